package import Law

/// One finding: what should have happened and did not, with the whole of the reasoning.
package struct Omission: Sendable, Hashable {
    /// What makes it the same finding from one night to the next.
    package let key: String
    package let kind: OmissionKind
    /// The case it is about; of several the last one.
    package let caseID: CaseID
    /// The transfer it is about, where it is about one.
    package let transferID: TransferID?
    /// Who should have acted.
    package let unitID: UnitID
    /// GB/T 2260 code of the case's region.
    package let region: String
    package let crime: Crime?
    /// The amount it turns on, where it turns on one.
    package let amount: Money?
    /// Since when it stands so.
    package let since: Moment
    /// Other cases that count for it.
    package let related: [CaseID]
    /// The reasoning, line by line.
    package let reasons: [OmissionReason]
    /// What is missing: the step not taken, the document not there.
    package let missing: [Wording]

    package init(
        key: String, kind: OmissionKind, caseID: CaseID, transferID: TransferID? = nil, unitID: UnitID, region: String,
        crime: Crime? = nil, amount: Money? = nil, since: Moment, related: [CaseID] = [], reasons: [OmissionReason],
        missing: [Wording]
    ) {
        self.key = key
        self.kind = kind
        self.caseID = caseID
        self.transferID = transferID
        self.unitID = unitID
        self.region = region
        self.crime = crime
        self.amount = amount
        self.since = since
        self.related = related
        self.reasons = reasons
        self.missing = missing
    }
}

/// One line of the reasoning: the rule or the figure, where it stands, and how sure the product is of it.
package struct OmissionReason: Sendable, Hashable, Codable {
    package let text: Wording
    package let source: LegalSource?
    package let confidence: Confidence

    package init(_ text: Wording, source: LegalSource? = nil, confidence: Confidence = .read) {
        self.text = text
        self.source = source
        self.confidence = confidence
    }

    /// A line that rests on a rule row.
    package init(_ text: Wording, standing: RuleStanding) {
        self.init(text, source: standing.source, confidence: standing.confidence)
    }
}
