import Enforcement
import Law
import Storage

/// The SQL of what every request asks first: whose session this is.
enum SignedInStore {
    /// The session under a digest, whatever its age, with the person behind it; nil where there is none.
    ///
    /// One statement, since every request asks: a row for each role of the person, and beside the role of an officer one for each
    /// certificate and each suspension of it.
    static func find(
        _ digest: String, in access: any ReadAccess
    ) throws -> (session: SessionStore.Session, person: KnownPerson?, noticesReadUntil: Moment?)? {
        let rows = try access.query(
            """
            SELECT session.id, session.account_id, session.opened_at, session.seen_at, session.content,
                   account.name, unit.id AS unit_id, unit.name AS unit_name, unit.kind, unit.region,
                   coalesce(credential.temporary, 0) AS temporary, account_role.role, notice_reader.read_until,
                   \(CertificateRows.columns)
            FROM   session
            LEFT   JOIN account       ON account.id = session.account_id AND account.active = 1
            LEFT   JOIN unit          ON unit.id = account.unit_id AND unit.active = 1
            LEFT   JOIN credential    ON credential.id = account.id
            LEFT   JOIN account_role  ON account_role.account_id = account.id AND account_role.until IS NULL
            LEFT   JOIN notice_reader ON notice_reader.account_id = account.id
            LEFT   JOIN certificate   ON certificate.account_id = account.id AND account_role.role = 'officer'
            \(CertificateRows.suspensions)
            WHERE  session.id = $1
            ORDER  BY account_role.role, \(CertificateRows.order)
            """, [digest])
        guard let row = rows.first else { return nil }
        return (try SessionStore.session(row), try person(rows), try row.get("read_until"))
    }

    /// Nil where nobody signed in, or the account or its unit was closed since.
    private static func person(_ rows: [Row]) throws -> KnownPerson? {
        guard let row = rows.first, let id: UserID = try row.get("account_id"),
            let unitID: UnitID = try row.get("unit_id")
        else { return nil }
        let mustChange: Bool = try row.get("temporary")
        let roles: Set<Role> = mustChange ? [] : Set(try rows.compactMap { try $0.get("role", as: Role?.self) })
        var certificates = CertificateRows()
        if roles.contains(.officer) { for row in rows { try certificates.take(row) } }
        let actor = Actor(
            userID: id, name: try row.get("name"), unitID: unitID, unitKind: try row.get("kind"),
            region: try row.get("region"), roles: roles, channel: .web,
            certificates: certificates.certificates)
        return KnownPerson(actor: actor, unitName: try row.get("unit_name"))
    }
}
