package import Law

/// The content of a letter of the procuratorate, as it stood when it was issued.
///
/// - Source: 人民检察院办理行政执法机关移送涉嫌犯罪案件的规定 Art 10, 12, 13.
package struct SupervisionLetter: Sendable, Hashable, Codable {
    package let unitName: String
    package let addresseeName: String
    package let supervisionNumber: String
    package let caseNumber: String
    package let caseTitle: String
    /// The number of the transfer it is about, where it is about one.
    package let transferNumber: String?
    /// What was found, with the rules.
    package let grounds: String
    /// What is asked for.
    package let demand: String
    /// Where the letter rests.
    package let source: LegalSource
    /// Within what time, as the rule has it.
    package let within: Wording
    /// What a reader must know of that time, or nil; a period that stands from memory says so.
    package let note: Wording?
    package let signedBy: String
    package let issuedOn: LegalDate

    package init(
        unitName: String, addresseeName: String, supervisionNumber: String, caseNumber: String, caseTitle: String,
        transferNumber: String?, grounds: String, demand: String, source: LegalSource, within: Wording, note: Wording?,
        signedBy: String, issuedOn: LegalDate
    ) {
        self.unitName = unitName
        self.addresseeName = addresseeName
        self.supervisionNumber = supervisionNumber
        self.caseNumber = caseNumber
        self.caseTitle = caseTitle
        self.transferNumber = transferNumber
        self.grounds = grounds
        self.demand = demand
        self.source = source
        self.within = within
        self.note = note
        self.signedBy = signedBy
        self.issuedOn = issuedOn
    }
}
