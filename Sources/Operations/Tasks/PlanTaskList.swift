package import Enforcement
package import Law
package import Storage

/// Lists of tasks: exactly those that the actor may see, the next due first.
package enum PlanTaskList {
    /// Which tasks a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<PlanTaskState> = []
        package var plan: PlanID?
        package var unit: UnitID?
        package var measure: String?
        /// Only open tasks with this light: red for overdue, yellow for soon due.
        package var light: Light?
        /// Only tasks due from a day, or through one.
        package var dueFrom: LegalDate?
        package var dueThrough: LegalDate?
        /// The last line of the page before.
        package var after: Place?
        package var limit = 50

        package init() {}
    }

    /// A place between two lines.
    package struct Place: Sendable, Hashable {
        package let dueOn: LegalDate
        package let id: PlanTaskID

        package init(dueOn: LegalDate, id: PlanTaskID) {
            self.dueOn = dueOn
            self.id = id
        }
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: PlanTask
        package let unitName: String
        package let planTitle: String
        /// Nil for a task with which the unit has nothing to do any more.
        package let light: Light?
    }

    /// A page of the list.
    ///
    /// - Complexity: a page's length from one range of an index for each state and each way of seeing a task.
    package static func lines(
        _ filter: Filter, for actor: Actor, today: LegalDate, in access: any ReadAccess
    ) throws -> [Line] {
        var query = try TaskConditions(filter, for: actor, today: today)
        // A light that none of the states asked for can have.
        guard !query.ranges.division.values.isEmpty else { return [] }
        if let after = filter.after {
            query.add("(plan_task.due_on, plan_task.id) > (\(query.bind(after.dueOn)), \(query.bind(after.id)))")
        }
        let limit = query.bind(filter.limit)
        let ranges = query.ranges
        return try access.query(
            """
            SELECT plan_task.*, unit.name AS unit_name, plan.title AS plan_title
            FROM   (\(ranges.page(limit: limit))) AS page
            CROSS  JOIN plan_task
            JOIN   unit ON unit.id = plan_task.unit_id
            JOIN   plan ON plan.id = plan_task.plan_id
            WHERE  plan_task.id = page.id
            ORDER  BY \(ranges.order())
            LIMIT  \(limit)
            """, query.arguments
        ).map { try line($0, today: today) }
    }

    /// How many tasks there are in each state under a filter, whatever states it names; of many, how many at least.
    package static func counts(
        _ filter: Filter, for actor: Actor, today: LegalDate, in access: any ReadAccess
    ) throws -> [PlanTaskState: ListCount] {
        var all = filter
        (all.states, all.light) = ([], nil)
        let query = try TaskConditions(all, for: actor, today: today)
        let rows = try access.query(query.ranges.counts(bound: ListCount.bound), query.arguments)
        return Dictionary(
            uniqueKeysWithValues: try rows.map { row in
                (try row.get("division"), try ListCount(row, bound: ListCount.bound))
            })
    }

    private static func line(_ row: Row, today: LegalDate) throws -> Line {
        let record = try PlanTaskStore.task(row)
        return Line(
            record: record, unitName: try row.get("unit_name"), planTitle: try row.get("plan_title"),
            light: record.light(soonOn: try row.get("soon_on"), today: today))
    }
}

extension PlanTask {
    /// The light of the task while the unit has to do it.
    func light(soonOn: LegalDate, today: LegalDate) -> Light? {
        guard PlanTaskState.withTheUnit.contains(state) else { return nil }
        return dueOn < today ? .red : soonOn <= today ? .yellow : .green
    }
}

/// The conditions of a list of tasks in SQL.
private struct TaskConditions {
    private(set) var arguments: [any SQLConvertible]
    private(set) var ranges: ListRanges

    init(_ filter: PlanTaskList.Filter, for actor: Actor, today: LegalDate) throws {
        let sight = try Sight(of: .taskRead, for: actor, first: 1)
        arguments = sight.arguments
        let open = filter.light == nil ? PlanTaskState.allCases : PlanTaskState.withTheUnit
        let states = open.filter { filter.states.isEmpty || filter.states.contains($0) }
        ranges = ListRanges(
            table: "plan_task", keys: [.init(column: "due_on"), .init(column: "id")],
            branches: sight.branches(
                unit: "plan_task.coordinator_id", region: "plan_task.region", record: "plan_task.id", kind: .task,
                parties: "plan_task.unit_id = %"),
            division: (column: "state", values: states.map(\.rawValue)))
        narrow(filter)
        if let from = filter.dueFrom { add("plan_task.due_on >= \(bind(from))") }
        if let through = filter.dueThrough { add("plan_task.due_on <= \(bind(through))") }
        switch filter.light {
        case .red?: add("plan_task.due_on < \(bind(today))")
        case .yellow?:
            let day = bind(today)
            add("plan_task.due_on >= \(day) AND plan_task.soon_on <= \(day)")
        case .green?: add("plan_task.soon_on > \(bind(today))")
        case nil: break
        }
    }

    private mutating func narrow(_ filter: PlanTaskList.Filter) {
        var narrowing: [String] = []
        if let plan = filter.plan { narrowing.append("plan_task.plan_id = \(bind(plan))") }
        if let unit = filter.unit { narrowing.append("plan_task.unit_id = \(bind(unit))") }
        if let measure = filter.measure { narrowing.append("plan_task.measure_id = \(bind(measure))") }
        if !narrowing.isEmpty { ranges.narrow(to: narrowing.joined(separator: " AND ")) }
    }

    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    mutating func add(_ condition: String) { ranges.rest.append(condition) }
}
