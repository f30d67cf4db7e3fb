import Enforcement
import Law
import Storage

/// When each running clock must be looked at next, so that nobody ever walks over all of them.
enum ClockWatch {
    /// A clock whose moment has come.
    struct Due: Sendable {
        let clock: String
        let record: RecordReference
        let number: String?
        let task: Wording
        let limit: TimeLimitID
        let holder: ClockStart.Holder
        let unit: UnitID
        let period: ClockPeriod
        /// Whether it does not count just now.
        let isSuspended: Bool
        let told: ClockStage
    }

    /// Whether any clock's moment has come.
    ///
    /// - Complexity: one look at the index.
    static func isAnyDue(at now: Moment, in access: any ReadAccess) throws -> Bool {
        try access.first(dueSQL, [now]) != nil
    }

    static let dueSQL = "SELECT id FROM clock_watch WHERE turns_at <= $1 ORDER BY turns_at, id LIMIT 1"

    /// The clocks whose moment has come, the earliest first.
    static func due(
        at now: Moment, yellow: YellowShare, limit: Int, in access: any ReadAccess
    ) throws -> [Due] {
        try access.query(listSQL, [now, limit]).map { row in
            let suspensions: [Suspension] = try JSONText.decode(row.get("suspensions"))
            return Due(
                clock: try row.get("id"), record: RecordReference(try row.get("record_kind"), try row.get("record_id")),
                number: try row.get("number"), task: Wording(try row.get("task_zh"), try row.get("task_en")),
                limit: try row.get("limit_id"), holder: try row.get("holder"), unit: try row.get("unit_id"),
                period: ClockPeriod(start: try row.get("started_at"), due: try row.get("due_at"), yellow: yellow),
                isSuspended: suspensions.contains { $0.until == nil }, told: try row.get("told"))
        }
    }

    static let listSQL = """
        SELECT clock.*, clock_watch.told, record_index.number
        FROM   clock_watch
        JOIN   clock ON clock.id = clock_watch.id
        LEFT   JOIN record_index ON record_index.id = clock.record_id
        WHERE  clock_watch.turns_at <= $1
        ORDER  BY clock_watch.turns_at, clock_watch.id
        LIMIT  $2
        """

    /// Sets when a clock is looked at next, and what was told of it; it is forgotten where nothing is left to tell.
    static func set(
        _ clock: String, told: ClockStage, period: ClockPeriod, from now: Moment, in access: any WriteAccess
    ) throws {
        guard let turn = told.nextTurn(of: period, from: now) else { return try forget(clock, in: access) }
        try access.execute(
            """
            INSERT INTO clock_watch (id, told, turns_at) VALUES ($1, $2, $3)
            ON CONFLICT (id) DO UPDATE SET told = excluded.told, turns_at = excluded.turns_at
            """, [clock, told, turn])
    }

    /// What was told of a clock so far.
    static func told(_ clock: String, in access: any ReadAccess) throws -> ClockStage {
        try access.first("SELECT told FROM clock_watch WHERE id = $1", [clock])?.get("told") ?? .overdue
    }

    static func forget(_ clock: String, in access: any WriteAccess) throws {
        try access.execute("DELETE FROM clock_watch WHERE id = $1", [clock])
    }
}

extension ClockStage: SQLConvertible {}

extension Work {
    /// Sees to it that clocks as they now stand are told of in time: the ones that run from now on, those whose period has
    /// changed, and no longer the ones that stopped.
    func watch(_ clocks: [Row]) throws {
        for row in clocks {
            let id: String = try row.get("id")
            try EscalationWatch.forget(id, in: access)
            guard row.value("stopped_at") == .null else {
                try ClockWatch.forget(id, in: access)
                continue
            }
            let period = ClockPeriod(
                start: try row.get("started_at"), due: try row.get("due_at"), yellow: office.settings.yellowShare)
            try ClockWatch.set(id, told: .none, period: period, from: now, in: access)
        }
    }

    /// As `watch`, for clocks that were watched before: what was told and still holds of the new period is not told again.
    func watchAgain(_ clocks: [Row]) throws {
        for row in clocks {
            let id: String = try row.get("id")
            let period = ClockPeriod(
                start: try row.get("started_at"), due: try row.get("due_at"), yellow: office.settings.yellowShare)
            let told = min(try ClockWatch.told(id, in: access), ClockStage.of(period, at: now))
            try EscalationWatch.forget(id, in: access)
            if told == .overdue {
                try EscalateClocks(work: self).begin(id, row.get("limit_id"), due: period.due)
            }
            try ClockWatch.set(id, told: told, period: period, from: now, in: access)
        }
    }
}
