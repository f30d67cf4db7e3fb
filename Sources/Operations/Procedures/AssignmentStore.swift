package import Enforcement
package import Law
package import Storage

/// Reads of who has a part in a record.
package enum AssignmentStore {
    /// One person with a part in a record.
    package struct Person: Sendable {
        package let userID: UserID
        package let name: String
        package let part: AssignmentPart
        package let since: Moment
    }

    /// Who has a part in a record: whose assignment stands, or stood until the record came to its end.
    ///
    /// An assignment ends with its record, so that what somebody has in hand stays short; to whom an ended record belonged
    /// is still known by the moment, which is that of the record's last step.
    static let holds = """
        (assignment.until IS NULL
         OR EXISTS (SELECT 1 FROM record_index
                    WHERE  record_index.id = assignment.record_id AND record_index.updated_at = assignment.until
                    AND    \(isEnded)))
        """

    /// Whether the record of a line of the index is at its end.
    static let isEnded =
        "("
        + Procedures.finalStates.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, states in
            let list = states.map { "'\($0)'" }.joined(separator: ", ")
            return "record_index.kind = '\(kind.rawValue)' AND record_index.state IN (\(list))"
        }.joined(separator: " OR ") + ")"

    /// The people who have a part in a record, in the order in which they came.
    package static func people(of record: RecordReference, in access: any ReadAccess) throws -> [Person] {
        try access.query(
            """
            SELECT assignment.user_id, account.name, assignment.part, assignment.since
            FROM   assignment
            JOIN   account ON account.id = assignment.user_id
            WHERE  assignment.record_kind = $1 AND assignment.record_id = $2 AND \(holds)
            ORDER  BY assignment.id
            """, [record.kind, record.id]
        ).map(person)
    }

    /// Somebody's part in a record, whether or not it was over before the record's end.
    struct Part {
        let person: Person
        let isOver: Bool
        /// With the certificates, for what the record's unit works on in its region; without any where the part is over.
        let member: TeamMember
    }

    /// Everybody who has, or had, a part in a record, in the order in which they came.
    static func parts(of record: RecordReference, in access: any ReadAccess) throws -> [Part] {
        var found: [(person: Person, isOver: Bool, matter: EnforcementMatter?, certificates: CertificateRows)] = []
        var last: String?
        try access.each(
            """
            SELECT assignment.id AS assignment_id, assignment.user_id, assignment.part, assignment.since,
                   CASE WHEN \(holds) THEN 1 ELSE 0 END AS holds, account.name, owner.kind AS unit_kind,
                   place.region AS record_region, \(CertificateRows.columns)
            FROM   assignment
            JOIN   account ON account.id = assignment.user_id
            LEFT   JOIN record_index AS place ON place.id = assignment.record_id
            LEFT   JOIN unit AS owner ON owner.id = place.unit_id
            LEFT   JOIN certificate ON certificate.account_id = assignment.user_id AND \(holds)
            \(CertificateRows.suspensions)
            WHERE  assignment.record_kind = $1 AND assignment.record_id = $2
            ORDER  BY assignment.id, \(CertificateRows.order)
            """, [record.kind, record.id]
        ) { row in
            let id: String = try row.get("assignment_id")
            if id != last {
                last = id
                let holds: Bool = try row.get("holds")
                found.append((try person(row), !holds, try matter(row), CertificateRows()))
            }
            try found[found.count - 1].certificates.take(row)
        }
        return found.map { part in
            Part(
                person: part.person, isOver: part.isOver,
                member: TeamMember(
                    userID: part.person.userID, name: part.person.name,
                    certificates: part.certificates.certificates, for: part.matter))
        }
    }

    private static func matter(_ row: Row) throws -> EnforcementMatter? {
        let (kind, region): (UnitKind?, String?) = (try row.get("unit_kind"), try row.get("record_region"))
        guard let kind, let region else { return nil }
        return EnforcementMatter(kind: kind, region: region)
    }

    /// The people who have a part in each of several records of one kind, by the record's id.
    package static func people(
        of kind: RecordKind, _ ids: [String], in access: any ReadAccess
    ) throws -> [String: [Person]] {
        guard !ids.isEmpty else { return [:] }
        let marks = ids.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        let rows = try access.query(
            """
            SELECT assignment.record_id, assignment.user_id, account.name, assignment.part, assignment.since
            FROM   assignment
            JOIN   account ON account.id = assignment.user_id
            WHERE  assignment.record_kind = $1 AND assignment.record_id IN (\(marks)) AND \(holds)
            ORDER  BY assignment.id
            """, [kind] + ids)
        var people: [String: [Person]] = [:]
        for row in rows { people[try row.get("record_id"), default: []].append(try person(row)) }
        return people
    }

    private static func person(_ row: Row) throws -> Person {
        Person(
            userID: try row.get("user_id"), name: try row.get("name"), part: try row.get("part"),
            since: try row.get("since"))
    }
}

extension AssignmentPart: SQLConvertible {}
