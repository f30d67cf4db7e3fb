package import Law

/// What the guards of a task look at.
package struct PlanTaskFacts: Sendable {
    /// The unit that has to do it.
    package var unit: UnitID
    package var dueOn: LegalDate
    /// Whether there is anything to show: a report, a record put under it or counted for it.
    package var isShown: Bool
    /// Who said that all is done.
    package var proposedBy: UserID?
    /// The supervised request that stands open; nil where none does.
    package var request: Request?
    /// What is handed in now; nil where the question is only which steps are open.
    package var act: PlanTaskAct?

    /// A supervised request that stands open.
    package struct Request: Sendable, Hashable {
        package let dueOn: LegalDate
        package let isAnswered: Bool
        /// The day for which the unit has asked, while nobody has decided on it.
        package let asked: LegalDate?

        package init(dueOn: LegalDate, isAnswered: Bool = false, asked: LegalDate? = nil) {
            self.dueOn = dueOn
            self.isAnswered = isAnswered
            self.asked = asked
        }
    }

    package init(
        unit: UnitID, dueOn: LegalDate, isShown: Bool = false, proposedBy: UserID? = nil, request: Request? = nil,
        act: PlanTaskAct? = nil
    ) {
        self.unit = unit
        self.dueOn = dueOn
        self.isShown = isShown
        self.proposedBy = proposedBy
        self.request = request
        self.act = act
    }
}

/// What is handed in with a step of a task.
package enum PlanTaskAct: Sendable, Hashable {
    /// Words that a step needs: a report, an answer, reasons.
    case words(String)
    /// Words, and a day that is set or asked for.
    case day(LegalDate, String)

    var words: String {
        switch self {
        case .words(let words), .day(_, let words): words
        }
    }

    var day: LegalDate? {
        if case .day(let day, _) = self { day } else { nil }
    }
}
