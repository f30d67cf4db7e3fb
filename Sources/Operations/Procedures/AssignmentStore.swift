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

    /// The people who now have a part in a record, in the order in which they came.
    package static func people(of record: RecordReference, in access: any ReadAccess) throws -> [Person] {
        try access.query(
            """
            SELECT assignment.user_id, account.name, assignment.part, assignment.since
            FROM   assignment
            JOIN   account ON account.id = assignment.user_id
            WHERE  assignment.record_kind = $1 AND assignment.record_id = $2 AND assignment.until IS NULL
            ORDER  BY assignment.id
            """, [record.kind, record.id]
        ).map(person)
    }

    /// The people who now have a part in each of several records of one kind, by the record's id.
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
            WHERE  assignment.record_kind = $1 AND assignment.record_id IN (\(marks)) AND assignment.until IS NULL
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
