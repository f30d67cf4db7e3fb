package import Enforcement
package import Law
package import Storage

/// The SQL of sessions: one row a browser, under the SHA-256 of its secret.
package enum SessionStore {
    /// One browser's session.
    package struct Session: Sendable, Hashable {
        /// SHA-256 of the secret in the cookie, as hexadecimal.
        package let digest: String
        /// Who signed in; nil before.
        package let userID: UserID?
        /// When it began: the absolute limit counts from here.
        package let openedAt: Moment
        /// When the browser was last heard of: the idle limit counts from here.
        package let seenAt: Moment
        /// What the pages keep between requests, as they write it.
        package let content: String

        package init(digest: String, userID: UserID?, openedAt: Moment, seenAt: Moment, content: String) {
            self.digest = digest
            self.userID = userID
            self.openedAt = openedAt
            self.seenAt = seenAt
            self.content = content
        }
    }

    /// The sessions of a user heard of since a moment, the latest first.
    package static func sessions(of id: UserID, seenSince: Moment, in access: any ReadAccess) throws -> [Session] {
        try access.query(
            """
            SELECT   * FROM session
            WHERE    account_id = $1 AND seen_at >= $2
            ORDER BY seen_at DESC, id
            LIMIT    50
            """, [id, seenSince]
        ).map(session)
    }

    /// Keeps a session under its digest, replacing what was there.
    package static func keep(_ session: Session, in access: any WriteAccess) throws {
        try access.execute(
            """
            INSERT INTO session (id, account_id, opened_at, seen_at, content)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE
            SET    account_id = excluded.account_id, opened_at = excluded.opened_at, seen_at = excluded.seen_at,
                   content = excluded.content
            """,
            [session.digest, session.userID, session.openedAt, session.seenAt, session.content])
    }

    /// Forgets a session.
    package static func forget(_ digest: String, in access: any WriteAccess) throws {
        try access.execute("DELETE FROM session WHERE id = $1", [digest])
    }

    /// Forgets the sessions of a user, all or all but one.
    package static func forgetAll(of id: UserID, except digest: String? = nil, in access: any WriteAccess) throws {
        try access.execute(
            "DELETE FROM session WHERE account_id = $1 AND id <> $2", [id, digest ?? ""])
    }

    /// Forgets the sessions that have not been heard of since a moment.
    ///
    /// - Returns: how many there were.
    @discardableResult
    package static func sweep(notSeenSince moment: Moment, in access: any WriteAccess) throws -> Int {
        try access.execute("DELETE FROM session WHERE seen_at < $1", [moment])
    }

    static func session(_ row: Row) throws -> Session {
        Session(
            digest: try row.get("id"), userID: try row.get("account_id"), openedAt: try row.get("opened_at"),
            seenAt: try row.get("seen_at"), content: try row.get("content"))
    }
}
