package import Enforcement
import Law
package import Storage

/// The queue of captured listings: which of them an actor sees, the strongest first.
package enum ListingQueue {
    /// One line of the queue.
    package struct Line: Sendable {
        package let listing: Listing
        package let findings: Int
        /// The mark and the kind of the strongest finding.
        package let strongest: (mark: String, kind: String)?

        package init(
            listing: Listing, findings: Int, strongest: (mark: String, kind: String)?
        ) {
            self.listing = listing
            self.findings = findings
            self.strongest = strongest
        }
    }

    /// Which listings the queue shows.
    package struct Filter: Sendable {
        /// Nil shows every status.
        package var status: ListingStatus? = .unseen
        /// Only scores from here, 0 to 1.
        package var scoreFrom: Double = 0
        /// Words in the title or the seller's name.
        package var text: String?
        package var right: RightID?
        package var batch: String?
        /// The last line of the page before.
        package var after: Place?
        package var limit = 50

        package init() {}
    }

    /// Where a listing stands in the queue.
    package struct Place: Sendable, Hashable {
        package let score: Double
        package let id: String

        package init(score: Double, id: String) {
            self.score = score
            self.id = id
        }
    }

    /// A page of the listings an actor may see.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var condition = try Condition(filter, for: actor)
        if let after = filter.after { condition.add(after: after) }
        let limit = condition.bind(filter.limit)
        return try access.query(
            """
            SELECT    listing.*, strongest.mark AS found_mark, strongest.kind AS found_kind,
                      (SELECT COUNT(*) FROM finding WHERE listing_id = listing.id) AS findings
            FROM      listing
            LEFT JOIN finding AS strongest
                      ON strongest.id = (SELECT id FROM finding WHERE listing_id = listing.id
                                         ORDER BY score DESC, id LIMIT 1)
            WHERE     \(condition.text)
            ORDER     BY listing.score DESC, listing.id
            LIMIT     \(limit)
            """, condition.arguments
        ).map { row in
            let mark: String? = try row.get("found_mark")
            let kind: String? = try row.get("found_kind")
            return Line(
                listing: try ListingStore.listing(row), findings: try row.get("findings"),
                strongest: mark.flatMap { mark in kind.map { (mark: mark, kind: $0) } })
        }
    }

    /// How many listings of each status the rest of a filter lets through.
    ///
    /// - Complexity: O(*n*), *n* the listings the actor may see.
    package static func counts(
        _ filter: Filter, for actor: Actor, in access: any ReadAccess
    ) throws -> [ListingStatus: Int] {
        var open = filter
        open.status = nil
        let condition = try Condition(open, for: actor)
        let rows = try access.query(
            "SELECT listing.status, COUNT(*) AS number FROM listing WHERE \(condition.text) GROUP BY listing.status",
            condition.arguments)
        return Dictionary(
            try rows.map { (try $0.get("status", as: ListingStatus.self), try $0.get("number", as: Int.self)) },
            uniquingKeysWith: +)
    }

    /// The listing that follows a place in the queue; nil at its end.
    package static func next(
        after place: Place, in filter: Filter, for actor: Actor, in access: any ReadAccess
    ) throws -> ListingID? {
        var next = filter
        next.after = place
        next.limit = 1
        return try lines(next, for: actor, in: access).first?.listing.id
    }

    /// Hands every listing of a filter to a closure, page by page, as for an export.
    package static func page(
        _ filter: Filter, for actor: Actor, in access: any ReadAccess
    ) throws -> (lines: [Line], next: Place?) {
        let lines = try lines(filter, for: actor, in: access)
        guard lines.count == filter.limit, let last = lines.last else { return (lines, nil) }
        return (lines, Place(last.listing))
    }

    /// The WHERE clause of a filter with its parameters.
    private struct Condition {
        private var parts: [String]
        private(set) var arguments: [any SQLConvertible]

        init(_ filter: Filter, for actor: Actor) throws {
            let sight = try Sight(of: .listingRead, for: actor, first: 1)
            parts = [
                "listing.score IS NOT NULL",
                sight.condition(
                    unit: "listing.unit_id", region: "listing.region", record: "listing.id", kind: .listing,
                    parties: ListingStore.partyCondition),
            ]
            arguments = sight.arguments
            if let status = filter.status { parts.append("listing.status = \(bind(status))") }
            if filter.scoreFrom > 0 { parts.append("listing.score >= \(bind(filter.scoreFrom))") }
            if let batch = filter.batch { parts.append("listing.batch_id = \(bind(batch))") }
            if let right = filter.right {
                parts.append(
                    "EXISTS (SELECT 1 FROM finding WHERE listing_id = listing.id AND right_id = \(bind(right)))")
            }
            if let text = filter.text, !text.isEmpty {
                let mark = bind(LikePattern.containing(text))
                parts.append(LikePattern.condition(["listing.title", "listing.seller_name"], mark))
            }
        }

        var text: String { parts.joined(separator: " AND ") }

        mutating func add(after place: Place) {
            let score = bind(place.score)
            parts.append("(listing.score < \(score) OR (listing.score = \(score) AND listing.id > \(bind(place.id))))")
        }

        mutating func bind(_ value: any SQLConvertible) -> String {
            arguments.append(value)
            return "$\(arguments.count)"
        }
    }
}

extension ListingQueue.Place {
    /// Where a listing stands.
    package init(_ listing: Listing) {
        self.init(score: listing.score ?? 0, id: listing.id.rawValue)
    }
}
