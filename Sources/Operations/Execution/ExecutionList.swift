package import Enforcement
package import Law
package import Storage

/// Lists of executions: exactly those of the cases that the actor may see.
package enum ExecutionList {
    /// Which executions a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<ExecutionState> = []
        /// The last line of the page before.
        package var after: ExecutionID?
        package var limit = 50

        package init() {}
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Execution
        package let unitName: String
        package let caseNumber: String
        package let party: String?
        /// What is owed, paid and open at the moment of asking.
        package let account: ExecutionAccount
        /// The clock that is due next; one that is waited for and over comes last.
        package let clock: CaseList.RunningClock?
    }

    /// The newest executions first.
    package static func lines(
        _ filter: Filter, for actor: Actor, at now: Moment, in access: any ReadAccess
    ) throws -> [Line] {
        let list = try NewestRecords<ExecutionStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        let columns = """
            SELECT   case_execution.*, unit.name AS unit_name, case_file.number AS case_number, case_file.party
            FROM     \(ExecutionStore.source)
            JOIN     unit ON unit.id = case_execution.unit_id
            """
        let rows = try list.lines(columns, in: access) { row, _ in row }
        let contents = try ExecutionStore.contents(of: rows.map(ExecutionStore.record), in: access)
        let clocks = try clocks(of: contents.map(\.record.id), at: now, in: access)
        return try zip(rows, contents).map { row, contents in
            Line(
                record: contents.record, unitName: try row.get("unit_name"), caseNumber: try row.get("case_number"),
                party: try row.get("party"), account: contents.account(on: now.date),
                clock: clocks[contents.record.id])
        }
    }

    /// The clock of each that says what is next: where a period of the party or of the court is over, what the office has left.
    private static func clocks(
        of ids: [ExecutionID], at now: Moment, in access: any ReadAccess
    ) throws -> [ExecutionID: CaseList.RunningClock] {
        guard !ids.isEmpty else { return [:] }
        let marks = ids.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let rows = try access.query(
            """
            SELECT record_id, limit_id, task_zh, task_en, started_at, due_at
            FROM   clock
            WHERE  record_kind = 'execution' AND record_id IN (\(marks)) AND stopped_at IS NULL
            """, ids
        ).map { row in
            (
                id: try row.get("record_id", as: ExecutionID.self),
                clock: CaseList.RunningClock(
                    limit: try row.get("limit_id"), task: Wording(try row.get("task_zh"), try row.get("task_en")),
                    startedAt: try row.get("started_at"), dueAt: try row.get("due_at"))
            )
        }
        return Dictionary(grouping: rows, by: \.id).compactMapValues { rows in
            let clocks = rows.map(\.clock).sorted { $0.dueAt < $1.dueAt }
            return clocks.first { !$0.limit.isAwaited || $0.dueAt >= now } ?? clocks.first
        }
    }
}
