package import Enforcement
package import Law
package import Storage

/// What each least score would have meant for the listings of the last 90 days in which something was found.
package struct ThresholdEffect: Sendable {
    /// What one score would have meant.
    package struct Line: Sendable, Hashable {
        /// In hundredths.
        package let score: Int
        /// Listings that stand at or above it.
        package let shown: Int
        /// Listings below it, which the queue would not show by itself.
        package let hidden: Int
        /// Those of the hidden that officers confirmed, and that they dismissed.
        package let hiddenConfirmed: Int
        package let hiddenDismissed: Int
        /// Those of the shown that nobody has judged.
        package let waiting: Int
    }

    /// How far back it looks.
    package static let days = 90

    package let lines: [Line]
    /// Listings in which something was found.
    package let listings: Int
    /// People who gave verdicts on them.
    package let people: Int

    /// What one score would have meant; nil for one that cannot be chosen.
    package func line(_ score: Int) -> Line? { lines.first { $0.score == score } }

    /// How many a day each of those who judge would have had to look at; nil where nobody judged.
    package func perPersonAndDay(_ line: Line) -> Double? {
        people == 0 ? nil : Double(line.shown) / Double(people * ThresholdEffect.days)
    }

    /// Counts the listings that the actor may see.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    /// - Complexity: one reading of the listings of 90 days in which something was found.
    package init(until now: Moment, for actor: Actor, in access: any ReadAccess) throws {
        let sight = try Sight(of: .listingRead, for: actor, first: 1)
        var conditions = ListConditions(arguments: sight.arguments)
        conditions.add(
            sight.condition(unit: "listing.unit_id", region: "listing.region", record: "listing.id", kind: .listing))
        let since = now.adding(milliseconds: -Int64(ThresholdEffect.days) * Moment.day)
        conditions.add("listing.score > 0 AND listing.captured_at >= \(conditions.bind(since))")
        let counts = try access.query(
            """
            SELECT   listing.score, listing.status, COUNT(*) AS number
            FROM     listing
            WHERE    \(conditions.text)
            GROUP BY listing.score, listing.status
            """, conditions.arguments
        ).map { row in
            Count(score: try row.get("score"), status: try row.get("status"), number: try row.get("number"))
        }
        let people = try access.first(
            """
            SELECT COUNT(DISTINCT verdict.given_by) AS number
            FROM   verdict
            JOIN   listing ON listing.id = verdict.listing_id
            WHERE  \(conditions.text)
            """, conditions.arguments)
        self.people = try people?.get("number") ?? 0
        listings = counts.reduce(0) { $0 + $1.number }
        lines = UnitThreshold.choices.map { Line($0, counts) }
    }

    /// Listings of one score and status.
    fileprivate struct Count {
        let score: Double
        let status: ListingStatus
        let number: Int
    }
}

extension ThresholdEffect.Line {
    fileprivate init(_ score: Int, _ counts: [ThresholdEffect.Count]) {
        func sum(_ isCounted: (ThresholdEffect.Count) -> Bool) -> Int {
            counts.reduce(0) { $0 + (isCounted($1) ? $1.number : 0) }
        }
        let bound = Double(score) / 100
        self.init(
            score: score, shown: sum { $0.score >= bound }, hidden: sum { $0.score < bound },
            hiddenConfirmed: sum { $0.score < bound && ($0.status == .suspected || $0.status == .dispatched) },
            hiddenDismissed: sum { $0.score < bound && $0.status == .cleared },
            waiting: sum { $0.score >= bound && $0.status == .unseen })
    }
}
