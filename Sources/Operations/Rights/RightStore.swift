package import Enforcement
package import Law
package import Screening
package import Storage

/// The SQL of the rights register.
package enum RightStore {
    /// One right, or nil.
    package static func right(_ id: RightID, in access: any ReadAccess) throws -> Right? {
        try access.first("SELECT * FROM ip_right WHERE id = $1", [id]).map(right)
    }

    /// The right of a kind and registration number and where it belongs, or nil.
    static func kept(
        _ kind: RightKind, number: String, in access: any ReadAccess
    ) throws -> (right: Right, scope: RecordScope)? {
        try access.first(
            """
            SELECT ip_right.*, unit.region AS unit_region
            FROM   ip_right
            JOIN   unit ON unit.id = ip_right.unit_id
            WHERE  ip_right.kind = $1 AND ip_right.registration_number = $2
            """, [kind, number]
        ).map { (try right($0), try scope($0)) }
    }

    /// A right that the actor may change.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed` also where another unit keeps it.
    static func writable(_ id: RightID, by actor: Actor, in access: any ReadAccess) throws -> Right {
        let row = try access.first(
            """
            SELECT ip_right.*, unit.region AS unit_region
            FROM   ip_right
            JOIN   unit ON unit.id = ip_right.unit_id
            WHERE  ip_right.id = $1
            """, [id])
        guard let row else { throw Refusal.notFound(.right) }
        try Authority.require(.rightWrite, by: actor, on: try scope(row))
        return try right(row)
    }

    /// Where a right belongs.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`.
    static func scope(of id: RightID, for actor: Actor, in access: any ReadAccess) throws -> RecordScope {
        try Authority.require(.rightRead, by: actor, on: nil)
        let row = try access.first(
            """
            SELECT ip_right.unit_id, unit.region AS unit_region
            FROM   ip_right
            JOIN   unit ON unit.id = ip_right.unit_id
            WHERE  ip_right.id = $1
            """, [id])
        guard let row else { throw Refusal.notFound(.right) }
        return try scope(row)
    }

    static func scope(_ row: Row) throws -> RecordScope {
        RecordScope(kind: .right, unitID: try row.get("unit_id"), region: try row.get("unit_region"))
    }

    /// Sellers authorised for a right and not withdrawn.
    package static func sellers(of id: RightID, in access: any ReadAccess) throws -> [AuthorisedSeller] {
        try access.query(
            "SELECT * FROM authorised_seller WHERE right_id = $1 AND withdrawn = 0 ORDER BY name", [id]
        ).map {
            AuthorisedSeller(name: try $0.get("name"), code: try $0.get("code"), validUntil: try $0.get("valid_until"))
        }
    }

    /// Which rights a list shows.
    package struct Filter: Sendable, Hashable {
        /// A part of the mark, an alias, the holder's name or the registration number.
        package var text: String?
        package var kind: RightKind?
        /// How they stand on a day.
        package var standing: RightStanding?

        package init(text: String? = nil, kind: RightKind? = nil, standing: RightStanding? = nil) {
            self.text = text
            self.kind = kind
            self.standing = standing
        }
    }

    /// A page of the register in the order of marks.
    ///
    /// - Parameter day: the day on which the rights stand as the filter says.
    /// - Throws: `Refusal` with `notAllowed`.
    /// - Complexity: one range of an index; with words that few rights hold, those rights.
    package static func list(
        _ filter: Filter = Filter(), on day: LegalDate, from place: ListPlace? = nil, limit: Int, for actor: Actor,
        in access: any ReadAccess
    ) throws -> [Right] {
        try Authority.require(.rightRead, by: actor, on: nil)
        var conditions = try self.conditions(filter, day, for: actor, in: access)
        conditions.add(place, column: "mark", id: "id")
        let direction = place?.isBackward == true ? "DESC" : "ASC"
        let most = conditions.bind(limit)
        let rows = try access.query(
            """
            SELECT * FROM ip_right
            WHERE  \(conditions.text)
            ORDER  BY mark \(direction), id \(direction)
            LIMIT  \(most)
            """, conditions.arguments)
        let rights = try rows.map(right)
        return place?.isBackward == true ? rights.reversed() : rights
    }

    /// The rights that words may mean, whatever their standing: as the search of the register finds them.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    static func named(
        _ words: String, limit: Int, for actor: Actor, in access: any ReadAccess
    ) throws -> [RightID] {
        try Authority.require(.rightRead, by: actor, on: nil)
        var conditions = ListConditions()
        try conditions.add(words: words, in: .right, column: "ip_right.id", for: actor, access: access)
        let most = conditions.bind(limit)
        return try access.query(
            "SELECT id FROM ip_right WHERE \(conditions.text) ORDER BY mark, id LIMIT \(most)", conditions.arguments
        ).map { try $0.get("id") }
    }

    /// How many rights a list has in all; of many, how many at least.
    package static func count(
        _ filter: Filter, on day: LegalDate, for actor: Actor, in access: any ReadAccess
    ) throws -> ListCount {
        try conditions(filter, day, for: actor, in: access).count(of: "ip_right", in: access)
    }

    private static func conditions(
        _ filter: Filter, _ day: LegalDate, for actor: Actor, in access: any ReadAccess
    ) throws -> ListConditions {
        var conditions = ListConditions()
        if let kind = filter.kind { conditions.narrow("kind = \(conditions.bind(kind))") }
        if let standing = filter.standing { add(standing, day, to: &conditions) }
        try conditions.add(words: filter.text, in: .right, column: "ip_right.id", for: actor, access: access)
        return conditions
    }

    /// The same as `Right.standing(on:)`, in SQL.
    private static func add(_ standing: RightStanding, _ day: LegalDate, to conditions: inout ListConditions) {
        guard standing != .revoked else { return conditions.add("revoked = 1") }
        let mark = conditions.bind(day)
        let begun = "(valid_from IS NULL OR valid_from <= \(mark))"
        let ended = "(valid_until IS NOT NULL AND valid_until < \(mark))"
        switch standing {
        case .inForce: conditions.add("revoked = 0 AND \(begun) AND NOT \(ended)")
        case .notYet: conditions.add("revoked = 0 AND NOT \(begun)")
        case .expired: conditions.add("revoked = 0 AND \(begun) AND \(ended)")
        case .revoked: break
        }
    }

    /// What screening looks for: every right in force on a day, with its aliases, authorised sellers and official
    /// hosts.
    package static func marks(on day: String, in access: any ReadAccess) throws -> [Mark] {
        var sellers: [String: [String]] = [:]
        try access.each(
            """
            SELECT right_id, name, code FROM authorised_seller
            WHERE  withdrawn = 0 AND (valid_until IS NULL OR valid_until >= $1)
            """, [day]
        ) { row in
            let right: String = try row.get("right_id")
            sellers[right, default: []].append(try row.get("name"))
            if let code: String = try row.get("code") { sellers[right, default: []].append(code) }
        }
        let hosts = try hosts(in: access)
        var marks: [Mark] = []
        try access.each(
            """
            SELECT * FROM ip_right
            WHERE  revoked = 0 AND (valid_from IS NULL OR valid_from <= $1) AND (valid_until IS NULL OR valid_until >= $1)
            ORDER  BY id
            """, [day]
        ) { row in
            let right = try right(row)
            marks.append(
                Mark(
                    id: right.id.rawValue, mark: right.mark, aliases: right.aliases, classes: right.classes,
                    holder: right.holder, authorisedSellers: sellers[right.id.rawValue] ?? [],
                    referencePrice: right.referencePrice.map { Price(minor: $0.minor, currency: $0.currency) },
                    officialHosts: hosts[right.id.rawValue] ?? []))
        }
        return marks
    }

    static func right(_ row: Row) throws -> Right {
        let price: Int64? = try row.get("reference_price_minor")
        return Right(
            id: try row.get("id"), kind: try row.get("kind"), mark: try row.get("mark"),
            aliases: try JSONText.decode(row.get("aliases")), classes: try JSONText.decode(row.get("classes")),
            holder: try row.get("holder"), holderCode: try row.get("holder_code"),
            registrationNumber: try row.get("registration_number"), validFrom: try row.get("valid_from"),
            validUntil: try row.get("valid_until"), referencePrice: price.map { Money(minor: $0) },
            revocation: try row.get("revocation"), version: try row.get("version"))
    }
}

extension RightKind: SQLConvertible {}
