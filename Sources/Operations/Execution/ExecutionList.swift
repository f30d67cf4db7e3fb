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
        let rows = try list.lines(columns, at: now, in: access) { (row: $0, clock: $1) }
        let contents = try ExecutionStore.contents(of: rows.map { try ExecutionStore.record($0.row) }, in: access)
        return try zip(rows, contents).map { found, contents in
            Line(
                record: contents.record, unitName: try found.row.get("unit_name"),
                caseNumber: try found.row.get("case_number"), party: try found.row.get("party"),
                account: contents.account(on: now.date), clock: found.clock)
        }
    }
}
