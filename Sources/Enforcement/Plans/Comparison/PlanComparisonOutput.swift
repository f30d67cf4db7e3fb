/// A comparison as `qingyuan plan compare --json` and the API give it.
package struct PlanComparisonOutput: Encodable, Sendable {
    private let comparison: PlanComparison

    package init(_ comparison: PlanComparison) { self.comparison = comparison }

    private enum Key: String, CodingKey { case old, new, added, gone, changed, kept }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(comparison.old.title, forKey: .old)
        try container.encode(comparison.new.title, forKey: .new)
        try container.encode(comparison.added.map { Measure(comparison.new.measures[$0]) }, forKey: .added)
        try container.encode(comparison.gone.map { Measure(comparison.old.measures[$0]) }, forKey: .gone)
        try container.encode(comparison.changed.map { Pair($0, comparison) }, forKey: .changed)
        try container.encode(comparison.kept.map { Pair($0, comparison) }, forKey: .kept)
    }

    private struct Measure: Encodable {
        let number: String
        let heading: String
        let text: String
        let clauses: [Clause]

        init(_ measure: ComparedMeasure) {
            (number, heading, text) = (measure.number, measure.heading, measure.text)
            clauses = measure.clauses.map(Clause.init)
        }
    }

    private struct Clause: Encodable {
        let text: String
        let units: [ComparedUnit]
        let deadline: ComparedDeadline?

        init(_ clause: ComparedClause) { (text, units, deadline) = (clause.text, clause.units, clause.deadline) }
    }

    private struct Pair: Encodable {
        let oldNumber: String
        let newNumber: String
        let heading: String
        let likeness: Double
        let headingWords: [[String]]?
        let clauses: [Changed]
        let clausesAdded: [Clause]
        let clausesGone: [Clause]

        init(_ pair: MeasurePair, _ comparison: PlanComparison) {
            oldNumber = comparison.old.measures[pair.oldPlace].number
            newNumber = comparison.new.measures[pair.newPlace].number
            heading = comparison.new.measures[pair.newPlace].heading
            likeness = (pair.likeness * 1000).rounded() / 1000
            headingWords = pair.change.heading.map { $0.map(\.output) }
            clauses = pair.change.clauses.filter(\.isChange).map(Changed.init)
            clausesAdded = pair.change.added.map(Clause.init)
            clausesGone = pair.change.gone.map(Clause.init)
        }
    }

    private struct Changed: Encodable {
        let text: String
        /// `["=", words]`, `["-", words]`, `["+", words]`; missing where the text is the same.
        let words: [[String]]?
        let unitsAdded: [ComparedUnit]
        let unitsGone: [ComparedUnit]
        let rolesChanged: [ClauseChange.RoleChange]
        let deadline: Deadlines?

        init(_ change: ClauseChange) {
            text = change.new.text
            words = change.text.map { $0.map(\.output) }
            (unitsAdded, unitsGone, rolesChanged) = (change.unitsAdded, change.unitsGone, change.rolesChanged)
            deadline =
                change.isDeadlineChanged ? Deadlines(old: change.old.deadline, new: change.new.deadline) : nil
        }
    }

    private struct Deadlines: Encodable {
        let old: ComparedDeadline?
        let new: ComparedDeadline?
    }
}

extension WordDifference.Piece {
    fileprivate var output: [String] {
        switch self {
        case .same(let text): ["=", text]
        case .gone(let text): ["-", text]
        case .added(let text): ["+", text]
        }
    }
}
