package import Law

package typealias UserID = RecordID<User>
package typealias OfficerID = RecordID<Officer>

/// A person who signs in.
package struct User: Sendable, Hashable {}

/// Officer 执法人员: a user with an enforcement certificate, which covers kinds of matters and places.
///
/// What was registered before kinds, areas and regions were kept covers everything.
///
/// - Source: 行政处罚法 (2021) Art 42 (at least two officers with the qualification), Art 55 (certificate shown).
package struct Officer: Sendable, Hashable {
    package let userID: UserID
    package let name: String
    package let certificateNumber: String
    /// Nil where none was registered: it counts as one that gives the qualification.
    package let kind: CertificateKind?
    /// Nil covers every area.
    package let areas: Set<EnforcementArea>?
    /// GB/T 2260 code of the region within which it is good; nil covers every region.
    package let region: String?
    package let validFrom: LegalDate
    package let validUntil: LegalDate
    /// In the order in which they were entered.
    package var suspensions: [CertificateSuspension]

    package init(
        userID: UserID, name: String, certificateNumber: String, kind: CertificateKind? = nil,
        areas: Set<EnforcementArea>? = nil, region: String? = nil, validFrom: LegalDate, validUntil: LegalDate,
        suspensions: [CertificateSuspension] = []
    ) {
        self.userID = userID
        self.name = name
        self.certificateNumber = certificateNumber
        self.kind = kind
        self.areas = areas
        self.region = region
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.suspensions = suspensions
    }

    /// Whether the certificate is good on a day: both end days included, not suspended, and one that gives the qualification;
    /// for a matter, if one is named: of its area and region.
    package func isValid(on day: LegalDate, for matter: EnforcementMatter? = nil) -> Bool {
        fault(on: day, for: matter) == nil
    }

    /// What stands against the certificate on a day, the first that does; nil where it is good.
    package func fault(on day: LegalDate, for matter: EnforcementMatter? = nil) -> CertificateFault? {
        if day < validFrom { return .notYet }
        if validUntil < day { return .expired }
        if suspension(on: day) != nil { return .suspended }
        if kind?.qualifies == false { return .auxiliary }
        guard let matter else { return nil }
        if let areas, let area = matter.area, !areas.contains(area) { return .otherArea }
        if let region, !RegionScope.contains(matter.region, within: region) { return .otherRegion }
        return nil
    }

    /// The suspension that holds on a day; nil where none does.
    package func suspension(on day: LegalDate) -> CertificateSuspension? {
        suspensions.first { $0.holds(on: day) }
    }
}

/// Why a certificate does not count on a day.
package enum CertificateFault: String, CaseIterable, Hashable, Sendable {
    case notYet, expired, suspended, auxiliary, otherArea, otherRegion

    package var label: Wording {
        switch self {
        case .notYet: Wording("证件尚未生效", "certificate not yet in force")
        case .expired: Wording("证件已过有效期", "certificate expired")
        case .suspended: Wording("证件已暂停", "certificate suspended")
        case .auxiliary: Wording("辅助人员，无执法资格", "an auxiliary without the qualification")
        case .otherArea: Wording("证件不含此执法领域", "certificate for another area")
        case .otherRegion: Wording("证件不含此区域", "certificate for another region")
        }
    }
}
