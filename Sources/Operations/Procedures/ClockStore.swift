package import Enforcement
package import Law
package import Storage

/// A time limit on one record, running or stopped, as a page or the API shows it.
package struct RecordClock: Sendable, Hashable {
    package let id: String
    package let limitID: TimeLimitID
    /// The row of the law that was in force when it started; nil where no row of its name is left.
    package let limit: TimeLimit?
    /// What has to be done, verb first.
    package let task: Wording
    package let holder: ClockStart.Holder
    /// The unit that has to act.
    package let unitID: UnitID
    package let startedAt: Moment
    package let dueAt: Moment
    package let light: Light
    /// Whether a day was counted without the holiday notice of its year.
    package let isAssumed: Bool
    /// How often it was extended.
    package let extensions: Int
    /// Why it does not count just now; nil while it counts.
    package let suspendedFor: SuspensionReason?
    /// The stretches of time that do not count for it, one that goes on with no end.
    package let leftOut: [Suspension]
    /// How many days these are so far, where they overlap counted once.
    package let daysLeftOut: Int
    /// When the act was done or the procedure ended; nil while it runs.
    package let stoppedAt: Moment?
    package let outcome: ClockOutcome?

    package var isRunning: Bool { stoppedAt == nil }
    /// The article it rests on.
    package var source: LegalSource? { limit?.source }
    /// Whether the rule's text has not been read; a clock that no law sets rests on none.
    package var isUnverified: Bool { limit.map { $0.standing.confidence != .read } ?? !limitID.isSetByHand }
}

/// How a clock ended.
package enum ClockOutcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// The act was done in time.
    case met
    /// The act was done too late.
    case late
    /// The procedure ended otherwise, and nothing was owed any more.
    case void
}

extension ClockOutcome: SQLConvertible {}

/// The SQL of clocks.
package enum ClockStore {
    /// The clocks of a record: the running ones by what is due next, then the stopped ones, the latest first.
    package static func clocks(
        of record: RecordReference, now: Moment, yellow: YellowShare = .third, in access: any ReadAccess
    ) throws -> [RecordClock] {
        try access.query(
            """
            SELECT * FROM clock
            WHERE  record_kind = $1 AND record_id = $2
            ORDER  BY CASE WHEN stopped_at IS NULL THEN 0 ELSE 1 END,
                      CASE WHEN stopped_at IS NULL THEN due_at ELSE -stopped_at END, id
            """, [record.kind, record.id]
        ).map { try clock($0, now: now, yellow: yellow) }
    }

    /// The running clock that is due next on each of several records of one kind, by the record's id.
    ///
    /// `due_at + 0` keeps SQLite from reading every running clock in the order of an index to save the sorting of a few.
    package static func nextDue(
        of kind: RecordKind, _ ids: [String], now: Moment, yellow: YellowShare = .third, in access: any ReadAccess
    ) throws -> [String: RecordClock] {
        guard !ids.isEmpty else { return [:] }
        let marks = ids.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        let rows = try access.query(
            """
            SELECT * FROM clock
            WHERE  record_kind = $1 AND record_id IN (\(marks)) AND stopped_at IS NULL
            ORDER  BY due_at + 0 DESC, id DESC
            """, [kind] + ids)
        var clocks: [String: RecordClock] = [:]
        for row in rows { clocks[try row.get("record_id")] = try clock(row, now: now, yellow: yellow) }
        return clocks
    }

    /// The row of the law by which a clock counts: the region's own, kept with the clock as it began, or the nation's.
    static func rule(_ limit: TimeLimitID, from begin: Moment, _ row: Row) throws -> TimeLimit? {
        let kept: RegionalLimit? = try row.get("regional", as: String?.self).map {
            try JSONText.decode($0)
        }
        return kept?.row(on: begin.date) ?? TimeLimits.row(limit, on: begin.date)
    }

    static func clock(_ row: Row, now: Moment, yellow: YellowShare) throws -> RecordClock {
        let limit: TimeLimitID = try row.get("limit_id")
        let started: Moment = try row.get("started_at")
        let due: Moment = try row.get("due_at")
        let stopped: Moment? = try row.get("stopped_at")
        let suspensions: [Suspension] = try JSONText.decode(row.get("suspensions"))
        let extensions: [TimeExtension] = try JSONText.decode(row.get("extensions"))
        let rule = try Self.rule(limit, from: started, row)
        let isHeld = stopped == nil && suspensions.contains { $0.until == nil }
        let counted = suspensions.filter { rule?.counting.suspendedBy.contains($0.reason) ?? false }
        return RecordClock(
            id: try row.get("id"), limitID: limit, limit: rule,
            task: Wording(try row.get("task_zh"), try row.get("task_en")), holder: try row.get("holder"),
            unitID: try row.get("unit_id"), startedAt: started, dueAt: due,
            light: Light.ofClock(limit, due: due, from: started, asOf: now, done: stopped, yellow: yellow),
            isAssumed: try row.get("assumed"), extensions: extensions.count,
            suspendedFor: stopped == nil ? suspensions.first { $0.until == nil }?.reason : nil, leftOut: counted,
            daysLeftOut: rule.map { row in
                Deadline.daysLeftOut(
                    of: row, from: started.date, through: (isHeld ? max(due, now) : due).date,
                    counted.map { $0.closed(at: stopped ?? now) })
            } ?? 0, stoppedAt: stopped,
            outcome: try row.get("outcome"))
    }
}
