import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of tax clues.
enum TaxClueRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.taxCluesPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.taxCluePattern, access: .signedIn, handle: show),
        ] + ActRoutes<TaxClue>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (state, after) = visit.listed(TaxClue.self)
        var filter = TaxClueStore.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let lines = try await visit.house.office.read { try TaxClueStore.lines(asked, for: actor, in: $0) }
        return .page(
            TaxClueListPage.page(lines, state: state, isFirst: after == nil, context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(TaxClueFile.self)
        let context = try await visit.page()
        return .page(TaxClueShowPage.page(TaxClueShowPage.Model(file, context: context), context: context))
    }
}

extension TaxClueState: QueryValue {}
