package import Enforcement
package import Law
package import Storage

/// The SQL of calendar feeds: for each person one private address at most, known by the digest of its secret.
package enum CalendarFeedStore {
    /// A feed as its owner sees it; its secret is not kept.
    package struct Feed: Sendable, Hashable {
        /// Since when the address is good.
        package let since: Moment
        /// When a program last asked for it, to the hour.
        package let usedAt: Moment?
    }

    /// Somebody's feed; nil where there is none or it was withdrawn.
    package static func feed(of id: UserID, in access: any ReadAccess) throws -> Feed? {
        try access.first(
            """
            SELECT calendar_feed.since, calendar_feed_use.used_at
            FROM   calendar_feed
            LEFT   JOIN calendar_feed_use ON calendar_feed_use.id = calendar_feed.id
            WHERE  calendar_feed.id = $1 AND calendar_feed.digest IS NOT NULL
            """, [id]
        ).map { Feed(since: try $0.get("since"), usedAt: try $0.get("used_at")) }
    }

    /// Whose feed has this secret, and when it was last asked for; nil where nobody's has.
    static func owner(digest: String, in access: any ReadAccess) throws -> (id: UserID, usedAt: Moment?)? {
        try access.first(
            """
            SELECT calendar_feed.id, calendar_feed_use.used_at
            FROM   calendar_feed
            LEFT   JOIN calendar_feed_use ON calendar_feed_use.id = calendar_feed.id
            WHERE  calendar_feed.digest = $1
            """, [digest]
        ).map { (try $0.get("id"), try $0.get("used_at")) }
    }

    /// Gives somebody's feed another secret, or none.
    ///
    /// - Returns: whether anything was there to change.
    @discardableResult
    static func set(_ digest: String?, of id: UserID, in work: Work) throws -> Bool {
        guard let digest else {
            return try !work.write(
                "calendar_feed",
                """
                UPDATE calendar_feed SET digest = NULL, since = $2, version = version + 1
                WHERE  id = $1 AND digest IS NOT NULL
                RETURNING *
                """, [id, work.now]
            ).isEmpty
        }
        try work.write(
            "calendar_feed",
            """
            INSERT INTO calendar_feed (id, digest, since, version) VALUES ($1, $2, $3, 1)
            ON CONFLICT (id) DO UPDATE
            SET    digest = excluded.digest, since = excluded.since, version = calendar_feed.version + 1
            RETURNING *
            """, [id, digest, work.now])
        try work.access.execute("DELETE FROM calendar_feed_use WHERE id = $1", [id])
        return true
    }

    /// Takes note of a use.
    static func touch(_ id: UserID, at now: Moment, in access: any WriteAccess) throws {
        try access.execute(
            """
            INSERT INTO calendar_feed_use (id, used_at) VALUES ($1, $2)
            ON CONFLICT (id) DO UPDATE SET used_at = excluded.used_at
            """, [id, now])
    }
}

extension Office {
    /// The person whose calendar has this secret, with the roles that stand now; nil where nobody's has, or the account or
    /// its unit is closed. The use is noted, at most once an hour.
    package func calendarReader(_ secret: Secret) async throws -> Actor? {
        let (now, digest) = (now, SecretDigest.of(secret.text))
        let found = try await read { access -> (actor: Actor, isDue: Bool)? in
            guard let owner = try CalendarFeedStore.owner(digest: digest, in: access),
                let actor = try OrganisationStore.actor(owner.id, by: .web, in: access)
            else { return nil }
            return (actor, owner.usedAt.map { now.milliseconds - $0.milliseconds >= 3_600_000 } ?? true)
        }
        guard let found else { return nil }
        if found.isDue {
            try await database.write { try CalendarFeedStore.touch(found.actor.userID, at: now, in: $0) }
        }
        return found.actor
    }

    /// The deadlines of a person at this moment.
    package func deadlines(of actor: Actor) async throws -> DeadlineCalendar {
        let (now, origin) = (now, settings.origin)
        return try await read { try DeadlineCalendar(for: actor, now: now, origin: origin, in: $0) }
    }
}
