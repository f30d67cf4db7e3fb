package import Enforcement
package import Law
package import Storage

/// From which score on a unit looks at listings: the rules' own threshold until its head says otherwise.
package struct UnitThreshold: Sendable, Hashable {
    /// In hundredths, 1 to 99.
    package let score: Int
    /// Why, in the words of whoever set it; nil where nobody did.
    package let reason: String?
    package let by: String?
    package let at: Moment?

    /// The scores that one can choose, in hundredths.
    package static let choices = Array(stride(from: 35, through: 95, by: 5))
    /// What holds where nothing was set.
    package static let standard = UnitThreshold(
        score: Int((ScreeningDesk.threshold * 100).rounded()), reason: nil, by: nil, at: nil)

    /// What a unit has said, the latest first; at the end what holds without.
    package static func history(of unit: UnitID, limit: Int = 10, in access: any ReadAccess) throws -> [UnitThreshold] {
        try access.query(
            """
            SELECT unit_threshold.score, unit_threshold.reason, unit_threshold.set_at, account.name
            FROM   unit_threshold
            JOIN   account ON account.id = unit_threshold.set_by
            WHERE  unit_threshold.unit_id = $1
            ORDER  BY unit_threshold.id DESC
            LIMIT  $2
            """, [unit, limit]
        ).map {
            UnitThreshold(
                score: try $0.get("score"), reason: try $0.get("reason"), by: try $0.get("name"),
                at: try $0.get("set_at"))
        }
    }

    /// What holds for a unit now.
    package static func current(of unit: UnitID, in access: any ReadAccess) throws -> UnitThreshold {
        try history(of: unit, limit: 1, in: access).first ?? standard
    }
}

/// Sets the score from which on the actor's unit looks at listings.
///
/// It hides nothing: whoever asks for lower scores sees them. Every setting stays with its reason.
package struct SetUnitThreshold: Operation {
    package static let name = "listing.set-threshold"
    /// Characters of a reason.
    package static let longestReason = 500

    /// In hundredths.
    package let score: Int
    package let reason: String

    package init(score: Int, reason: String) {
        self.score = score
        self.reason = reason
    }

    /// - Throws: `Refusal`: `notAllowed`; `invalidInput` for a score that cannot be chosen, one that holds already, and
    ///   without a reason.
    package func perform(in work: Work) throws -> Done {
        try Authority.require(.listingThreshold, by: work.actor, on: nil)
        guard UnitThreshold.choices.contains(score) else {
            throw Refusal.invalid(
                "score", Wording("最低得分为35至95中5的倍数", "The least score is a multiple of 5 from 35 to 95"))
        }
        guard let reason = SubjectRules.filled(reason), reason.count <= SetUnitThreshold.longestReason else {
            throw Refusal.invalid("reason", Wording("请写明理由，不超过500字", "Say why, at most 500 characters"))
        }
        guard try UnitThreshold.current(of: work.actor.unitID, in: work.access).score != score else {
            throw Refusal.invalid("score", Wording("现在就是这个最低得分", "That is the least score already"))
        }
        try work.write(
            "unit_threshold",
            """
            INSERT INTO unit_threshold (id, unit_id, score, reason, set_by, set_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), work.actor.unitID, score, reason, work.actor.userID, work.now,
            ])
        return Done()
    }
}
