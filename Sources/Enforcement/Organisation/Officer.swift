package import Law

package typealias UserID = RecordID<User>
package typealias OfficerID = RecordID<Officer>

/// A person who signs in.
package struct User: Sendable, Hashable {}

/// Officer 执法人员: a user with an enforcement certificate.
///
/// - Source: 行政处罚法 (2021) Art 42 (at least two officers with the qualification), Art 55 (certificate shown).
package struct Officer: Sendable, Hashable {
    package let userID: UserID
    package let name: String
    package let certificateNumber: String
    package let validFrom: LegalDate
    package let validUntil: LegalDate
    package let suspended: Bool

    package init(
        userID: UserID, name: String, certificateNumber: String, validFrom: LegalDate, validUntil: LegalDate,
        suspended: Bool
    ) {
        self.userID = userID
        self.name = name
        self.certificateNumber = certificateNumber
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.suspended = suspended
    }

    /// Whether the certificate is good on a day: both end days included, and not suspended.
    package func isValid(on day: LegalDate) -> Bool {
        !suspended && validFrom <= day && day <= validUntil
    }
}
