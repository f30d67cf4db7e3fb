package import Enforcement
import Law
import Storage

/// Holds a case to be complex or major: the heads then decide on its penalty together.
package struct DesignateCase: Operation {
    package static let name = "case.designate"

    package let id: CaseID
    package let version: Int?
    package let weight: CaseWeight

    package init(_ id: CaseID, version: Int? = nil, _ weight: CaseWeight) {
        self.id = id
        self.version = version
        self.weight = weight
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(
            .designate, .weight(weight), reason: "\(weight.ground.wording.zh)：\(weight.reasons)")
        try CasePaper.write(.weight, weight, on: id, in: work)
        return result
    }
}

extension DesignateCase {
    static let act = Act<Case>(
        "weight", "designateCase", on: .designate,
        consequence: Wording("给予行政处罚的，应当由负责人集体讨论决定", "A penalty is then decided by the heads together"), told: \.team,
        asking: ground, .reason(most: 2_000, rows: 3, example: "涉案商品已流入多地，社会影响较大")
    ) { id, version, ground, reasons in
        DesignateCase(id, version: version, CaseWeight(ground: ground, reasons: reasons))
    }

    private static let ground = Ask<Case, DiscussionTrigger>.one(
        "ground", Wording("认定", "What it is"), \.wording, few: true, example: .major)
}

/// Records what the heads decided together.
package struct DiscussCase: Operation {
    package static let name = "case.discuss"

    package let id: CaseID
    package let version: Int?
    package let discussion: CollectiveDiscussion

    package init(_ id: CaseID, version: Int? = nil, _ discussion: CollectiveDiscussion) {
        self.id = id
        self.version = version
        self.discussion = discussion
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a day before the report or to come, or a text too long.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let words = [discussion.kind.label.zh] + (discussion.penalty?.onPaper ?? [])
        let result = try step.take(.discuss, .discussion(discussion), reason: words.joined(separator: "；"))
        let reported = step.loaded.papers.last { $0.stage == .conclusion || $0.stage == .hearingReport }
        try discussion.meeting.check(since: reported?.writtenAt.date, today: work.today)
        try CasePaper.write(.discussion, discussion, on: id, in: work)
        return result
    }
}

extension DiscussCase {
    static let act = Act<Case>(
        "discussion", "discussCase", on: .discuss,
        consequence: Wording("此后的决定应当与讨论一致", "The decision that follows must be the one agreed on"), told: \.team,
        asking: MeetingAsks.day, MeetingAsks.place, MeetingAsks.chair, MeetingAsks.attended, MeetingAsks.recorder,
        MeetingAsks.discussed, kind, penalty
    ) { id, version, heldOn, place, chair, attended, recorder, discussed, kind, penalty in
        let meeting = DiscussionMeeting(
            heldOn: heldOn, place: place, chair: chair, attended: MeetingAsks.people(attended), recorder: recorder,
            discussed: discussed)
        return DiscussCase(id, version: version, CollectiveDiscussion(meeting: meeting, kind: kind, penalty: penalty))
    }

    private static let kind = Ask<Case, DecisionKind>.one(
        "kind", Wording("讨论决定", "What was decided"), \.label, few: true, example: .penalty,
        start: { $0.loaded.facts.conclusion?.proposal })
    private static let penalty = Ask<Case, Penalty?>.penalty(
        start: { $0.loaded.facts.notice?.penalty ?? $0.loaded.facts.conclusion?.penalty })
}

/// Extends the time for the decision by what the heads fixed together, after the head's own extension.
package struct ExtendCaseFurther: Operation {
    package static let name = "case.extend-further"

    package let id: CaseID
    package let version: Int?
    package let granted: FurtherExtension

    package init(_ id: CaseID, version: Int? = nil, _ granted: FurtherExtension) {
        self.id = id
        self.version = version
        self.granted = granted
    }

    /// - Throws: `Refusal` from the procedure or the clock; `invalidInput` for a day before the filing or to come, a time
    ///   beyond ten years, or a text too long.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(
            .extendFurther, .furtherExtension(granted), reason: "\(granted.days)日：\(granted.reasons)")
        try granted.meeting.check(since: step.record.filedAt?.date, today: work.today)
        guard granted.days <= 3_650 else {
            throw Refusal.invalid("days", Wording("延长的天数过长", "That many days cannot be meant"))
        }
        try work.extendClock(.caseDecision, on: step.record.reference, by: .calendarDays(Int(granted.days)))
        try CasePaper.write(.extension, granted, on: id, in: work)
        return result
    }
}

extension ExtendCaseFurther {
    static let act = Act<Case>(
        "further-extension", "extendCaseFurther", on: .extendFurther, isWayOut: true, told: \.team,
        asking: MeetingAsks.day, MeetingAsks.place, MeetingAsks.chair, MeetingAsks.attended, MeetingAsks.recorder,
        MeetingAsks.discussed,
        days,
        .reason(most: 2_000, rows: 3, example: "案情特别复杂，尚需异地取证")
    ) { id, version, heldOn, place, chair, attended, recorder, discussed, days, reasons in
        let meeting = DiscussionMeeting(
            heldOn: heldOn, place: place, chair: chair, attended: MeetingAsks.people(attended), recorder: recorder,
            discussed: discussed)
        return ExtendCaseFurther(
            id, version: version, FurtherExtension(meeting: meeting, days: days, reasons: reasons))
    }

    private static let days = Ask<Case, Int64>.count(
        "days", Wording("继续延长的天数", "By how many days"), example: 30,
        help: Wording("由集体讨论确定，按自然日计算", "As the heads fixed it, in calendar days"))
}

extension DiscussionMeeting {
    /// Refuses a meeting that lies before what it was about or in the future, and texts that are too long.
    func check(since first: LegalDate?, today: LegalDate) throws {
        try CaseInput.notInFuture("heldOn", heldOn, today: today)
        if let first, heldOn < first {
            throw Refusal.invalid("heldOn", Wording("讨论不能早于\(first)", "The discussion cannot lie before \(first)"))
        }
        try CaseInput.limitLength("attended", attended.joined(), Wording("参加人员", "who took part"), atMost: 2_000)
        try CaseInput.limitLength("discussed", discussed, Wording("讨论情况", "what was said"))
    }
}

/// The questions on a meeting of the heads.
enum MeetingAsks {
    static let day = Ask<Case, LegalDate>.day("heldOn", Wording("讨论日期", "Held on"))
    static let place = Ask<Case, String>.line("place", Wording("讨论地点", "Place"), example: "三楼会议室")
    static let chair = Ask<Case, String>.line("chair", Wording("主持人", "Chair"), example: "马骏")
    static let attended = Ask<Case, String>.text(
        "attended", Wording("参加人员", "Who took part"), most: 2_000, rows: 3, example: "陈立（副局长）\n赵敏（法制机构负责人）",
        help: Wording("主持人以外的参加人员，每行一人", "Those beside the chair, one in a line"))
    static let recorder = Ask<Case, String>.line("recorder", Wording("记录人", "Who kept the record"), example: "王强")
    static let discussed = Ask<Case, String>.text(
        "discussed", Wording("讨论情况", "What each said"), rows: 6, example: "马骏：同意办案机构意见。\n陈立：同意。")

    /// The people of a list, one in a line.
    static func people(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }.map(String.init)
    }
}
