import Enforcement
import HTTPTypes
import Law
import Operations

/// Who a machine is, and tokens, by API.
enum AccessAPI {
    static let tag = APITag("access", Wording("身份与令牌", "Identity and tokens"))
    private static let tokenPattern: PathPattern = "/tokens/\(.id)"

    static let all: [any Route] = [
        APIRoute(
            .get, "/me",
            APIOperation("readMe", Wording("当前身份", "Who the token acts for"), tag: tag, access: .scope(.unitRead)),
            replies: .ok(MeView.self)
        ) { call in APIAnswer(MeView(try call.machine())) },
        APIRoute(
            list: "/tokens",
            APIOperation(
                "listTokens", Wording("列出本地区的令牌", "List the tokens of the region"), tag: tag,
                access: .scope(.tokenManage)),
            of: TokenView.self
        ) { call in
            let page = try call.page()
            let actor = try call.machine()
            let before = page.after?.values.first.map { TokenID($0) }
            let tokens = try await call.house.office.read {
                try TokenStore.tokens(for: actor, before: before, limit: page.limit + 1, in: $0)
            }
            return page.page(tokens, cursor: { [$0.id.rawValue] }, view: TokenView.init)
        },
        APIRoute(
            .post, "/tokens",
            APIOperation("issueToken", Wording("签发令牌", "Issue a token"), tag: tag, access: .scope(.tokenManage)),
            body: TokenDraft.self, replies: .created(IssuedToken.self)
        ) { call, draft in
            let issued = try await call.house.signIn.issueToken(
                for: draft.user, label: draft.label, scopes: Set(draft.scopes), days: draft.days, as: call.machine())
            return APIAnswer(
                IssuedToken(id: issued.id, token: issued.token.text),
                location: tokenPattern.under(APIRoute.prefix).path(issued.id.rawValue))
        },
        APIRoute(
            .delete, tokenPattern,
            APIOperation("revokeToken", Wording("撤销令牌", "Withdraw a token"), tag: tag, access: .scope(.tokenManage)),
            replies: .nothing
        ) { call in
            _ = try await call.house.office.perform(RevokeToken(call.id()), as: call.machine())
            return .done
        },
    ]
}

/// Whom a token acts for, and what it may do.
struct MeView: APIValue {
    let user: UserID
    let name: String
    let unit: UnitID
    let region: String
    let roles: [Role]
    let scopes: [Duty]

    init(_ actor: Actor) {
        user = actor.userID
        name = actor.name
        unit = actor.unitID
        region = actor.region
        roles = Role.allCases.filter(actor.roles.contains)
        scopes = Duty.allCases.filter { actor.scopes?.contains($0) ?? true }
    }

    static let schemaName = "Me"
    static let example = MeView(
        Actor(
            userID: .example, name: "李梅", unitID: .example, unitKind: .marketSupervision, region: "430103",
            roles: [.officer], channel: .api, scopes: [.clueRead, .clueCreate]))
    static let rules = ["scopes": FieldRule("What the token may be used for, where the roles allow it too.")]
}

/// A token as the API lists it; the secret is never shown again.
struct TokenView: APIValue {
    let id: TokenID
    let user: UserID
    let label: String
    let scopes: [Duty]
    let createdAt: Moment
    let expiresAt: Moment
    let revokedAt: Moment?
    let usedAt: Moment?

    init(_ token: TokenStore.Token) {
        id = token.id
        user = token.userID
        label = token.label
        scopes = Duty.allCases.filter(token.scopes.contains)
        createdAt = token.createdAt
        expiresAt = token.expiresAt
        revokedAt = token.revokedAt
        usedAt = token.usedAt
    }

    private init() {
        (id, user, label, scopes) = (.example, .example, "抓取程序", [.listingImport])
        (createdAt, expiresAt, revokedAt, usedAt) = (.example, .example, nil, nil)
    }

    static let schemaName = "Token"
    static let example = TokenView()
}

/// A token to be issued.
struct TokenDraft: APIValue {
    let user: UserID
    let label: String
    let scopes: [Duty]
    let days: Int

    static let schemaName = "TokenDraft"
    static let example = TokenDraft(user: .example, label: "抓取程序", scopes: [.listingImport], days: 90)
    static let rules = [
        "label": FieldRule.text(100, "What it is for."),
        "scopes": FieldRule("A subset of what the user's roles allow and the asking token may do.", most: 40),
        "days": FieldRule("For how many days it is good.", least: 1, most: Int64(IssueToken.longestLife)),
    ]
}

/// A token that was issued: the only time it is shown.
struct IssuedToken: APIValue {
    let id: TokenID
    let token: String

    static let schemaName = "IssuedToken"
    static let example = IssuedToken(id: .example, token: "qy_" + String(repeating: "A", count: 43))
    static let rules = ["token": FieldRule("Keep it now; only its digest is stored.")]
}
