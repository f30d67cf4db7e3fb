import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of suspects.
enum SuspectRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.suspectsPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.suspectPattern, access: .signedIn, handle: show),
        ] + ActRoutes<Suspect>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (state, after) = visit.listed(Suspect.self)
        var filter = SuspectStore.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let (lines, counts) = try await visit.house.office.read { access in
            (
                try SuspectStore.lines(asked, for: actor, in: access),
                try SuspectStore.counts(for: actor, in: access)
            )
        }
        let yellow = visit.house.office.settings.yellowShare
        return .page(
            SuspectListPage.page(
                lines, counts: counts, state: state, yellow: yellow, isFirst: after == nil,
                context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(SuspectFile.self)
        let context = try await visit.page()
        return .page(SuspectShowPage.page(SuspectShowPage.Model(file, context: context), context: context))
    }
}

extension SuspectState: QueryValue {}
