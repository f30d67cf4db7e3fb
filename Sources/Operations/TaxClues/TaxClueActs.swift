package import Enforcement
import Law
import Storage

/// Where a tax clue stands after an act.
package typealias TaxClueVersion = RecordVersion<TaxClue>

/// The tax authority takes the clue up.
package struct ReceiveTaxClue: Operation {
    package static let name = "tax-clue.receive"

    package let id: TaxClueID
    package let version: Int?

    package init(_ id: TaxClueID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TaxClueVersion {
        let step = try ActStep<TaxClue>(id, version: version, in: work)
        let result = try step.take(.receive)
        try step.tell(
            step.record.unitID, "tax-clue.received",
            Wording(
                "\(step.loaded.authorityName)已接收\(step.record.number)",
                "\(step.loaded.authorityName) took up \(step.record.number)"))
        return result
    }
}

extension ReceiveTaxClue {
    static let act = Act<TaxClue>("receipt", "receiveTaxClue", on: .receive, told: \.unitIsTold) { id, version in
        ReceiveTaxClue(id, version: version)
    }
}

/// The clue is for another authority: it goes back with the reason.
package struct SendBackTaxClue: Operation {
    package static let name = "tax-clue.send-back"

    package let id: TaxClueID
    package let version: Int?
    package let reason: String

    package init(_ id: TaxClueID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TaxClueVersion {
        let step = try ActStep<TaxClue>(id, version: version, in: work)
        let result = try step.take(.sendBack, saying: reason, setting: [("reason", reason)])
        try step.tell(
            step.record.unitID, "tax-clue.sent-back",
            Wording("\(step.record.number)被退回：\(reason)", "\(step.record.number) came back: \(reason)"))
        return result
    }
}

extension SendBackTaxClue {
    static let act = Act<TaxClue>(
        "return", "sendBackTaxClue", on: .sendBack, isWayOut: true, told: \.unitIsTold,
        asking: .reason(example: "该纳税人的主管税务机关为邻区税务局，请移交该局")
    ) { id, version, reason in
        SendBackTaxClue(id, version: version, reason: reason)
    }
}

/// The unit tells more; what was told before stays as it was.
package struct SupplementTaxClue: Operation {
    package static let name = "tax-clue.supplement"

    package let id: TaxClueID
    package let version: Int?
    package let facts: String

    package init(_ id: TaxClueID, version: Int? = nil, facts: String) {
        self.id = id
        self.version = version
        self.facts = facts
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TaxClueVersion {
        let step = try ActStep<TaxClue>(id, version: version, in: work)
        let before = step.record.finding
        let finding = TaxFinding(
            taxpayer: before.taxpayer, taxpayerCode: before.taxpayerCode, matters: before.matters,
            amount: before.amount, facts: "\(before.facts)\n\n\(work.today.inChinese)补充：\(facts)")
        let result = try step.take(
            .supplement, saying: facts, setting: [("finding", try JSONText.encode(finding))])
        try step.tell(
            step.record.authorityID, "tax-clue.supplemented",
            Wording("\(step.record.number)已补充材料", "More was told: \(step.record.number)"))
        return result
    }
}

extension SupplementTaxClue {
    static let act = Act<TaxClue>(
        "supplement", "supplementTaxClue", on: .supplement, told: \.authorityIsTold,
        asking: .text("facts", Wording("补充的情况和材料", "What is added"), rows: 6, example: "补送收款账户流水一份。")
    ) { id, version, facts in
        SupplementTaxClue(id, version: version, facts: facts)
    }
}

/// What came of the clue, said by the tax authority, or entered by the unit from the letter it got.
package struct AnswerTaxClue: Operation {
    package static let name = "tax-clue.answer"

    package let id: TaxClueID
    package let version: Int?
    package let feedback: TaxFeedback

    package init(_ id: TaxClueID, version: Int? = nil, _ feedback: TaxFeedback) {
        self.id = id
        self.version = version
        self.feedback = feedback
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for an amount below nothing, or an empty number of a letter.
    package func perform(in work: Work) throws -> TaxClueVersion {
        let step = try ActStep<TaxClue>(id, version: version, in: work)
        if let collected = feedback.collected { try CaseInput.amount("collected", collected) }
        if let fine = feedback.fine { try CaseInput.amount("fine", fine) }
        if let letter = feedback.letter {
            try CaseInput.require("letter", letter, Wording("复函文号", "the number of the letter"), atMost: 200)
        }
        let result = try step.take(
            feedback.letter == nil ? .feedBack : .enterFeedback, saying: feedback.account,
            setting: [("feedback", try JSONText.encode(feedback)), ("answered_at", work.now)])
        let told = feedback.letter == nil ? step.record.unitID : step.record.authorityID
        try step.tell(
            told, "tax-clue.answered",
            Wording(
                "\(step.record.number)已反馈：\(feedback.outcome.label.zh)",
                "\(step.record.number) was answered: \(feedback.outcome.label.en)"))
        return result
    }
}

extension AnswerTaxClue {
    static let act = Act<TaxClue>(
        "answer", "answerTaxClue", on: .feedBack, told: \.unitIsTold, asking: outcome, collected, fine, account
    ) { id, version, outcome, collected, fine, account in
        AnswerTaxClue(
            id, version: version, TaxFeedback(outcome, collected: collected, fine: fine, account: account))
    }

    static let paperAct = Act<TaxClue>(
        "paper-answer", "enterTaxClueAnswer", on: .enterFeedback,
        consequence: Wording(
            "税务机关不在本系统办理时，由移交单位按复函登记",
            "For a tax authority that does not work here: the unit enters what the letter says"),
        told: \.authorityIsTold, asking: letter, outcome, collected, fine, account
    ) { id, version, letter, outcome, collected, fine, account in
        AnswerTaxClue(
            id, version: version,
            TaxFeedback(outcome, collected: collected, fine: fine, account: account, letter: letter))
    }

    private static let letter = Ask<TaxClue, String>.line(
        "letter", Wording("复函文号", "Number of the letter"), example: "青石税函〔2026〕12号")
    private static let outcome = Ask<TaxClue, TaxOutcome>.one(
        "outcome", Wording("处理结果", "What came of it"), \.label, few: true, example: .violation)
    private static let collected = Ask<TaxClue, Money>.yuan(
        "collected", Wording("追缴税款和滞纳金", "Tax and late fees collected"), example: "11200.00"
    ).ifGiven
    private static let fine = Ask<TaxClue, Money>.yuan(
        "fine", Wording("罚款", "Fine"), example: "5600.00"
    ).ifGiven
    private static let account = Ask<TaxClue, String>.text(
        "account", Wording("处理情况", "What was done"), rows: 5, example: "经核查，未申报销售收入86000元，已责令补缴并处罚款。")
}

/// The unit takes the clue back before it is taken up.
package struct WithdrawTaxClue: Operation {
    package static let name = "tax-clue.withdraw"

    package let id: TaxClueID
    package let version: Int?
    package let reason: String

    package init(_ id: TaxClueID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TaxClueVersion {
        let step = try ActStep<TaxClue>(id, version: version, in: work)
        let result = try step.take(.withdraw, saying: reason, setting: [("reason", reason)])
        try step.tell(
            step.record.authorityID, "tax-clue.withdrawn",
            Wording("\(step.loaded.unitName)撤回了\(step.record.number)", "\(step.record.number) was withdrawn"))
        return result
    }
}

extension WithdrawTaxClue {
    static let act = Act<TaxClue>(
        "withdrawal", "withdrawTaxClue", on: .withdraw, isWayOut: true, told: \.authorityIsTold,
        asking: .reason(example: "移交的税务机关有误，另行移交")
    ) { id, version, reason in
        WithdrawTaxClue(id, version: version, reason: reason)
    }
}
