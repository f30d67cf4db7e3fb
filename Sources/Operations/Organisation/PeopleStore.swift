package import Enforcement
package import Storage

extension OrganisationStore {
    /// A user as lists and pages show them.
    package struct Person: Sendable, Hashable {
        package let id: UserID
        package let signInName: String
        package let name: String
        package let unitID: UnitID
        package let unitName: String
        package let unitKind: UnitKind
        package let region: String
        package let active: Bool
        package let roles: Set<Role>
        package let version: Int

        package init(
            id: UserID, signInName: String, name: String, unitID: UnitID, unitName: String, unitKind: UnitKind,
            region: String, active: Bool, roles: Set<Role>, version: Int
        ) {
            self.id = id
            self.signInName = signInName
            self.name = name
            self.unitID = unitID
            self.unitName = unitName
            self.unitKind = unitKind
            self.region = region
            self.active = active
            self.roles = roles
            self.version = version
        }

        /// Where the account belongs, for decisions of authority.
        package var scope: RecordScope { RecordScope(kind: .user, unitID: unitID, region: region, people: [id]) }
    }

    /// A unit with how many people it has.
    package struct UnitLine: Sendable, Hashable {
        package let unit: Unit
        /// Open accounts.
        package let people: Int

        package init(unit: Unit, people: Int) {
            self.unit = unit
            self.people = people
        }
    }

    /// One user, or nil.
    package static func user(_ id: UserID, in access: any ReadAccess) throws -> Person? {
        try people(access.query(select + " WHERE account.id = $1", [id]), in: access).first
    }

    /// One user by the name they sign in with, or nil.
    package static func user(signInName: String, in access: any ReadAccess) throws -> Person? {
        try people(access.query(select + " WHERE account.sign_in_name = $1", [signInName.lowercased()]), in: access)
            .first
    }

    /// The users that the actor manages, by sign-in name, after the one given.
    ///
    /// - Parameters:
    ///   - unit: only those of one unit.
    ///   - words: only those whose name or sign-in name holds the words.
    /// - Throws: `Refusal` with `notAllowed`.
    package static func people(
        for actor: Actor, unit: UnitID? = nil, words: String = "", after signInName: String? = nil, limit: Int,
        in access: any ReadAccess
    ) throws -> [Person] {
        try Authority.require(.userManage, by: actor, on: nil)
        return try people(
            within: actor.region, unit: unit, words: words, after: signInName, limit: limit, in: access)
    }

    /// The users of a region and below it, by sign-in name, after the one given.
    static func people(
        within region: String, unit: UnitID? = nil, words: String = "", after signInName: String? = nil, limit: Int,
        in access: any ReadAccess
    ) throws -> [Person] {
        let rows = try access.query(
            select + """
                 WHERE unit.region LIKE $1
                  AND  ($2 IS NULL OR account.unit_id = $2)
                  AND  ($3 IS NULL OR \(LikePattern.condition(["account.name", "account.sign_in_name"], "$3")))
                  AND  ($4 IS NULL OR account.sign_in_name > $4)
                ORDER  BY account.sign_in_name
                LIMIT  $5
                """,
            [
                RegionScope.prefix(of: region) + "%", unit, words.isEmpty ? nil : LikePattern.containing(words),
                signInName, limit,
            ])
        return try people(rows, in: access)
    }

