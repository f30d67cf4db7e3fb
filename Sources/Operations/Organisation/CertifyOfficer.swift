package import Enforcement
package import Law

/// Records an officer's enforcement certificate.
///
/// - Source: 行政处罚法 (2021) Art 42, Art 55.
package struct CertifyOfficer: Operation {
    package static let name = "officer.certify"

    package let userID: UserID
    package let number: String
    package let validFrom: LegalDate
    package let validUntil: LegalDate

    package init(userID: UserID, number: String, validFrom: LegalDate, validUntil: LegalDate) {
        self.userID = userID
        self.number = number
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput` where the dates are the wrong way round,
    ///   `duplicate` number.
    package func perform(in work: Work) throws -> OfficerID {
        let scope = try OrganisationStore.scope(ofUser: userID, in: work.access)
        try Authority.require(.userManage, by: work.actor, on: scope)
        guard !number.isEmpty else {
            throw Refusal.invalid("number", Wording("请填写证号", "Give the certificate's number"))
        }
        guard validFrom <= validUntil else {
            throw Refusal.invalid("validUntil", Wording("有效期止不得早于有效期起", "The end must not lie before the start"))
        }
        guard try work.first("SELECT id FROM certificate WHERE number = $1", [number]) == nil else {
            throw Refusal(.duplicate, Wording("证号已登记", "The certificate's number is registered already"))
        }
        let id: OfficerID = work.newID()
        try work.write(
            "certificate",
            """
            INSERT INTO certificate (id, account_id, number, valid_from, valid_until, suspended, version)
            VALUES ($1, $2, $3, $4, $5, 0, 1)
            RETURNING *
            """, [id, userID, number, validFrom, validUntil])
        return id
    }
}
