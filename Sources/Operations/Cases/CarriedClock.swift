import Enforcement
import Law
import Storage

/// A clock as it stands, which goes on on another record: a case that came of a clue, in which another goes on, or that was
/// split off one, wins no time by it.
struct CarriedClock {
    let limit: TimeLimitID
    let startedAt: Moment
    private let dueAt: Moment
    private let isAssumed: Bool
    private let extensions: String
    private let suspensions: String

    /// The running clock of a limit; nil where none runs.
    static func running(
        _ limit: TimeLimitID, on record: RecordReference, in work: Work
    ) throws -> CarriedClock? {
        try last(limit, "AND stopped_at IS NULL", on: record, in: work)
    }

    /// The clock of a limit that began last, running or stopped; nil where there was none.
    static func last(_ limit: TimeLimitID, on record: RecordReference, in work: Work) throws -> CarriedClock? {
        try last(limit, "", on: record, in: work)
    }

    private static func last(
        _ limit: TimeLimitID, _ condition: String, on record: RecordReference, in work: Work
    ) throws -> CarriedClock? {
        try work.first(
            """
            SELECT   started_at, due_at, assumed, extensions, suspensions
            FROM     clock
            WHERE    record_kind = $1 AND record_id = $2 AND limit_id = $3 \(condition)
            ORDER BY started_at DESC
            LIMIT    1
            """, [record.kind, record.id, limit]
        ).map { row in
            CarriedClock(
                limit: limit, startedAt: try row.get("started_at"), dueAt: try row.get("due_at"),
                isAssumed: try row.get("assumed"), extensions: try row.get("extensions"),
                suspensions: try row.get("suspensions"))
        }
    }

    /// Lets the running clock of the limit on another record go on as this one stands.
    func carry(to record: RecordReference, in work: Work) throws {
        let carried = try work.write(
            "clock",
            """
            UPDATE clock
            SET    started_at = $4, due_at = $5, assumed = $6, extensions = $7, suspensions = $8
            WHERE  record_kind = $1 AND record_id = $2 AND limit_id = $3 AND stopped_at IS NULL
            RETURNING *
            """, [record.kind, record.id, limit, startedAt, dueAt, isAssumed, extensions, suspensions])
        try work.watchAgain(carried)
    }
}
