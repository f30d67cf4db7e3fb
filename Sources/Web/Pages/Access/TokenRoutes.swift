import Enforcement
import HTTPTypes
import Law
import Operations

/// Tokens: one's own, and those of a region in the administration.
enum TokenRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.accountTokenNewPattern, access: .signedIn) { visit in
            .page(try await form(visit, FormReader(), for: visit.actor().userID))
        },
        PageRoute(.post, Paths.accountTokensPattern, access: .signedIn, pace: .careful) { visit in
            try await issue(visit, for: visit.actor().userID)
        },
        PageRoute(.post, Paths.accountTokenRevocationPattern, access: .signedIn) { visit in
            _ = try await visit.house.office.perform(RevokeToken(visit.id()), as: visit.actor())
            return .redirect(Paths.account.at("tokens"), saying: .done(AccessText.tokenRevoked))
        },
        PageRoute(.get, Paths.administrationTokensPattern, access: .signedIn, handle: list),
        PageRoute(.post, Paths.administrationTokenRevocationPattern, access: .signedIn) { visit in
            _ = try await visit.house.office.perform(RevokeToken(visit.id()), as: visit.actor())
            return .redirect(Paths.administrationTokens, saying: .done(AccessText.tokenRevoked))
        },
        PageRoute(.get, Paths.userTokenNewPattern, access: .signedIn) { visit in
            .page(try await form(visit, FormReader(), for: visit.id()))
        },
        PageRoute(.post, Paths.userTokensPattern, access: .signedIn, pace: .careful) { visit in
            try await issue(visit, for: visit.id())
        },
    ]

    private static func issue(_ visit: Visit, for user: UserID) async throws -> PageReply {
        var form = visit.form()
        let label = form.required("label", max: 100)
        let days = form.required("days", as: Int.self)
        let scopes = Set(form.all("scopes").compactMap(Duty.init(rawValue:)))
        guard form.isValid, let days else { return .invalid(try await self.form(visit, form, for: user)) }
        do {
            let issued = try await visit.house.signIn.issueToken(
                for: user, label: label, scopes: scopes, days: days, as: visit.actor())
            let context = try await visit.page()
            return .page(
                TokenPages.issued(issued.token.text, back: try back(visit, user, context), context: context))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "label")
            return .invalid(try await self.form(visit, form, for: user))
        }
    }

    private static func form(_ visit: Visit, _ form: FormReader, for user: UserID) async throws -> HTML {
        let actor = try visit.actor()
        let duties = try await visit.house.office.read { try TokenStore.duties(of: user, for: actor, in: $0) }
        let context = try await visit.page()
        let model = TokenPages.Model(
            path: user == actor.userID ? Paths.accountTokens : Paths.userTokens(user),
            back: try back(visit, user, context),
            choices: duties.map {
                FormField.Choice($0.rawValue, context.language.aside(context.say($0.label), $0.rawValue))
            },
            form: form)
        return TokenPages.form(model, context: context)
    }

    private static func back(_ visit: Visit, _ user: UserID, _ context: PageContext) throws -> Crumb {
        try user == visit.actor().userID
            ? Crumb(context.say(AccessText.account), Paths.account)
            : Crumb(context.say(AdministrationText.user), Paths.user(user))
    }

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let after = FormReader(visit.query).values.first("after").map { TokenID($0) }
        let found = try await visit.house.office.read {
            try TokenStore.tokens(for: actor, before: after, limit: PageSize.rows + 1, in: $0)
        }
        let context = try await visit.page()
        let shown = found.prefix(PageSize.rows)
        let rows = shown.map { token in
            TokenTable.row(
                token, withHolder: true, revocation: Paths.administrationTokenRevocation(token.id), context: context)
        }
        let next = found.count > shown.count ? shown.last.map { $0.id.rawValue } : nil
        return .page(TokensPage.page(rows, next: next, isFirst: after == nil, context: context))
    }
}

/// How many rows a list shows at once.
enum PageSize {
    static let rows = 50
}
