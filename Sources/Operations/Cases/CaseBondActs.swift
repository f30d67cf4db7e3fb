package import Enforcement
import Law
import Storage

/// Merges a case into another: this one ends, the other goes on with the clock that began first.
package struct MergeCase: Operation {
    package static let name = "case.merge"

    package let id: CaseID
    package let version: Int?
    /// The case that goes on.
    package let into: CaseID
    package let reasons: String

    package init(_ id: CaseID, version: Int? = nil, into: CaseID, reasons: String) {
        self.id = id
        self.version = version
        self.into = into
        self.reasons = reasons
    }

    /// - Throws: `Refusal` from the procedure of either case; `notFound` for the other.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let other = try CaseStep(into, version: nil, in: work)
        let target = MergeTarget(
            number: other.record.number, state: other.record.state, isItself: into == id,
            isOfUnit: other.record.unitID == step.record.unitID, transfers: other.loaded.facts.transfers,
            reasons: reasons)
        let result = try step.take(
            .merge, .merge(target), reason: "\(other.record.number)：\(reasons)", setting: [("closed_at", work.now)])
        try other.take(.takeIn, .takenIn, reason: "\(step.record.number)：\(reasons)")
        try CaseBond.write(.merged, from: id, to: into, reasons: reasons, in: work)
        try carryTime(from: step.record, to: other.record, in: work)
        try work.voidClocks(on: step.record.reference)
        return result
    }

    /// Whichever clock began first counts for both, with its extensions and the time left out of it: a merger wins no time.
    private func carryTime(from record: Case, to other: Case, in work: Work) throws {
        for limit in [TimeLimitID.clueCheck, .caseDecision] {
            guard let own = try CarriedClock.running(limit, on: record.reference, in: work),
                let theirs = try CarriedClock.running(limit, on: other.reference, in: work),
                own.startedAt < theirs.startedAt
            else { continue }
            try own.carry(to: other.reference, in: work)
        }
    }
}

extension MergeCase {
    static let act = Act<Case>(
        "merger", "mergeCase", on: .merge, .takeIn,
        consequence: Wording(
            "本案并入另一案件后终结，两个案号均保留；物品、证据计入该案，期限按先起算的计算",
            "This case ends, both numbers stay; its goods and evidence count for the other, and so does the clock that began first"
        ),
        isWayOut: true, told: \.team,
        asking: .record(
            "into", Wording("并入的案件", "Into which case"), .case,
            help: Wording("本单位处于同一阶段的案件的案号", "The number of a case of the unit at the same stage")),
        .reason(most: 2_000, rows: 3, example: "两件来源不同，系同一当事人的同一违法行为")
    ) { id, version, into, reasons in
        MergeCase(id, version: version, into: into, reasons: reasons)
    }
}

/// A case off which another was split, and that other.
package struct SplitCases: Codable, Sendable, ActOutcome {
    package typealias Subject = Case

    package let standing: CaseVersion
    /// The one that was split off.
    package let caseID: CaseID

    package var opened: RecordReference? { RecordReference(.case, caseID.rawValue) }
}

/// Splits a case off another while it is checked or investigated: both go on, with the same officers and the clock of the first.
package struct SplitCase: Operation {
    package static let name = "case.split"

    package let id: CaseID
    package let version: Int?
    package let title: String
    package let conduct: String
    /// Whom it is about; nil for the party of the first.
    package let party: String?
    package let partyCode: String?
    package let reasons: String

    package init(
        _ id: CaseID, version: Int? = nil, title: String, conduct: String, party: String? = nil,
        partyCode: String? = nil, reasons: String
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.conduct = conduct
        self.party = party
        self.partyCode = partyCode
        self.reasons = reasons
    }

    /// - Throws: `Refusal` from the procedure; from the registration and the assignment of the new case.
    package func perform(in work: Work) throws -> SplitCases {
        let step = try CaseStep(id, version: version, in: work)
        let record = step.record
        let standing = try step.take(.split, .reason(reasons), reason: "\(title)：\(reasons)")
        let isSameParty = party == nil || party == record.party
        let new = try RegisterCase(
            title: title, subject: isSameParty ? record.subjectID : nil, conduct: conduct, unit: record.unitID,
            source: record.source, party: party ?? record.party, partyCode: partyCode, place: record.place,
            conductOn: record.conductOn
        ).perform(in: work)
        let team = step.loaded.facts.team.filter { $0.isValid(on: work.today) }
        _ = try AssignCaseOfficers(new, officers: team.map(\.userID)).perform(in: work)
        try CaseBond.write(.split, from: id, to: new, reasons: reasons, in: work)
        if record.state == .investigating { try file(new, as: record, in: work) }
        for limit in [TimeLimitID.clueCheck, .caseDecision] {
            try CarriedClock.running(limit, on: record.reference, in: work)?
                .carry(to: RecordReference(.case, new.rawValue), in: work)
        }
        return SplitCases(standing: standing, caseID: new)
    }

    /// What is split off a case that is filed is filed with it, from the same moment on.
    private func file(_ new: CaseID, as record: Case, in work: Work) throws {
        try CaseStep(new, version: nil, in: work).take(
            .splitOff, .splitOff, reason: "\(record.number)：\(reasons)", setting: [("filed_at", record.filedAt)])
    }
}

extension SplitCase {
    static let act = Act<Case>(
        "split", "splitCase", on: .split, .splitOff,
        consequence: Wording(
            "分出的案件另编案号登记，由同一办案人员办理，处于与本案相同的阶段，期限与本案同时起算；已登记的物品、证据、措施留在本案",
            "The case split off gets its own number and the same officers, stands where this one stands, and its time counts from where this one's does; goods, evidence and measures on file stay here"
        ),
        opens: .case, isWayOut: true, told: \.team, asking: about, done, partyName, code,
        .reason(most: 2_000, rows: 3, example: "两项违法行为分别适用不同规定")
    ) { id, version, title, conduct, party, partyCode, reasons in
        SplitCase(
            id, version: version, title: title, conduct: conduct, party: party, partyCode: partyCode, reasons: reasons)
    }

    private static let about = Ask<Case, String>.line(
        "title", Wording("分出案件的案由", "What the case split off is about"), example: "销售未标明厂名、厂址的商品")
    private static let done = Ask<Case, String>.text(
        "conduct", Wording("分出案件的案情", "Its conduct"), rows: 4, example: "同一门店销售未标明厂名、厂址的数据线")
    private static let partyName = Ask<Case, String>.line(
        "party", Wording("当事人", "Party"), example: "青石县锦绣商行", start: { $0.record.party }
    ).ifGiven
    private static let code = Ask<Case, String>.line(
        "partyCode", Wording("当事人代码", "The party's code"), most: 40, example: "92990100MA9100071Y",
        help: Wording("当事人不同于本案的，填写其代码", "Where the party is another than this one's")
    ).ifGiven
}
