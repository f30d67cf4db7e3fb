package import Enforcement
package import Law
import Storage

/// Corrects one measure of a draft: its words, its clauses, their units, mode and time. What is not mentioned stays.
package struct CorrectMeasure: Operation {
    package static let name = "plan.correct-measure"

    package let id: PlanID
    package let version: Int?
    package let measure: String
    package let correction: Correction

    /// A measure as it should read.
    package struct Correction: Codable, Sendable, Hashable {
        package var number: String
        package var heading: String
        package var text: String
        package var isRemoved: Bool
        package var clauses: [Clause]

        package init(number: String, heading: String, text: String, isRemoved: Bool, clauses: [Clause]) {
            self.number = number
            self.heading = heading
            self.text = text
            self.isRemoved = isRemoved
            self.clauses = clauses
        }
    }

    /// A clause as it should read.
    package struct Clause: Codable, Sendable, Hashable {
        /// Nil for one that is added.
        package var id: String?
        package var text: String
        package var mode: PlanMode?
        package var deadline: String?
        package var dueOn: LegalDate?
        package var isRemoved: Bool
        package var units: [Name]

        package init(
            id: String?, text: String, mode: PlanMode?, deadline: String?, dueOn: LegalDate?, isRemoved: Bool,
            units: [Name]
        ) {
            self.id = id
            self.text = text
            self.mode = mode
            self.deadline = deadline
            self.dueOn = dueOn
            self.isRemoved = isRemoved
            self.units = units
        }
    }

    /// A unit of a clause as it should be.
    package struct Name: Codable, Sendable, Hashable {
        /// Nil for one that is added, which needs a unit.
        package var id: String?
        package var role: PlanRole
        /// Which unit it means; nil leaves the name unsettled, or says that it is outside.
        package var unit: UnitID?
        package var isOutside: Bool
        package var isRemoved: Bool

        package init(id: String?, role: PlanRole, unit: UnitID?, isOutside: Bool, isRemoved: Bool) {
            self.id = id
            self.role = role
            self.unit = unit
            self.isOutside = isOutside
            self.isRemoved = isRemoved
        }
    }

    package init(_ id: PlanID, version: Int? = nil, measure: String, _ correction: Correction) {
        self.id = id
        self.version = version
        self.measure = measure
        self.correction = correction
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `notInThisState`, `versionConflict`, `invalidInput`.
    package func perform(in work: Work) throws -> PlanVersion {
        let review = try PlanReviewing(id, version: version, in: work)
        try carryOut(review, in: work)
        return try review.finish()
    }

    /// Checks what is asked for and writes it.
    func carryOut(_ review: PlanReviewing, in work: Work) throws {
        guard let known = try PlanContents.measure(measure, of: id, in: work.access) else {
            throw Refusal.notFound(.plan)
        }
        try CaseInput.require("text", correction.text, Wording("措施内容", "the text of the measure"), atMost: 100_000)
        try CaseInput.limitLength("number", correction.number, Wording("编号", "the number"), atMost: 50)
        try CaseInput.limitLength("heading", correction.heading, Wording("标题", "the heading"), atMost: 500)
        try correctWords(known, review, in: work)
        for (place, clause) in correction.clauses.enumerated() {
            try correct(clause, at: place, of: known, review, in: work)
        }
    }

    private func correctWords(_ known: ReviewedMeasure, _ review: PlanReviewing, in work: Work) throws {
        let changes = [
            ("number", known.number, correction.number), ("heading", known.heading, correction.heading),
            ("text", known.text, correction.text),
            ("removed", String(known.isRemoved), String(correction.isRemoved)),
        ]
        for (field, before, after) in changes { try review.note(.measure, known.id, field, before, after) }
        guard changes.contains(where: { $0.1 != $0.2 }) else { return }
        try work.write(
            "plan_measure",
            "UPDATE plan_measure SET number = $2, heading = $3, body = $4, removed = $5 WHERE id = $1 RETURNING *",
            [known.id, correction.number, correction.heading, correction.text, correction.isRemoved])
    }

    private func correct(
        _ clause: Clause, at place: Int, of measure: ReviewedMeasure, _ review: PlanReviewing, in work: Work
    ) throws {
        try CaseInput.require("clauses", clause.text, Wording("条款内容", "the text of the clause"), atMost: 100_000)
        guard let id = clause.id else { return try add(clause, to: measure, review, in: work) }
        guard let known = measure.clauses.first(where: { $0.id == id }) else {
            throw Refusal.invalid("clauses", Wording("措施中没有这个条款", "The measure has no such clause"))
        }
        let changes: [(String, String?, String?)] = [
            ("text", known.text, clause.text), ("mode", known.mode?.rawValue, clause.mode?.rawValue),
            ("deadline", known.deadline, clause.deadline), ("due", known.dueOn?.description, clause.dueOn?.description),
            ("removed", String(known.isRemoved), String(clause.isRemoved)),
        ]
        for (field, before, after) in changes { try review.note(.clause, id, field, before, after) }
        if changes.contains(where: { $0.1 != $0.2 }) {
            try work.write(
                "plan_clause",
                """
                UPDATE plan_clause SET body = $2, mode = $3, deadline = $4, due_on = $5, removed = $6
                WHERE  id = $1 RETURNING *
                """, [id, clause.text, clause.mode, clause.deadline, clause.dueOn, clause.isRemoved])
        }
        var last = known.units.map(\.place).max() ?? 0
        for name in clause.units { try correct(name, of: known, last: &last, review, in: work) }
    }

    private func add(_ clause: Clause, to measure: ReviewedMeasure, _ review: PlanReviewing, in work: Work) throws {
        guard !clause.isRemoved else { return }
        let id = work.office.newIdentifier(at: work.now)
        let last = try work.first(
            "SELECT MAX(place) AS place FROM plan_clause WHERE measure_id = $1", [measure.id]
        )?.get("place", as: Int?.self)
        let content = PlanContent.Clause(
            text: clause.text, mode: clause.mode, deadline: clause.deadline, dueOn: clause.dueOn, campaigns: [],
            quantities: [], missing: 0, line: measure.line, names: [])
        try PlanRows.insert(content, id, at: ((last ?? nil) ?? 0) + 1, of: measure.id, self.id, in: work)
        try review.note(.clause, id, "added", nil, clause.text)
        let known = ReviewedClause(
            id: id, place: 0, text: clause.text, mode: nil, deadline: nil, dueOn: nil, campaigns: [], quantities: [],
            missing: 0, line: measure.line, isRemoved: false, units: [])
        var place = 0
        for name in clause.units { try correct(name, of: known, last: &place, review, in: work) }
    }

    private func correct(
        _ name: Name, of clause: ReviewedClause, last: inout Int, _ review: PlanReviewing, in work: Work
    ) throws {
        guard let id = name.id else {
            guard !name.isRemoved, let chosen = name.unit else { return }
            let unit = try review.unit(chosen)
            last += 1
            let added = try PlanRows.add(unit, as: name.role, at: last, to: clause.id, self.id, in: work)
            return try review.note(.name, added, "added", nil, "\(unit.name) \(name.role.label.zh)")
        }
        guard let known = clause.units.first(where: { $0.id == id }) else {
            throw Refusal.invalid("clauses", Wording("条款中没有这个单位", "The clause has no such unit"))
        }
        let (standing, unit) = try meaning(of: name, known, review)
        let changes: [(String, String?, String?)] = [
            ("role", known.role.rawValue, name.role.rawValue),
            ("standing", known.standing.rawValue, standing.rawValue),
            ("unit", known.unitID?.rawValue, unit?.rawValue),
            ("removed", String(known.isRemoved), String(name.isRemoved)),
        ]
        for (field, before, after) in changes { try review.note(.name, id, field, before, after) }
        guard changes.contains(where: { $0.1 != $0.2 }) else { return }
        try work.write(
            "plan_name",
            "UPDATE plan_name SET role = $2, standing = $3, unit_id = $4, removed = $5 WHERE id = $1 RETURNING *",
            [id, name.role, standing, unit, name.isRemoved])
    }

    /// What a name means after the correction: what was sure stays so where the same unit is given.
    private func meaning(
        of name: Name, _ known: ReviewedUnit, _ review: PlanReviewing
    ) throws -> (NameStanding, UnitID?) {
        if name.isOutside { return (.outside, nil) }
        guard let unit = name.unit else { return (known.standing.isSettled ? .unknown : known.standing, nil) }
        if unit == known.unitID, known.standing.isSettled { return (known.standing, unit) }
        return (.chosen, try review.unit(unit).id)
    }
}

extension CorrectMeasure.Correction {
    /// A measure as it stands: where a correction begins.
    package init(_ measure: ReviewedMeasure) {
        self.init(
            number: measure.number, heading: measure.heading, text: measure.text, isRemoved: measure.isRemoved,
            clauses: measure.clauses.map { clause in
                CorrectMeasure.Clause(
                    id: clause.id, text: clause.text, mode: clause.mode, deadline: clause.deadline, dueOn: clause.dueOn,
                    isRemoved: clause.isRemoved,
                    units: clause.units.map { name in
                        CorrectMeasure.Name(
                            id: name.id, role: name.role, unit: name.standing.isSettled ? name.unitID : nil,
                            isOutside: name.standing == .outside, isRemoved: name.isRemoved)
                    })
            })
    }
}
