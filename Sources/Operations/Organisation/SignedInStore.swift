package import Enforcement
package import Storage

extension OrganisationStore {
    /// Who is behind an account that signed in; nil where it or its unit was closed since.
    package static func signedIn(_ id: UserID, in access: any ReadAccess) throws -> KnownPerson? {
        let row = try access.first(
            """
            SELECT account.name, unit.id AS unit_id, unit.name AS unit_name, unit.kind, unit.region,
                   coalesce(credential.temporary, 0) AS temporary
            FROM   account
            JOIN   unit ON unit.id = account.unit_id
            LEFT   JOIN credential ON credential.id = account.id
            WHERE  account.id = $1 AND account.active = 1 AND unit.active = 1
            """, [id])
        guard let row else { return nil }
        let mustChange: Bool = try row.get("temporary")
        let actor = Actor(
            userID: id, name: try row.get("name"), unitID: try row.get("unit_id"), unitKind: try row.get("kind"),
            region: try row.get("region"), roles: mustChange ? [] : try roles(of: id, in: access), channel: .web)
        return KnownPerson(actor: actor, unitName: try row.get("unit_name"))
    }
}
