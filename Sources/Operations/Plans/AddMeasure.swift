package import Enforcement
import Law
import Storage

/// Adds to a draft a measure that the document holds and the reading missed.
package struct AddMeasure: Operation {
    package static let name = "plan.add-measure"

    package let id: PlanID
    package let version: Int?
    /// The measure behind which it stands; nil puts it first.
    package let previous: String?
    package let measure: CorrectMeasure.Correction

    package init(_ id: PlanID, version: Int? = nil, after previous: String?, _ measure: CorrectMeasure.Correction) {
        self.id = id
        self.version = version
        self.previous = previous
        self.measure = measure
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `notInThisState`, `versionConflict`, `invalidInput`.
    package func perform(in work: Work) throws -> PlanVersion {
        let review = try PlanReviewing(id, version: version, in: work)
        let before = try previous.map { previous in
            guard let known = try PlanContents.measure(previous, of: id, in: work.access) else {
                throw Refusal.invalid("after", Wording("计划中没有这项措施", "The plan has no such measure"))
            }
            return known
        }
        guard measure.clauses.contains(where: { !$0.isRemoved }) else {
            throw Refusal.invalid("clauses", Wording("请至少填写一个条款", "Give at least one clause"))
        }
        let place = (before?.place ?? 0) + 1
        try makeRoom(at: place, in: work)
        let added = work.office.newIdentifier(at: work.now)
        try work.write(
            "plan_measure",
            """
            INSERT INTO plan_measure (id, plan_id, place, number, section, heading, body, line, removed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)
            RETURNING *
            """,
            [
                added, id, place, measure.number, before?.section ?? "", measure.heading, measure.text,
                before?.line ?? 1,
            ])
        try review.note(.measure, added, "added", nil, "\(measure.number) \(measure.heading)")
        try CorrectMeasure(id, measure: added, measure).carryOut(review, in: work)
        return try review.finish()
    }

    /// Moves what stands behind one place further: out of the way first, as no two measures share a place for a moment.
    private func makeRoom(at place: Int, in work: Work) throws {
        for (least, distance) in [(place, AddMeasure.aside), (place + AddMeasure.aside, 1 - AddMeasure.aside)] {
            try work.write(
                "plan_measure",
                "UPDATE plan_measure SET place = place + $3 WHERE plan_id = $1 AND place >= $2 RETURNING *",
                [id, least, distance])
        }
    }

    /// Further than any plan has measures.
    private static let aside = 1_000_000
}
