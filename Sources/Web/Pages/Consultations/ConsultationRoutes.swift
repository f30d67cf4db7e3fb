import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of consultations.
enum ConsultationRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.consultationsPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.consultationPattern, access: .signedIn, handle: show),
        ] + ActRoutes<Consultation>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (state, after) = visit.listed(Consultation.self)
        var filter = ConsultationStore.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let lines = try await visit.house.office.read { try ConsultationStore.lines(asked, for: actor, in: $0) }
        let yellow = visit.house.office.settings.yellowShare
        return .page(
            ConsultationListPage.page(
                lines, state: state, yellow: yellow, isFirst: after == nil, context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(ConsultationFile.self)
        let context = try await visit.page()
        return .page(ConsultationShowPage.page(ConsultationShowPage.Model(file, context: context), context: context))
    }
}

extension ConsultationState: QueryValue {}
