package import Enforcement
package import Law
package import Storage

/// Why two clues may be about the same matter.
package enum DuplicateReason: String, CaseIterable, Hashable, Sendable, Codable {
    case listing, seller, subject, title

    package var label: Wording {
        switch self {
        case .listing: Wording("同一商品信息", "same listing")
        case .seller: Wording("同一店铺", "same shop")
        case .subject: Wording("同一主体", "same subject")
        case .title: Wording("标题相同", "same title")
        }
    }
}

/// Another open clue that may be about the same matter.
package struct LikelyDuplicate: Sendable {
    package let clue: Clue
    package let unitName: String
    /// What the two have in common; never empty.
    package let reasons: [DuplicateReason]
}

/// The SQL of clues that may be about the same matter.
package enum ClueDuplicates {
    /// Other open clues that share a listing, a seller, the subject or the title with a clue, those that share most first.
    package static func of(_ id: ClueID, for actor: Actor, in access: any ReadAccess) throws -> [LikelyDuplicate] {
        let sight = try Sight(of: .clueRead, for: actor, first: 2)
        let rows = try access.query(
            """
            SELECT other.*, unit.name AS unit_name,
                   CASE WHEN other.subject_id = this.subject_id THEN 1 ELSE 0 END AS same_subject,
                   CASE WHEN other.title = this.title THEN 1 ELSE 0 END           AS same_title,
                   CASE WHEN \(shared("theirs.id = ours.id")) THEN 1 ELSE 0 END AS same_listing,
                   CASE WHEN \(shared(sellers)) THEN 1 ELSE 0 END AS same_seller
            FROM   clue AS this
            JOIN   clue AS other ON other.id <> this.id AND other.state NOT IN ('filed', 'closed', 'merged')
            JOIN   unit ON unit.id = other.unit_id
            WHERE  this.id = $1
            AND    (other.subject_id = this.subject_id OR other.title = this.title
                    OR \(shared("theirs.id = ours.id OR (\(sellers))")))
            AND    \(ClueQueue.seen(by: sight, as: "other"))
            ORDER  BY other.id
            LIMIT  20
            """, [id] + sight.arguments)
        return try rows.map(duplicate).sorted { $0.reasons.count > $1.reasons.count }
    }

    /// Listings of one and of the other clue that have something in common.
    private static func shared(_ condition: String) -> String {
        """
        EXISTS (SELECT 1
                FROM   clue_listing AS ours_of
                JOIN   listing      AS ours   ON ours.id = ours_of.listing_id
                JOIN   clue_listing AS theirs_of ON theirs_of.clue_id = other.id
                JOIN   listing      AS theirs ON theirs.id = theirs_of.listing_id
                WHERE  ours_of.clue_id = this.id AND (\(condition)))
        """
    }

    /// The same seller: by credit code, or by name on the same platform.
    private static let sellers = """
        theirs.seller_code = ours.seller_code
        OR (theirs.seller_name = ours.seller_name AND theirs.platform = ours.platform)
        """

    private static func duplicate(_ row: Row) throws -> LikelyDuplicate {
        let marks: [(DuplicateReason, String)] = [
            (.listing, "same_listing"), (.seller, "same_seller"), (.subject, "same_subject"), (.title, "same_title"),
        ]
        return LikelyDuplicate(
            clue: try ClueStore.clue(row), unitName: try row.get("unit_name"),
            reasons: try marks.filter { try row.get($0.1, as: Int.self) == 1 }.map(\.0))
    }
}
