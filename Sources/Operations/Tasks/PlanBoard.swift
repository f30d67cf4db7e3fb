package import Enforcement
package import Law
package import Storage

/// The tasks of a plan counted by unit, by measure and by the day they are due, with their lights.
package enum PlanBoard {
    /// By what a board counts.
    package enum Way: String, CaseIterable, Sendable, Codable {
        case unit, measure, month
    }

    /// How the tasks of one row stand; each is counted once.
    package struct Tally: Sendable, Hashable {
        /// With the unit and past its day, soon due, or with time enough.
        package var overdue = 0
        package var soon = 0
        package var onTime = 0
        /// Proposed as complete: the coordinator's turn.
        package var proposed = 0
        package var closed = 0
        package var cancelled = 0

        package var all: Int { overdue + soon + onTime + proposed + closed + cancelled }
        package var open: Int { overdue + soon + onTime + proposed }
        /// The worst light of the row; nil where the units have nothing to do any more.
        package var light: Light? { overdue > 0 ? .red : soon > 0 ? .yellow : onTime > 0 ? .green : nil }

        package init() {}

        package static func + (one: Tally, other: Tally) -> Tally {
            var sum = one
            sum.overdue += other.overdue
            sum.soon += other.soon
            sum.onTime += other.onTime
            sum.proposed += other.proposed
            sum.closed += other.closed
            sum.cancelled += other.cancelled
            return sum
        }
    }

    /// The tasks of one unit, the worst first.
    package struct UnitRow: Sendable, Hashable {
        package let unit: UnitID
        package let name: String
        package let tally: Tally
    }

    /// The tasks of one measure, in the order of the plan.
    package struct MeasureRow: Sendable, Hashable {
        package let measure: String
        package let number: String
        package let title: String
        package let tally: Tally
    }

    /// The tasks that are due in one month.
    package struct MonthRow: Sendable, Hashable {
        package let from: LegalDate
        package let through: LegalDate
        package let tally: Tally
    }

    /// By unit: those with the most overdue first, then those with the most soon due, then by name.
    ///
    /// - Complexity: one range of an index, the plan's tasks.
    package static func byUnit(
        _ plan: Plan, for actor: Actor, today: LegalDate, in access: any ReadAccess
    ) throws -> [UnitRow] {
        let rows = try access.query(
            """
            SELECT unit.name, tally.*
            FROM   (\(sql("unit_id", for: actor, plan))) AS tally
            CROSS  JOIN unit
            WHERE  unit.id = tally.unit_id
            """, arguments(plan, today, actor))
        let units = try rows.map { row in
            UnitRow(unit: try row.get("unit_id"), name: try row.get("name"), tally: try Tally(row))
        }
        return units.sorted { one, other in
            (other.tally.overdue, other.tally.soon, one.name) < (one.tally.overdue, one.tally.soon, other.name)
        }
    }

    /// By measure, in the order of the plan.
    ///
    /// - Complexity: one range of an index, the plan's tasks.
    package static func byMeasure(
        _ plan: Plan, for actor: Actor, today: LegalDate, in access: any ReadAccess
    ) throws -> [MeasureRow] {
        try access.query(
            """
            SELECT plan_measure.number, plan_measure.heading, substr(plan_measure.body, 1, 40) AS beginning, tally.*
            FROM   (\(sql("measure_id", for: actor, plan))) AS tally
            CROSS  JOIN plan_measure
            WHERE  plan_measure.id = tally.measure_id
            ORDER  BY plan_measure.place
            """, arguments(plan, today, actor)
        ).map { row in
            let heading: String = try row.get("heading")
            return MeasureRow(
                measure: try row.get("measure_id"), number: try row.get("number"),
                title: heading.isEmpty ? try row.get("beginning") : heading, tally: try Tally(row))
        }
    }

    /// By the month in which they are due.
    ///
    /// - Complexity: one range of an index, the plan's tasks.
    package static func byMonth(
        _ plan: Plan, for actor: Actor, today: LegalDate, in access: any ReadAccess
    ) throws -> [MonthRow] {
        let days = try access.query(
            "\(sql("due_on", for: actor, plan)) ORDER BY due_on", arguments(plan, today, actor)
        ).map { row in (day: try row.get("due_on", as: LegalDate.self), tally: try Tally(row)) }
        var months: [MonthRow] = []
        for (day, tally) in days {
            if let last = months.last, last.from <= day, day <= last.through {
                months[months.count - 1] = MonthRow(from: last.from, through: last.through, tally: last.tally + tally)
            } else if let month = day.month(from: day) {
                months.append(MonthRow(from: month.first, through: month.last, tally: tally))
            }
        }
        return months
    }

    /// One row of a board whatever it counts by.
    package struct Line: Sendable, Hashable {
        /// The unit's or the measure's id, or the first day of the month.
        package let key: String
        package let name: String
        /// The last day of the month; nil for units and measures.
        package let through: LegalDate?
        package let tally: Tally
    }

    /// The rows of a board.
    package static func lines(
        _ plan: Plan, by way: Way, for actor: Actor, today: LegalDate, in access: any ReadAccess
    ) throws -> [Line] {
        switch way {
        case .unit:
            try byUnit(plan, for: actor, today: today, in: access)
                .map { Line(key: $0.unit.rawValue, name: $0.name, through: nil, tally: $0.tally) }
        case .measure:
            try byMeasure(plan, for: actor, today: today, in: access).map { row in
                let name = row.number.isEmpty ? row.title : "\(row.number) \(row.title)"
                return Line(key: row.measure, name: name, through: nil, tally: row.tally)
            }
        case .month:
            try byMonth(plan, for: actor, today: today, in: access).map { row in
                let month = row.from.description.prefix(7)
                return Line(key: row.from.description, name: String(month), through: row.through, tally: row.tally)
            }
        }
    }

    /// Whoever sees every task of the plan sees all of them counted, a unit that takes part its own.
    package static func seesAll(_ plan: Plan, _ actor: Actor) -> Bool {
        let scope = RecordScope(kind: .task, unitID: plan.unitID, region: plan.region)
        return Authority.decide(.taskRead, by: actor, on: scope) == .allowed
    }

    private static func arguments(_ plan: Plan, _ today: LegalDate, _ actor: Actor) -> [any SQLConvertible] {
        seesAll(plan, actor) ? [plan.id, today] : [plan.id, today, actor.unitID]
    }

    private static func sql(_ column: String, for actor: Actor, _ plan: Plan) -> String {
        let working = PlanTaskState.withTheUnit.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return """
            SELECT   \(column),
                     SUM(CASE WHEN state IN (\(working)) AND due_on < $2 THEN 1 ELSE 0 END) AS overdue,
                     SUM(CASE WHEN state IN (\(working)) AND due_on >= $2 AND soon_on <= $2 THEN 1 ELSE 0 END) AS soon,
                     SUM(CASE WHEN state IN (\(working)) AND due_on >= $2 AND soon_on > $2 THEN 1 ELSE 0 END) AS on_time,
                     SUM(CASE WHEN state = 'proposed' THEN 1 ELSE 0 END) AS proposed,
                     SUM(CASE WHEN state = 'closed' THEN 1 ELSE 0 END) AS closed,
                     SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) AS cancelled
            FROM     plan_task
            WHERE    plan_id = $1 \(seesAll(plan, actor) ? "" : "AND unit_id = $3")
            GROUP BY \(column)
            """
    }
}

extension PlanBoard.Tally {
    fileprivate init(_ row: Row) throws {
        overdue = try row.get("overdue")
        soon = try row.get("soon")
        onTime = try row.get("on_time")
        proposed = try row.get("proposed")
        closed = try row.get("closed")
        cancelled = try row.get("cancelled")
    }
}

extension LegalDate {
    /// The first and the last day of the month in which a day lies.
    fileprivate func month(from day: LegalDate) -> (first: LegalDate, last: LegalDate)? {
        guard let first = LegalDate(year: day.year, month: day.month, day: 1) else { return nil }
        let next =
            day.month == 12
            ? LegalDate(year: day.year + 1, month: 1, day: 1) : LegalDate(year: day.year, month: day.month + 1, day: 1)
        return next.map { (first, $0.adding(days: -1)) }
    }
}
