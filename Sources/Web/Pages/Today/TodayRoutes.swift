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
            let words = String((visit.query.first("q") ?? "").trimmed.prefix(SearchStore.longest))
            let kind = visit.query.first("kind").flatMap(RecordKind.init(rawValue:)).flatMap { kind in
                SearchStore.kinds.contains(kind) ? kind : nil
            }
            let place = visit.query.first("after").flatMap { Int64($0) }.map { SearchStore.Place(seq: $0) }
            let model = try await visit.house.office.read { access in
                try SearchPage.Model(words, of: kind, after: place, for: actor, in: access)
            }
            return .page(SearchPage.page(model, context: try await visit.page()))
        },
    ]

    private static func place(_ text: String?) -> TodayStore.Place? {
        pair(text).map { TodayStore.Place(dueAt: $0, clock: $1) }
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
