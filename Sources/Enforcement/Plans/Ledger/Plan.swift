package import Law

/// Plan 计划: one coordinator's plan of a year, from the document that was sent in to tasks that are done.
package struct Plan: Sendable, Hashable {
    package let id: PlanID
    /// `云双打办计〔2026〕1号`.
    package let number: String
    package let title: String
    /// The number of the document itself, 郑政〔2012〕28号; nil where it has none.
    package let documentNumber: String?
    package let issuer: String?
    package let issuedOn: LegalDate?
    /// The year whose work it plans; what has no time of its own is due at its end.
    package let year: Int
    package let state: PlanState
    /// The coordinator's unit.
    package let unitID: UnitID
    package let region: String
    package let draftedBy: UserID
    package let draftedAt: Moment
    package let adoptedAt: Moment?
    package let version: Int

    package init(
        id: PlanID, number: String, title: String, documentNumber: String?, issuer: String?, issuedOn: LegalDate?,
        year: Int, state: PlanState, unitID: UnitID, region: String, draftedBy: UserID, draftedAt: Moment,
        adoptedAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.documentNumber = documentNumber
        self.issuer = issuer
        self.issuedOn = issuedOn
        self.year = year
        self.state = state
        self.unitID = unitID
        self.region = region
        self.draftedBy = draftedBy
        self.draftedAt = draftedAt
        self.adoptedAt = adoptedAt
        self.version = version
    }

    /// The last day of its year.
    package var lastDay: LegalDate? { LegalDate(year: year, month: 12, day: 31) }

    /// The years that a plan can be of.
    package static let years = 2000...2100
}
