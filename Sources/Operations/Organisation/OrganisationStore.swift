package import Enforcement
import Law
package import Storage

/// The SQL of units, users, roles and certificates.
package enum OrganisationStore {
    /// One unit, or nil.
    package static func unit(_ id: UnitID, in access: any ReadAccess) throws -> Unit? {
        try access.first("SELECT * FROM unit WHERE id = $1", [id]).map(unit)
    }

    /// Every unit, by region and name.
    package static func units(in access: any ReadAccess) throws -> [Unit] {
        try access.query("SELECT * FROM unit ORDER BY region, name").map(unit)
    }

    /// A user as an actor with the roles that stand now and an officer's certificates, or nil where there is none or the account is closed.
    package static func actor(
        _ id: UserID, by channel: Actor.Channel, scopes: Set<Duty>? = nil, in access: any ReadAccess
    ) throws -> Actor? {
        let found = try access.first(
            """
            SELECT account.id, account.name, unit.id AS unit_id, unit.kind, unit.region
            FROM   account
            JOIN   unit ON unit.id = account.unit_id
            WHERE  account.id = $1 AND account.active = 1 AND unit.active = 1
            """, [id])
        guard let found else { return nil }
        let roles = try roles(of: id, in: access)
        return Actor(
            userID: id, name: try found.get("name"), unitID: try found.get("unit_id"), unitKind: try found.get("kind"),
            region: try found.get("region"), roles: roles, channel: channel, scopes: scopes,
            certificates: roles.contains(.officer) ? try certificates(of: id, in: access) : [])
    }

    /// The user of a sign-in name as an actor, or nil.
    package static func actor(
        signInName: String, by channel: Actor.Channel, in access: any ReadAccess
    ) throws -> Actor? {
        let row = try access.first("SELECT id FROM account WHERE sign_in_name = $1", [signInName])
        return try row.flatMap { try actor($0.get("id"), by: channel, in: access) }
    }

    /// Where a user belongs, for decisions of authority.
    ///
    /// - Throws: `Refusal.notFound`.
    package static func scope(ofUser id: UserID, in access: any ReadAccess) throws -> RecordScope {
        let row = try access.first(
            """
            SELECT unit.id, unit.region
            FROM   account
            JOIN   unit ON unit.id = account.unit_id
            WHERE  account.id = $1
            """, [id])
        guard let row else { throw Refusal.notFound(.user) }
        return RecordScope(kind: .user, unitID: try row.get("id"), region: try row.get("region"), people: [id])
    }

    /// The roles a user now has.
    package static func roles(of id: UserID, in access: any ReadAccess) throws -> Set<Role> {
        let rows = try access.query("SELECT role FROM account_role WHERE account_id = $1 AND until IS NULL", [id])
        return Set(try rows.map { try $0.get("role") })
    }

    /// A user's certificate with the latest end, or nil.
    package static func officer(_ id: UserID, in access: any ReadAccess) throws -> Officer? {
        try certificates(of: id, in: access).first
    }

    /// What a unit works on in its region, as certificates are asked about it; nil where there is no such unit.
    static func matter(of id: UnitID, in access: any ReadAccess) throws -> EnforcementMatter? {
        try unit(id, in: access).map { EnforcementMatter(kind: $0.kind, region: $0.region) }
    }

    static func unit(_ row: Row) throws -> Unit {
        Unit(
            id: try row.get("id"), name: try row.get("name"), shortName: try row.get("short_name"),
            kind: try row.get("kind"), region: try row.get("region"), active: try row.get("active"),
            version: try row.get("version"))
    }
}
