package import Enforcement
import Law
import Storage

/// Decides whether somebody keeps out of a case: the head, or on one of the heads all of them together.
package struct DecideAvoidance: Operation {
    package static let name = "case.decide-avoidance"

    package let id: CaseID
    package let version: Int?
    package let decision: AvoidanceDecision

    package init(_ id: CaseID, version: Int? = nil, _ decision: AvoidanceDecision) {
        self.id = id
        self.version = version
        self.decision = decision
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a meeting before the application or to come, or one in which the
    ///   person took part.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let asked = step.loaded.avoidances.first { $0.person == decision.person && $0.decision == nil }
        let words = [decision.outcome.label.zh, decision.reasons, decision.earlier?.label.zh].compactMap(\.self)
        let result = try step.take(
            decision.meeting == nil ? .decideAvoidance : .discussAvoidance, .avoidanceDecision(decision),
            reason: "\(asked?.name ?? "")：\(words.joined(separator: "；"))")
        if let meeting = decision.meeting, let asked {
            try meeting.check(since: asked.askedOn, today: work.today)
            guard !(meeting.attended + [meeting.chair]).contains(where: { $0.contains(asked.name) }) else {
                throw Refusal.invalid(
                    "attended", Wording("被申请回避的负责人不得参加讨论", "The head whom it is about takes no part"))
            }
        }
        try Avoidance.write(decision, on: id, in: work)
        if decision.outcome == .avoids { try Avoidance.takeOff(decision.person, id, in: work) }
        return result
    }
}

extension DecideAvoidance {
    static let act = Act<Case>(
        "avoidance", "decideAvoidance", on: .decideAvoidance, consequence: AvoidanceAsks.consequence, told: \.team,
        asking: AvoidanceAsks.person { $0.asked(together: false) }, outcome, earlier,
        .reason(most: 2_000, rows: 3, example: "经审查，办案人员与当事人系近亲属")
    ) { id, version, person, outcome, earlier, reasons in
        DecideAvoidance(
            id, version: version, AvoidanceDecision(person, outcome, earlier: earlier, reasons: reasons))
    }

    /// On one of the heads.
    static let togetherAct = Act<Case>(
        "avoidance-discussion", "discussAvoidance", on: .discussAvoidance, consequence: AvoidanceAsks.consequence,
        told: \.team,
        asking: AvoidanceAsks.person { $0.asked(together: true) }, outcome, earlier, MeetingAsks.day,
        MeetingAsks.place, MeetingAsks.chair, MeetingAsks.attended, MeetingAsks.recorder, MeetingAsks.discussed,
        .reason(most: 2_000, rows: 3, example: "经集体讨论，该负责人与本案没有利害关系")
    ) { id, version, person, outcome, earlier, heldOn, place, chair, attended, recorder, discussed, reasons in
        let meeting = DiscussionMeeting(
            heldOn: heldOn, place: place, chair: chair, attended: MeetingAsks.people(attended), recorder: recorder,
            discussed: discussed)
        return DecideAvoidance(
            id, version: version,
            AvoidanceDecision(person, outcome, earlier: earlier, reasons: reasons, meeting: meeting))
    }

    private static let outcome = Ask<Case, AvoidanceOutcome>.one(
        "outcome", Wording("决定", "Decision"), \.label, few: true, example: .avoids)
    private static let earlier = Ask<Case, EarlierActs>.one(
        "earlier", Wording("此前行为的效力", "What was done before"), \.label, few: true, example: .stand,
        help: Wording("予以回避的填写", "Where the person keeps out")
    ).ifGiven
}

extension CaseInHand {
    /// Those on whom one head decides, or the heads together.
    fileprivate func asked(together: Bool) -> [Colleague] {
        loaded.avoidances.filter { $0.decision == nil && $0.caseID == record.id && $0.isHead == together }
            .map { Colleague(id: $0.person, name: $0.name, isHead: $0.isHead) }
    }
}
