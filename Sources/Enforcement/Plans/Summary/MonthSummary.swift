package import Law

/// A month's summary of a plan, computed from its ledger of tasks and from nothing else.
package struct MonthSummary: Hashable, Sendable {
    package let month: SummaryMonth
    /// The day as of which the tasks stand: the last of the month, or today while the month runs.
    package let day: LegalDate
    package let total: SummaryTally
    /// Units that have tasks, those with the most overdue first.
    package let units: [Row<UnitID>]
    /// Measures that have tasks, in the order of the plan.
    package let measures: [Row<String>]
    /// The tasks behind the figures that somebody has to look after.
    package let lists: [List: [SummaryTask]]

    /// The figures of one unit or measure.
    package struct Row<ID: Hashable & Sendable>: Hashable, Sendable {
        package let id: ID
        package let number: String
        package let name: String
        package let tally: SummaryTally
    }

    /// What a row stands for.
    package struct Heading<ID: Hashable & Sendable>: Hashable, Sendable {
        package let id: ID
        package let number: String
        package let name: String

        package init(_ id: ID, number: String = "", name: String) {
            self.id = id
            self.number = number
            self.name = name
        }
    }

    /// Figures that open to their tasks.
    package enum List: String, CaseIterable, Hashable, Sendable {
        case overdue, soon, closedInMonth, waiting, silent
    }

    /// Writes a summary.
    ///
    /// - Parameters:
    ///   - tasks: every task of the plan that was given by the day.
    ///   - day: the last day of the month, or today while it runs.
    /// - Complexity: O(*n* + *u* log *u*), *n* the tasks with their reports and requests, *u* the units.
    package init(
        of month: SummaryMonth, on day: LegalDate, tasks: [SummaryTask], units: [Heading<UnitID>],
        measures: [Heading<String>]
    ) {
        self.month = month
        self.day = day
        total = SummaryTally(tasks, of: month, on: day)
        let byUnit = Dictionary(grouping: tasks, by: \.unitID)
        self.units = MonthSummary.rows(units, byUnit, month, day).sorted {
            ($1.tally.overdue, $1.tally.open, $0.name) < ($0.tally.overdue, $0.tally.open, $1.name)
        }
        self.measures = MonthSummary.rows(measures, Dictionary(grouping: tasks, by: \.measureID), month, day)
        lists = Dictionary(
            uniqueKeysWithValues: List.allCases.map { list in
                let found = tasks.filter { MonthSummary.belongs($0, to: list, month, day) }
                return (list, found.sorted { ($0.dueOn, $0.number) < ($1.dueOn, $1.number) })
            })
    }

    private static func rows<ID>(
        _ headings: [Heading<ID>], _ tasks: [ID: [SummaryTask]], _ month: SummaryMonth, _ day: LegalDate
    ) -> [Row<ID>] {
        headings.compactMap { heading in
            guard let own = tasks[heading.id] else { return nil }
            return Row(
                id: heading.id, number: heading.number, name: heading.name,
                tally: SummaryTally(own, of: month, on: day))
        }
    }

    private static func belongs(
        _ task: SummaryTask, to list: List, _ month: SummaryMonth, _ day: LegalDate
    ) -> Bool {
        switch list {
        case .overdue: task.light(on: day) == .red
        case .soon: task.light(on: day) == .yellow
        case .closedInMonth: task.state == .closed && task.endedAt.map { SummaryMonth(of: $0.date) } == month
        case .waiting: task.requests.contains { $0.repliedAt == nil && !$0.isEnded }
        case .silent: PlanTaskState.open.contains(task.state) && task.reports.isEmpty
        }
    }
}
