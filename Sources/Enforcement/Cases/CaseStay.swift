package import Law

/// Why an investigation is suspended, and when the office looks at it again (中止调查).
package struct CaseStay: Sendable, Hashable, Codable {
    package let ground: StayGround
    package let reasons: String
    /// The day by which the office looks whether the ground still stands.
    package let reviewOn: LegalDate

    package init(ground: StayGround, reasons: String, reviewOn: LegalDate) {
        self.ground = ground
        self.reasons = reasons
        self.reviewOn = reviewOn
    }
}

/// Why an investigation is terminated (终止调查).
package struct CaseTermination: Sendable, Hashable, Codable {
    package let ground: DiscontinuationGround
    package let reasons: String

    package init(ground: DiscontinuationGround, reasons: String) {
        self.ground = ground
        self.reasons = reasons
    }
}
