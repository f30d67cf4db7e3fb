package import Law

/// A plan as it is compared: from a document just read, or from a plan that is kept.
package struct ComparedPlan: Hashable, Sendable {
    package let title: String
    package let measures: [ComparedMeasure]

    package init(title: String, measures: [ComparedMeasure]) {
        self.title = title
        self.measures = measures
    }

    package init(_ plan: PlanDocument) {
        self.init(title: plan.title ?? "", measures: plan.measures.map(ComparedMeasure.init))
    }
}

/// A measure as it is compared.
package struct ComparedMeasure: Hashable, Sendable {
    package let number: String
    package let heading: String
    package let clauses: [ComparedClause]

    package init(number: String, heading: String, clauses: [ComparedClause]) {
        self.number = number
        self.heading = heading
        self.clauses = clauses
    }

    init(_ measure: PlanMeasure) {
        self.init(
            number: measure.number, heading: measure.heading, clauses: measure.clauses.map(ComparedClause.init))
    }

    /// What is to be done, without the lists of units.
    package var text: String { clauses.map(\.text).joined(separator: "\n") }
    /// What its likeness to other measures is told by.
    package var wording: String { heading + "\n" + text }
}

/// A clause as it is compared.
package struct ComparedClause: Hashable, Sendable {
    package let text: String
    package let units: [ComparedUnit]
    package let deadline: ComparedDeadline?

    package init(text: String, units: [ComparedUnit], deadline: ComparedDeadline?) {
        self.text = text
        self.units = units
        self.deadline = deadline
    }

    init(_ clause: PlanClause) {
        self.init(
            text: clause.text, units: clause.units.map { ComparedUnit(name: $0.name, role: $0.role) },
            deadline: clause.deadline.map { ComparedDeadline(text: $0.text, due: $0.due) })
    }
}

/// A unit of a clause, and its part.
package struct ComparedUnit: Hashable, Sendable, Encodable {
    package let name: String
    package let role: PlanRole

    package init(name: String, role: PlanRole) {
        self.name = name
        self.role = role
    }
}

/// The time of a clause, as written and as a day.
package struct ComparedDeadline: Hashable, Sendable, Encodable {
    package let text: String
    package let due: LegalDate?

    package init(text: String, due: LegalDate?) {
        self.text = text
        self.due = due
    }
}
