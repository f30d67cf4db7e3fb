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
        /// A part of a mark, an alias, a holder's name or a registration number: only listings with such a right.
        package var mark: String?
        package var batch: String?
        /// Only listings whose strongest finding is of this kind.
        package var kind: String?
        /// Whether the right is that of the strongest finding.
        package var strongestRight = false
        /// Only listings with a yes or no as their last verdict, given in these months.
        package var judged: MonthSpan?
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

    /// A page of the listings an actor may see, and how many there are of each status under the rest of the filter; of many,
    /// how many at least.
    package static func linesAndCounts(
        _ filter: Filter, for actor: Actor, in access: any ReadAccess
    ) throws -> (lines: [Line], counts: [ListingStatus: ListCount]) {
        let words = try TextFilter(filter.text, in: .listing, for: actor, access: access)
        return (
            try lines(filter, words, for: actor, in: access), try counts(filter, words, for: actor, in: access)
        )
    }

    /// The lines alone.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let words = try TextFilter(filter.text, in: .listing, for: actor, access: access)
        return try lines(filter, words, for: actor, in: access)
    }

    private static func lines(
        _ filter: Filter, _ words: TextFilter?, for actor: Actor, in access: any ReadAccess
    ) throws -> [Line] {
        var query = try ListingConditions(filter, words, for: actor, in: access)
        if let after = filter.after { query.add(after: after) }
        let limit = query.bind(filter.limit)
        return try access.query(
            """
            SELECT    listing.*, strongest.mark AS found_mark, strongest.kind AS found_kind,
                      (SELECT COUNT(*) FROM finding WHERE listing_id = listing.id) AS findings
            FROM      (\(query.ranges.page(limit: limit))) AS page
            CROSS     JOIN listing
            LEFT JOIN finding AS strongest
                      ON strongest.id = (SELECT id FROM finding WHERE listing_id = listing.id
                                         ORDER BY score DESC, id LIMIT 1)
            WHERE     listing.id = page.id
            ORDER     BY \(query.ranges.order())
            LIMIT     \(limit)
            """, query.arguments
        ).map { row in
            let mark: String? = try row.get("found_mark")
            let kind: String? = try row.get("found_kind")
            return Line(
                listing: try ListingStore.listing(row), findings: try row.get("findings"),
                strongest: mark.flatMap { mark in kind.map { (mark: mark, kind: $0) } })
        }
    }

    private static func counts(
        _ filter: Filter, _ words: TextFilter?, for actor: Actor, in access: any ReadAccess
    ) throws -> [ListingStatus: ListCount] {
        var open = filter
        open.status = nil
        let query = try ListingConditions(open, words, for: actor, in: access)
        let rows = try access.query(query.ranges.counts(bound: query.bound), query.arguments)
        return Dictionary(
            uniqueKeysWithValues: try rows.map { (try $0.get("division"), try ListCount($0, bound: query.bound)) }
        ).filter { $0.value.number > 0 }
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

    /// How many listings wait for the actor's verdict in the queue as it opens; none for whoever gives none.
    package static func waiting(for actor: Actor, in access: any ReadAccess) throws -> ListCount {
        guard Authority.decide(.listingVerdict, by: actor, on: nil) == .allowed else { return 0 }
        var filter = Filter()
        filter.scoreFrom = Double(try UnitThreshold.current(of: actor.unitID, in: access).score) / 100
        return try counts(filter, nil, for: actor, in: access)[.unseen] ?? 0
    }

    /// Hands every listing of a filter to a closure, page by page, as for an export.
    package static func page(
        _ filter: Filter, for actor: Actor, in access: any ReadAccess
    ) throws -> (lines: [Line], next: Place?) {
        let lines = try lines(filter, for: actor, in: access)
        guard lines.count == filter.limit, let last = lines.last else { return (lines, nil) }
        return (lines, Place(last.listing))
    }
}

/// The conditions of the queue with their arguments.
private struct ListingConditions {
    private(set) var arguments: [any SQLConvertible]
    private(set) var ranges: ListRanges
    /// How many listings of a range are looked at to count them.
    private(set) var bound = ListCount.bound

    init(
        _ filter: ListingQueue.Filter, _ words: TextFilter?, for actor: Actor, in access: any ReadAccess
    ) throws {
        let sight = try Sight(of: .listingRead, for: actor, first: 1)
        arguments = sight.arguments
        ranges = ListRanges(
            table: "listing", keys: [.init(column: "score", isFalling: true), .init(column: "id")],
            branches: sight.branches(
                unit: "listing.unit_id", region: "listing.region", record: "listing.id", kind: .listing,
                parties: ListingStore.partyCondition),
            division: ("status", (filter.status.map { [$0] } ?? ListingStatus.allCases).map(\.rawValue)),
            rest: ["listing.score IS NOT NULL"])
        if filter.scoreFrom > 0 { add("listing.score >= \(bind(filter.scoreFrom))") }
        if let batch = filter.batch { ranges.narrow(to: "listing.batch_id = \(bind(batch))") }
        if let right = filter.right {
            let strongest = filter.strongestRight ? " AND finding.id = \(VerdictStore.strongest(of: "listing.id"))" : ""
            add(
                "EXISTS (SELECT 1 FROM finding WHERE listing_id = listing.id AND right_id = \(bind(right))\(strongest))"
            )
        }
        if let kind = filter.kind {
            let strongest = VerdictStore.strongest(of: "listing.id")
            add("EXISTS (SELECT 1 FROM finding WHERE finding.id = \(strongest) AND finding.kind = \(bind(kind)))")
        }
        if let moments = filter.judged?.moments {
            let isLast = VerdictStore.isLast(from: bind(moments.lowerBound), until: bind(moments.upperBound))
            add("listing.id IN (SELECT verdict.listing_id FROM verdict WHERE \(isLast))")
        }
        if let mark = filter.mark, !mark.isEmpty { try add(mark: mark, for: actor, in: access) }
        if let words {
            let narrowing = words.narrowing("listing.id") { bind($0) }
            if let names = narrowing.names { ranges.named.append(names) }
            if let condition = narrowing.condition {
                add(condition)
                bound = ListCount.boundOfWords
            }
        }
    }

    /// The first comparison, which the second implies, is where the range begins.
    mutating func add(after place: ListingQueue.Place) {
        let (score, id) = (bind(place.score), bind(place.id))
        add("listing.score <= \(score) AND (listing.score < \(score) OR listing.id > \(id))")
    }

    /// The rights of these words come first: they are few, or the words say too little.
    private mutating func add(mark words: String, for actor: Actor, in access: any ReadAccess) throws {
        let rights = try RightStore.named(words, limit: 100, for: actor, in: access)
        let marks = rights.map { bind($0) }.joined(separator: ", ")
        add(
            rights.isEmpty
                ? "1 = 0" : "EXISTS (SELECT 1 FROM finding WHERE listing_id = listing.id AND right_id IN (\(marks)))")
    }

    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    private mutating func add(_ condition: String) { ranges.rest.append(condition) }
}

extension ListingQueue.Place {
    /// Where a listing stands.
    package init(_ listing: Listing) {
        self.init(score: listing.score ?? 0, id: listing.id.rawValue)
    }
}
