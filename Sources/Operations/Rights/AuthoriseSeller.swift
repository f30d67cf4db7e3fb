package import Enforcement
package import Law
import Storage

/// Records that the holder of a right has authorised a seller.
package struct AuthoriseSeller: Operation {
    package static let name = "right.authorise-seller"

    package let right: RightID
    package let seller: String
    package let code: String?
    package let validUntil: LegalDate?

    package init(right: RightID, seller: String, code: String? = nil, validUntil: LegalDate? = nil) {
        self.right = right
        self.seller = seller
        self.code = code
        self.validUntil = validUntil
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed` also for another unit's right, `invalidInput` without a name or with a wrong credit code,
    ///   `duplicate` where the seller is authorised already.
    package func perform(in work: Work) throws -> Done {
        _ = try RightStore.writable(right, by: work.actor, in: work.access)
        let seller = try AuthoriseSeller.checked(seller)
        let code = try code.flatMap(SubjectRules.filled).map { try RightDraft.creditCode($0, field: "code") }
        let known = try work.first(
            "SELECT id FROM authorised_seller WHERE right_id = $1 AND name = $2 AND withdrawn = 0", [right, seller])
        guard known == nil else {
            throw Refusal(.duplicate, Wording("该销售者已有授权", "The seller is authorised already"))
        }
        try write(seller, code: code, in: work)
        return Done()
    }

    /// The seller's name without the white space around it.
    static func checked(_ seller: String) throws(Refusal) -> String {
        guard let name = SubjectRules.filled(seller), name.count <= 200 else {
            throw Refusal.invalid(
                "seller", Wording("请填写销售者名称，不超过200字", "Give the seller's name, at most 200 characters"))
        }
        return name
    }

    /// Writes the authorisation, or makes one that was withdrawn good again.
    func write(_ seller: String, code: String?, in work: Work) throws {
        try work.write(
            "authorised_seller",
            """
            INSERT INTO authorised_seller (id, right_id, name, code, valid_until, withdrawn)
            VALUES ($1, $2, $3, $4, $5, 0)
            ON CONFLICT (right_id, name) DO UPDATE
            SET code = excluded.code, valid_until = excluded.valid_until, withdrawn = 0
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), right, seller, code, validUntil])
    }
}

/// Withdraws an authorisation.
package struct WithdrawSeller: Operation {
    package static let name = "right.withdraw-seller"

    package let right: RightID
    package let seller: String

    package init(right: RightID, seller: String) {
        self.right = right
        self.seller = seller
    }

    /// - Throws: `Refusal`: `notAllowed`; `notFound` where there is no such authorisation.
    package func perform(in work: Work) throws -> Done {
        _ = try RightStore.writable(right, by: work.actor, in: work.access)
        let rows = try work.write(
            "authorised_seller",
            "UPDATE authorised_seller SET withdrawn = 1 WHERE right_id = $1 AND name = $2 AND withdrawn = 0 RETURNING *",
            [right, seller])
        guard !rows.isEmpty else { throw Refusal.notFound(.right) }
        return Done()
    }
}
