package import Enforcement
import Law
package import Storage

/// The SQL of tasks.
package enum PlanTaskStore {
    /// One task with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: PlanTask
        package let scope: RecordScope
        package let unitName: String
        package let coordinatorName: String
        package let planNumber: String
        package let planTitle: String
        /// The supervised request that stands open.
        package let request: PlanRequest?
        /// What the guards look at, with nothing handed in.
        package let facts: PlanTaskFacts
    }

    /// Loads a task that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: PlanTaskID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        let row = try access.first(
            """
            SELECT plan_task.*, unit.name AS unit_name, coordinator.name AS coordinator_name,
                   plan.number AS plan_number, plan.title AS plan_title
            FROM   plan_task
            JOIN   plan ON plan.id = plan_task.plan_id
            JOIN   unit ON unit.id = plan_task.unit_id
            JOIN   unit AS coordinator ON coordinator.id = plan_task.coordinator_id
            WHERE  plan_task.id = $1
            """, [id])
        guard let row else { throw Refusal.notFound(.task) }
        let record = try task(row)
        try Authority.require(.taskRead, by: actor, on: record.scope)
        let request = try PlanRequest.open(of: id, in: access)
        return Loaded(
            record: record, scope: record.scope, unitName: try row.get("unit_name"),
            coordinatorName: try row.get("coordinator_name"), planNumber: try row.get("plan_number"),
            planTitle: try row.get("plan_title"), request: request,
            facts: PlanTaskFacts(
                unit: record.unitID, dueOn: record.dueOn, isShown: try isShown(record, in: access),
                proposedBy: try row.get("proposed_by"), request: request?.standing))
    }

    private static func isShown(_ task: PlanTask, in access: any ReadAccess) throws -> Bool {
        if task.reports > 0 || task.links > 0 { return true }
        return try CountedRecords.rules(of: task.id, in: access).contains { try $0.number(in: access) > 0 }
    }

    static func task(_ row: Row) throws -> PlanTask {
        PlanTask(
            id: try row.get("id"), number: try row.get("number"), planID: try row.get("plan_id"),
            measureID: try row.get("measure_id"), clauseID: try row.get("clause_id"), title: try row.get("title"),
            state: try row.get("state"), unitID: try row.get("unit_id"), role: try row.get("role"),
            coordinatorID: try row.get("coordinator_id"), region: try row.get("region"), year: try row.get("year"),
            dueOn: try row.get("due_on"), dueBasis: try row.get("due_basis"), reports: try row.get("reports"),
            links: try row.get("links"), outcome: try row.get("outcome"), assignedAt: try row.get("assigned_at"),
            closedAt: try row.get("closed_at"), version: try row.get("version"))
    }
}

extension PlanTask {
    /// Where it belongs: to the coordinator who gave it; the unit that has to do it takes part.
    package var scope: RecordScope {
        RecordScope(kind: .task, unitID: coordinatorID, region: region, parties: [unitID])
    }
}

extension PlanTaskState: SQLConvertible {}
extension DueBasis: SQLConvertible {}
extension TaskOutcome: SQLConvertible {}
extension CountedKind: SQLConvertible {}
