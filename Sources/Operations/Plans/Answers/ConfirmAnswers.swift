package import Enforcement
import Law
import Storage

/// A coordinator confirms which measures of its plan answer which of a plan above.
package struct ConfirmAnswers: Operation {
    package static let name = "plan.confirm-answers"

    package let id: PlanID
    package let higher: PlanID
    package let pairs: [Pair]

    /// A measure of the plan and the one above that it answers.
    package struct Pair: Codable, Sendable, Hashable {
        package let measure: String
        package let higherMeasure: String

        package init(_ measure: String, _ higherMeasure: String) {
            self.measure = measure
            self.higherMeasure = higherMeasure
        }
    }

    package init(_ id: PlanID, to higher: PlanID, _ pairs: [Pair]) {
        self.id = id
        self.higher = higher
        self.pairs = pairs
    }

    /// - Returns: how many pairs are new; one that stands already is left as it is.
    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput` for a plan that is not above or a measure that is not
    ///   in it.
    package func perform(in work: Work) throws -> Int {
        let lower = try PlanStore.load(id, for: work.actor, in: work.access)
        let upper = try PlanStore.load(higher, for: work.actor, in: work.access)
        try Authority.require(.planManage, by: work.actor, on: lower.scope)
        try PlanAnswers.requireAbove(upper.record, lower.record)
        let own = try measures(of: id, in: work)
        let above = try measures(of: higher, in: work)
        return try pairs.reduce(0) { count, pair in
            guard let measure = own[pair.measure], let answered = above[pair.higherMeasure] else {
                throw Refusal.invalid("pairs", Wording("措施不在所选计划中", "A measure is not in the plan named for it"))
            }
            let matcher = TextMatcher([measure.wording], [answered.wording])
            return count + (try confirm(pair, Int(matcher.likeness(old: 0, new: 0) * 1000), in: work))
        }
    }

    private func measures(of plan: PlanID, in work: Work) throws -> [String: ReviewedMeasure] {
        let standing = try PlanContents.measures(of: plan, in: work.access).filter { !$0.isRemoved }
        return Dictionary(standing.map { ($0.id, $0) }) { first, _ in first }
    }

    private func confirm(_ pair: Pair, _ likeness: Int, in work: Work) throws -> Int {
        try work.write(
            "plan_answer",
            """
            INSERT INTO plan_answer (id, plan_id, measure_id, higher_plan_id, higher_measure_id, likeness, confirmed_by,
                                     confirmed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT DO NOTHING
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id, pair.measure, higher, pair.higherMeasure, likeness,
                work.actor.userID, work.now,
            ]
        ).count
    }
}

/// A coordinator takes a confirmed answer back; it stays on file with who ended it.
package struct EndAnswer: Operation {
    package static let name = "plan.end-answer"

    package let id: PlanID
    package let answer: String

    package init(_ id: PlanID, _ answer: String) {
        self.id = id
        self.answer = answer
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`.
    package func perform(in work: Work) throws -> Bool {
        let lower = try PlanStore.load(id, for: work.actor, in: work.access)
        try Authority.require(.planManage, by: work.actor, on: lower.scope)
        let ended = try work.write(
            "plan_answer",
            """
            UPDATE plan_answer SET ended_by = $3, ended_at = $4
            WHERE  id = $1 AND plan_id = $2 AND ended_at IS NULL
            RETURNING *
            """, [answer, id, work.actor.userID, work.now])
        guard !ended.isEmpty else { throw Refusal.notFound(.plan) }
        return true
    }
}
