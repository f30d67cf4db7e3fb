package import Enforcement
package import Law
package import Storage

/// The SQL of API tokens.
package enum TokenStore {
    /// A token as it is listed; its secret is not kept.
    package struct Token: Sendable, Hashable {
        package let id: TokenID
        package let userID: UserID
        package let userName: String
        package let unitID: UnitID
        package let unitName: String
        package let region: String
        /// What it is for, in the words of whoever asked for it.
        package let label: String
        package let scopes: Set<Duty>
        package let createdAt: Moment
        package let expiresAt: Moment
        package let revokedAt: Moment?
        package let usedAt: Moment?
        package let version: Int

        /// Whether a machine can sign in with it at a moment.
        package func isGood(at now: Moment) -> Bool { revokedAt == nil && now < expiresAt }

        /// Where it belongs, for decisions of authority.
        package var scope: RecordScope {
            RecordScope(kind: .token, unitID: unitID, region: region, people: [userID])
        }
    }

    /// The token with this secret's digest, in whatever state; nil where there is none or its account is closed.
    package static func token(digest: String, in access: any ReadAccess) throws -> Token? {
        try access.first(
            select + " WHERE api_token.digest = $1 AND account.active = 1 AND unit.active = 1", [digest]
        ).map(token)
    }

    /// One token by its id.
    package static func token(_ id: TokenID, in access: any ReadAccess) throws -> Token? {
        try access.first(select + " WHERE api_token.id = $1", [id]).map(token)
    }

    /// The tokens of one user, the newest first.
    package static func tokens(of id: UserID, in access: any ReadAccess) throws -> [Token] {
        try access.query(
            select + " WHERE api_token.account_id = $1 ORDER BY api_token.created_at DESC, api_token.id LIMIT 100", [id]
        ).map(token)
    }

    /// The tokens that the actor manages, the newest first, after the place given.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func tokens(
        for actor: Actor, before place: TokenID?, limit: Int, in access: any ReadAccess
    ) throws -> [Token] {
        try Authority.require(.tokenManage, by: actor, on: nil)
        return try access.query(
            select + """
                 WHERE  unit.region LIKE $1 AND ($2 IS NULL OR api_token.id < $2)
                ORDER  BY api_token.id DESC
                LIMIT  $3
                """, [RegionScope.prefix(of: actor.region) + "%", place, limit]
        ).map(token)
    }

    /// The duties that a token for this user can carry: those of the roles the user has.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed` for another's account without the duty.
    package static func duties(of user: UserID, for actor: Actor, in access: any ReadAccess) throws -> [Duty] {
        let scope = try OrganisationStore.scope(ofUser: user, in: access)
        if user != actor.userID { try Authority.require(.tokenManage, by: actor, on: scope) }
        guard let holder = try OrganisationStore.actor(user, by: .api, in: access) else {
            throw Refusal.notFound(.user)
        }
        return Duty.allCases.filter { Authority.reach(of: $0, for: holder) != nil }
    }

    /// Withdraws every token of a user.
    static func revokeAll(of id: UserID, in work: Work) throws {
        try work.write(
            "api_token",
            """
            UPDATE api_token SET revoked_at = $2, version = version + 1
            WHERE  account_id = $1 AND revoked_at IS NULL
            RETURNING *
            """, [id, work.now])
    }

    /// Takes note of a token's use.
    package static func touch(_ token: Token, at now: Moment, in access: any WriteAccess) throws {
        try access.execute(
            """
            INSERT INTO api_token_use (id, used_at) VALUES ($1, $2)
            ON CONFLICT (id) DO UPDATE SET used_at = excluded.used_at
            """, [token.id, now])
    }

    /// Whether a use is worth writing down: the last one noted lies a minute or more back.
    package static func isDue(_ token: Token, at now: Moment) -> Bool {
        token.usedAt.map { now.milliseconds - $0.milliseconds >= 60_000 } ?? true
    }

    private static let select = """
        SELECT api_token.id, api_token.account_id, account.name AS user_name, unit.id AS unit_id,
               unit.name AS unit_name, unit.region, api_token.label, api_token.scopes, api_token.created_at,
               api_token.expires_at, api_token.revoked_at, api_token_use.used_at, api_token.version
        FROM   api_token
        JOIN   account ON account.id = api_token.account_id
        JOIN   unit    ON unit.id = account.unit_id
        LEFT   JOIN api_token_use ON api_token_use.id = api_token.id
        """

    private static func token(_ row: Row) throws -> Token {
        let scopes: String = try row.get("scopes")
        return Token(
            id: try row.get("id"), userID: try row.get("account_id"), userName: try row.get("user_name"),
            unitID: try row.get("unit_id"), unitName: try row.get("unit_name"), region: try row.get("region"),
            label: try row.get("label"),
            scopes: Set(scopes.split(separator: " ").compactMap { Duty(rawValue: String($0)) }),
            createdAt: try row.get("created_at"), expiresAt: try row.get("expires_at"),
            revokedAt: try row.get("revoked_at"), usedAt: try row.get("used_at"), version: try row.get("version"))
    }
}
