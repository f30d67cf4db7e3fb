package import Enforcement
import Law
package import Storage

/// Puts a file of a task under one report on it, as what proves the report.
package struct AttachToReport: Operation {
    package static let name = "task.attach"

    package let id: PlanTaskID
    /// Which report, counted from 1.
    package let serial: Int
    package let evidence: EvidenceID

    package init(_ id: PlanTaskID, report serial: Int, evidence: EvidenceID) {
        self.id = id
        self.serial = serial
        self.evidence = evidence
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `task-ended`; `invalidInput` for a file that is not the task's.
    package func perform(in work: Work) throws -> EvidenceID {
        let report = try AttachToReport.require(serial, of: id, by: work.actor, in: work.access)
        let piece = try EvidenceStore.load(evidence, for: work.actor, in: work.access)
        guard piece.record == RecordReference(.task, id.rawValue) else {
            throw Refusal.invalid("evidence", Wording("文件不属于这项任务", "The file is not one of the task's"))
        }
        try work.write(
            "plan_report_file",
            """
            INSERT INTO plan_report_file (id, report_id, evidence_id, attached_by, attached_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (report_id, evidence_id) DO NOTHING
            RETURNING *
            """,
            [work.office.newIdentifier(at: work.now), report, evidence, work.actor.userID, work.now])
        return evidence
    }

    /// The id of a report under which the actor may put files: of the unit that has the task, while it is open.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `task-ended`.
    package static func require(
        _ serial: Int, of task: PlanTaskID, by actor: Actor, in access: any ReadAccess
    ) throws -> String {
        let loaded = try PlanTaskStore.load(task, for: actor, in: access)
        try Authority.require(.taskWork, by: actor, on: loaded.scope)
        guard actor.unitID == loaded.record.unitID else {
            throw Refusal(
                .notAllowed,
                Wording("任务不在本单位，佐证由报告的单位添加", "The task is not your unit's: whoever reported adds the proof"))
        }
        guard loaded.record.state.isOpen else {
            throw Refusal(
                RefusalCode("task-ended"),
                Wording("任务已经办结或者取消，报告不能再添加佐证", "The task has ended: its reports take no more files"))
        }
        let row = try access.first(
            "SELECT id FROM plan_report WHERE task_id = $1 AND serial = $2", [task, serial])
        guard let row else { throw Refusal.notFound(.task) }
        return try row.get("id")
    }
}

extension Office {
    /// Keeps a file under a task and puts it under one report on it.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `task-ended`, `invalidInput`; a fault.
    package func keep(
        _ capture: EvidenceDesk.Capture, underReport serial: Int, of task: PlanTaskID, as actor: Actor,
        key: String? = nil
    ) async throws -> EvidenceID {
        _ = try await read { try AttachToReport.require(serial, of: task, by: actor, in: $0) }
        let id = try await keep(capture, under: RecordReference(.task, task.rawValue), as: actor, key: key)
        return try await perform(AttachToReport(task, report: serial, evidence: id), as: actor)
    }
}
