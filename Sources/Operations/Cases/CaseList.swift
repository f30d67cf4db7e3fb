package import Enforcement
package import Law
package import Storage

/// Lists of cases: exactly those that the actor may see.
package enum CaseList {
    /// Which cases a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<CaseState> = []
        /// Finds in number, title and party.
        package var text: String?
        package var unit: UnitID?
        /// Only those about this subject.
        package var subject: SubjectID?
        /// Only those that somebody works on.
        package var assignedTo: UserID?
        /// Only those with a running clock that was due before this moment.
        package var dueBefore: Moment?
        /// The last line of the page before.
        package var after: CaseID?
        package var limit = 50
        /// The day on which the thresholds are read; nil leaves them out.
        package var lookedAt: LegalDate?

        package init() {}
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Case
        package let unitName: String
        package let people: [String]
        /// The clock that is due next.
        package let clock: RunningClock?
        /// The line of a crime that the facts on file meet or come close to; nil where they do neither.
        package let closest: ClosestLine?
    }

    /// The clock of a record that is due next.
    package struct RunningClock: Sendable, Hashable {
        package let limit: TimeLimitID
        package let task: Wording
        package let startedAt: Moment
        package let dueAt: Moment
    }

    /// The newest cases first.
    ///
    /// - Complexity: a page's length from one range of an index for each state and each way of seeing a case; one read
    ///   each for people and clocks.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var query = try CaseConditions(filter, for: actor, in: access)
        if let after = filter.after { query.goOn(after: after) }
        let limit = query.bind(filter.limit)
        let ranges = query.ranges
        let cases = try access.query(
            """
            SELECT case_file.*, unit.name AS unit_name
            FROM   (\(ranges.page(limit: limit))) AS page
            CROSS  JOIN case_file
            JOIN   unit ON unit.id = case_file.unit_id
            WHERE  case_file.id = page.id
            ORDER  BY \(ranges.order())
            LIMIT  \(limit)
            """, query.arguments
        ).map { (record: try CaseStore.record($0), unit: try $0.get("unit_name", as: String.self)) }
        let ids = cases.map(\.record.id.rawValue)
        let people = try AssignmentStore.people(of: .case, ids, in: access)
        let clocks = try nextClocks(of: .case, ids, in: access)
        let closest = try ClosestLine.all(of: cases.map(\.record), for: actor, at: filter.lookedAt, in: access)
        return cases.map { record, unit in
            Line(
                record: record, unitName: unit, people: (people[record.id.rawValue] ?? []).map(\.name),
                clock: clocks[record.id.rawValue], closest: closest[record.id])
        }
    }

    /// How many cases in each state the actor may see; of many, how many at least.
    package static func counts(for actor: Actor, in access: any ReadAccess) throws -> [CaseState: ListCount] {
        let query = try CaseConditions(Filter(), for: actor, in: access)
        let rows = try access.query(query.ranges.counts(bound: ListCount.bound), query.arguments)
        return Dictionary(
            uniqueKeysWithValues: try rows.map {
                (try $0.get("division"), try ListCount($0, bound: ListCount.bound))
            }
        ).filter { $0.value.number > 0 }
    }

    /// The clock of a record that is due next, or nil where none runs.
    package static func nextClock(of record: RecordReference, in access: any ReadAccess) throws -> RunningClock? {
        try nextClocks(of: record.kind, [record.id], in: access)[record.id]
    }

    /// The clock that is due next on each of several records of one kind, by the record's id; sorted as in `ClockStore`.
    ///
    /// - Parameter now: with it a period of others that is over by then comes last: what the office has left is next.
    static func nextClocks(
        of kind: RecordKind, _ ids: [String], at now: Moment? = nil, in access: any ReadAccess
    ) throws -> [String: RunningClock] {
        guard !ids.isEmpty else { return [:] }
        func isLast(_ clock: RunningClock) -> Bool { now.map { clock.limit.isAwaited && clock.dueAt < $0 } ?? false }
        let marks = ids.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        let rows = try access.query(
            """
            SELECT   record_id, limit_id, task_zh, task_en, started_at, due_at
            FROM     clock
            WHERE    record_kind = $1 AND record_id IN (\(marks)) AND stopped_at IS NULL
            ORDER BY due_at + 0 DESC, id DESC
            """, [kind] + ids)
        var clocks: [String: RunningClock] = [:]
        for row in rows {
            let clock = RunningClock(
                limit: try row.get("limit_id"), task: Wording(try row.get("task_zh"), try row.get("task_en")),
                startedAt: try row.get("started_at"),
                dueAt: try row.get("due_at"))
            let id: String = try row.get("record_id")
            if let other = clocks[id], isLast(clock), !isLast(other) { continue }
            clocks[id] = clock
        }
        return clocks
    }
}

