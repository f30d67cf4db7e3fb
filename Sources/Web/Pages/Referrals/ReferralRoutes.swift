import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of referrals.
enum ReferralRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.referralsPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.referralPattern, access: .signedIn, handle: show),
        ] + ActRoutes<Referral>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (state, after) = visit.listed(Referral.self)
        var filter = ReferralStore.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let lines = try await visit.house.office.read { try ReferralStore.lines(asked, for: actor, in: $0) }
        let yellow = visit.house.office.settings.yellowShare
        return .page(
            ReferralListPage.page(
                lines, state: state, yellow: yellow, isFirst: after == nil, context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(ReferralFile.self)
        let context = try await visit.page()
        return .page(ReferralShowPage.page(ReferralShowPage.Model(file, context: context), context: context))
    }
}

extension ReferralState: QueryValue {}
