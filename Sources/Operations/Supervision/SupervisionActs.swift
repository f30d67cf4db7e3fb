package import Enforcement
import Law
import Storage

/// Where a letter stands after an act.
package typealias SupervisionVersion = RecordVersion<Supervision>

extension ActStep where S == Supervision {
    /// Takes a step with what is written with it, and writes the state.
    @discardableResult
    func take(
        _ event: SupervisionEvent, _ text: String,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> SupervisionVersion {
        var facts = loaded.facts
        facts.text = text
        let step = try step(event, facts: facts, reason: text, counterpart: record.addresseeID)
        return try write(step, setting: columns)
    }

    /// Issues the paper that a step owes, from what the letter says now.
    func issue(_ form: DocumentForm, grounds: String, demand: String, limit: TimeLimitID, _ source: LegalSource) throws
    {
        guard let unit = try OrganisationStore.unit(record.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        let row = try RegionalLimitStore.limits(of: limit, in: work.access)
            .row(limit, on: work.today, in: loaded.scope.region)
        let letter = SupervisionLetter(
            unitName: unit.name, addresseeName: loaded.addresseeName, supervisionNumber: record.number,
            caseNumber: loaded.caseNumber, caseTitle: loaded.caseTitle, transferNumber: loaded.transferNumber,
            grounds: grounds, demand: demand, source: source, within: row?.amount.wording ?? Wording("", ""),
            note: row.flatMap { $0.standing.confidence == .read ? nil : $0.standing.note },
            signedBy: work.actor.name, issuedOn: work.today)
        let number = try work.issue(
            form, on: loaded.reference, called: record.number, by: unit, content: letter
        ).number
        try work.send(
            "supervision.sent", about: loaded.reference, to: record.addresseeID,
            Wording("收到\(unit.name)的\(form.title.zh)：\(number)", "\(form.title.en) from \(unit.name): \(number)"))
    }

    /// Tells the procuratorate.
    func tellSender(_ topic: String, _ text: Wording) throws {
        try work.send(topic, about: loaded.reference, to: record.unitID, text)
    }
}

/// Sends the letter that was written: its paper is issued and the time for the answer runs.
package struct SendSupervision: Operation {
    package static let name = "supervision.send"

    package let id: SupervisionID
    package let version: Int?
    package let grounds: String
    package let demand: String

    package init(_ id: SupervisionID, version: Int? = nil, grounds: String, demand: String) {
        self.id = id
        self.version = version
        self.grounds = grounds
        self.demand = demand
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` without grounds or demand.
    package func perform(in work: Work) throws -> SupervisionVersion {
        let step = try ActStep<Supervision>(id, version: version, in: work)
        try CaseInput.require("grounds", grounds, Wording("事实和依据", "facts and provisions"))
        try CaseInput.require("demand", demand, Wording("要求", "what is asked for"))
        let kind = step.record.kind
        let result = try step.take(
            kind.sending, demand, setting: [("sent_at", work.now), ("grounds", grounds), ("demand", demand)])
        try step.issue(
            kind.form, grounds: grounds, demand: demand,
            limit: kind == .reasons ? .supervisionReasons : .supervisionReply, kind.source)
        return result
    }
}

extension SendSupervision {
    /// The act in paths and commands.
    package static let noun = "dispatch"

    static let act = Act<Supervision>(
        noun, "sendSupervision", Wording("发出文书", "Send the letter"),
        on: .demandReasons, .giveOpinion, .demandCorrection, told: \.addressee, asking: grounds, demand
    ) { id, version, grounds, demand in
        SendSupervision(id, version: version, grounds: grounds, demand: demand)
    }

    private static let grounds = Ask<Supervision, String>.text(
        "grounds", Wording("事实和依据", "Facts and provisions"), rows: 12, example: "达到追诉标准未移送",
        start: { $0.loaded.record.grounds })
    private static let demand = Ask<Supervision, String>.text(
        "demand", Wording("要求事项", "What is asked for"), rows: 4, example: "建议移送公安机关，并书面回复",
        start: { $0.loaded.record.demand })
}

/// The unit answers.
package struct AnswerSupervision: Operation {
    package static let name = "supervision.answer"

    package let id: SupervisionID
    package let version: Int?
    package let answer: String

    package init(_ id: SupervisionID, version: Int? = nil, answer: String) {
        self.id = id
        self.version = version
        self.answer = answer
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SupervisionVersion {
        let step = try ActStep<Supervision>(id, version: version, in: work)
        let result = try step.take(.answer, answer, setting: [("answer", answer), ("answered_at", work.now)])
        try step.tellSender(
            "supervision.answered",
            Wording("\(step.loaded.addresseeName)已答复\(step.record.number)", "\(step.record.number) was answered"))
        return result
    }
}

extension AnswerSupervision {
    static let act = Act<Supervision>(
        "answer", "answerSupervision", on: .answer, told: \.sender,
        asking: .text(
            "answer", Wording("答复", "Answer"), rows: 8, example: "经复查，已于当日将本案移送公安机关")
    ) { id, version, answer in
        AnswerSupervision(id, version: version, answer: answer)
    }
}

/// The procuratorate is not content and asks again.
package struct AskAgain: Operation {
    package static let name = "supervision.ask-again"

    package let id: SupervisionID
    package let version: Int?
    package let reason: String

    package init(_ id: SupervisionID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SupervisionVersion {
        let step = try ActStep<Supervision>(id, version: version, in: work)
        let result = try step.take(.askAgain, reason)
        try work.send(
            "supervision.asked-again", about: step.loaded.reference, to: step.record.addresseeID,
            Wording("人民检察院要求就\(step.record.number)继续办理", "The procuratorate asks again about \(step.record.number)"))
        return result
    }
}

extension AskAgain {
    static let act = Act<Supervision>(
        "repetition", "askSupervisionAgain", on: .askAgain, told: \.addressee,
        asking: .reason(example: "答复未说明不移送的理由")
    ) { id, version, reason in
        AskAgain(id, version: version, reason: reason)
    }
}

/// The reasons of the police do not hold: they are told to file.
package struct OrderFiling: Operation {
    package static let name = "supervision.order-filing"

    package let id: SupervisionID
    package let version: Int?
    package let reason: String

    package init(_ id: SupervisionID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SupervisionVersion {
        let step = try ActStep<Supervision>(id, version: version, in: work)
        let result = try step.take(.orderFiling, reason)
        try step.issue(
            .filingNotice, grounds: reason, demand: "请在收到本通知书后十五日内决定立案，并将立案决定书送达本院。",
            limit: .supervisionFiling, SupervisionKind.reasons.source)
        return result
    }
}

extension OrderFiling {
    static let act = Act<Supervision>(
        "filing-notice", "orderFiling", on: .orderFiling, told: \.addressee,
        asking: .reason(example: "不立案理由不能成立：销售金额已达追诉标准", label: Wording("不立案理由不能成立的理由", "Why the reasons do not hold"))
    ) { id, version, reason in
        OrderFiling(id, version: version, reason: reason)
    }
}

/// The police report that they filed as told; a transfer that they had not filed is filed with it.
package struct ReportFiling: Operation {
    package static let name = "supervision.report-filing"

    package let id: SupervisionID
    package let version: Int?
    /// The number of the decision to file.
    package let policeNumber: String

    package init(_ id: SupervisionID, version: Int? = nil, policeNumber: String) {
        self.id = id
        self.version = version
        self.policeNumber = policeNumber
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SupervisionVersion {
        let step = try ActStep<Supervision>(id, version: version, in: work)
        let result = try step.take(
            .reportFiling, policeNumber, setting: [("answer", policeNumber), ("answered_at", work.now)])
        try fileTransfer(of: step.record, in: work)
        try step.tellSender(
            "supervision.filed", Wording("公安机关已按通知立案：\(policeNumber)", "The police filed as told: \(policeNumber)"))
        return result
    }
}

extension ReportFiling {
    /// - Throws: `Refusal` from the procedure of transfers.
    private func fileTransfer(of record: Supervision, in work: Work) throws {
        guard let transfer = record.transferID else { return }
        let step = try TransferStep(transfer, version: nil, in: work)
        guard step.record.state == .notFiled else { return }
        try step.file(.fileAsNotified, under: policeNumber)
    }

    static let act = Act<Supervision>(
        "filing-report", "reportFiling", on: .reportFiling, told: \.sender,
        asking: .line(
            "policeNumber", Wording("立案决定书文号", "Number of the decision to file"), most: 100,
            example: "青公（经）立字〔2026〕31号")
    ) { id, version, number in
        ReportFiling(id, version: version, policeNumber: number)
    }
}

/// The matter is in order.
package struct SettleSupervision: Operation {
    package static let name = "supervision.settle"

    package let id: SupervisionID
    package let version: Int?
    package let reason: String

    package init(_ id: SupervisionID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SupervisionVersion {
        let step = try ActStep<Supervision>(id, version: version, in: work)
        let result = try step.take(.settle, reason, setting: [("ended_at", work.now)])
        try work.send(
            "supervision.settled", about: step.loaded.reference, to: step.record.addresseeID,
            Wording("\(step.record.number)已办结", "\(step.record.number) is settled"))
        return result
    }
}

extension SettleSupervision {
    static let act = Act<Supervision>(
        "settlement", "settleSupervision", on: .settle, told: \.addressee,
        asking: .reason(example: "已移送，监督目的达到", label: Wording("办理结果", "What came of it"))
    ) { id, version, reason in
        SettleSupervision(id, version: version, reason: reason)
    }
}

/// The procuratorate withdraws a letter.
package struct WithdrawSupervision: Operation {
    package static let name = "supervision.withdraw"

    package let id: SupervisionID
    package let version: Int?
    package let reason: String

    package init(_ id: SupervisionID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SupervisionVersion {
        let step = try ActStep<Supervision>(id, version: version, in: work)
        let result = try step.take(.withdraw, reason, setting: [("ended_at", work.now)])
        if step.record.isSent {
            try work.send(
                "supervision.withdrawn", about: step.loaded.reference, to: step.record.addresseeID,
                Wording("\(step.record.number)已撤回", "\(step.record.number) was withdrawn"))
        }
        return result
    }
}

extension WithdrawSupervision {
    static let act = Act<Supervision>(
        "withdrawal", "withdrawSupervision", on: .withdraw, isWayOut: true, told: \.addresseeOfSent,
        asking: .reason(example: "经核实，案件已移送")
    ) { id, version, reason in
        WithdrawSupervision(id, version: version, reason: reason)
    }
}
