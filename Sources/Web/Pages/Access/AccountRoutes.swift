import Enforcement
import HTTPTypes
import Law
import Operations

/// One's own account.
enum AccountRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.accountPattern, access: .signedIn) { .page(try await page($0)) },
        PageRoute(.get, Paths.accountPasswordPattern, access: .signedIn) { visit in
            .page(PasswordPage.page(FormReader(), context: try await visit.page()))
        },
        PageRoute(.post, Paths.accountPasswordPattern, access: .signedIn, pace: .careful, handle: changePassword),
        PageRoute(.post, Paths.accountCodesPattern, access: .signedIn, pace: .careful) { visit in
            let actor = try visit.actor()
            let code = try await visit.house.signIn.proposeCodes(as: actor)
            let name = try await visit.house.office.read { try OrganisationStore.signInName(of: actor.userID, in: $0) }
            let model = CodesPage.Model(
                secret: code.base32.inGroups(of: 4), address: code.uri(account: name ?? ""), problem: nil)
            return .page(CodesPage.page(model, context: try await visit.page()))
        },
        PageRoute(.post, Paths.accountCodesConfirmationPattern, access: .signedIn, pace: .careful, handle: turnOnCodes),
        PageRoute(.post, Paths.accountCodesRemovalPattern, access: .signedIn, pace: .careful, handle: turnOffCodes),
        PageRoute(.post, Paths.accountSessionsEndPattern, access: .signedIn) { visit in
            let operation = EndOtherSessions(keeping: digest(visit))
            _ = try await visit.house.office.perform(operation, as: visit.actor())
            return .redirect(Paths.account, saying: .done(AccessText.othersEnded))
        },
    ]

    private static func changePassword(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let new = form.values.first("password") ?? ""
        if new != form.values.first("again") { form.refuse("again", "differs", AccessText.notTheSame) }
        do {
            guard form.isValid else { return .invalid(PasswordPage.page(form, context: try await visit.page())) }
            try await visit.house.signIn.changePassword(
                from: Secret(form.values.first("present") ?? ""), to: Secret(new), as: visit.actor(),
                session: digest(visit), address: visit.address)
            visit.rotateSession()
            return .redirect(Paths.account, saying: .done(AccessText.passwordChanged))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "present")
            return .invalid(PasswordPage.page(form, context: try await visit.page()))
        }
    }

    private static func turnOnCodes(_ visit: Visit) async throws -> PageReply {
        do {
            let code = Secret(visit.form().values.first("code") ?? "")
            let spare = try await visit.house.signIn.turnOnCodes(with: code, as: visit.actor())
            visit.rotateSession()
            return .page(CodesPage.recovery(spare.map(\.text), context: try await visit.page()))
        } catch let refusal as Refusal where refusal.canBeMended {
            let context = try await visit.page()
            let model = CodesPage.Model(secret: nil, address: nil, problem: context.say(refusal.message))
            return .invalid(CodesPage.page(model, context: context))
        }
    }

    private static func turnOffCodes(_ visit: Visit) async throws -> PageReply {
        do {
            let code = Secret(visit.form().values.first("code") ?? "")
            try await visit.house.signIn.turnOffCodes(with: code, as: visit.actor(), address: visit.address)
            return .redirect(Paths.account, saying: .done(AccessText.codesTurnedOff))
        } catch let refusal as Refusal where refusal.canBeMended {
            return .invalid(try await page(visit, codeProblem: refusal.message))
        }
    }

    private static func page(_ visit: Visit, codeProblem: Wording? = nil) async throws -> HTML {
        let actor = try visit.actor()
        let now = visit.now
        let since = now.adding(milliseconds: -Int64(visit.house.settings.sessions.idle) * 1000)
        let account = try await visit.house.office.read { try Account(actor.userID, since: since, in: $0) }
        let context = try await visit.page()
        let model = AccountPage.Model(
            account, actor: actor, unitName: visit.principal?.unitName ?? "", session: digest(visit),
            codeProblem: codeProblem, context: context)
        return AccountPage.page(model, context: context)
    }

    /// The digest under which the present session is kept.
    static func digest(_ visit: Visit) -> String? { visit.context.visitor.current?.sessionID.digest }
}

extension String {
    /// The text with a blank after every so many characters, to be read and typed.
    func inGroups(of size: Int) -> String {
        var out = ""
        for (place, character) in enumerated() {
            if place > 0, place.isMultiple(of: size) { out.append(" ") }
            out.append(character)
        }
        return out
    }
}
