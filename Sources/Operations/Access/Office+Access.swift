package import Enforcement
package import Law
import Storage

/// Who is behind an account, as pages show them.
package struct KnownPerson: Sendable, Hashable {
    /// Without any role while the password is one that somebody else set: nothing can be done before it is changed.
    package let actor: Actor
    package let unitName: String

    package init(actor: Actor, unitName: String) {
        self.actor = actor
        self.unitName = unitName
    }
}

/// A browser that is known by its session.
package struct KnownVisitor: Sendable, Hashable {
    package let session: SessionStore.Session
    /// Nil where nobody has signed in, or whoever did may not any more.
    package let person: KnownPerson?
    /// How many notices they have not read, as far as it was counted.
    package let unread: Int?
}

/// What every request asks first: which session this is, and who is behind it or behind a token.
///
/// These are not operations: a session is no record, and being heard of leaves no entry in the ledger.
extension Office {
    /// The session under a digest, whatever its age, with the person who signed in and how many notices they have not read,
    /// all at one moment; the person is nil where the account or its unit is closed.
    ///
    /// - Parameter counting: whether the notices are counted: for what shows a page.
    package func visitor(of digest: String, counting: Bool) async throws -> KnownVisitor? {
        let now = now
        return try await read { access in
            guard let found = try SignedInStore.find(digest, in: access) else { return nil }
            var unread: Int?
            if counting, let actor = found.person?.actor {
                unread = try NoticeStore.unread(for: actor, readUntil: found.noticesReadUntil, now: now, in: access)
            }
            return KnownVisitor(session: found.session, person: found.person, unread: unread)
        }
    }

    /// Forgets some sessions and keeps one, all in one transaction.
    package func settle(keeping session: SessionStore.Session?, forgetting digests: [String]) async throws {
        guard session != nil || !digests.isEmpty else { return }
        try await database.write { access in
            for digest in digests { try SessionStore.forget(digest, in: access) }
            if let session { try SessionStore.keep(session, in: access) }
        }
    }

    /// Forgets the sessions not heard of since a moment.
    ///
    /// - Returns: how many there were.
    @discardableResult
    package func sweepSessions(notSeenSince moment: Moment) async throws -> Int {
        try await database.write { try SessionStore.sweep(notSeenSince: moment, in: $0) }
    }

    /// The machine whose token has this digest, as an actor limited to the token's scopes; nil where the token is unknown,
    /// withdrawn or expired, or its account is closed. Its use is noted, at most once a minute.
    package func machine(tokenDigest: String) async throws -> Actor? {
        let now = now
        let found = try await read { access -> (token: TokenStore.Token, actor: Actor)? in
            guard let token = try TokenStore.token(digest: tokenDigest, in: access), token.isGood(at: now),
                let actor = try OrganisationStore.actor(token.userID, by: .api, scopes: token.scopes, in: access)
            else { return nil }
            return (token, actor)
        }
        guard let found else { return nil }
        if TokenStore.isDue(found.token, at: now) {
            try await database.write { try TokenStore.touch(found.token, at: now, in: $0) }
        }
        return found.actor
    }
}
