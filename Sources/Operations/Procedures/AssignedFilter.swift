import Enforcement
import Storage

/// Whose records a list shows, as a condition over the list's table.
///
/// Who has few records in hand is asked for them, and the list begins with those; of somebody with many, the list is read in
/// its own order and each record asked, as with words that many hold.
struct AssignedFilter {
    /// So many records of one person are few.
    static let few = 500

    /// A query for the ids of the records, where they are few.
    let names: String?
    /// What a record of the person fulfils, where they are many.
    let condition: String?

    /// - Parameters:
    ///   - column: the column of the list's table that holds the record's id.
    ///   - hasEnded: whether the list shows records that are at their end.
    ///   - bind: gives a value its mark.
    init(
        _ user: UserID, in kind: RecordKind, column: String, hasEnded: Bool, access: any ReadAccess,
        bind: (any SQLConvertible) -> String
    ) throws {
        let standing = hasEnded ? "" : " AND assignment.until IS NULL"
        let count = try access.first(
            """
            SELECT COUNT(*) AS number
            FROM   (SELECT 1 AS one FROM assignment
                    WHERE  assignment.user_id = $1 AND assignment.record_kind = $2\(standing) LIMIT $3) AS part
            """, [user, kind, AssignedFilter.few + 1])
        let part = """
            assignment.record_kind = '\(kind.rawValue)' AND assignment.user_id = \(bind(user))
            AND \(hasEnded ? AssignmentStore.holds : "assignment.until IS NULL")
            """
        guard try count?.get("number") ?? 0 > AssignedFilter.few else {
            names = "SELECT DISTINCT assignment.record_id AS id FROM assignment WHERE \(part)"
            condition = nil
            return
        }
        names = nil
        condition = EachRow.finds("assignment WHERE assignment.record_id = \(column) AND \(part)")
    }
}
