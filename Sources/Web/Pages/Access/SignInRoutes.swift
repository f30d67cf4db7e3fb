import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

/// Signing in and out.
enum SignInRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.signInPattern, access: .anyone) { visit in
            if visit.principal != nil { return .redirect(next(visit.query.first("next")) ?? Paths.home) }
            return .page(try await page(SignInPage.Model(next: next(visit.query.first("next"))), visit))
        },
        PageRoute(.post, Paths.signInPattern, access: .anyone, pace: .careful, handle: signIn),
        PageRoute(.get, Paths.signInCodePattern, access: .anyone) { visit in
            guard pending(visit) != nil else { return .redirect(Paths.signIn) }
            let path = next(visit.query.first("next"))
            return .page(SignInCodePage.page(problem: nil, next: path, context: try await visit.page()))
        },
        PageRoute(.post, Paths.signInCodePattern, access: .anyone, pace: .careful, handle: confirm),
        PageRoute(.post, Paths.demonstrationSignInPattern, access: .demonstration) { visit in
            let user = UserID(visit.form().values.first("user") ?? "")
            try await visit.house.signIn.signInForDemonstration(user)
            enter(visit, user)
            return .redirect(Paths.home)
        },
        PageRoute(.post, Paths.signOutPattern, access: .signedIn) { visit in
            visit.signOut()
            return .redirect(Paths.signIn, saying: .done(AccessText.signedOut))
        },
    ]

    private static func signIn(_ visit: Visit) async throws -> PageReply {
        let form = visit.form().values
        let name = (form.first("name") ?? "").trimmed
        let path = next(form.first("next"))
        do {
            let answer = try await visit.house.signIn.signIn(
                name: name, password: Secret(form.first("password") ?? ""), from: visit.address)
            guard answer.needsCode else { return welcome(visit, answer, path) }
            visit.rotateSession()
            visit.keep("\(answer.userID) \(visit.now.milliseconds)", as: pendingKey)
            return .redirect(Paths.signInCode.with(query: [("next", path?.text)]))
        } catch let refusal as Refusal {
            let problem = visit.language == .zh ? refusal.message.zh : refusal.message.en
            return reply(try await page(SignInPage.Model(name: name, problem: problem, next: path), visit), refusal)
        }
    }

    private static func confirm(_ visit: Visit) async throws -> PageReply {
        let form = visit.form().values
        let path = next(form.first("next"))
        guard let user = pending(visit) else {
            return .redirect(Paths.signIn, saying: FlashNotice(.warning, AccessText.startAgain))
        }
        do {
            let answer = try await visit.house.signIn.confirm(
                user, code: Secret(form.first("code") ?? ""), from: visit.address)
            return welcome(visit, answer, path)
        } catch let refusal as Refusal {
            let context = try await visit.page()
            return reply(
                SignInCodePage.page(problem: context.say(refusal.message), next: path, context: context), refusal)
        }
    }

    private static func welcome(_ visit: Visit, _ answer: SignInDesk.Answer, _ next: Path?) -> PageReply {
        enter(visit, answer.userID)
        guard answer.mustChangePassword else { return .redirect(next ?? Paths.home) }
        return .redirect(Paths.accountPassword, saying: FlashNotice(.warning, AccessText.mustChange))
    }

    /// Begins the session, and notes in it where the person sits, for the list of sessions.
    private static func enter(_ visit: Visit, _ user: UserID) {
        visit.signIn(account: user)
        visit.keep(visit.address, as: SessionNotes.address)
        visit.keep(BrowserName.of(visit.request.headers[.userAgent] ?? ""), as: SessionNotes.browser)
    }

    private static func page(_ model: SignInPage.Model, _ visit: Visit) async throws -> HTML {
        var model = model
        let context = try await visit.page()
        if visit.house.settings.isDemonstration && visit.context.arrival.isLocal {
            let offered = try await visit.house.office.read { try OrganisationStore.peopleByRole(in: $0) }
            model.roles = offered.map { role, person in
                SignInPage.Model.Role(
                    label: context.say(role.label), person: person.name, unit: person.unitName,
                    userID: person.id.rawValue)
            }
        }
        return SignInPage.page(model, context: context)
    }

    private static func reply(_ page: HTML, _ refusal: Refusal) -> PageReply {
        guard let seconds = refusal.facts["seconds"] else { return .invalid(page) }
        var reply = PageReply.page(page, status: .tooManyRequests)
        reply.headers[.retryAfter] = seconds
        return reply
    }

    /// The person whose password was right less than five minutes ago and whose code is still asked for.
    private static func pending(_ visit: Visit) -> UserID? {
        guard let parts = visit.kept(pendingKey)?.split(separator: " "), parts.count == 2,
            let since = Int64(parts[1]), visit.now.milliseconds - since < 300_000
        else { return nil }
        return UserID(String(parts[0]))
    }

    /// Where the reader wanted to go, if it is a page of the house.
    private static func next(_ text: String?) -> Path? { text.flatMap(Path.init(requestTarget:)) }

    private static let pendingKey = "pending"
}

/// What a session remembers of where it is used.
enum SessionNotes {
    static let address = "address"
    static let browser = "browser"
}

/// What a browser is called among people.
enum BrowserName {
    /// The name and system that a User-Agent header lets one guess; never the header itself.
    static func of(_ header: String) -> String {
        let browsers = [
            ("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"), ("curl", "curl"),
        ]
        let systems = [
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
            ("Linux", "Linux"),
        ]
        let browser = browsers.first { header.contains($0.0) }?.1 ?? "–"
        return systems.first { header.contains($0.0) }.map { "\(browser), \($0.1)" } ?? browser
    }
}

extension String {
    /// The text without white space around it.
    var trimmed: String {
        let body = drop(while: \.isWhitespace)
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }
}
