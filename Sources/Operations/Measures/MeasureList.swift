package import Enforcement
import Law
package import Storage

/// Lists of measures: exactly those of the cases that the actor may see.
package enum MeasureList {
    /// Which measures a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<MeasureState> = []
        package var kind: MeasureKind?
        package var caseID: CaseID?
        /// The last line of the page before.
        package var after: MeasureID?
        package var limit = 50

        package init() {}
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: CaseMeasure
        package let unitName: String
        package let caseNumber: String
        package let party: String?
        /// The clock that is due next.
        package let clock: CaseList.RunningClock?
    }

    /// The newest measures first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var list = try NewestRecords<MeasureStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        list.narrow("kind", to: filter.kind)
        list.narrow("case_id", to: filter.caseID)
        let columns = """
            SELECT   case_measure.*, unit.name AS unit_name, case_file.number AS case_number, case_file.party
            FROM     \(MeasureStore.source)
            JOIN     unit ON unit.id = case_measure.unit_id
            """
        return try list.lines(columns, in: access) { row, clock in
            Line(
                record: try MeasureStore.record(row), unitName: try row.get("unit_name"),
                caseNumber: try row.get("case_number"), party: try row.get("party"), clock: clock)
        }
    }

    /// The measures of a case in the order in which they were proposed; the case's own authority is the caller's to ask for.
    static func measures(of id: CaseID, in access: any ReadAccess) throws -> [CaseMeasure] {
        try access.query("SELECT * FROM case_measure WHERE case_id = $1 ORDER BY id", [id]).map(MeasureStore.record)
    }
}
