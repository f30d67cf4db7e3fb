package import Law

/// The content of form 5, 涉嫌犯罪案件移送书, as it stood when it was issued.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021), form 5; 国务院令第310号 Art 6.
package struct CriminalTransferLetter: Sendable, Hashable, Codable {
    package let unitName: String
    package let receiverName: String
    package let transferNumber: String
    package let caseNumber: String
    package let caseTitle: String
    package let party: String?
    package let partyCode: String?
    package let crime: SuspectedCrime
    package let ground: TransferGround
    package let facts: String
    package let amount: Money?
    /// The rule that was used; nil where none answers on the facts on file, and in letters older than this was kept.
    package let rule: RuleUsed?
    /// What goes along.
    package let attachments: [TransferAttachment]
    /// What the law asks for and does not go along.
    package let missing: [TransferAttachment]
    package let officers: [NamedOfficer]
    package let approver: String
    package let approvedOn: LegalDate
    package let handedOverOn: LegalDate

    package init(
        unitName: String, receiverName: String, transferNumber: String, caseNumber: String, caseTitle: String,
        party: String?, partyCode: String?, crime: SuspectedCrime, ground: TransferGround, facts: String,
        amount: Money?, rule: RuleUsed? = nil, attachments: [TransferAttachment], missing: [TransferAttachment],
        officers: [NamedOfficer], approver: String, approvedOn: LegalDate, handedOverOn: LegalDate
    ) {
        self.unitName = unitName
        self.receiverName = receiverName
        self.transferNumber = transferNumber
        self.caseNumber = caseNumber
        self.caseTitle = caseTitle
        self.party = party
        self.partyCode = partyCode
        self.crime = crime
        self.ground = ground
        self.facts = facts
        self.amount = amount
        self.rule = rule
        self.attachments = attachments
        self.missing = missing
        self.officers = officers
        self.approver = approver
        self.approvedOn = approvedOn
        self.handedOverOn = handedOverOn
    }
}
