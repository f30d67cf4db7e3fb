import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of executions: the list, one execution, and the acts on it.
enum ExecutionRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.executionsPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.executionPattern, access: .signedIn, handle: show),
        ] + ActRoutes<Execution>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let (actor, now) = (try visit.actor(), visit.now)
        let (state, after) = visit.listed(Execution.self)
        var filter = ExecutionList.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let lines = try await visit.house.office.read { access in
            try ExecutionList.lines(asked, for: actor, at: now, in: access)
        }
        let yellow = visit.house.office.settings.yellowShare
        return .page(
            ExecutionListPage.page(
                lines, state: state, yellow: yellow, isFirst: after == nil, context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(ExecutionFile.self)
        let context = try await visit.page()
        return .page(ExecutionShowPage.page(ExecutionShowPage.Model(file, context: context), context: context))
    }
}

extension ExecutionState: QueryValue {}
