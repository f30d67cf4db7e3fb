package import Enforcement
package import Storage

/// A clue with the listings that it was made of.
package struct DispatchedListings: Sendable {
    package let clue: RecordLine
    package let listings: [Listing]
    /// The ledger entry that stands under the clue.
    package let entry: Int64?

    /// Reads a clue that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package init(_ id: ClueID, for actor: Actor, in access: any ReadAccess) throws {
        let clue = try ClueStore.load(id, for: actor, in: access).record
        guard let unit = try OrganisationStore.unit(clue.unitID, in: access) else { throw Refusal.notFound(.clue) }
        self.clue = RecordLine(
            id: id.rawValue, number: clue.number, title: clue.title, state: clue.state.rawValue, unitName: unit.name)
        listings = try access.query(
            """
            SELECT listing.*
            FROM   clue_listing
            JOIN   listing ON listing.id = clue_listing.listing_id
            WHERE  clue_listing.clue_id = $1
            ORDER  BY listing.score DESC, listing.id
            """, [id]
        ).map(ListingStore.listing)
        entry = try LedgerStore.latestEntry("clue", id, in: access)
    }
}
