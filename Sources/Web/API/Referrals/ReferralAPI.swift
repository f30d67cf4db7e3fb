import Enforcement
import HTTPTypes
import Law
import Operations

/// Referrals back for a penalty: list, read, and the acts on one.
enum ReferralAPI {
    static let all: [any Route] = [list, read] + ActAPI<Referral>.all + ActAPI<Referral>.opening(Case.self)

    private static let state = QueryParameter<ReferralState>("state", "Only referrals in this state.")

    private static let list = APIRoute(
        list: "/referrals",
        APIOperation("listReferrals", ReferralText.referrals, tag: Referral.tag, access: .scope(.referralRead))
            .taking(state), of: ReferralLineView.self
    ) { call in
        let page = try call.page()
        var filter = ReferralStore.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.after = page.after?.values.first.map { ReferralID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try ReferralStore.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: ReferralLineView.init)
    }

    private static let read = APIRoute(
        .get, "/referrals/\(.id)",
        APIOperation(
            "readReferral", Wording("反向衔接", "A referral"), tag: Referral.tag, access: .scope(.referralRead)),
        replies: .ok(ReferralView.self, versioned: true)
    ) { call in
        let file = try await call.file(ReferralFile.self)
        return APIAnswer(ReferralView(file), version: file.loaded.record.version)
    }
}
