import HTTPTypes
import Hummingbird
import Law

/// Finds the visitor of a request by its cookie, and settles the session when the page is made.
struct SessionDesk {
    let house: House

    private var cookie: SessionCookie { SessionCookie(isSecure: house.settings.isSecure) }

    /// The visitor behind the cookie; a new one where there is none, or where it has expired.
    func visitor(of request: Request) async throws -> Visitor {
        guard let text = cookie.value(in: request.headers), let id = SessionID(cookie: text) else {
            return newVisitor()
        }
        guard var session = try await house.sessions.session(digest: id.digest) else {
            return Visitor(sessionID: id, session: nil, principal: nil, isNew: false)
        }
        let now = house.now
        guard !hasExpired(session, at: now) else {
            try await house.sessions.forget(digest: id.digest)
            return newVisitor()
        }
        let principal = try await principal(of: session)
        guard session.account == nil || principal != nil else {
            try await house.sessions.forget(digest: id.digest)
            return newVisitor()
        }
        var visitor = Visitor(sessionID: id, session: session, principal: principal, isNew: false)
        if seconds(from: session.seenAt, to: now) >= house.settings.sessions.touch {
            session.seenAt = now
            visitor.session = session
            visitor.isChanged = true
        }
        return visitor
    }

    /// Writes what changed, forgets what was given up, sets the cookie. An answer without a
    /// form and without a session sets none.
    func settle(_ context: WebContext, notice: FlashNotice?, into response: inout Response) async throws {
        guard var visitor = context.visitor.current else { return }
        if let notice {
            var session = visitor.session ?? Session(openedAt: house.now)
            session.notices.append(notice)
            visitor.session = session
            visitor.isChanged = true
        }
        for id in visitor.retired { try await house.sessions.forget(digest: id.digest) }
        if visitor.isChanged, let session = visitor.session {
            try await house.sessions.keep(session, digest: visitor.sessionID.digest)
        }
        let isNeeded = visitor.hasForm || visitor.isChanged || !visitor.retired.isEmpty
        if visitor.isNew && isNeeded { response.headers.append(cookie.header(visitor.sessionID.text)) }
    }

    private func newVisitor() -> Visitor {
        Visitor(sessionID: SessionID(random: house.random), session: nil, principal: nil, isNew: true)
    }

    private func principal(of session: Session) async throws -> Principal? {
        guard let account = session.account else { return nil }
        return try await house.directory.person(account: account)
    }

    private func hasExpired(_ session: Session, at now: Moment) -> Bool {
        let limits = house.settings.sessions
        return seconds(from: session.seenAt, to: now) >= limits.idle
            || seconds(from: session.openedAt, to: now) >= limits.absolute
    }

    private func seconds(from start: Moment, to end: Moment) -> Int {
        Int((end.milliseconds - start.milliseconds) / 1000)
    }
}

/// The cookie of the session, with every protection a browser knows.
struct SessionCookie {
    let isSecure: Bool

    /// `__Host-` makes browsers refuse the cookie unless it is Secure, for this very host and for every path.
    var name: String { isSecure ? "__Host-qy" : "qy" }

    /// The value in a request's cookies; nil where there is none, or more than one, of which some are not ours.
    func value(in headers: HTTPFields) -> String? {
        let values = headers[values: .cookie].flatMap { HeaderList.split($0, at: ";") }
            .compactMap { $0.hasPrefix(name + "=") ? String($0.dropFirst(name.utf8.count + 1)) : nil }
        return values.count == 1 ? values.first : nil
    }

    /// Lives as long as the browser: the server's limits decide.
    func header(_ value: String) -> HTTPField {
        let text = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
        return HTTPField(name: .setCookie, value: text)
    }
}
