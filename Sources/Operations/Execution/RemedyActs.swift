package import Enforcement
package import Law
import Storage

/// Records that the party asked for review or sued.
///
/// The penalty goes on; nothing is added to the fine from that day, and the court is not asked to enforce until it is decided.
///
/// - Source: 行政处罚法 (2021) Art 7, 73.
package struct FileRemedy: Operation {
    package static let name = "execution.file-remedy"

    package let id: ExecutionID
    package let version: Int?
    package let kind: RemedyKind
    /// The reviewing organ or the court.
    package let body: String
    /// The number under which that body has it.
    package let number: String
    package let filedOn: LegalDate

    package init(
        _ id: ExecutionID, version: Int? = nil, kind: RemedyKind, body: String, number: String = "",
        filedOn: LegalDate
    ) {
        self.id = id
        self.version = version
        self.kind = kind
        self.body = body
        self.number = number
        self.filedOn = filedOn
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a missing body or a day before the service or to come.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        let result = try step.take(.fileRemedy, reason: "\(kind.label.zh)：\(body)，\(filedOn.inChinese)")
        try CaseInput.require("body", body, Wording("复议机关或者人民法院", "the organ or court"), atMost: 200)
        try CaseInput.limitLength("matter", number, Wording("案号", "its number"), atMost: 200)
        try CaseInput.notInFuture("filedOn", filedOn, today: work.today)
        if filedOn < step.record.servedOn {
            throw Refusal.invalid("filedOn", Wording("日期不能早于决定送达日期", "It lies before the service of the decision"))
        }
        let remedy = Remedy(
            id: work.office.newIdentifier(at: work.now), kind: kind, body: body, number: number, filedOn: filedOn)
        try insert(remedy, in: work)
        try step.settleWindow(remedies: step.loaded.contents.remedies + [remedy])
        return result
    }

    private func insert(_ remedy: Remedy, in work: Work) throws {
        try work.write(
            "case_remedy",
            """
            INSERT INTO case_remedy (id, execution_id, kind, organ, number, filed_on, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING *
            """,
            [
                remedy.id, id, remedy.kind, remedy.body, remedy.number, remedy.filedOn, work.actor.userID, work.now,
            ])
    }
}

extension FileRemedy {
    static let act = Act<Execution>(
        "remedy", "fileRemedy", on: .fileRemedy,
        consequence: Wording(
            "处罚不停止执行；自提起之日起不计算加处罚款，审结前不得申请人民法院强制执行",
            "The penalty goes on; nothing is added from that day, and the court is not asked to enforce until it is decided"
        ),
        asking: .one("kind", Wording("种类", "Kind"), \.label, few: true, example: .review),
        .line("body", Wording("复议机关或者人民法院", "Reviewing organ or court"), example: "青石县人民政府"),
        Ask<Execution, String>.line("matter", Wording("案号", "Its number"), example: "青政复〔2026〕8号").ifGiven,
        .day("filedOn", Wording("申请、起诉日期", "Filed on"))
    ) { id, version, kind, body, number, filedOn in
        FileRemedy(id, version: version, kind: kind, body: body, number: number ?? "", filedOn: filedOn)
    }
}

