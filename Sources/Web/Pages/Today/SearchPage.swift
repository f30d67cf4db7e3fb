import Enforcement
import Law
import Operations

/// What the search over everything found: the latest of every kind, or all of one kind page by page.
enum SearchPage {
    struct Model: Sendable {
        let words: String
        /// The one kind that is shown; nil shows the latest of each.
        let kind: RecordKind?
        let parts: [Part]
        let pager: Pager?
    }

    /// The hits of one kind.
    struct Part: Sendable {
        let kind: RecordKind
        let hits: [SearchStore.Hit]
        /// Where all of them are listed; nil where these are all, or the page lists them.
        let more: Path?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: model.words.isEmpty ? say(TodayText.search) : "\(say(TodayText.search)) · \(model.words)",
            breadcrumbs: [Crumb(say(TodayText.search))],
            context: context,
            content: """
                \(context.show(PageHeader(say(TodayText.search), lead: say(TodayText.searchLead))))
                \(context.show(filters(model, context: context)))
                \(if: model.parts.isEmpty, context.show(empty(model, context: context)))
                \(each(model.parts) { context.show(part($0, context: context)) })
                \(context.show(model.pager))
                """)
    }

    private static func filters(_ model: Model, context: PageContext) -> FilterBar {
        let all = FilterBar.Chip(
            context.say(CommonText.all), path(model.words, kind: nil), isOn: model.kind == nil)
        let kinds = SearchStore.kinds.map { kind in
            FilterBar.Chip(
                context.say(RecordWords.kind(kind)), path(model.words, kind: kind), isOn: model.kind == kind)
        }
        return FilterBar(
            path: Paths.search, search: model.words,
            kept: model.kind.map { [.init("kind", $0.rawValue)] } ?? [],
            chips: model.words.isEmpty ? [] : [all] + kinds)
    }

    static func path(_ words: String, kind: RecordKind?, after place: SearchStore.Place? = nil) -> Path {
        Paths.search.with(query: [("q", words), ("kind", kind?.rawValue), ("after", place.map { "\($0.seq)" })])
    }

    private static func empty(_ model: Model, context: PageContext) -> EmptyState {
        let say = context.say
        if model.words.isEmpty {
            return EmptyState(say(TodayText.searchStart), next: say(TodayText.searchStartNext))
        }
        let everywhere = ActButton(say(TodayText.searchAllKinds), .link(path(model.words, kind: nil)))
        return EmptyState(
            say(TodayText.nothingFound(model.words)), next: say(TodayText.nothingFoundNext),
            action: model.kind == nil ? nil : everywhere)
    }

    private static func part(_ part: Part, context: PageContext) -> PagePart {
        let kind = context.say(RecordWords.kind(part.kind))
        let say = context.say
        let table = DataTable(
            caption: kind,
            columns: [
                .init(say(CommonText.name)), .init(say(CommonText.state)), .init(say(CommonText.unit)),
                .init(say(TodayText.updated)),
            ],
            rows: part.hits.map { row($0, context: context) }, emptyState: EmptyState("", next: ""))
        return PagePart(
            kind, anchor: part.kind.rawValue,
            """
            \(context.show(table))\(part.more.map { path in
                "<p><a href=\"\(path)\">\(say(TodayText.allOfKind(RecordWords.kind(part.kind))))</a></p>" as HTML
            })
            """)
    }

    private static func row(_ hit: SearchStore.Hit, context: PageContext) -> DataTable.Row {
        let number: HTML? = hit.number.map { number in
            "<span class=\"record-number\">\(context.show(FoundWords(number)))</span> "
        }
        let excerpt: HTML? = hit.excerpt.map { "<span class=\"excerpt\">\(context.show(FoundWords($0)))</span>" }
        let state = hit.state.map { state in
            context.show(StateBadge(RecordWords.state(state, of: hit.found.kind).map(context.say) ?? state))
        }
        return DataTable.Row(
            id: hit.found.id, path: Paths.found(hit),
            cells: [
                "\(number)\(context.show(FoundWords(hit.title)))\(excerpt)", state ?? .empty, "\(hit.unitName ?? "")",
                hit.updatedAt.map(context.timeAgo) ?? .empty,
            ])
    }
}

extension SearchPage.Model {
    private static let rowsOfEach = 5

    /// Reads what a page shows: the latest of every kind, or a page of one kind.
    init(
        _ words: String, of kind: RecordKind?, after place: SearchStore.Place?, for actor: Actor,
        in access: Snapshot
    ) throws {
        (self.words, self.kind) = (words, kind)
        guard let kind else {
            parts = try SearchStore.groups(words, for: actor, each: Self.rowsOfEach, in: access).map { group in
                SearchPage.Part(
                    kind: group.kind, hits: group.hits,
                    more: group.goesOn ? SearchPage.path(words, kind: group.kind) : nil)
            }
            pager = nil
            return
        }
        let hits = try SearchStore.hits(
            words, of: [kind], for: actor, after: place, limit: PageSize.rows + 1, in: access)
        let shown = Array(hits.prefix(PageSize.rows))
        parts = shown.isEmpty ? [] : [SearchPage.Part(kind: kind, hits: shown, more: nil)]
        let next = hits.count > shown.count ? shown.last : nil
        pager =
            shown.isEmpty
            ? nil
            : Pager(
                summary: "", previous: place == nil ? nil : SearchPage.path(words, kind: kind),
                next: next.map { SearchPage.path(words, kind: kind, after: $0.place) })
    }
}
