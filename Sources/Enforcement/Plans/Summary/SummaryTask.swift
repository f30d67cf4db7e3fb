package import Law

/// A task with what had happened to it by the moment for which a summary is written.
package struct SummaryTask: Hashable, Sendable {
    package let id: PlanTaskID
    package let number: String
    package let title: String
    package let measureID: String
    package let unitID: UnitID
    package let dueOn: LegalDate
    /// From this day on it is soon due.
    package let soonOn: LegalDate
    package let assignedAt: Moment
    /// Where it stood then.
    package let state: PlanTaskState
    /// When it was closed or cancelled; nil while it was open.
    package let endedAt: Moment?
    package let outcome: TaskOutcome?
    package let reports: [SummaryReport]
    package let requests: [SummaryRequest]

    package init(
        id: PlanTaskID, number: String, title: String, measureID: String, unitID: UnitID, dueOn: LegalDate,
        soonOn: LegalDate, assignedAt: Moment, state: PlanTaskState, endedAt: Moment?, outcome: TaskOutcome?,
        reports: [SummaryReport], requests: [SummaryRequest]
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.measureID = measureID
        self.unitID = unitID
        self.dueOn = dueOn
        self.soonOn = soonOn
        self.assignedAt = assignedAt
        self.state = state
        self.endedAt = endedAt
        self.outcome = outcome
        self.reports = reports
        self.requests = requests
    }

    /// The light while the unit has to do it; nil where it is the coordinator's turn, or over.
    func light(on day: LegalDate) -> Light? {
        guard PlanTaskState.withTheUnit.contains(state) else { return nil }
        return dueOn < day ? .red : soonOn <= day ? .yellow : .green
    }
}

/// A typed report on a task.
package struct SummaryReport: Hashable, Sendable {
    package let at: Moment
    /// How many files had been put under it as proof.
    package let files: Int

    package init(at: Moment, files: Int = 0) {
        self.at = at
        self.files = files
    }
}

/// A supervised request 督办 on a task.
package struct SummaryRequest: Hashable, Sendable {
    package let madeAt: Moment
    package let dueOn: LegalDate
    package let repliedAt: Moment?
    /// Whether the coordinator had ended it.
    package let isEnded: Bool

    package init(madeAt: Moment, dueOn: LegalDate, repliedAt: Moment?, isEnded: Bool) {
        self.madeAt = madeAt
        self.dueOn = dueOn
        self.repliedAt = repliedAt
        self.isEnded = isEnded
    }
}
