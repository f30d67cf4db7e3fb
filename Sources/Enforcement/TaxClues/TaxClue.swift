package import Law

package typealias TaxClueID = RecordID<RecordTag.TaxClue>

/// Tax clue 涉税线索: what a case of infringement showed of unpaid tax, handed over to the tax authority, and what came of it.
package struct TaxClue: Sendable, Hashable {
    package let id: TaxClueID
    /// `青石市监税移〔2026〕3号`.
    package let number: String
    package let state: TaxClueState
    package let caseID: CaseID
    /// The unit that hands it over.
    package let unitID: UnitID
    package let region: String
    /// The tax authority that receives it.
    package let authorityID: UnitID
    /// What was seen so far: all that the tax authority is told of the case.
    package let finding: TaxFinding
    /// Why the tax authority sent it back, or the unit took it back; nil while it stands.
    package let reason: String?
    package let feedback: TaxFeedback?
    package let handedBy: UserID
    package let handedAt: Moment
    package let answeredAt: Moment?
    package let version: Int

    package init(
        id: TaxClueID, number: String, state: TaxClueState, caseID: CaseID, unitID: UnitID, region: String,
        authorityID: UnitID, finding: TaxFinding, reason: String?, feedback: TaxFeedback?, handedBy: UserID,
        handedAt: Moment, answeredAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.state = state
        self.caseID = caseID
        self.unitID = unitID
        self.region = region
        self.authorityID = authorityID
        self.finding = finding
        self.reason = reason
        self.feedback = feedback
        self.handedBy = handedBy
        self.handedAt = handedAt
        self.answeredAt = answeredAt
        self.version = version
    }
}

/// What a unit saw of a taxpayer while it worked its own case.
package struct TaxFinding: Sendable, Hashable, Codable {
    /// Whose taxes they are, as the papers name it.
    package let taxpayer: String
    /// Unified social credit code 统一社会信用代码, or another number of the taxpayer; nil where it is not known.
    package let taxpayerCode: String?
    package let matters: [TaxMatter]
    /// The sales that were found, with no view to whether tax was paid on them; nil where it cannot be told.
    package let amount: Money?
    package let facts: String

    package init(taxpayer: String, taxpayerCode: String?, matters: [TaxMatter], amount: Money?, facts: String) {
        self.taxpayer = taxpayer
        self.taxpayerCode = taxpayerCode
        self.matters = matters
        self.amount = amount
        self.facts = facts
    }
}

/// What may be wrong with the taxes of a seller of fakes, in the words in which such clues are handed over.
package enum TaxMatter: String, CaseIterable, Hashable, Sendable, Codable {
    case undeclaredSales, falseInvoices, noInvoices, noRegistration, exportRefund, other

    package var label: Wording {
        switch self {
        case .undeclaredSales: Wording("销售收入未申报", "Sales not declared")
        case .falseInvoices: Wording("虚开发票", "False invoices")
        case .noInvoices: Wording("未按规定开具发票", "Invoices not issued")
        case .noRegistration: Wording("未办理税务登记", "Not registered for tax")
        case .exportRefund: Wording("骗取出口退税", "Export refunds obtained by fraud")
        case .other: Wording("其他涉税违法", "Another matter of tax")
        }
    }
}

/// What the tax authority did with a clue.
package struct TaxFeedback: Sendable, Hashable, Codable {
    package let outcome: TaxOutcome
    /// Tax and late fees collected; nil where there are none.
    package let collected: Money?
    /// The fine; nil where there is none.
    package let fine: Money?
    package let account: String
    /// The number of the letter, where the unit entered what it was told on paper; nil where the authority entered it itself.
    package let letter: String?

    package init(
        _ outcome: TaxOutcome, collected: Money? = nil, fine: Money? = nil, account: String, letter: String? = nil
    ) {
        self.outcome = outcome
        self.collected = collected
        self.fine = fine
        self.account = account
        self.letter = letter
    }
}

/// How the tax authority's inquiry ended.
package enum TaxOutcome: String, CaseIterable, Hashable, Sendable, Codable {
    case violation, noViolation, transferred

    package var label: Wording {
        switch self {
        case .violation: Wording("查实并处理", "Found and dealt with")
        case .noViolation: Wording("未发现税收违法", "No breach found")
        case .transferred: Wording("涉嫌犯罪，已移送公安机关", "A crime is suspected: transferred to the police")
        }
    }
}

/// Where a tax clue stands.
package enum TaxClueState: String, ProcedureWord {
    /// With the tax authority, not taken up yet. Can transition to `underCheck`, `sentBack`, `withdrawn` or `answered`.
    case handedOver
    /// The tax authority looks into it. Can transition to `answered`.
    case underCheck
    /// The unit knows what came of it. The end.
    case answered
    /// Another authority has it to decide. The end; the unit may hand it over to that one.
    case sentBack
    /// The unit took it back. The end.
    case withdrawn

    package var label: Wording {
        switch self {
        case .handedOver: Wording("待接收", "To be taken up")
        case .underCheck: Wording("核查中", "Being looked into")
        case .answered: Wording("已反馈", "Answered")
        case .sentBack: Wording("已退回", "Sent back")
        case .withdrawn: Wording("已撤回", "Withdrawn")
        }
    }
}

/// What can be done to a tax clue.
package enum TaxClueEvent: String, ProcedureWord {
    case receive, sendBack, supplement, feedBack, enterFeedback, withdraw

    package var label: Wording {
        switch self {
        case .receive: Wording("接收线索", "Take it up")
        case .sendBack: Wording("退回线索", "Send it back")
        case .supplement: Wording("补充线索", "Tell more")
        case .feedBack: Wording("反馈处理结果", "Say what came of it")
        case .enterFeedback: Wording("登记书面反馈", "Enter the answer received on paper")
        case .withdraw: Wording("撤回线索", "Take it back")
        }
    }
}

/// What the guards of a tax clue look at.
package struct TaxClueFacts: ActFacts {
    package var authority: UnitID
    /// What is written with the step.
    package var act: String?

    package init(authority: UnitID, act: String? = nil) {
        self.authority = authority
        self.act = act
    }
}
