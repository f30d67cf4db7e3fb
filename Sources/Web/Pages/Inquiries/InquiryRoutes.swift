import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of tests and identifications: the list, one of them, and the acts on it.
enum InquiryRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.inquiriesPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.inquiryPattern, access: .signedIn, handle: show),
        ] + ActRoutes<Inquiry>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (state, after) = visit.listed(Inquiry.self)
        var filter = InquiryStore.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let lines = try await visit.house.office.read { try InquiryStore.lines(asked, for: actor, in: $0) }
        let yellow = visit.house.office.settings.yellowShare
        return .page(
            InquiryListPage.page(
                lines, state: state, yellow: yellow, isFirst: after == nil, context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(InquiryFile.self)
        let context = try await visit.page()
        return .page(InquiryShowPage.page(InquiryShowPage.Model(file, context: context), context: context))
    }
}

extension InquiryState: QueryValue {}
extension InquiryKind: QueryValue {}
