import Enforcement
import Storage

/// What a clue speaks of: each listing and each right once.
enum ClueLinks {
    /// Lets a clue speak of a listing; nothing happens where it does already.
    static func add(_ listing: ListingID, to clue: ClueID, in work: Work) throws {
        try work.write(
            "clue_listing",
            """
            INSERT INTO clue_listing (id, clue_id, listing_id) VALUES ($1, $2, $3)
            ON CONFLICT (clue_id, listing_id) DO NOTHING
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), clue, listing])
    }

    /// Lets a clue speak of a right; nothing happens where it does already.
    static func add(_ right: RightID, to clue: ClueID, in work: Work) throws {
        try work.write(
            "clue_right",
            """
            INSERT INTO clue_right (id, clue_id, right_id) VALUES ($1, $2, $3)
            ON CONFLICT (clue_id, right_id) DO NOTHING
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), clue, right])
    }
}
