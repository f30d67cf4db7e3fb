package import Law

/// The content of a paper that the police give the unit which transferred a case, as it stood when it was issued.
///
/// - Source: 行政执法机关移送涉嫌犯罪案件的规定 Art 6–9, 13; 公安机关办理刑事案件程序规定 Art 180.
package struct PoliceLetter: Sendable, Hashable, Codable {
    package let unitName: String
    package let addresseeName: String
    package let transferNumber: String
    package let caseNumber: String
    package let caseTitle: String
    /// What the police did, and what follows for the unit; each line a paragraph.
    package let text: String
    /// Where the paper rests.
    package let source: LegalSource
    package let signedBy: String
    package let issuedOn: LegalDate

    package init(
        unitName: String, addresseeName: String, transferNumber: String, caseNumber: String, caseTitle: String,
        text: String, source: LegalSource, signedBy: String, issuedOn: LegalDate
    ) {
        self.unitName = unitName
        self.addresseeName = addresseeName
        self.transferNumber = transferNumber
        self.caseNumber = caseNumber
        self.caseTitle = caseTitle
        self.text = text
        self.source = source
        self.signedBy = signedBy
        self.issuedOn = issuedOn
    }
}
