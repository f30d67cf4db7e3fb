package import Law

/// The content of form 7, 立案/不予立案审批表, as it stood when it was issued.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021), form 7.
package struct FilingApprovalForm: Sendable, Hashable, Codable {
    package let unitName: String
    package let caseNumber: String
    /// Whether the case was filed; else it was decided not to.
    package let files: Bool
    /// What the case is about (案由).
    package let title: String
    package let source: CaseSource
    package let clueNumber: String?
    package let registeredOn: LegalDate
    package let party: String?
    /// What the party is identified by: unified credit code or identity number, masked.
    package let partyCode: String?
    package let place: String?
    package let conductOn: LegalDate?
    package let conduct: String
    package let amount: Money?
    /// The check's result and the officers' opinion.
    package let proposal: FilingProposal
    package let proposedOn: LegalDate
    package let officers: [NamedOfficer]
    package let approver: String
    package let approverOpinion: String
    package let approvedOn: LegalDate

    package init(
        unitName: String, caseNumber: String, files: Bool, title: String, source: CaseSource, clueNumber: String?,
        registeredOn: LegalDate, party: String?, partyCode: String?, place: String?, conductOn: LegalDate?,
        conduct: String, amount: Money?, proposal: FilingProposal, proposedOn: LegalDate, officers: [NamedOfficer],
        approver: String, approverOpinion: String, approvedOn: LegalDate
    ) {
        self.unitName = unitName
        self.caseNumber = caseNumber
        self.files = files
        self.title = title
        self.source = source
        self.clueNumber = clueNumber
        self.registeredOn = registeredOn
        self.party = party
        self.partyCode = partyCode
        self.place = place
        self.conductOn = conductOn
        self.conduct = conduct
        self.amount = amount
        self.proposal = proposal
        self.proposedOn = proposedOn
        self.officers = officers
        self.approver = approver
        self.approverOpinion = approverOpinion
        self.approvedOn = approvedOn
    }
}

/// An officer as named on paper, with the certificate shown.
package struct NamedOfficer: Sendable, Hashable, Codable {
    package let name: String
    package let certificateNumber: String

    package init(name: String, certificateNumber: String) {
        self.name = name
        self.certificateNumber = certificateNumber
    }
}
