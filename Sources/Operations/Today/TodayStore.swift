package import Enforcement
package import Law
package import Storage

/// The SQL of home: what somebody has to do by what is due next.
package enum TodayStore {
    /// Where a list goes on: after this clock.
    package struct Place: Sendable, Hashable {
        package let dueAt: Moment
        package let clock: String

        package init(dueAt: Moment, clock: String) {
            self.dueAt = dueAt
            self.clock = clock
        }
    }

    /// The running clocks that the actor has to meet, the next due first.
    ///
    /// What is assigned to the actor, and what the unit, its head or, as the other side of a procedure, its people owe.
    ///
    /// - Complexity: two ranges of indexes, whatever the number of clocks that others have.
    package static func items(
        for actor: Actor, after place: Place? = nil, limit: Int, now: Moment, yellow: YellowShare = .third,
        in access: any ReadAccess
    ) throws -> [TodayItem] {
        let rows = try access.query(
            itemsSQL(actor), arguments(actor) + [place?.dueAt ?? Moment(milliseconds: 0), place?.clock ?? "", limit])
        return try rows.map { try item($0, now: now, yellow: yellow) }
    }

    /// How much there is to do, whatever a page shows of it.
    package static func counts(for actor: Actor, now: Moment, in access: any ReadAccess) throws -> TodayCounts {
        let row = try access.first(
            """
            SELECT coalesce(sum(CASE WHEN due_at < $6 AND limit_id NOT IN (\(awaited)) THEN 1 ELSE 0 END), 0) AS overdue,
                   coalesce(sum(CASE WHEN (due_at >= $6 OR limit_id IN (\(awaited))) AND due_at <= $7 THEN 1 ELSE 0 END), 0) AS today,
                   coalesce(sum(CASE WHEN due_at > $7 AND due_at <= $8 THEN 1 ELSE 0 END), 0) AS week,
                   coalesce(sum(CASE WHEN due_at > $8 THEN 1 ELSE 0 END), 0) AS later
            FROM   (\(mineSQL(actor))) AS mine
            """,
            arguments(actor) + [now, TodayStretch.endOfToday(now), TodayStretch.endOfWeek(now)])
        guard let row else { return TodayCounts(overdue: 0, today: 0, week: 0, later: 0) }
        return TodayCounts(
            overdue: try row.get("overdue"), today: try row.get("today"), week: try row.get("week"),
            later: try row.get("later"))
    }

    /// The periods of others, which leave us something to do today when they are over, and are never overdue.
    static let awaited = TimeLimitID.awaited.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")

    /// The latest messages to the actor's unit about records of kinds that the actor may see.
    package static func messages(for actor: Actor, limit: Int, in access: any ReadAccess) throws -> [UnitMessage] {
        let kinds = visibleKinds(actor)
        guard !kinds.isEmpty else { return [] }
        return try access.query(
            """
            SELECT message.*, record_index.number
            FROM   message
            LEFT   JOIN record_index ON record_index.id = message.record_id
            WHERE  message.to_unit = $1 AND message.record_kind IN (\(kinds))
            ORDER  BY message.created_at DESC, message.id DESC
            LIMIT  $2
            """, [actor.unitID, limit]
        ).map { row in
            UnitMessage(
                id: try row.get("id"), record: RecordReference(try row.get("record_kind"), try row.get("record_id")),
                number: try row.get("number"), text: Wording(try row.get("text_zh"), try row.get("text_en")),
                at: try row.get("created_at"))
        }
    }

    /// The clocks of one actor: `$1` the user, `$2` the unit, `$3` to `$5` the holders for whom the actor acts in the
    /// unit; only on kinds of records that the actor may see. CROSS JOIN lets SQLite begin with the person: who has worked
    /// for years is assigned to thousands of records, of which few have a clock that runs.
    private static func mineSQL(_ actor: Actor) -> String {
        let kinds = visibleKinds(actor)
        return """
            SELECT clock.id, clock.record_kind, clock.record_id, clock.limit_id, clock.task_zh, clock.task_en,
                   clock.started_at, clock.due_at, clock.assumed, clock.regional
            FROM   assignment
            CROSS  JOIN clock
            WHERE  assignment.user_id = $1 AND assignment.until IS NULL
              AND  clock.record_id = assignment.record_id AND clock.record_kind = assignment.record_kind
              AND  clock.holder = 'assignee' AND clock.stopped_at IS NULL AND clock.record_kind IN (\(kinds))
            UNION
            SELECT clock.id, clock.record_kind, clock.record_id, clock.limit_id, clock.task_zh, clock.task_en,
                   clock.started_at, clock.due_at, clock.assumed, clock.regional
            FROM   clock
            WHERE  clock.unit_id = $2 AND clock.stopped_at IS NULL AND clock.holder IN ($3, $4, $5)
              AND  clock.record_kind IN (\(kinds))
            """
    }

    /// As `mineSQL`, with the records' numbers, after the clock due at `$6` with the id `$7`, at most `$8`.
    static func itemsSQL(_ actor: Actor) -> String {
        """
        SELECT mine.*, record_index.number, record_index.title
        FROM   (\(mineSQL(actor))) AS mine
        JOIN   record_index ON record_index.id = mine.record_id
        WHERE  mine.due_at > $6 OR (mine.due_at = $6 AND mine.id > $7)
        ORDER  BY mine.due_at, mine.id
        LIMIT  $8
        """
    }

    /// The kinds of records that the actor may see at all, as a list in SQL.
    static func visibleKinds(_ actor: Actor) -> String {
        guard actor.scopes == nil else { return madeKinds(actor) }
        return kindsByRoles.withLock { known in
            if let kinds = known[actor.roles] { return kinds }
            let kinds = madeKinds(actor)
            known[actor.roles] = kinds
            return kinds
        }
    }

    /// The answer for people is made of a constant table and of their roles, of which there are few sets; every page asks.
    private static let kindsByRoles = Locked<[Set<Role>: String]>([:])

    private static func madeKinds(_ actor: Actor) -> String {
        RecordKind.allCases
            .filter { kind in Authority.sightDuty(of: kind).map { Authority.reach(of: $0, for: actor) != nil } ?? true }
            .map { "'\($0.rawValue)'" }
            .joined(separator: ", ")
    }

    /// For whom in the unit an actor acts.
    static func holders(for actor: Actor) -> [ClockStart.Holder] {
        var holders: [ClockStart.Holder] = []
        if !actor.roles.isDisjoint(with: [.unitHead, .policeHead]) { holders.append(.head) }
        if !actor.roles.isDisjoint(with: [.officer, .coordinator, .unitHead, .police, .policeHead]) {
            holders.append(.unit)
        }
        let others: Set<Role> = [.officer, .unitHead, .police, .policeHead, .procurator, .judge, .coordinator]
        if !actor.roles.isDisjoint(with: others) {
            holders.append(.counterpart)
        }
        return holders
    }

    static func arguments(_ actor: Actor) -> [any SQLConvertible] {
        let names = holders(for: actor).map(\.rawValue)
        let three = names + Array(repeating: "", count: 3 - names.count)
        return [actor.userID, actor.unitID] + three
    }

    private static func item(_ row: Row, now: Moment, yellow: YellowShare) throws -> TodayItem {
        let started: Moment = try row.get("started_at")
        let due: Moment = try row.get("due_at")
        let limit: TimeLimitID = try row.get("limit_id")
        return TodayItem(
            clock: try row.get("id"),
            record: RecordReference(try row.get("record_kind"), try row.get("record_id")),
            number: try row.get("number"),
            title: try row.get("title"), task: Wording(try row.get("task_zh"), try row.get("task_en")),
            startedAt: started, dueAt: due,
            light: Light.ofClock(limit, due: due, from: started, asOf: now, yellow: yellow),
            limit: try ClockStore.rule(limit, from: started, row), isAssumed: try row.get("assumed"),
            isAwaited: limit.isAwaited)
    }
}
