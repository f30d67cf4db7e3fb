import Enforcement
import Law
import Operations

/// What the search over everything found.
enum SearchPage {
    struct Model: Sendable {
        let words: String
        let rows: [DataTable.Row]
        let next: Path?
        let isFirst: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(TodayText.search),
            columns: [
                .init(say(CommonText.number)), .init(say(CommonText.name)), .init(say(TodayText.kind)),
                .init(say(CommonText.state)), .init(say(CommonText.unit)), .init(say(TodayText.updated)),
            ],
            rows: model.rows,
            emptyState: EmptyState(
                say(TodayText.nothingFound), next: say(TodayText.nothingFoundNext(SearchStore.shortest))))
        let first = Paths.search.with(query: [("q", model.words)])
        let pager = Pager(
            summary: say(TodayText.found(model.rows.count)), previous: model.isFirst ? nil : first, next: model.next)
        return Layout.page(
            title: model.words.isEmpty ? say(TodayText.search) : "\(say(TodayText.search)) · \(model.words)",
            breadcrumbs: [Crumb(say(TodayText.search))],
            context: context,
            content: """
                \(context.show(PageHeader(say(TodayText.search), lead: say(TodayText.searchLead))))
                \(context.show(FilterBar(path: Paths.search, search: model.words)))
                \(context.show(table))
                \(if: !model.rows.isEmpty, context.show(pager))
                """)
    }

    static func row(_ hit: SearchStore.Hit, context: PageContext) -> DataTable.Row {
        let state = RecordWords.state(hit.state, of: hit.record.kind).map(context.say) ?? hit.state
        return DataTable.Row(
            id: hit.record.id, path: Paths.record(hit.record),
            cells: [
                "\(hit.number)", "\(hit.title)", "\(context.say(RecordWords.kind(hit.record.kind)))",
                context.show(StateBadge(state)), "\(hit.unitName)", context.timeAgo(hit.updatedAt),
            ])
    }
}
