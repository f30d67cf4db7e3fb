import Enforcement
import Law
import Storage

extension SearchSource {
    /// So much of a measure is searched with its plan; the whole of it with its tasks.
    private static let longestBeginning = 120

    /// A plan is found by its title and number and by what its measures begin with.
    static func plan(_ row: Row, in access: any ReadAccess) throws -> SearchEntry {
        let plan = try PlanStore.plan(row)
        let measures = try access.query(
            """
            SELECT   section, heading, substr(body, 1, \(longestBeginning)) AS beginning
            FROM     plan_measure
            WHERE    plan_id = $1 AND removed = 0
            ORDER BY place
            """, [plan.id]
        ).flatMap { [try $0.get("heading") as String, try $0.get("beginning")] }
        let units = try access.query("SELECT DISTINCT unit_id FROM plan_task WHERE plan_id = $1", [plan.id])
        return SearchEntry(
            kind: .plan, id: plan.id.rawValue, record: plan.reference, unitID: plan.unitID.rawValue,
            region: plan.region, parties: try units.map { try $0.get("unit_id") }, number: plan.number,
            title: plan.title, texts: [plan.documentNumber, plan.issuer].compactMap(\.self) + measures,
            state: plan.state.rawValue, at: plan.draftedAt)
    }

    /// A task is found by what its clause says and by the unit that has it.
    static func task(_ row: Row) throws -> SearchEntry {
        let reference = RecordReference(.task, try row.get("id"))
        return SearchEntry(
            kind: .task, id: reference.id, record: reference, unitID: try row.get("coordinator_id"),
            region: try row.get("region"), parties: [try row.get("unit_id")], number: try row.get("number"),
            title: try row.get("title"), texts: [try row.get("clause_body"), try row.get("unit_name")],
            state: try row.get("state"), at: try row.get("assigned_at"))
    }
}
