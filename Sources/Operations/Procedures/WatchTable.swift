import Enforcement
import Law
import Storage

/// A table of clocks with the moment at which each must be looked at next and what was told of it so far, so that nobody ever
/// walks over all clocks.
struct WatchTable<Told: SQLConvertible> {
    let name: String

    /// Whether any clock's moment has come.
    ///
    /// - Complexity: one look at the index.
    func isAnyDue(at now: Moment, in access: any ReadAccess) throws -> Bool {
        try access.first(dueSQL, [now]) != nil
    }

    var dueSQL: String { "SELECT id FROM \(name) WHERE turns_at <= $1 ORDER BY turns_at, id LIMIT 1" }

    /// The clocks whose moment has come, the earliest first.
    func due(
        at now: Moment, yellow: YellowShare, limit: Int, in access: any ReadAccess
    ) throws -> [WatchedClock<Told>] {
        try access.query(listSQL, [now, limit]).map { try WatchedClock($0, yellow) }
    }

    var listSQL: String {
        """
        SELECT clock.*, \(name).told, record_index.number
        FROM   \(name)
        JOIN   clock ON clock.id = \(name).id
        LEFT   JOIN record_index ON record_index.id = clock.record_id
        WHERE  \(name).turns_at <= $1
        ORDER  BY \(name).turns_at, \(name).id
        LIMIT  $2
        """
    }

    /// Sets when a clock is looked at next, and what was told of it; it is forgotten where nothing is left to tell.
    func set(_ clock: String, told: Told, next: Moment?, in access: any WriteAccess) throws {
        guard let next else { return try forget(clock, in: access) }
        try access.execute(
            """
            INSERT INTO \(name) (id, told, turns_at) VALUES ($1, $2, $3)
            ON CONFLICT (id) DO UPDATE SET told = excluded.told, turns_at = excluded.turns_at
            """, [clock, told, next])
    }

    /// What was told of a clock so far; nil where it is not watched.
    func told(_ clock: String, in access: any ReadAccess) throws -> Told? {
        try access.first("SELECT told FROM \(name) WHERE id = $1", [clock])?.get("told")
    }

    func forget(_ clock: String, in access: any WriteAccess) throws {
        try access.execute("DELETE FROM \(name) WHERE id = $1", [clock])
    }
}

/// A clock whose moment has come.
struct WatchedClock<Told: SQLConvertible>: Sendable {
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
    let told: Told

    fileprivate init(_ row: Row, _ yellow: YellowShare) throws {
        let suspensions: [Suspension] = try JSONText.decode(row.get("suspensions"))
        clock = try row.get("id")
        record = RecordReference(try row.get("record_kind"), try row.get("record_id"))
        number = try row.get("number")
        task = Wording(try row.get("task_zh"), try row.get("task_en"))
        (limit, holder, unit) = (try row.get("limit_id"), try row.get("holder"), try row.get("unit_id"))
        period = ClockPeriod(start: try row.get("started_at"), due: try row.get("due_at"), yellow: yellow)
        isSuspended = suspensions.contains { $0.until == nil }
        told = try row.get("told")
    }
}

extension WatchTable<ClockStage> {
    /// When each running clock must be looked at next.
    static var clocks: WatchTable { WatchTable(name: "clock_watch") }

    /// Sets when a clock is looked at next by its period.
    func set(
        _ clock: String, told: ClockStage, period: ClockPeriod, from now: Moment, in access: any WriteAccess
    ) throws {
        try set(clock, told: told, next: told.nextTurn(of: period, from: now), in: access)
    }
}

extension WatchTable<Int> {
    /// When each overdue clock is told of further up: a row for each that still has a step of its chain before it, with how many
    /// steps after the due day were told.
    static var escalations: WatchTable { WatchTable(name: "escalation_watch") }
}

extension ClockStage: SQLConvertible {}
