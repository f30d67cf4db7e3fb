package import Enforcement
package import Law
import Storage

/// Records that the party was called upon to perform (履行催告书, form 48).
///
/// - Source: 行政强制法 Art 54.
package struct DemandPerformance: Operation {
    package static let name = "execution.demand"

    package let id: ExecutionID
    package let version: Int?
    /// The day on which the party received it.
    package let servedOn: LegalDate
    /// What the party said on it.
    package let statement: String

    package init(_ id: ExecutionID, version: Int? = nil, servedOn: LegalDate, statement: String = "") {
        self.id = id
        self.version = version
        self.servedOn = servedOn
        self.statement = statement
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        try CaseInput.limitLength("statement", statement, Wording("当事人意见", "what the party said"), atMost: 2_000)
        let demand = PaymentDemand(
            servedOn: servedOn, amount: step.loaded.contents.account(on: servedOn).open, statement: statement)
        let result = try step.take(
            .demand, .demand(demand), reason: "\(servedOn.inChinese)送达，催缴\(demand.amount)元",
            setting: [("demand", try JSONText.encode(demand))])
        // Ten working days count from the service, which may lie before its recording.
        try work.backdateClock(.enforcementDemand, on: step.loaded.reference, to: Moment(servedOn))
        return result
    }
}

extension DemandPerformance {
    static let act = Act<Execution>(
        "demand", "demandPerformance", on: .demand,
        consequence: Wording(
            "催告书载明应缴数额和加处罚款；送达满十个工作日仍不履行的，可以申请人民法院强制执行",
            "It names the sum with what was added; after ten working days the court can be asked to enforce"),
        told: \.party,
        asking: .day("servedOn", Wording("催告书送达日期", "Served on")),
        Ask<Execution, String>.text(
            "statement", Wording("当事人的陈述和申辩", "What the party said"), most: 2_000, rows: 3, example: "请求宽限"
        ).ifGiven
    ) { id, version, servedOn, statement in
        DemandPerformance(id, version: version, servedOn: servedOn, statement: statement ?? "")
    }
}

/// Asks the court to enforce (强制执行申请书, form 49).
///
/// - Source: 行政强制法 Art 53 to 55.
package struct ApplyToCourt: Operation {
    package static let name = "execution.apply-to-court"

    package let id: ExecutionID
    package let version: Int?
    package let court: String
    package let appliedOn: LegalDate

    package init(_ id: ExecutionID, version: Int? = nil, court: String, appliedOn: LegalDate) {
        self.id = id
        self.version = version
        self.court = court
        self.appliedOn = appliedOn
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        try CaseInput.limitLength("court", court, Wording("法院名称", "the court"), atMost: 200)
        let account = step.loaded.contents.account(on: appliedOn)
        let application = CourtApplication(
            court: court, appliedOn: appliedOn, amount: account.lines.isEmpty ? nil : account.open)
        let result = try step.take(
            .apply, .application(application),
            reason: court + (application.amount.map { "，\($0)元" } ?? ""),
            setting: [("application", try JSONText.encode(application))])
        try work.backdateClock(.enforcementAcceptance, on: step.loaded.reference, to: Moment(appliedOn))
        return result
    }
}

extension ApplyToCourt {
    static let act = Act<Execution>(
        "court-application", "applyToCourt", on: .apply,
        consequence: Wording(
            "申请书由负责人签名，附决定书、催告情况和执行标的情况", "Signed by the head, with the decision, the demand and what is to be enforced"
        ),
        told: { _ in [Wording("人民法院", "The court")] },
        asking: .line("court", Wording("人民法院", "Court"), example: "青石县人民法院"),
        .day("appliedOn", Wording("申请日期", "Applied on"))
    ) { id, version, court, appliedOn in
        ApplyToCourt(id, version: version, court: court, appliedOn: appliedOn)
    }
}

/// Records what the court made of the application.
///
/// - Source: 行政强制法 Art 56 to 58.
package struct RecordCourtWord: Operation {
    package static let name = "execution.record-court-word"

    /// What the court did.
    package enum Word: Sendable, Hashable, Codable {
        case accepted(number: String)
        case ordered
        case refused(reason: String)
    }

    package let id: ExecutionID
    package let version: Int?
    package let day: LegalDate
    package let word: Word

    package init(_ id: ExecutionID, version: Int? = nil, on day: LegalDate, _ word: Word) {
        self.id = id
        self.version = version
        self.day = day
        self.word = word
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        // Without an application the procedure refuses the step.
        guard let application = step.record.application else { return try step.take(event) }
        switch word {
        case .accepted(let number):
            try CaseInput.require("number", number, Wording("法院案号", "the court's number"), atMost: 200)
            let result = try take(step, application.accepted(number, on: day), number)
            try work.backdateClock(.enforcementRuling, on: step.loaded.reference, to: Moment(day))
            return result
        case .ordered:
            return try take(step, application.ruled(on: day), day.inChinese)
        case .refused(let reason):
            try CaseInput.require("reason", reason, Wording("理由", "the reason"))
            let result = try take(step, application.ruled(on: day, refusal: reason), reason)
            try step.settleWindow()
            return result
        }
    }

    private var event: ExecutionEvent {
        switch word {
        case .accepted: .courtAccepts
        case .ordered: .courtOrders
        case .refused: .courtRefuses
        }
    }

    private func take(
        _ step: ExecutionStep, _ application: CourtApplication, _ reason: String
    ) throws -> ExecutionVersion {
        try step.take(
            event, .application(application), reason: reason,
            setting: [("application", try JSONText.encode(application))])
    }
}

extension RecordCourtWord {
    static let acceptanceAct = Act<Execution>(
        "court-acceptance", "recordCourtAcceptance", on: .courtAccepts,
        asking: .day("day", Wording("受理日期", "Accepted on")),
        .line("courtNumber", Wording("法院案号", "The court's number"), example: "（2027）云0103行审12号")
    ) { id, version, day, number in
        RecordCourtWord(id, version: version, on: day, .accepted(number: number))
    }

    static let orderAct = Act<Execution>(
        "court-order", "recordCourtOrder", on: .courtOrders, asking: .day("day", Wording("裁定日期", "Ruled on"))
    ) { id, version, day in
        RecordCourtWord(id, version: version, on: day, .ordered)
    }

    static let refusalAct = Act<Execution>(
        "court-refusal", "recordCourtRefusal", on: .courtRefuses,
        consequence: Wording(
            "回到催告后的状态；补正后可以在期限内再次申请，或者终结执行",
            "It stands again as after the demand: ask anew in time, or end the enforcement"),
        isWayOut: true,
        asking: .day("day", Wording("裁定日期", "Ruled on")), .reason(example: "催告送达材料不齐，不予受理")
    ) { id, version, day, reason in
        RecordCourtWord(id, version: version, on: day, .refused(reason: reason))
    }
}
