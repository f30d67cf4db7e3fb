import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of requests for assistance.
enum AssistanceRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.assistancePattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.assistanceRequestPattern, access: .signedIn, handle: show),
        ] + ActRoutes<Assistance>.all + RecordFilesRoutes<Assistance>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (state, after) = visit.listed(Assistance.self)
        var filter = AssistanceStore.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let lines = try await visit.house.office.read { try AssistanceStore.lines(asked, for: actor, in: $0) }
        let yellow = visit.house.office.settings.yellowShare
        return .page(
            AssistanceListPage.page(
                lines, state: state, yellow: yellow, isFirst: after == nil, context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(AssistanceFile.self)
        let context = try await visit.page()
        return .page(AssistanceShowPage.page(AssistanceShowPage.Model(file, context: context), context: context))
    }
}

extension AssistanceState: QueryValue {}