/// Records what a review or a suit came to, with what that does to the decision and its periods.
///
/// - Source: 行政复议法 (2023) Art 41, 63, 64, 68; 行政诉讼法 Art 62, 69, 70, 77.
package struct EndRemedy: Operation {
    package static let name = "execution.end-remedy"

    package let id: ExecutionID
    package let version: Int?
    package let result: RemedyResult

    package init(_ id: ExecutionID, version: Int? = nil, _ result: RemedyResult) {
        self.id = id
        self.version = version
        self.result = result
    }

    /// The same from sums: what a change left of fine and gains.
    package init(
        _ id: ExecutionID, version: Int? = nil, changedTo fine: Money?, _ confiscated: Money?, endedOn: LegalDate,
        text: String
    ) {
        self.init(
            id, version: version,
            RemedyResult(
                .changed, endedOn: endedOn, text: text,
                penalty: Penalty(kinds: [], fine: fine, confiscated: confiscated)))
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        let record = step.record
        try CaseInput.limitLength("text", result.text, Wording("决定、判决内容", "what was decided"), atMost: 2_000)
        let after = result.penalty.map { record.penalty.changed(fine: $0.fine, confiscated: $0.confiscated) }
        let settled = RemedyResult(result.outcome, endedOn: result.endedOn, text: result.text, penalty: after)
        let pending = step.loaded.facts.pending
        let version = try step.take(
            event(of: pending), .result(settled, before: record.penalty),
            reason: "\(settled.outcome.label.zh)：\(settled.text)", setting: columns(settled, of: record))
        guard let pending else { return version }
        try write(settled, on: pending, in: work)
        try settle(settled, pending, step)
        return version
    }

    private func event(of pending: Remedy?) -> ExecutionEvent {
        switch result.outcome {
        case .upheld: pending?.kind == .suit ? .upholdSuit : .upholdReview
        case .changed: .change
        case .revoked: .revoke
        case .withdrawn: .withdrawRemedy
        }
    }

    /// What a change or a revocation writes; one that comes after the end opens the execution again.
    private func columns(
        _ settled: RemedyResult, of record: Execution
    ) throws -> [(name: String, value: any SQLConvertible)] {
        guard settled.outcome == .changed || settled.outcome == .revoked else { return [] }
        var columns: [(name: String, value: any SQLConvertible)] = []
        if let penalty = settled.penalty { columns.append(("penalty", try JSONText.encode(penalty))) }
        if settled.outcome == .revoked { columns.append(("revoked", true)) }
        if record.state == .completed { columns += [("ending", String?.none), ("ended_at", Moment?.none)] }
        return columns
    }

    private func write(_ settled: RemedyResult, on pending: Remedy, in work: Work) throws {
        try work.write(
            "case_remedy", "UPDATE case_remedy SET result = $2 WHERE id = $1 RETURNING *",
            [pending.id, try JSONText.encode(settled)])
    }

    private func settle(_ settled: RemedyResult, _ pending: Remedy, _ step: ExecutionStep) throws {
        let (work, record) = (step.work, step.record)
        if settled.outcome == .revoked { try work.voidClocks(on: step.loaded.reference) }
        if record.state == .completed, settled.outcome == .changed || settled.outcome == .revoked {
            // It ended with the execution: whoever worked on it takes it up again.
            try work.assignTeam(step.loaded.team.map(\.userID), to: step.loaded.reference)
        }
        let ended = Remedy(
            id: pending.id, kind: pending.kind, body: pending.body, number: pending.number, filedOn: pending.filedOn,
            result: settled)
        try step.settleWindow(remedies: step.loaded.contents.remedies.map { $0.id == ended.id ? ended : $0 })
    }
}

extension EndRemedy {
    static let upheldAct = Act<Execution>(
        "remedy-upheld", "recordRemedyUpheld", Wording("登记维持、驳回", "Record that the decision was upheld"),
        on: .upholdReview, .upholdSuit, asking: endedOn, text(example: "维持原行政处罚决定")
    ) { id, version, endedOn, text in
        EndRemedy(id, version: version, RemedyResult(.upheld, endedOn: endedOn, text: text))
    }

    static let changeAct = Act<Execution>(
        "remedy-change", "recordRemedyChange", on: .change,
        consequence: Wording(
            "应缴数额自此按变更后的数额计算，多缴的退还当事人", "What is owed is reckoned from the new sums; what was paid too much goes back"),
        told: \.party,
        asking: Ask<Execution, Money>.yuan(
            "fine", Wording("变更后的罚款（元）", "Fine as changed (yuan)"), example: "12000", help: noneIsZero,
            start: { $0.loaded.record.penalty.fine }
        ).ifGiven,
        Ask<Execution, Money>.yuan(
            "confiscated", Wording("变更后没收的违法所得（元）", "Gains confiscated as changed (yuan)"), example: "3000",
            help: noneIsZero, start: { $0.loaded.record.penalty.confiscated }
        ).ifGiven, endedOn, text(example: "罚款变更为12000元")
    ) { id, version, fine, confiscated, endedOn, text in
        EndRemedy(id, version: version, changedTo: fine, confiscated, endedOn: endedOn, text: text)
    }

    static let revocationAct = Act<Execution>(
        "remedy-revocation", "recordRemedyRevocation", on: .revoke,
        consequence: Wording("决定不再执行，已缴款项退还当事人", "The decision is no longer performed; what was paid goes back"),
        told: \.party, asking: endedOn, text(example: "主要事实不清，撤销行政处罚决定")
    ) { id, version, endedOn, text in
        EndRemedy(id, version: version, RemedyResult(.revoked, endedOn: endedOn, text: text))
    }

    static let withdrawalAct = Act<Execution>(
        "remedy-withdrawal", "recordRemedyWithdrawal", on: .withdrawRemedy, asking: endedOn,
        text(example: "申请人撤回行政复议申请，终止行政复议")
    ) { id, version, endedOn, text in
        EndRemedy(id, version: version, RemedyResult(.withdrawn, endedOn: endedOn, text: text))
    }

    private static let noneIsZero = Wording("不再有的，不填", "Leave it out where there is none any more")
    private static let endedOn = Ask<Execution, LegalDate>.day(
        "endedOn", Wording("当事人收到决定、判决或者撤回的日期", "Received by the party, or taken back, on"))

    private static func text(example: String) -> Ask<Execution, String> {
        .text("text", Wording("决定、判决内容", "What was decided"), most: 2_000, rows: 3, example: example)
    }
}
