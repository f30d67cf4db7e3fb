import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of measures: the list, one measure, and the acts on it.
enum MeasureRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.measuresPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.measurePattern, access: .signedIn, handle: show),
        ] + ActRoutes<CaseMeasure>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (state, after) = visit.listed(CaseMeasure.self)
        var filter = MeasureList.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let lines = try await visit.house.office.read { try MeasureList.lines(asked, for: actor, in: $0) }
        let yellow = visit.house.office.settings.yellowShare
        return .page(
            MeasureListPage.page(
                lines, state: state, yellow: yellow, isFirst: after == nil, context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(MeasureFile.self)
        let context = try await visit.page()
        return .page(MeasureShowPage.page(MeasureShowPage.Model(file, context: context), context: context))
    }
}

extension MeasureState: QueryValue {}
extension MeasureKind: QueryValue {}

extension MeasureState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .proposed, .approved, .urgent: .soon
            case .standing, .testing: .active
            case .ended: .done
            case .refused, .lapsed: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
