package import Enforcement
import Law
import Storage

/// Records an officer's verdict on a listing's findings.
package struct GiveVerdict: Operation {
    package static let name = "listing.give-verdict"
    /// Characters of a reason.
    package static let longestReason = 1_000
    /// What an officer can say of a listing.
    package static let verdicts: [ListingStatus] = [.suspected, .cleared, .unsure]

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

    /// - Returns: the listing's new version.
    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`; `invalidInput` for a word that is no verdict and
    ///   a reason that is too long; `notInThisState` where a clue speaks of the listing already.
    package func perform(in work: Work) throws -> Int {
        try check()
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

    private func check() throws {
        guard GiveVerdict.verdicts.contains(verdict) else {
            throw Refusal.invalid("verdict", Wording("判读结果为疑似、排除或存疑", "A verdict is suspected, cleared or unsure"))
        }
        guard reason?.count ?? 0 <= GiveVerdict.longestReason else {
            throw Refusal.invalid(
                "reason",
                Wording(
                    "理由不超过\(GiveVerdict.longestReason)字", "A reason has at most \(GiveVerdict.longestReason) characters"
                ))
        }
    }
}
