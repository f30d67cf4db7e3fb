import HTTPTypes
import Hummingbird
import Law
import Operations

/// Finds the visitor of a request by its cookie, and settles the session when the page is made.
struct SessionDesk {
    let house: House

    private var cookie: SessionCookie { SessionCookie(isSecure: house.settings.isSecure) }

    /// The visitor behind the cookie; a new one where there is none, or where it has expired.
    ///
    /// - Parameter counting: whether the frame of a page will show how many notices are unread.
    func visitor(of request: Request, counting: Bool) async throws -> Visitor {
        guard let text = cookie.value(in: request.headers), let id = SessionID(cookie: text) else {
            return newVisitor()
        }
        guard let found = try await house.office.visitor(of: id.digest, counting: counting) else {
            return Visitor(sessionID: id, session: nil, principal: nil, isNew: false)
        }
        var session = Session(stored: found.session)
        let now = house.now
        guard !hasExpired(session, at: now), session.account == nil || found.person != nil else {
            try await house.office.settle(keeping: nil, forgetting: [id.digest])
            return newVisitor()
        }
        let isDue = seconds(from: session.seenAt, to: now) >= house.settings.sessions.touch
        if isDue { session.seenAt = now }
        var visitor = Visitor(sessionID: id, session: session, principal: found.person, isNew: false)
        visitor.isChanged = isDue
        visitor.unread = found.unread
        return visitor
    }

    /// Writes what changed, forgets what was given up, sets the cookie. An answer without a
    /// form and without a session sets none.
    func settle(_ context: WebContext, notice: FlashNotice?, into response: inout Response) async throws {
        guard var visitor = context.visitor.current else { return }
        if let notice {
            var session = visitor.session ?? Session(openedAt: house.now)
            session.content.notices.append(notice)
            visitor.session = session
            visitor.isChanged = true
        }
        let kept = visitor.isChanged ? try visitor.session?.stored(under: visitor.sessionID.digest) : nil
        try await house.office.settle(keeping: kept, forgetting: visitor.retired.map(\.digest))
        let isNeeded = visitor.hasForm || visitor.isChanged || !visitor.retired.isEmpty
        if visitor.isNew && isNeeded { response.headers.append(cookie.header(visitor.sessionID.text)) }
    }

    private func newVisitor() -> Visitor {
        Visitor(sessionID: SessionID(random: house.random), session: nil, principal: nil, isNew: true)
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
