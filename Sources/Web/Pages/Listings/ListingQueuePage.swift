import Enforcement
import Law
import Operations

/// The monitoring queue.
enum ListingQueuePage {
    struct Model: Sendable {
        let query: ListingQueueQuery
        let chips: [FilterBar.Chip]
        let rows: [DataTable.Row]
        let next: Path?
        let mayDispatch: Bool
        let mayImport: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(ListingText.monitoring), breadcrumbs: [Crumb(say(ListingText.monitoring))], context: context,
            content: """
                \(context.show(PageHeader(
                    say(ListingText.monitoring), lead: say(ListingText.queueLead), actions: actions(model, say))))\
                \(context.show(filters(model, say)))\
                \(context.show(table(model, say)))\
                \(context.show(Pager(
                    summary: say(ListingText.shown(context.language.count(model.rows.count))), previous: nil,
                    next: model.next)))
                """)
    }

    private static func actions(_ model: Model, _ say: (Wording) -> String) -> [ActButton] {
        let check = ActButton(say(ListingText.toScreening), .link(Paths.screening))
        return model.mayImport
            ? [ActButton(say(ListingText.toImport), .link(Paths.imports), weight: .primary), check] : [check]
    }

    private static func filters(_ model: Model, _ say: (Wording) -> String) -> FilterBar {
        let scores = Set(ListingQueueQuery.scores + [model.query.score]).sorted().map { score in
            FormField.Choice(
                String(score), say(score == 0 ? ListingText.anyScore : ListingText.score(String(score))))
        }
        let filter = model.query.filter
        let fields = [
            FormField("score", say(ListingText.leastScore), .select(String(model.query.score), scores)),
            FormField(
                "mark", say(ListingText.withRight), .text(filter.mark ?? "", .search), hint: say(ListingText.markHint)),
        ]
        let kept = [
            ("status", model.query.pairs[0].value), ("right", filter.right?.rawValue), ("batch", filter.batch),
            ("kind", filter.kind), ("strongest", filter.strongestRight ? "on" : nil), ("judged", filter.judged?.text),
        ]
        return FilterBar(
            path: Paths.listings, search: filter.text ?? "", fields: fields,
            kept: kept.compactMap { name, value in value.map { ActButton.Field(name, $0) } }, chips: model.chips)
    }

    private static func table(_ model: Model, _ say: (Wording) -> String) -> DataTable {
        DataTable(
            caption: say(ListingText.listings),
            columns: [
                .init(say(ListingText.title)), .init(say(CommonText.score)), .init(say(ListingText.strongest)),
                .init(say(ListingText.price), isNumber: true), .init(say(ListingText.seller)),
                .init(say(ListingText.captured)), .init(say(CommonText.state)),
            ],
            rows: model.rows,
            selection: model.mayDispatch
                ? .init(
                    path: model.query.carried(by: Paths.selectedListings),
                    acts: [ActButton.Field("dispatch", say(ListingText.dispatchSelected))])
                : nil,
            emptyState: EmptyState(
                say(model.query.isNarrowed ? ListingText.noQueue : ListingText.emptyQueue),
                next: say(model.query.isNarrowed ? ListingText.noQueueNext : ListingText.emptyQueueNext)))
    }
}
