import Enforcement
import HTTPTypes
import Law
import Operations

/// Home and the search over everything.
enum TodayRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.homePattern, access: .signedIn) { visit in
            let actor = try visit.actor()
            let office = visit.house.office
            let (place, now) = (TodayRoutes.place(visit.query.first("after")), visit.now)
            let yellow = office.settings.yellowShare
            let home = try await office.read { access in
                try TodayStore.Home(
                    for: actor, after: place, limit: PageSize.rows, now: now, yellow: yellow, in: access)
            }
            let context = try await visit.page()
            let model = TodayPage.Model(
                home, actor: actor, limit: PageSize.rows, isFirst: place == nil, context: context)
            return .page(TodayPage.page(model, context: context))
        },
        PageRoute(.get, Paths.searchPattern, access: .signedIn) { visit in
            let actor = try visit.actor()
            let words = String((visit.query.first("q") ?? "").trimmed.prefix(100))
            let after = searchPlace(visit.query.first("after"))
            let hits = try await visit.house.office.read {
                try SearchStore.hits(words, for: actor, after: after, limit: PageSize.rows + 1, in: $0)
            }
            let context = try await visit.page()
            let shown = hits.prefix(PageSize.rows)
            let next = hits.count > shown.count ? shown.last : nil
            let model = SearchPage.Model(
                words: words, rows: shown.map { SearchPage.row($0, context: context) },
                next: next.map {
                    Paths.search.with(query: [
                        ("q", words), ("after", "\($0.updatedAt.milliseconds)-\($0.record.id)"),
                    ])
                },
                isFirst: after == nil)
            return .page(SearchPage.page(model, context: context))
        },
    ]

    private static func place(_ text: String?) -> TodayStore.Place? {
        pair(text).map { TodayStore.Place(dueAt: $0, clock: $1) }
    }

    private static func searchPlace(_ text: String?) -> SearchStore.Place? {
        pair(text).map { SearchStore.Place(updatedAt: $0, id: $1) }
    }

    /// A moment and an id, joined by a dash.
    private static func pair(_ text: String?) -> (Moment, String)? {
        guard let parts = text?.split(separator: "-", maxSplits: 1), parts.count == 2, let number = Int64(parts[0])
        else {
            return nil
        }
        return (Moment(milliseconds: number), String(parts[1]))
    }
}
