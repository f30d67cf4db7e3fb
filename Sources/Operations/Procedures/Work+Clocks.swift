package import Enforcement
package import Law
import Storage

extension Work {
    /// Starts a clock by the rule row in force on the day from which it counts: today unless said otherwise. A clock that no
    /// law sets ends with the day that is named for it.
    func startClock(
        _ start: ClockStart, on record: RecordReference, scope: RecordScope, counterpart: UnitID?,
        since: Moment? = nil, days: [TimeLimitID: LegalDate] = [:]
    ) throws {
        let begin = since ?? now
        let due: (moment: Moment, isAssumed: Bool)
        var regional: RegionalLimit?
        if start.limit.isSetByHand {
            guard let day = days[start.limit] else { preconditionFailure("no day is named for \(start.limit)") }
            due = (day.lastInstant, false)
        } else {
            regional = try RegionalLimitStore.standing(
                start.limit, on: begin.date, in: scope.region, access: access)
            guard let limit = regional?.row(on: begin.date) ?? TimeLimits.row(start.limit, on: begin.date)
            else {
                preconditionFailure("no time limit \(start.limit) is in force on \(begin.date)")
            }
            let end = Deadline.due(limit, from: begin, calendar: office.settings.calendar)
            due = (end.moment, end.assumed)
        }
        let holder = start.holder == .counterpart ? (counterpart ?? scope.unitID) : scope.unitID
        let started = try write(
            "clock",
            """
            INSERT INTO clock (id, record_kind, record_id, limit_id, task_zh, task_en, holder, unit_id, started_at,
                               due_at, assumed, regional)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            RETURNING *
            """,
            [
                office.newIdentifier(at: now), record.kind, record.id, start.limit, start.task.zh, start.task.en,
                start.holder, holder, begin, due.moment, due.isAssumed,
                try regional.map { try JSONText.encode($0) },
            ])
        try watch(started)
        try leaveOutInquiries(start.limit, on: record)
    }

    /// Lets the running clock of a limit that no law sets end with another day; nothing happens where none runs.
    func moveClock(_ limit: TimeLimitID, on record: RecordReference, to day: LegalDate) throws {
        precondition(limit.isSetByHand, "a law sets \(limit)")
        try watchAgain(
            write(
                "clock",
                """
                UPDATE clock SET due_at = $4
                WHERE  record_kind = $1 AND record_id = $2 AND limit_id = $3 AND stopped_at IS NULL
                RETURNING *
                """, [record.kind, record.id, limit, day.lastInstant]))
    }

    /// Extends the running clock of a limit on a record by the next step that the act allows.
    ///
    /// - Parameter fixed: by how much, for a step whose length the act leaves to those who decide.
    /// - Throws: `Refusal` where no such clock runs or the act allows no further extension.
    package func extendClock(_ limit: TimeLimitID, on record: RecordReference, by fixed: TimeAmount? = nil) throws {
        let found = try first(
            """
            SELECT id, started_at, extensions, suspensions, regional
            FROM   clock
            WHERE  record_kind = $1 AND record_id = $2 AND limit_id = $3 AND stopped_at IS NULL
            """, [record.kind, record.id, limit])
        guard let found, let row = try ClockStore.rule(limit, from: found.get("started_at"), found)
        else {
            throw Refusal(.notInThisState, Wording("没有正在计时的该项时限", "No such clock is running"))
        }
        var granted: [TimeExtension] = try JSONText.decode(found.get("extensions"))
        guard granted.count < row.counting.extensions.count,
            let amount = row.counting.extensions[granted.count].amount ?? fixed
        else {
            throw Refusal(RefusalCode("extended-already"), Wording("该期限不能再延长", "The period may not be extended again"))
        }
        granted.append(TimeExtension(amount, by: row.counting.extensions[granted.count].approver, at: now))
        let due = Deadline.due(
            row, from: try found.get("started_at"), suspensions: try JSONText.decode(found.get("suspensions")),
            extensions: granted, calendar: office.settings.calendar)
        try watchAgain(
            write(
                "clock", "UPDATE clock SET extensions = $2, due_at = $3, assumed = $4 WHERE id = $1 RETURNING *",
                [try found.get("id", as: String.self), try JSONText.encode(granted), due.moment, due.assumed]))
    }

    /// Lets the running clock of a limit count from an earlier event, with the extensions and suspensions it has; nothing
    /// happens where no such clock runs.
    package func backdateClock(_ limit: TimeLimitID, on record: RecordReference, to begin: Moment) throws {
        let found = try first(
            """
            SELECT id, extensions, suspensions, regional
            FROM   clock
            WHERE  record_kind = $1 AND record_id = $2 AND limit_id = $3 AND stopped_at IS NULL
            """, [record.kind, record.id, limit])
        guard let found, let row = try ClockStore.rule(limit, from: begin, found) else { return }
        let due = Deadline.due(
            row, from: begin, suspensions: try JSONText.decode(found.get("suspensions")),
            extensions: try JSONText.decode(found.get("extensions")), calendar: office.settings.calendar)
        try watchAgain(
            write(
                "clock", "UPDATE clock SET started_at = $2, due_at = $3, assumed = $4 WHERE id = $1 RETURNING *",
                [try found.get("id", as: String.self), begin, due.moment, due.assumed]))
    }

    /// Gives the running clock of a limit into other hands; the period runs on.
    func passClock(_ pass: ClockStart, on record: RecordReference) throws {
        try write(
            "clock",
            """
            UPDATE clock
            SET    holder = $4, task_zh = $5, task_en = $6
            WHERE  record_kind = $1 AND record_id = $2 AND limit_id = $3 AND stopped_at IS NULL
            RETURNING *
            """, [record.kind, record.id, pass.limit, pass.holder, pass.task.zh, pass.task.en])
    }

    /// Stops the running clocks of one limit on a record, and says whether they were met.
    func stopClock(_ limit: TimeLimitID, on record: RecordReference) throws {
        let stopped = try write(
            "clock",
            """
            UPDATE clock
            SET    stopped_at = $1,
                   outcome    = CASE WHEN due_at >= $1 OR $5 = 1 THEN 'met' ELSE 'late' END
            WHERE  record_kind = $2 AND record_id = $3 AND limit_id = $4 AND stopped_at IS NULL
            RETURNING *
            """, [now, record.kind, record.id, limit, limit.isAwaited])
        try watch(stopped)
    }

    /// Ends the running clocks of a record whose procedure is over, or of one limit of it: neither met nor late.
    package func voidClocks(of limit: TimeLimitID? = nil, on record: RecordReference) throws {
        let stopped = try write(
            "clock",
            """
            UPDATE clock
            SET    stopped_at = $1, outcome = 'void'
            WHERE  record_kind = $2 AND record_id = $3 AND stopped_at IS NULL AND ($4 IS NULL OR limit_id = $4)
            RETURNING *
            """, [now, record.kind, record.id, limit?.rawValue])
        try watch(stopped)
    }
}

extension LegalDate {
    /// The last instant of the day in Beijing.
    var lastInstant: Moment { Moment(adding(days: 1)).adding(milliseconds: -1) }
}
