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

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput` without a name or with a wrong credit code,
    ///   `duplicate` where the seller is authorised already.
    package func perform(in work: Work) throws -> Done {
        try Authority.require(.rightWrite, by: work.actor, on: nil)
        guard try RightStore.right(right, in: work.access) != nil else { throw Refusal.notFound(.right) }
        guard seller.contains(where: { !$0.isWhitespace }), seller.count <= 200 else {
            throw Refusal.invalid("seller", Wording("请填写销售者名称,不超过200字", "Give the seller's name, at most 200 characters"))
        }
        if let code, !CodeCheck.check(code).isValid {
            throw Refusal.invalid("code", Wording("统一社会信用代码有误,请核对", "The credit code is wrong; check it"))
        }
        let known = try work.first(
            "SELECT id FROM authorised_seller WHERE right_id = $1 AND name = $2 AND withdrawn = 0", [right, seller])
        guard known == nil else {
            throw Refusal(.duplicate, Wording("该销售者已有授权", "The seller is authorised already"))
        }
        try work.write(
            "authorised_seller",
            """
            INSERT INTO authorised_seller (id, right_id, name, code, valid_until, withdrawn)
            VALUES ($1, $2, $3, $4, $5, 0)
            ON CONFLICT (right_id, name) DO UPDATE
            SET code = excluded.code, valid_until = excluded.valid_until, withdrawn = 0
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), right, seller, code, validUntil])
        return Done()
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
        try Authority.require(.rightWrite, by: work.actor, on: nil)
        let rows = try work.write(
            "authorised_seller",
            "UPDATE authorised_seller SET withdrawn = 1 WHERE right_id = $1 AND name = $2 AND withdrawn = 0 RETURNING *",
            [right, seller])
        guard !rows.isEmpty else { throw Refusal.notFound(.right) }
        return Done()
    }
}
