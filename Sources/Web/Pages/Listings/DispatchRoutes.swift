import Enforcement
import HTTPTypes
import Law
import Operations

/// Several listings become one clue: chosen, summed up, confirmed, done.
enum DispatchRoutes {
    static let all: [any Route] = [
        PageRoute(.post, Paths.selectedListingsPattern, access: .signedIn) { visit in
            let chosen = visit.form().all("id").compactMap { ListingID(query: $0) }
            guard !chosen.isEmpty else {
                let notice = FlashNotice(.warning, ListingText.chooseFirst)
                return .redirect(try await visit.queueQuery().queue, saying: notice)
            }
            return .redirect(Paths.dispatch(of: Array(chosen.prefix(DispatchListings.limit))))
        },
        PageRoute(.get, Paths.dispatchesPattern, access: .signedIn) { visit in
            .page(try await page(visit, visit.query.all("listing").compactMap { ListingID(query: $0) }, FormReader()))
        },
        PageRoute(.post, Paths.dispatchesPattern, access: .signedIn, handle: confirm),
        PageRoute(.get, Paths.dispatchPattern, access: .signedIn) { visit in
            let (id, actor): (ClueID, Actor) = (visit.id(), try visit.actor())
            let dispatched = try await visit.house.office.read { try DispatchedListings(id, for: actor, in: $0) }
            return .page(DispatchedPage.page(dispatched, context: try await visit.page()))
        },
    ]

    private static func page(_ visit: Visit, _ listings: [ListingID], _ form: FormReader) async throws -> HTML {
        let context = try await visit.page()
        let model = try await DispatchPage.Model(
            Array(listings.prefix(DispatchListings.limit)), form: form, for: visit.actor(), context: context,
            office: visit.house.office)
        return DispatchPage.page(model, context: context)
    }

    @Sendable private static func confirm(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let choices = form.all(DispatchPage.choiceField).compactMap(choice)
        let unit = form.required("unit", as: UnitID.self)
        let title = form.required("title", max: 200)
        let summary = form.optional("summary", max: 10_000) ?? ""
        guard let unit, form.isValid, !choices.isEmpty else {
            return .invalid(try await page(visit, choices.map(\.listing), form))
        }
        do {
            let clue = try await visit.house.office.perform(
                DispatchListings(choices, to: unit, title: title, summary: summary), as: visit.actor())
            return .redirect(Paths.dispatch(clue))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "title")
            return .invalid(try await page(visit, choices.map(\.listing), form))
        }
    }

    /// `id~version`, as the page wrote it.
    private static func choice(_ text: String) -> DispatchListings.Choice? {
        let parts = text.split(separator: "~", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = ListingID(query: String(parts[0])), let version = Int(parts[1]) else {
            return nil
        }
        return DispatchListings.Choice(id, version: version)
    }
}
