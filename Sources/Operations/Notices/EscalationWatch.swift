import Enforcement
import Law
import Storage

/// When each overdue clock is told of further up: a row for each that still has a step of its chain before it.
enum EscalationWatch {
    /// An overdue clock whose next step has come.
    struct Due: Sendable {
        let clock: String
        let record: RecordReference
        let number: String?
        let task: Wording
        let limit: TimeLimitID
        let holder: ClockStart.Holder
        let unit: UnitID
        let due: Moment
        let isSuspended: Bool
        /// How many steps after the due day were told.
        let told: Int
    }

    /// - Complexity: one look at the index.
    static func isAnyDue(at now: Moment, in access: any ReadAccess) throws -> Bool {
        try access.first(
            "SELECT id FROM escalation_watch WHERE turns_at <= $1 ORDER BY turns_at, id LIMIT 1", [now]) != nil
    }

    /// The clocks whose next step has come, the earliest first.
    static func due(at now: Moment, limit: Int, in access: any ReadAccess) throws -> [Due] {
        try access.query(
            """
            SELECT clock.*, escalation_watch.told, record_index.number
            FROM   escalation_watch
            JOIN   clock ON clock.id = escalation_watch.id
            LEFT   JOIN record_index ON record_index.id = clock.record_id
            WHERE  escalation_watch.turns_at <= $1
            ORDER  BY escalation_watch.turns_at, escalation_watch.id
            LIMIT  $2
            """, [now, limit]
        ).map { row in
            let suspensions: [Suspension] = try JSONText.decode(row.get("suspensions"))
            return Due(
                clock: try row.get("id"), record: RecordReference(try row.get("record_kind"), try row.get("record_id")),
                number: try row.get("number"), task: Wording(try row.get("task_zh"), try row.get("task_en")),
                limit: try row.get("limit_id"), holder: try row.get("holder"), unit: try row.get("unit_id"),
                due: try row.get("due_at"), isSuspended: suspensions.contains { $0.until == nil },
                told: try row.get("told"))
        }
    }

    /// Sets when a clock is told of next, and how many steps were; it is forgotten after the last.
    static func set(_ clock: String, told: Int, next: Moment?, in access: any WriteAccess) throws {
        guard let next else { return try forget(clock, in: access) }
        try access.execute(
            """
            INSERT INTO escalation_watch (id, told, turns_at) VALUES ($1, $2, $3)
            ON CONFLICT (id) DO UPDATE SET told = excluded.told, turns_at = excluded.turns_at
            """, [clock, told, next])
    }

    /// A clock stopped, or runs anew: nothing of its lateness holds any more.
    static func forget(_ clock: String, in access: any WriteAccess) throws {
        try access.execute("DELETE FROM escalation_watch WHERE id = $1", [clock])
    }
}
