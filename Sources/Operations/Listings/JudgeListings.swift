package import Enforcement
import Law
import Storage

/// Records an officer's verdict on a listing's findings.
package struct GiveVerdict: Operation {
    package static let name = "listing.give-verdict"

    package let listing: ListingID
    package let version: Int
    package let verdict: ListingStatus
    package let reason: String?

    package init(_ listing: ListingID, version: Int, verdict: ListingStatus, reason: String? = nil) {
        self.listing = listing
        self.version = version
        self.verdict = verdict
        self.reason = reason
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`; `invalidInput` for a word that is no verdict;
    ///   `notInThisState` where a clue speaks of the listing already.
    package func perform(in work: Work) throws -> Int {
        guard [.suspected, .cleared, .unsure].contains(verdict) else {
            throw Refusal.invalid("verdict", Wording("判读结果为疑似、排除或存疑", "A verdict is suspected, cleared or unsure"))
        }
        let (found, scope) = try ListingStore.load(listing, for: work.actor, in: work.access)
        try Authority.require(.listingVerdict, by: work.actor, on: scope)
        guard found.version == version else { throw Refusal.versionConflict(.listing) }
        guard found.status != .dispatched else {
            throw Refusal(.notInThisState, Wording("该信息已转为线索", "A clue speaks of this listing already"))
        }
        try work.write(
            "verdict",
            """
            INSERT INTO verdict (id, listing_id, verdict, reason, given_by, given_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            RETURNING *
            """,
            [work.office.newIdentifier(at: work.now), listing, verdict, reason, work.actor.userID, work.now])
        let row = try work.update(
            .listing, "listing",
            "UPDATE listing SET status = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
            [listing, version, verdict])
        return try row.get("version")
    }
}

/// Makes one clue of several listings and puts it into a unit's queue.
package struct DispatchListings: Operation {
    package static let name = "listing.dispatch"
    /// The most listings in one clue.
    package static let limit = 100

    package let listings: [ListingID]
    package let unit: UnitID
    package let title: String
    package let summary: String

    package init(_ listings: [ListingID], to unit: UnitID, title: String, summary: String = "") {
        self.listings = listings
        self.unit = unit
        self.title = title
        self.summary = summary
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `invalidInput` for none or too many; `notInThisState` where one
    ///   was dispatched already.
    package func perform(in work: Work) throws -> ClueID {
        guard (1...DispatchListings.limit).contains(listings.count) else {
            throw Refusal.invalid("listings", Wording("请选择1至100条商品信息", "Choose 1 to 100 listings"))
        }
        var rights: [RightID] = []
        for id in listings {
            let (listing, scope) = try ListingStore.load(id, for: work.actor, in: work.access)
            try Authority.require(.listingVerdict, by: work.actor, on: scope)
            guard listing.status != .dispatched else {
                throw Refusal(
                    .notInThisState,
                    Wording("“\(listing.title)”已转为线索", "A clue speaks of “\(listing.title)” already"))
            }
            for finding in try ListingStore.findings(of: id, in: work.access) where !rights.contains(finding.right) {
                rights.append(finding.right)
            }
            try work.update(
                .listing, "listing",
                "UPDATE listing SET status = 'dispatched', version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
                [id, listing.version])
        }
        return try OpenClue(
            source: .monitoring, listings: listings, title: title, summary: summary, rights: rights, unit: unit
        ).perform(in: work)
    }
}
