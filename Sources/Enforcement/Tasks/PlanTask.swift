package import Law

/// Task 任务: what one unit has to do of one clause of a plan.
package struct PlanTask: Sendable, Hashable {
    package let id: PlanTaskID
    /// `云双打办计〔2026〕1号-17`.
    package let number: String
    package let planID: PlanID
    package let measureID: String
    package let clauseID: String
    /// What it is called in lists: the heading of its measure, or the beginning of the clause.
    package let title: String
    package let state: PlanTaskState
    /// The unit that has to do it.
    package let unitID: UnitID
    package let role: PlanRole
    /// The coordinator's unit, which gave it and closes it.
    package let coordinatorID: UnitID
    /// The coordinator's region.
    package let region: String
    package let year: Int
    /// The last day in time.
    package let dueOn: LegalDate
    package let dueBasis: DueBasis
    /// How many reports there are, and how many records were put under it by hand.
    package let reports: Int
    package let links: Int
    package let outcome: TaskOutcome?
    package let assignedAt: Moment
    package let closedAt: Moment?
    package let version: Int

    package init(
        id: PlanTaskID, number: String, planID: PlanID, measureID: String, clauseID: String, title: String,
        state: PlanTaskState, unitID: UnitID, role: PlanRole, coordinatorID: UnitID, region: String, year: Int,
        dueOn: LegalDate, dueBasis: DueBasis, reports: Int, links: Int, outcome: TaskOutcome?, assignedAt: Moment,
        closedAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.planID = planID
        self.measureID = measureID
        self.clauseID = clauseID
        self.title = title
        self.state = state
        self.unitID = unitID
        self.role = role
        self.coordinatorID = coordinatorID
        self.region = region
        self.year = year
        self.dueOn = dueOn
        self.dueBasis = dueBasis
        self.reports = reports
        self.links = links
        self.outcome = outcome
        self.assignedAt = assignedAt
        self.closedAt = closedAt
        self.version = version
    }
}

/// From where the day of a task comes.
package enum DueBasis: String, CaseIterable, Hashable, Sendable, Codable {
    /// The clause says it.
    case clause
    /// The clause says none: the end of the plan's year.
    case yearEnd
    /// The coordinator set it.
    case coordinator

    package var label: Wording {
        switch self {
        case .clause: Wording("条款规定", "Set by the clause")
        case .yearEnd: Wording("条款未定，按计划年度末", "The clause says none: the end of the plan's year")
        case .coordinator: Wording("协调机构设定", "Set by the coordinator")
        }
    }
}

/// How a task ended.
package enum TaskOutcome: String, CaseIterable, Hashable, Sendable, Codable {
    case done, partlyDone, notDone, carriedOver

    package var label: Wording {
        switch self {
        case .done: Wording("完成", "Done")
        case .partlyDone: Wording("部分完成", "Partly done")
        case .notDone: Wording("未完成", "Not done")
        case .carriedOver: Wording("转入下一年度", "Carried over into the next year")
        }
    }
}

/// The kinds of records from which the progress of a task is drawn.
package enum CountedKind: String, CaseIterable, Hashable, Sendable, Codable {
    case clue, `case`, transfer

    package var label: Wording {
        switch self {
        case .clue: Wording("线索", "Clues")
        case .case: Wording("案件", "Cases")
        case .transfer: Wording("移送", "Transfers")
        }
    }

    package var record: RecordKind {
        switch self {
        case .clue: .clue
        case .case: .case
        case .transfer: .transfer
        }
    }
}
