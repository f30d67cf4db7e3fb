package import Enforcement
package import Law

/// What the server remembers of one browser.
package struct Session: Sendable, Hashable, Codable {
    /// The account that signed in; nil before.
    package var account: UserID?
    /// When this session began: the absolute limit counts from here.
    package var openedAt: Moment
    /// When the browser was last heard of, to the minute: the idle limit counts from here.
    package var seenAt: Moment
    /// What the next page has to say.
    package var notices: [FlashNotice]
    /// Small values a flow keeps between pages (the role chosen, a second step pending).
    package var values: [String: String]

    package init(
        account: UserID? = nil, openedAt: Moment, seenAt: Moment? = nil,
        notices: [FlashNotice] = [], values: [String: String] = [:]
    ) {
        self.account = account
        self.openedAt = openedAt
        self.seenAt = seenAt ?? openedAt
        self.notices = notices
        self.values = values
    }
}

/// Keeps sessions under the hash of their secret.
package protocol SessionKeeper: Sendable {
    /// The session kept under this digest, whatever its age, or nil.
    func session(digest: String) async throws -> Session?
    /// Keeps the session under this digest, replacing what was there.
    func keep(_ session: Session, digest: String) async throws
    /// Forgets the session of this digest; nothing happens where there is none.
    func forget(digest: String) async throws
}

/// Who is behind an account or a token.
package protocol Directory: Sendable {
    /// The person of an account, or nil where the account is closed.
    func person(account: UserID) async throws -> Principal?
    /// The machine whose token has this digest, as an actor whose scopes are the token's; nil where the token is unknown,
    /// expired or withdrawn.
    func machine(tokenDigest: String, at now: Moment) async throws -> Actor?
}

/// A person who signed in.
package struct Principal: Sendable, Hashable {
    /// As operations know them.
    package let actor: Actor
    /// The name of their unit, for the frame of each page.
    package let unitName: String

    package init(actor: Actor, unitName: String) {
        self.actor = actor
        self.unitName = unitName
    }
}
