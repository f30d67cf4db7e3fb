import Enforcement
import Law
import Operations

extension ListingQueuePage.Model {
    /// Rows on one page of the queue.
    private static let pageSize = 50

    /// Reads a page of the queue.
    init(_ query: ListingQueueQuery, for actor: Actor, context: PageContext, office: Office) async throws {
        var filter = query.filter
        filter.limit = Self.pageSize + 1
        let (listed, right) = try await office.read { [filter] access in
            (
                try ListingQueue.linesAndCounts(filter, for: actor, in: access),
                try filter.right.flatMap { try RightStore.right($0, in: access) }
            )
        }
        let (lines, counts) = listed
        let shown = lines.prefix(Self.pageSize)
        self.init(
            query: query, chips: Self.chips(query, counts, right, context),
            rows: shown.map { Self.row($0, query, context) },
            next: lines.count > Self.pageSize ? shown.last.map { query.page(after: $0.listing) } : nil,
            mayDispatch: Authority.decide(.listingVerdict, by: actor, on: nil) == .allowed
                && Authority.decide(.clueCreate, by: actor, on: nil) == .allowed,
            mayImport: Authority.decide(.listingImport, by: actor, on: nil) == .allowed)
    }

    private static func chips(
        _ query: ListingQueueQuery, _ counts: [ListingStatus: ListCount], _ right: Right?, _ context: PageContext
    ) -> [FilterBar.Chip] {
        let every = FilterBar.Chip(
            context.say(CommonText.all), query.queue("status", ListingQueueQuery.everyStatus),
            isOn: query.filter.status == nil, count: counts.values.reduce(0, +))
        let each = ListingStatus.allCases.map { status in
            FilterBar.Chip(
                context.say(status.label), query.queue("status", status.rawValue), isOn: query.filter.status == status,
                count: counts[status] ?? 0)
        }
        func narrowing(_ term: Wording, _ value: String, _ name: String) -> FilterBar.Chip {
            FilterBar.Chip("\(context.say(term)) \(value)", query.queue(name, nil), isOn: true)
        }
        let ofRight = right.map { narrowing(ListingText.withRight, $0.mark, "right") }
        let ofBatch = query.filter.batch.map { narrowing(ListingText.inBatch, String($0.suffix(6)), "batch") }
        let ofKind = query.filter.kind.map { narrowing(PrecisionText.kind, context.say(ListingText.kind($0)), "kind") }
        let judged = query.filter.judged.map { narrowing(PrecisionText.period, context.months($0), "judged") }
        return each + [every] + [ofRight, ofBatch, ofKind, judged].compactMap(\.self)
    }

    private static func row(
        _ line: ListingQueue.Line, _ query: ListingQueueQuery, _ context: PageContext
    ) -> DataTable.Row {
        let listing = line.listing
        let strongest: HTML =
            line.strongest.map { found in
                "<strong>\(found.mark)</strong> <span class=\"beside\">\(context.say(ListingText.kind(found.kind)))\(if: line.findings > 1, " +\(line.findings - 1)")</span>"
            } ?? "<span class=\"none\">–</span>"
        return DataTable.Row(
            id: listing.id.rawValue, path: query.carried(by: Paths.listing(listing.id)),
            cells: [
                "<bdi>\(listing.title)</bdi>", context.show(ScoreBar(score: listing.score)), strongest,
                listing.price.map { "\(context.language.money($0))" } ?? "<span class=\"none\">–</span>",
                "\(listing.sellerName ?? "–")\(if: !listing.platform.isEmpty, " <span class=\"beside\">\(listing.platform)</span>")",
                context.time(listing.capturedAt),
                context.show(StateBadge(context.say(listing.status.label), listing.status.tone)),
            ])
    }
}
