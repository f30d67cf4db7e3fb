package import Enforcement
package import Law
import Storage

/// Makes one clue of several listings and puts it into a unit's queue.
package struct DispatchListings: Operation {
    package static let name = "listing.dispatch"
    /// The most listings in one clue.
    package static let limit = 100

    /// A listing that was chosen, with the version that was looked at.
    package struct Choice: Codable, Sendable, Hashable {
        package let listing: ListingID
        /// Nil where the choice rests on no version.
        package let version: Int?

        package init(_ listing: ListingID, version: Int? = nil) {
            self.listing = listing
            self.version = version
        }
    }

    package let choices: [Choice]
    package let unit: UnitID
    package let title: String
    package let summary: String

    package init(_ choices: [Choice], to unit: UnitID, title: String, summary: String = "") {
        self.choices = choices
        self.unit = unit
        self.title = title
        self.summary = summary
    }

    package init(_ listings: [ListingID], to unit: UnitID, title: String, summary: String = "") {
        self.init(listings.map { Choice($0) }, to: unit, title: title, summary: summary)
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`; `invalidInput` for none, too many or one chosen
    ///   twice; `notInThisState` where one was dispatched already or was cleared; what `OpenClue` refuses.
    package func perform(in work: Work) throws -> ClueID {
        guard (1...DispatchListings.limit).contains(choices.count) else {
            throw Refusal.invalid(
                "listings",
                Wording("请选择1至\(DispatchListings.limit)条商品信息", "Choose 1 to \(DispatchListings.limit) listings"))
        }
        guard Set(choices.map(\.listing)).count == choices.count else {
            throw Refusal.invalid("listings", Wording("同一条商品信息只能选一次", "Choose each listing once"))
        }
        var rights: [RightID] = []
        for choice in choices {
            for right in try dispatch(choice, in: work) where !rights.contains(right) { rights.append(right) }
        }
        return try OpenClue(
            source: .monitoring, listings: choices.map(\.listing), title: title, summary: summary, rights: rights,
            unit: unit
        ).perform(in: work)
    }

    /// Marks one listing as dispatched; the rights that were found in it.
    private func dispatch(_ choice: Choice, in work: Work) throws -> [RightID] {
        let (listing, scope) = try ListingStore.load(choice.listing, for: work.actor, in: work.access)
        try Authority.require(.listingVerdict, by: work.actor, on: scope)
        if let version = choice.version, version != listing.version { throw Refusal.versionConflict(.listing) }
        if let reason = DispatchListings.obstacle(to: listing) { throw Refusal(.notInThisState, reason) }
        try work.update(
            .listing, "listing",
            """
            UPDATE listing SET status = 'dispatched', version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """, [listing.id, listing.version])
        return try ListingStore.findings(of: listing.id, in: work.access).map(\.right)
    }

    /// Why a listing cannot become part of a clue, or nil.
    package static func obstacle(to listing: Listing) -> Wording? {
        switch listing.status {
        case .unseen, .suspected, .unsure: nil
        case .dispatched:
            Wording("\(listing.title.quoted)已转为线索", "A clue speaks of \(listing.title.quoted) already")
        case .cleared:
            Wording(
                "\(listing.title.quoted)已判为排除，如需转线索请先重新判读",
                "\(listing.title.quoted) was cleared; judge it anew before it becomes part of a clue")
        }
    }
}