    /// The units of the actor's region and below it, by region and name.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func units(for actor: Actor, in access: any ReadAccess) throws -> [UnitLine] {
        try Authority.require(.unitRead, by: actor, on: nil)
        return try units(within: actor.region, in: access)
    }

    /// The units of a region and below it, by region and name.
    static func units(within region: String, in access: any ReadAccess) throws -> [UnitLine] {
        try access.query(
            """
            SELECT unit.*, (SELECT count(*) FROM account WHERE account.unit_id = unit.id AND account.active = 1) AS people
            FROM   unit
            WHERE  unit.region LIKE $1
            ORDER  BY unit.region, unit.name
            """, [RegionScope.prefix(of: region) + "%"]
        ).map { row in UnitLine(unit: try unit(row), people: try row.get("people")) }
    }

    /// The certificates of a user, the latest end first.
    package static func certificates(of id: UserID, in access: any ReadAccess) throws -> [Officer] {
        var rows = CertificateRows()
        try access.each(
            """
            SELECT \(CertificateRows.columns)
            FROM   certificate
            JOIN   account ON account.id = certificate.account_id
            \(CertificateRows.suspensions)
            WHERE  certificate.account_id = $1
            ORDER  BY \(CertificateRows.order)
            """, [id]
        ) { try rows.take($0) }
        return rows.certificates
    }

    /// The certificates of several users, each one's latest end first; without those who have none.
    static func certificates(of people: Set<UserID>, in access: any ReadAccess) throws -> [UserID: [Officer]] {
        guard !people.isEmpty else { return [:] }
        let ids = people.sorted { $0.rawValue < $1.rawValue }
        let marks = ids.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        var rows = CertificateRows()
        try access.each(
            """
            SELECT \(CertificateRows.columns)
            FROM   certificate
            JOIN   account ON account.id = certificate.account_id
            \(CertificateRows.suspensions)
            WHERE  certificate.account_id IN (\(marks))
            ORDER  BY \(CertificateRows.order)
            """, ids
        ) { try rows.take($0) }
        return Dictionary(grouping: rows.certificates, by: \.userID)
    }

    /// The name an open account signs in with.
    package static func signInName(of id: UserID, in access: any ReadAccess) throws -> String? {
        try access.first("SELECT sign_in_name FROM account WHERE id = $1 AND active = 1", [id])?.get("sign_in_name")
    }

    /// Whom a demonstration offers to sign in as: every open account with a role, role by role, the unit with the most
    /// people first, since there a whole procedure can be followed from hand to hand.
    package static func peopleByRole(in access: any ReadAccess) throws -> [(role: Role, person: Person)] {
        let rows = try access.query(
            """
            SELECT account_role.role, account_role.account_id
            FROM   account_role
            JOIN   account ON account.id = account_role.account_id AND account.active = 1
            JOIN   unit    ON unit.id = account.unit_id AND unit.active = 1
            WHERE  account_role.until IS NULL
            ORDER  BY (SELECT COUNT(*) FROM account AS other WHERE other.unit_id = account.unit_id) DESC, account.id
            LIMIT  100
            """)
        let people = try rows.map { (try $0.get("role", as: Role.self), try $0.get("account_id", as: UserID.self)) }
        return try Role.allCases.flatMap { role in
            try people.filter { $0.0 == role }.compactMap { _, id in try user(id, in: access).map { (role, $0) } }
        }
    }

    static func unitKind(ofUser id: UserID, in access: any ReadAccess) throws -> UnitKind? {
        try access.first(
            "SELECT unit.kind FROM account JOIN unit ON unit.id = account.unit_id WHERE account.id = $1", [id]
        )?.get("kind")
    }

    private static let select = """
        SELECT account.id, account.sign_in_name, account.name, account.active, account.version, unit.id AS unit_id,
               unit.name AS unit_name, unit.kind, unit.region
        FROM   account
        JOIN   unit ON unit.id = account.unit_id
        """

    private static func people(_ rows: [Row], in access: any ReadAccess) throws -> [Person] {
        try rows.map { row in
            let id: UserID = try row.get("id")
            return Person(
                id: id, signInName: try row.get("sign_in_name"), name: try row.get("name"),
                unitID: try row.get("unit_id"), unitName: try row.get("unit_name"), unitKind: try row.get("kind"),
                region: try row.get("region"), active: try row.get("active"), roles: try roles(of: id, in: access),
                version: try row.get("version"))
        }
    }
}
