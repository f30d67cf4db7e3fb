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
    ///
    /// - Complexity: the clues that share something, each kind of likeness one range of an index.
    package static func of(_ id: ClueID, for actor: Actor, in access: any ReadAccess) throws -> [LikelyDuplicate] {
        let sight = try Sight(of: .clueRead, for: actor, first: 2)
        let rows = try access.query(
            """
            SELECT other.*, unit.name AS unit_name, same_subject, same_title, same_listing, same_seller
            FROM   (SELECT id, \(columns) FROM (\(alike)) AS alike GROUP BY id) AS likeness
            CROSS  JOIN clue AS other
            JOIN   unit ON unit.id = other.unit_id
            WHERE  other.id = likeness.id AND other.id <> $1 AND other.state NOT IN ('filed', 'closed', 'merged')
            AND    \(ClueQueue.seen(by: sight, as: "other"))
            ORDER  BY other.id
            LIMIT  20
            """, [id] + sight.arguments)
        return try rows.map(duplicate).sorted { $0.reasons.count > $1.reasons.count }
    }

    private static let columns = DuplicateReason.allCases.map {
        "MAX(CASE WHEN reason = '\($0.rawValue)' THEN 1 ELSE 0 END) AS same_\($0.rawValue)"
    }.joined(separator: ", ")

    /// The ids of all clues that have something in common with `$1`, and what; the same seller has the same credit code,
    /// or the same name on the same platform.
    private static let alike = """
        SELECT other.id, 'subject' AS reason
        FROM   clue AS this JOIN clue AS other ON other.subject_id = this.subject_id
        WHERE  this.id = $1
        UNION
        SELECT other.id, 'title'
        FROM   clue AS this JOIN clue AS other ON other.title = this.title
        WHERE  this.id = $1
        UNION
        SELECT theirs.clue_id, 'listing'
        FROM   clue_listing AS ours JOIN clue_listing AS theirs ON theirs.listing_id = ours.listing_id
        WHERE  ours.clue_id = $1
        UNION
        SELECT theirs_of.clue_id, 'seller'
        FROM   clue_listing AS ours_of
        JOIN   listing      AS ours      ON ours.id = ours_of.listing_id
        JOIN   listing      AS theirs    ON theirs.seller_code = ours.seller_code
        JOIN   clue_listing AS theirs_of ON theirs_of.listing_id = theirs.id
        WHERE  ours_of.clue_id = $1
        UNION
        SELECT theirs_of.clue_id, 'seller'
        FROM   clue_listing AS ours_of
        JOIN   listing      AS ours      ON ours.id = ours_of.listing_id
        JOIN   listing      AS theirs    ON theirs.seller_name = ours.seller_name AND theirs.platform = ours.platform
        JOIN   clue_listing AS theirs_of ON theirs_of.listing_id = theirs.id
        WHERE  ours_of.clue_id = $1
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
