package import Enforcement
import Law
import Screening
package import Storage

/// How often officers confirmed what screening had found, by kind, by mark and by month.
///
/// A verdict is about a listing's strongest finding. Of several verdicts on a listing the last one counts, in the month in
/// which it was given; one that is not sure says neither.
package struct FindingPrecision: Sendable {
    /// Verdicts that have something in common.
    package struct Line: Sendable, Hashable {
        /// The kind, the right's id or the month.
        package let key: String
        /// The mark, where it is a right's; else the key.
        package let label: String
        package let confirmed: Int
        package let dismissed: Int
        /// The confirmed ones among all, 0 to 1; nil without verdicts.
        package let share: Double?
        /// Wilson's interval for 95 in 100.
        package let low: Double
        package let high: Double

        package var verdicts: Int { confirmed + dismissed }

        init(_ key: String, label: String? = nil, _ precision: Precision) {
            self.key = key
            self.label = label ?? key
            confirmed = precision.confirmed
            dismissed = precision.dismissed
            share = precision.share
            low = precision.interval.lowerBound
            high = precision.interval.upperBound
        }
    }

    package let span: MonthSpan
    package let all: Line
    /// Those with the most verdicts first.
    package let kinds: [Line]
    /// Those with the most verdicts first, at most `rightsShown`.
    package let rights: [Line]
    /// How many rights have verdicts.
    package let rightCount: Int
    /// Every month, the latest first.
    package let months: [Line]

    /// The most rights that are named.
    package static let rightsShown = 50

    /// Counts the verdicts on listings that the actor may see.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    /// - Complexity: one reading of the verdicts of the months.
    package init(_ span: MonthSpan, for actor: Actor, in access: any ReadAccess) throws {
        var tally = Tally()
        let (query, arguments) = try FindingPrecision.query(span, for: actor)
        try access.each(query, arguments) { try tally.take($0) }
        self.span = span
        all = Line("all", tally.all)
        kinds = FindingPrecision.lines(tally.kinds)
        let rights = FindingPrecision.lines(tally.rights)
        rightCount = rights.count
        self.rights = try rights.prefix(FindingPrecision.rightsShown).map { line in
            Line(
                line.key, label: try RightStore.right(RightID(line.key), in: access)?.mark,
                Precision(confirmed: line.confirmed, dismissed: line.dismissed))
        }
        months = span.months.map { Line($0.text, tally.months[$0] ?? Precision()) }
    }

    private static func query(
        _ span: MonthSpan, for actor: Actor
    ) throws -> (String, [any SQLConvertible]) {
        let sight = try Sight(of: .listingRead, for: actor, first: 1)
        var conditions = ListConditions(arguments: sight.arguments)
        conditions.add(
            sight.condition(unit: "listing.unit_id", region: "listing.region", record: "listing.id", kind: .listing))
        let moments = span.moments
        conditions.add(
            VerdictStore.isLast(from: conditions.bind(moments.lowerBound), until: conditions.bind(moments.upperBound)))
        return (
            """
            SELECT   finding.kind, finding.right_id, verdict.verdict,
                     (verdict.given_at + 28800000) / 86400000 AS china_day, COUNT(*) AS number
            FROM     verdict
            JOIN     listing ON listing.id = verdict.listing_id
            JOIN     finding ON finding.id = \(VerdictStore.strongest(of: "verdict.listing_id"))
            WHERE    \(conditions.text)
            GROUP BY finding.kind, finding.right_id, verdict.verdict, china_day
            """, conditions.arguments
        )
    }

    private static func lines(_ counts: [String: Precision]) -> [Line] {
        counts.map { Line($0.key, $0.value) }.sorted { ($1.verdicts, $0.key) < ($0.verdicts, $1.key) }
    }
}

/// The counts on their way.
private struct Tally {
    var all = Precision()
    var kinds: [String: Precision] = [:]
    var rights: [String: Precision] = [:]
    var months: [MonthSpan: Precision] = [:]

    mutating func take(_ row: Row) throws {
        let number: Int = try row.get("number")
        let verdict: ListingStatus = try row.get("verdict")
        let part = verdict == .suspected ? \Precision.confirmed : \Precision.dismissed
        let day = LegalDate(dayNumber: try row.get("china_day"))
        all[keyPath: part] += number
        kinds[try row.get("kind"), default: Precision()][keyPath: part] += number
        rights[try row.get("right_id"), default: Precision()][keyPath: part] += number
        months[MonthSpan(of: day), default: Precision()][keyPath: part] += number
    }
}

/// The SQL that precision and the lists behind its numbers share.
enum VerdictStore {
    /// A verdict that says yes or no, is the last on its listing and was given within two moments.
    static func isLast(from: String, until: String) -> String {
        """
        verdict.given_at >= \(from) AND verdict.given_at < \(until) AND verdict.verdict <> 'unsure' AND NOT EXISTS (
            SELECT 1 FROM verdict AS later WHERE later.listing_id = verdict.listing_id AND later.id > verdict.id)
        """
    }

    /// The strongest finding of a listing.
    static func strongest(of listing: String) -> String {
        "(SELECT strong.id FROM finding AS strong WHERE strong.listing_id = \(listing) ORDER BY strong.score DESC, strong.id LIMIT 1)"
    }
}