extension CaseList {
    /// The condition of the cases of another unit in which a unit takes part.
    static let parties = "case_file.id IN (\(given))"

    /// In which cases of another unit a unit takes part: the police in those that were transferred to it, a superior in those on whose
    /// jurisdiction it is asked, a unit in those handed over to it; and those that go on in one of these.
    static let given = """
        WITH RECURSIVE given (id) AS (
            SELECT transfer.case_id
            FROM   transfer_receiver
            JOIN   transfer ON transfer.id = transfer_receiver.transfer_id
            WHERE  transfer_receiver.unit_id = %
            UNION
            SELECT case_jurisdiction.case_id
            FROM   case_jurisdiction
            WHERE  case_jurisdiction.superior_id = %
            UNION
            SELECT case_bond.from_id
            FROM   case_bond
            WHERE  case_bond.receiver_id = %
            UNION
            SELECT case_bond.from_id
            FROM   given
            JOIN   case_bond ON case_bond.to_id = given.id AND case_bond.kind <> 'split'
        )
        SELECT id FROM given
        """

    /// The condition that leaves only what the actor may see.
    static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "case_file.unit_id", region: "case_file.region", record: "case_file.id", kind: .case,
            parties: parties)
    }
}

/// The conditions of a list of cases with their arguments.
private struct CaseConditions {
    private(set) var arguments: [any SQLConvertible]
    private(set) var ranges: ListRanges

    /// Whether the actor sees the records of one unit.
    private let isOfUnit: Bool

    init(_ filter: CaseList.Filter, for actor: Actor, in access: any ReadAccess) throws {
        isOfUnit = Authority.reach(of: .caseRead, for: actor) == .unit
        let sight = try Sight(of: .caseRead, for: actor, first: 1)
        arguments = sight.arguments
        let states = CaseState.allCases.filter { filter.states.isEmpty || filter.states.contains($0) }
        ranges = ListRanges(
            table: "case_file", keys: [.init(column: "id", isFalling: true)],
            branches: sight.branches(
                unit: "case_file.unit_id", region: "case_file.region", record: "case_file.id", kind: .case,
                parties: CaseList.parties),
            division: ("state", states.map(\.rawValue)))
        if let unit = filter.unit { ranges.narrow(to: "case_file.unit_id = \(bind(unit))") }
        if let subject = filter.subject { ranges.narrow(to: "case_file.subject_id = \(bind(subject))") }
        try name(filter, hasEnded: states.contains(where: \.isFinal), access)
        if let words = try TextFilter(filter.text, in: .case, for: actor, access: access) {
            let narrowing = words.narrowing("case_file.id") { bind($0) }
            if let names = narrowing.names { ranges.named.append(names) }
            if let condition = narrowing.condition { add(condition) }
        }
    }

    /// Few are worked on by one person. Of those of one unit each is asked whether it is overdue; of all others the running
    /// clocks are walked along, the newest record first, which are far fewer than the records.
    private mutating func name(_ filter: CaseList.Filter, hasEnded: Bool, _ access: any ReadAccess) throws {
        if let user = filter.assignedTo {
            let mine = try AssignedFilter(
                user, in: .case, column: "case_file.id", hasEnded: hasEnded, access: access
            ) { bind($0) }
            if let names = mine.names { ranges.named.append(names) }
            if let condition = mine.condition { add(condition) }
        }
        guard let moment = filter.dueBefore else { return }
        // IS TRUE keeps SQLite from going by the moment, which is not the list's order.
        let late = """
            clock.record_kind = 'case' AND clock.stopped_at IS NULL AND (clock.due_at < \(bind(moment))) IS TRUE
            AND clock.limit_id <> \(bind(TimeLimitID.caseStatement))
            """
        if isOfUnit {
            add("EXISTS (SELECT 1 FROM clock WHERE clock.record_id = case_file.id AND \(late))")
        } else {
            ranges.walk = ListRanges.Walk(table: "clock", id: "record_id", condition: late)
        }
    }

    /// Begins behind a case, wherever the list's records come from.
    mutating func goOn(after id: CaseID) {
        let mark = bind(id)
        add("case_file.id < \(mark)")
        if let walk = ranges.walk {
            ranges.walk = .init(
                table: walk.table, id: walk.id, condition: "\(walk.condition) AND \(walk.table).\(walk.id) < \(mark)")
        }
    }

    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    mutating func add(_ condition: String) { ranges.rest.append(condition) }
}
