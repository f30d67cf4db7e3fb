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
        let sight = try Sight(of: .caseRead, for: actor, first: 1)
        var arguments = sight.arguments
        var conditions = [CaseList.seen(by: sight)]
        func bind(_ value: any SQLConvertible) -> String {
            arguments.append(value)
            return "$\(arguments.count)"
        }
        if !filter.states.isEmpty {
            let marks = filter.states.sorted { $0.rawValue < $1.rawValue }.map { bind($0) }
            conditions.append("case_measure.state IN (\(marks.joined(separator: ", ")))")
        }
        if let kind = filter.kind { conditions.append("case_measure.kind = \(bind(kind))") }
        if let id = filter.caseID { conditions.append("case_measure.case_id = \(bind(id))") }
        if let after = filter.after { conditions.append("case_measure.id < \(bind(after))") }
        let rows = try access.query(
            """
            SELECT   case_measure.*, unit.name AS unit_name, case_file.number AS case_number, case_file.party
            FROM     case_measure
            JOIN     case_file ON case_file.id = case_measure.case_id
            JOIN     unit ON unit.id = case_measure.unit_id
            WHERE    \(conditions.joined(separator: " AND "))
            ORDER BY case_measure.id DESC
            LIMIT    \(bind(filter.limit))
            """, arguments)
        let ids: [String] = try rows.map { try $0.get("id") }
        let clocks = try CaseList.nextClocks(of: .measure, ids, in: access)
        return try rows.map { row in
            let record = try MeasureStore.record(row)
            return Line(
                record: record, unitName: try row.get("unit_name"), caseNumber: try row.get("case_number"),
                party: try row.get("party"), clock: clocks[record.id.rawValue])
        }
    }

    /// The measures of a case in the order in which they were proposed; the case's own authority is the caller's to ask for.
    static func measures(of id: CaseID, in access: any ReadAccess) throws -> [CaseMeasure] {
        try access.query("SELECT * FROM case_measure WHERE case_id = $1 ORDER BY id", [id]).map(MeasureStore.record)
    }
}
