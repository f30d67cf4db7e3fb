import Enforcement
import Law
import Storage

/// Makes the tasks of a plan that is adopted.
struct TaskAssigner {
    let plan: Plan
    let work: Work
    private var serial = 0
    private var tasks: [UnitID: Int] = [:]

    init(plan: Plan, work: Work) {
        self.plan = plan
        self.work = work
    }

    /// A task of each unit of a clause, due when the clause says, else at the end of the plan's year.
    mutating func assign(_ clause: ReviewedClause, of measure: ReviewedMeasure) throws {
        guard let yearEnd = plan.lastDay else { throw Refusal.notFound(.plan) }
        for part in clause.assignments {
            serial += 1
            tasks[part.unitID, default: 0] += 1
            try insert(
                part, clause, measure, due: clause.dueOn ?? yearEnd, basis: clause.dueOn == nil ? .yearEnd : .clause)
        }
    }

    /// Tells every unit how many tasks it has.
    func tell() throws {
        for (unit, count) in tasks.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try work.send(
                "plan.assigned", about: plan.reference, to: unit,
                Wording(
                    "《\(plan.title)》已分解，本单位有\(count)项任务",
                    "\(plan.title.quoted) is in force: your unit has \(count) tasks"))
        }
    }

    private func insert(
        _ part: PlanAssignment, _ clause: ReviewedClause, _ measure: ReviewedMeasure, due: LegalDate, basis: DueBasis
    ) throws {
        let id: PlanTaskID = work.newID()
        let number = "\(plan.number)-\(serial)"
        let title = measure.title(of: clause)
        try work.write(
            "plan_task",
            """
            INSERT INTO plan_task (id, number, plan_id, measure_id, clause_id, title, state, unit_id, role,
                                   coordinator_id, region, year, due_on, soon_on, due_basis, reports, links,
                                   assigned_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, 0, $16, 1)
            RETURNING *
            """,
            [
                id, number, plan.id, measure.id, clause.id, title, PlanTask.procedure.initial, part.unitID, part.role,
                plan.unitID, plan.region, plan.year, due, work.soonDay(before: due), basis, work.now,
            ])
        try work.keepDueDay(due, soonOn: work.soonDay(before: due), of: id)
        let scope = RecordScope(kind: .task, unitID: plan.unitID, region: plan.region, parties: [part.unitID])
        try work.open(
            PlanTask.self, RecordReference(.task, id.rawValue), number: number, title: title, scope: scope,
            counterpart: part.unitID, days: [.planTask: due])
    }
}

extension Work {
    /// Keeps that a task is due on a day from now on: what was so before stays on file.
    func keepDueDay(_ due: LegalDate, soonOn: LegalDate, of task: PlanTaskID) throws {
        try write(
            "plan_task_due",
            "INSERT INTO plan_task_due (id, task_id, due_on, soon_on, set_at) VALUES ($1, $2, $3, $4, $5) RETURNING *",
            [office.newIdentifier(at: now), task, due, soonOn, now])
    }

    /// The day on which the light of a clock that starts now and ends with a day turns yellow.
    func soonDay(before due: LegalDate) -> LegalDate {
        ClockPeriod(start: now, due: due.lastInstant, yellow: office.settings.yellowShare).yellowFrom.date
    }
}
