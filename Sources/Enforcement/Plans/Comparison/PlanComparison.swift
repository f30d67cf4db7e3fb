/// What changed from one plan to another: measures new, gone, changed and kept.
package struct PlanComparison: Hashable, Sendable {
    package let old: ComparedPlan
    package let new: ComparedPlan
    /// The measures that stand in both, in the order of the new plan.
    package let pairs: [MeasurePair]
    /// Places in the new plan of measures that have no forerunner.
    package let added: [Int]
    /// Places in the old plan of measures that have no successor.
    package let gone: [Int]

    /// Compares two plans.
    ///
    /// - Complexity: O(*n* · (log *n* + *d*)), *n* the length of the texts, *d* the changes inside one measure.
    package init(from old: ComparedPlan, to new: ComparedPlan) {
        self.old = old
        self.new = new
        let found = TextMatcher(old.measures.map(\.wording), new.measures.map(\.wording)).pairs()
        pairs = found.map {
            MeasurePair(
                oldPlace: $0.old, newPlace: $0.new, likeness: $0.likeness,
                change: MeasureChange(from: old.measures[$0.old], to: new.measures[$0.new]))
        }
        let (oldPlaces, newPlaces) = (Set(found.map(\.old)), Set(found.map(\.new)))
        added = new.measures.indices.filter { !newPlaces.contains($0) }
        gone = old.measures.indices.filter { !oldPlaces.contains($0) }
    }

    /// The pairs in which something changed.
    package var changed: [MeasurePair] { pairs.filter(\.change.isChange) }
    /// The pairs in which nothing did.
    package var kept: [MeasurePair] { pairs.filter { !$0.change.isChange } }
}

/// A measure in both plans.
package struct MeasurePair: Hashable, Sendable {
    package let oldPlace: Int
    package let newPlace: Int
    /// How like the texts are, 0 to 1.
    package let likeness: Double
    package let change: MeasureChange
}

/// What changed in a measure. Its number may differ without that being a change.
package struct MeasureChange: Hashable, Sendable {
    /// The heading's words; nil where they are the same.
    package let heading: [WordDifference.Piece]?
    /// Clauses that stand in both, changed or not, in the order of the new measure.
    package let clauses: [ClauseChange]
    package let added: [ComparedClause]
    package let gone: [ComparedClause]

    init(from old: ComparedMeasure, to new: ComparedMeasure) {
        heading =
            ScriptFold.fold(old.heading) == ScriptFold.fold(new.heading)
            ? nil : WordDifference.pieces(from: old.heading, to: new.heading)
        let isSingle = old.clauses.count == 1 && new.clauses.count == 1
        let pairs = TextMatcher(old.clauses.map(\.text), new.clauses.map(\.text)).pairs(
            atLeast: isSingle ? 0 : TextMatcher.least)
        let found = isSingle && pairs.isEmpty ? [TextMatcher.Pair(old: 0, new: 0, likeness: 0)] : pairs
        clauses = found.map { ClauseChange(from: old.clauses[$0.old], to: new.clauses[$0.new]) }
        let (oldPlaces, newPlaces) = (Set(found.map(\.old)), Set(found.map(\.new)))
        added = new.clauses.indices.filter { !newPlaces.contains($0) }.map { new.clauses[$0] }
        gone = old.clauses.indices.filter { !oldPlaces.contains($0) }.map { old.clauses[$0] }
    }

    package var isChange: Bool {
        heading != nil || !added.isEmpty || !gone.isEmpty || clauses.contains(where: \.isChange)
    }
}

/// What changed in a clause.
package struct ClauseChange: Hashable, Sendable {
    package let old: ComparedClause
    package let new: ComparedClause
    /// The text's words; nil where they are the same.
    package let text: [WordDifference.Piece]?
    package let unitsAdded: [ComparedUnit]
    package let unitsGone: [ComparedUnit]
    /// Units named in both with another part.
    package let rolesChanged: [RoleChange]

    /// A unit with another part than before.
    package struct RoleChange: Hashable, Sendable, Encodable {
        package let name: String
        package let from: PlanRole
        package let to: PlanRole
    }

    init(from old: ComparedClause, to new: ComparedClause) {
        self.old = old
        self.new = new
        text =
            ScriptFold.fold(old.text) == ScriptFold.fold(new.text)
            ? nil : WordDifference.pieces(from: old.text, to: new.text)
        let before = Dictionary(old.units.map { (ScriptFold.fold($0.name), $0.role) }) { first, _ in first }
        let after = Dictionary(new.units.map { (ScriptFold.fold($0.name), $0.role) }) { first, _ in first }
        unitsAdded = new.units.filter { before[ScriptFold.fold($0.name)] == nil }
        unitsGone = old.units.filter { after[ScriptFold.fold($0.name)] == nil }
        rolesChanged = new.units.compactMap { unit in
            guard let role = before[ScriptFold.fold(unit.name)], role != unit.role else { return nil }
            return RoleChange(name: unit.name, from: role, to: unit.role)
        }
    }

    /// Whether the time is another: another day, or where none is known other words.
    package var isDeadlineChanged: Bool {
        if let before = old.deadline?.due, let after = new.deadline?.due { return before != after }
        return old.deadline.map { ScriptFold.fold($0.text) } != new.deadline.map { ScriptFold.fold($0.text) }
    }

    package var isChange: Bool {
        text != nil || !unitsAdded.isEmpty || !unitsGone.isEmpty || !rolesChanged.isEmpty || isDeadlineChanged
    }
}
