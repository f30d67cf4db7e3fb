package import Enforcement
package import Law
package import Storage

/// The whole of a task as somebody may see it: what its page and its representation in the API are made from.
package struct PlanTaskFile: RecordFile {
    package let loaded: PlanTaskStore.Loaded
    package let measure: ReviewedMeasure?
    /// The other units of the same clause, with their parts.
    package let partners: [(name: String, role: PlanRole, state: PlanTaskState)]
    package let reports: [PlanReport]
    package let requests: [PlanRequest]
    package let links: [LinkedRecords.Line]
    /// What is counted, and how many there are.
    package let counted: [(rule: CountedRecords, unitName: String, number: Int)]
    package let life: RecordLife<PlanTask>
    /// Every file, those under reports too.
    package let files: [Evidence]
    package let mayAddFiles: Bool
    /// Whether the actor may put files under a report: of the unit that has the task.
    package let mayProve: Bool

    /// The clause of the task.
    package var clause: ReviewedClause? { measure?.clauses.first { $0.id == loaded.record.clauseID } }

    /// The files that stand under no report.
    package var otherFiles: [Evidence] {
        let attached = Set(reports.flatMap(\.files).map(\.id))
        return files.filter { !attached.contains($0.id) }
    }

    package init(
        _ id: PlanTaskID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try PlanTaskStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        let record = loaded.record
        measure = try PlanContents.measure(record.measureID, of: record.planID, in: access)
        partners = try PlanTaskFile.partners(of: record, in: access)
        requests = try PlanRequest.all(of: id, in: access)
        links = try LinkedRecords.lines(of: id, for: actor, in: access)
        counted = try CountedRecords.rules(of: id, in: access).map { rule in
            (rule, try OrganisationStore.unit(rule.unitID, in: access)?.name ?? "", try rule.number(in: access))
        }
        files = try EvidenceStore.list(of: record.reference, in: access)
        reports = try PlanReport.all(of: id, files: files, in: access)
        mayProve =
            record.state.isOpen && actor.unitID == record.unitID
            && Authority.decide(.taskWork, by: actor, on: loaded.scope) == .allowed
        mayAddFiles = record.state.isOpen && EvidenceDesk.mayAdd(to: .task, by: actor, on: loaded.scope, at: now)
    }

    private static func partners(
        of task: PlanTask, in access: any ReadAccess
    ) throws -> [(name: String, role: PlanRole, state: PlanTaskState)] {
        try access.query(
            """
            SELECT unit.name, plan_task.role, plan_task.state
            FROM   plan_task JOIN unit ON unit.id = plan_task.unit_id
            WHERE  plan_task.clause_id = $1 AND plan_task.id <> $2
            ORDER  BY plan_task.id
            """, [task.clauseID, task.id]
        ).map { (try $0.get("name"), try $0.get("role"), try $0.get("state")) }
    }
}
