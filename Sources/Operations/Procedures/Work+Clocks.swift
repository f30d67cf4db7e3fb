package import Enforcement
import Law
import Storage

extension Work {
    /// Starts a clock by the rule row in force today.
    func startClock(
        _ start: ClockStart, on record: RecordReference, scope: RecordScope, counterpart: UnitID?
    ) throws {
        guard let limit = TimeLimits.row(start.limit, on: today) else {
            preconditionFailure("no time limit \(start.limit) is in force on \(today)")
        }
        let due = Deadline.due(limit, from: now, calendar: office.settings.calendar)
        let holder = start.holder == .counterpart ? (counterpart ?? scope.unitID) : scope.unitID
        try write(
            "clock",
            """
            INSERT INTO clock (id, record_kind, record_id, limit_id, task_zh, task_en, holder, unit_id, started_at,
                               due_at, assumed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            RETURNING *
            """,
            [
                office.newIdentifier(at: now), record.kind, record.id, start.limit, start.task.zh, start.task.en,
                start.holder, holder, now, due.moment, due.assumed,
            ])
    }

    /// Stops the running clocks of one limit on a record, and says whether they were met.
    func stopClock(_ limit: TimeLimitID, on record: RecordReference) throws {
        try write(
            "clock",
            """
            UPDATE clock
            SET    stopped_at = $1,
                   outcome    = CASE WHEN due_at >= $1 THEN 'met' ELSE 'late' END
            WHERE  record_kind = $2 AND record_id = $3 AND limit_id = $4 AND stopped_at IS NULL
            RETURNING *
            """, [now, record.kind, record.id, limit])
    }

    /// Ends every running clock of a record whose procedure is over: neither met nor late.
    package func voidClocks(on record: RecordReference) throws {
        try write(
            "clock",
            """
            UPDATE clock
            SET    stopped_at = $1, outcome = 'void'
            WHERE  record_kind = $2 AND record_id = $3 AND stopped_at IS NULL
            RETURNING *
            """, [now, record.kind, record.id])
    }
}
