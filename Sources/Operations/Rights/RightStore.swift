package import Enforcement
import Law
package import Screening
package import Storage

/// The SQL of the rights register.
package enum RightStore {
    /// One right, or nil.
    package static func right(_ id: RightID, in access: any ReadAccess) throws -> Right? {
        try access.first("SELECT * FROM ip_right WHERE id = $1", [id]).map(right)
    }

    /// The right of a kind and registration number, or nil.
    package static func right(_ kind: RightKind, number: String, in access: any ReadAccess) throws -> Right? {
        try access.first(
            "SELECT * FROM ip_right WHERE kind = $1 AND registration_number = $2", [kind, number]
        ).map(right)
    }

    /// Sellers authorised for a right and not withdrawn.
    package static func sellers(of id: RightID, in access: any ReadAccess) throws -> [AuthorisedSeller] {
        try access.query(
            "SELECT * FROM authorised_seller WHERE right_id = $1 AND withdrawn = 0 ORDER BY name", [id]
        ).map {
            AuthorisedSeller(name: try $0.get("name"), code: try $0.get("code"), validUntil: try $0.get("valid_until"))
        }
    }

    /// A page of the register in the order of marks.
    package static func list(
        text: String?, kind: RightKind?, after: (mark: String, id: String)?, limit: Int, in access: any ReadAccess
    ) throws -> [Right] {
        var conditions = ["1 = 1"]
        var arguments: [any SQLConvertible] = []
        func bind(_ value: any SQLConvertible) -> String {
            arguments.append(value)
            return "$\(arguments.count)"
        }
        if let kind { conditions.append("kind = \(bind(kind))") }
        if let text, !text.isEmpty {
            let mark = bind(LikePattern.containing(text))
            conditions.append(
                """
                (mark LIKE \(mark) ESCAPE '\\' OR holder LIKE \(mark) ESCAPE '\\'
                 OR registration_number LIKE \(mark) ESCAPE '\\' OR aliases LIKE \(mark) ESCAPE '\\')
                """)
        }
        if let after { conditions.append("(mark, id) > (\(bind(after.mark)), \(bind(after.id)))") }
        return try access.query(
            """
            SELECT * FROM ip_right
            WHERE  \(conditions.joined(separator: " AND "))
            ORDER  BY mark, id
            LIMIT  \(bind(limit))
            """, arguments
        ).map(right)
    }

    /// What screening looks for: every right in force on a day, with its aliases and authorised sellers.
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
                    referencePrice: right.referencePrice.map { Price(minor: $0.minor, currency: $0.currency) }))
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
            revoked: try row.get("revoked"), version: try row.get("version"))
    }
}

extension RightKind: SQLConvertible {}
