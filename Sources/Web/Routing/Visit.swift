package import Enforcement
package import Hummingbird
package import Law
package import Operations

/// One request for a page, past authority, CSRF and limits: what a page handler works with.
package struct Visit: Sendable {
    package let request: Request
    package let context: WebContext
    package let house: House
    package let route: PageRoute
    /// The values of the path, in the form their parameters ask for.
    package let values: [String: String]
    /// The query, decoded; a page reads what it knows and ignores the rest.
    package let query: FormData
    let posted: FormData

    /// The time now.
    package var now: Moment { house.now }
    /// The language of the answer.
    package var language: Language { context.arrival.language }
    /// The client's address, for the record of sign-ins.
    package var address: String { context.arrival.address }
    /// Who signed in; nil on pages for anyone.
    package var principal: KnownPerson? { context.visitor.current?.principal }

    /// A value of the path; traps where the route's pattern has none of this name, a bug of the route.
    package func value(_ parameter: PathParameter) -> String {
        guard let value = values[parameter.name] else {
            preconditionFailure("\(route.title) has no {\(parameter.name)}")
        }
        return value
    }

    /// Who signed in, on a route that asks for it.
    ///
    /// - Throws: `Problem` of kind `notSignedIn` elsewhere when nobody has.
    package func actor() throws -> Actor {
        guard let principal else { throw Problem(.notSignedIn) }
        return principal.actor
    }

    /// The record the path names.
    package func id<Kind>(_ type: RecordID<Kind>.Type = RecordID<Kind>.self) -> RecordID<Kind> {
        RecordID(value(.id))
    }

    /// The form that was posted.
    package func form() -> FormReader { FormReader(posted) }

    /// The frame of the page: language, person, CSRF token, notices (shown once), navigation.
    package func page() async throws -> PageContext {
        try await FramePage.context(house: house, context: context, target: request.head.path ?? "/")
    }
}

extension Visit {
    /// Signs the account in: a new session under a new secret, so that one planted before is worth nothing.
    package func signIn(account: UserID) {
        let now = house.now
        context.visitor.update { visitor in
            visitor.rotate(to: SessionID(random: house.random))
            visitor.session = Session(account: account, openedAt: now)
        }
    }

    /// Signs out: the session is forgotten and the browser gets a new secret.
    package func signOut() {
        context.visitor.update { visitor in
            visitor.rotate(to: SessionID(random: house.random))
            visitor.session = nil
            visitor.principal = nil
        }
    }

    /// Gives the session a new secret, as at every change of what it may do.
    package func rotateSession() {
        context.visitor.update { $0.rotate(to: SessionID(random: house.random)) }
    }

    /// A small value the session keeps between pages; nil forgets it.
    package func keep(_ value: String?, as name: String) {
        let now = house.now
        context.visitor.update { visitor in
            var session = visitor.session ?? Session(openedAt: now)
            session.content.values[name] = value
            visitor.session = session
            visitor.isChanged = true
        }
    }

    /// A value kept under this name.
    package func kept(_ name: String) -> String? { context.visitor.current?.session?.content.values[name] }
}

extension Visitor {
    /// Takes a new secret and gives up the old one.
    mutating func rotate(to id: SessionID) {
        retired.append(sessionID)
        sessionID = id
        isNew = true
        isChanged = true
    }
}
