package import Enforcement
package import Law
package import Storage

/// A month's summary of a plan, read from the ledger of tasks.
package struct PlanSummary: Sendable {
    package let plan: Plan
    package let unitName: String
    package let summary: MonthSummary
    /// The names of the units, for the lists of tasks.
    package let unitNames: [UnitID: String]

    /// Reads what had happened by the end of a month, or by now while it runs, and counts it.
    ///
    /// - Throws: `Refusal`: `notFound` for a plan out of sight; `notAllowed` for who sees only some of its tasks;
    ///   `invalidInput` for a month that has not begun.
    /// - Complexity: one range of an index each for tasks, steps, reports and requests of the plan.
    package static func read(
        _ id: PlanID, of month: SummaryMonth, for actor: Actor, at now: Moment, in access: any ReadAccess
    ) throws -> PlanSummary {
        let loaded = try PlanStore.load(id, for: actor, in: access)
        let plan = loaded.record
        try Authority.require(
            .taskRead, by: actor, on: RecordScope(kind: .task, unitID: plan.unitID, region: plan.region))
        guard month.first <= now.date else {
            throw Refusal.invalid("month", Wording("\(month) 尚未开始", "\(month) has not begun"))
        }
        let end = min(Moment(month.next.first), now.adding(milliseconds: 1))
        let rows = SummaryRows(plan: id, end: end, access: access)
        let tasks = try rows.tasks()
        let units = try rows.units()
        let day = min(month.last, now.date)
        return PlanSummary(
            plan: plan, unitName: loaded.unitName,
            summary: MonthSummary(
                of: month, on: day, tasks: tasks, units: units, measures: try rows.measures()),
            unitNames: Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first })
    }
}

/// The rows of a plan as they stood before a moment.
private struct SummaryRows {
    let plan: PlanID
    let end: Moment
    let access: any ReadAccess

    func tasks() throws -> [SummaryTask] {
        let (states, reports, requests, days) = (try states(), try reports(), try requests(), try days())
        return try access.query(
            "SELECT * FROM plan_task WHERE plan_id = $1 AND assigned_at < $2 ORDER BY number", [plan, end]
        ).map { row in
            let id: PlanTaskID = try row.get("id")
            let state = states[id] ?? .assigned
            let isOver = state == .closed || state == .cancelled
            let now = DueDays(due: try row.get("due_on"), soon: try row.get("soon_on"))
            let due = days[id] ?? now
            return SummaryTask(
                id: id, number: try row.get("number"), title: try row.get("title"),
                measureID: try row.get("measure_id"), unitID: try row.get("unit_id"), dueOn: due.due,
                soonOn: due.soon, assignedAt: try row.get("assigned_at"), state: state,
                endedAt: try isOver ? row.get("closed_at") : nil, outcome: try isOver ? row.get("outcome") : nil,
                reports: reports[id] ?? [], requests: requests[id] ?? [])
        }
    }

    /// The day by which a task is due, and from which on it is soon due.
    private struct DueDays {
        let due: LegalDate
        let soon: LegalDate
    }

    /// By which day each task was due then: the last that had been set.
    private func days() throws -> [PlanTaskID: DueDays] {
        var days: [PlanTaskID: DueDays] = [:]
        let rows = try access.query(
            """
            SELECT   plan_task_due.task_id, plan_task_due.due_on, plan_task_due.soon_on
            FROM     plan_task
            JOIN     plan_task_due ON plan_task_due.task_id = plan_task.id AND plan_task_due.set_at < $2
            WHERE    plan_task.plan_id = $1
            ORDER BY plan_task_due.set_at, plan_task_due.id
            """, [plan, end])
        for row in rows {
            days[try row.get("task_id")] = DueDays(due: try row.get("due_on"), soon: try row.get("soon_on"))
        }
        return days
    }

    /// Where each task stood: the state into which its last step led.
    private func states() throws -> [PlanTaskID: PlanTaskState] {
        var states: [PlanTaskID: PlanTaskState] = [:]
        let rows = try access.query(
            """
            SELECT   plan_task.id, step.to_state
            FROM     plan_task
            JOIN     step ON step.record_kind = 'task' AND step.record_id = plan_task.id AND step.at < $2
            WHERE    plan_task.plan_id = $1
            ORDER BY step.at, step.id
            """, [plan, end])
        for row in rows { states[try row.get("id")] = try row.get("to_state") }
        return states
    }

    private func reports() throws -> [PlanTaskID: [SummaryReport]] {
        var reports: [PlanTaskID: [SummaryReport]] = [:]
        let rows = try access.query(
            """
            SELECT   plan_report.task_id, plan_report.reported_at, count(plan_report_file.id) AS files
            FROM     plan_task
            JOIN     plan_report ON plan_report.task_id = plan_task.id AND plan_report.reported_at < $2
            LEFT     JOIN plan_report_file
                     ON plan_report_file.report_id = plan_report.id AND plan_report_file.attached_at < $2
            WHERE    plan_task.plan_id = $1
            GROUP BY plan_report.id, plan_report.task_id, plan_report.reported_at
            ORDER BY plan_report.reported_at, plan_report.id
            """, [plan, end])
        for row in rows {
            reports[try row.get("task_id"), default: []].append(
                SummaryReport(at: try row.get("reported_at"), files: try row.get("files")))
        }
        return reports
    }

    private func requests() throws -> [PlanTaskID: [SummaryRequest]] {
        var requests: [PlanTaskID: [SummaryRequest]] = [:]
        let rows = try access.query(
            """
            SELECT   plan_request.task_id, plan_request.made_at, plan_request.due_on, plan_request.replied_at,
                     plan_request.ended_at
            FROM     plan_task
            JOIN     plan_request ON plan_request.task_id = plan_task.id AND plan_request.made_at < $2
            WHERE    plan_task.plan_id = $1
            ORDER BY plan_request.made_at, plan_request.id
            """, [plan, end])
        for row in rows {
            let (replied, ended): (Moment?, Moment?) = (try row.get("replied_at"), try row.get("ended_at"))
            requests[try row.get("task_id"), default: []].append(
                SummaryRequest(
                    madeAt: try row.get("made_at"), dueOn: try row.get("due_on"),
                    repliedAt: replied.flatMap { $0 < end ? $0 : nil }, isEnded: ended.map { $0 < end } ?? false))
        }
        return requests
    }

    func units() throws -> [MonthSummary.Heading<UnitID>] {
        try access.query(
            """
            SELECT   unit.id, unit.name
            FROM     unit
            WHERE    unit.id IN (SELECT plan_task.unit_id FROM plan_task WHERE plan_task.plan_id = $1)
            ORDER BY unit.name
            """, [plan]
        ).map { MonthSummary.Heading(try $0.get("id"), name: try $0.get("name")) }
    }

    func measures() throws -> [MonthSummary.Heading<String>] {
        try access.query(
            """
            SELECT   id, number, heading, substr(body, 1, 40) AS beginning
            FROM     plan_measure
            WHERE    plan_id = $1
            ORDER BY place
            """, [plan]
        ).map { row in
            let heading: String = try row.get("heading")
            return MonthSummary.Heading(
                try row.get("id"), number: try row.get("number"),
                name: try heading.isEmpty ? row.get("beginning") : heading)
        }
    }
}
