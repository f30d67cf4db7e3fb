import Enforcement
import Operations

/// The filters of the queue as they stand in the address of each page: the queue itself, a listing reached from it, and
/// the posts that come back to it.
struct ListingQueueQuery: Sendable {
    let filter: ListingQueue.Filter
    /// What the address holds, without the place in the list.
    let pairs: [(name: String, value: String?)]

    /// The status word for every status.
    static let everyStatus = "all"
    /// The scores that one can ask for, in hundredths.
    static let scores = [0, 35, 50, 70, 85, 95]

    /// The score from which on the unit looks, in hundredths.
    private let usual: Int

    /// Reads the query; what is no filter is passed over.
    ///
    /// - Parameter usual: the least score where the query says none, in hundredths.
    init(_ query: FormData, least usual: Int = UnitThreshold.standard.score) {
        self.usual = usual
        var filter = ListingQueue.Filter()
        let status = query.first("status") ?? ListingStatus.unseen.rawValue
        filter.status = status == Self.everyStatus ? nil : ListingStatus(rawValue: status) ?? .unseen
        let score = query.first("score").flatMap { Int(query: $0) }.map { min(100, max(0, $0)) }
        let least = score ?? usual
        filter.scoreFrom = Double(least) / 100
        filter.text = query.first("q").flatMap { String(query: $0) }
        filter.right = query.first("right").flatMap { RightID(query: $0) }
        filter.mark = query.first("mark").flatMap { String(query: $0) }
        filter.batch = query.first("batch").flatMap { PathParameter.id.accepts($0) ? $0 : nil }
        filter.kind = query.first("kind").flatMap { PathParameter.id.accepts($0) ? $0 : nil }
        filter.strongestRight = query.first("strongest") != nil
        filter.judged = query.first("judged").flatMap { MonthSpan($0) }
        pairs = [
            ("status", filter.status?.rawValue ?? Self.everyStatus), ("score", String(least)), ("q", filter.text),
            ("right", filter.right?.rawValue), ("mark", filter.mark), ("batch", filter.batch),
            ("kind", filter.kind), ("strongest", filter.strongestRight ? "on" : nil), ("judged", filter.judged?.text),
        ]
        let cursor = query.first("after").flatMap { Cursor($0, list: Paths.listingsPattern.template) }
        filter.after = cursor.flatMap(Self.place)
        self.filter = filter
    }

    /// Whether it shows less than all that waits for a verdict.
    var isNarrowed: Bool {
        filter.status != .unseen || filter.text != nil || filter.right != nil || filter.mark != nil
            || filter.batch != nil || filter.kind != nil || filter.judged != nil || score > usual
    }

    /// The least score in hundredths.
    var score: Int { Int((filter.scoreFrom * 100).rounded()) }

    /// The queue with these filters.
    var queue: Path { Paths.listings.with(query: pairs) }

    /// A path that carries the filters along.
    func carried(by path: Path) -> Path { path.with(query: pairs) }

    /// The queue with one filter changed.
    func queue(_ name: String, _ value: String?) -> Path { queue.with(query: [(name: name, value: value)]) }

    /// The page of the queue after a listing.
    func page(after listing: Listing) -> Path {
        let place = ListingQueue.Place(listing)
        return queue("after", Cursor([String(place.score), place.id]).text(list: Paths.listingsPattern.template))
    }

    private static func place(_ cursor: Cursor) -> ListingQueue.Place? {
        guard cursor.values.count == 2, let score = Double(cursor.values[0]), score.isFinite else { return nil }
        return ListingQueue.Place(score: score, id: cursor.values[1])
    }
}
