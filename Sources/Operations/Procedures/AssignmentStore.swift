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
        ).map { row in
            Person(
                userID: try row.get("user_id"), name: try row.get("name"), part: try row.get("part"),
                since: try row.get("since"))
        }
    }
}

extension AssignmentPart: SQLConvertible {}
