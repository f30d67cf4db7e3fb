package import Enforcement
package import Law
package import Storage

/// How a plan answers one of a region above it: measure by measure, what was confirmed and what the words suggest.
package struct PlanAnswers: Sendable {
    package let lower: PlanStore.Loaded
    package let higher: PlanStore.Loaded
    /// The measures of the higher plan in their order.
    package let rows: [Row]
    /// The measures of the lower plan, by id.
    package let measures: [String: ReviewedMeasure]

    /// One measure of the higher plan.
    package struct Row: Sendable {
        package let measure: ReviewedMeasure
        package let confirmed: [Answer]
        /// Measures of the lower plan that may answer it, the likest first; none that was confirmed.
        package let proposed: [Proposal]
    }

    /// A pair that somebody confirmed.
    package struct Answer: Sendable, Hashable {
        package let id: String
        package let measureID: String
        package let higherMeasureID: String
        package let confirmedBy: String
        package let confirmedAt: Moment
    }

    /// A pair that the words suggest.
    package struct Proposal: Sendable, Hashable {
        package let measureID: String
        /// How like the texts are, in thousandths.
        package let likeness: Int
    }

    /// So many proposals stand under a measure.
    private static let mostProposals = 3

    /// The measures of the higher plan that nothing below answers.
    package var unanswered: [ReviewedMeasure] { rows.filter(\.confirmed.isEmpty).map(\.measure) }

    /// Reads two plans that the actor may see, and holds one against the other.
    ///
    /// - Throws: `Refusal`: `notFound` where one is out of sight, `invalidInput` where the other is not of a region above.
    package static func read(
        _ id: PlanID, to higher: PlanID, for actor: Actor, in access: any ReadAccess
    ) throws -> PlanAnswers {
        let lower = try PlanStore.load(id, for: actor, in: access)
        let upper = try PlanStore.load(higher, for: actor, in: access)
        try requireAbove(upper.record, lower.record)
        let own = try PlanContents.measures(of: id, in: access).filter { !$0.isRemoved }
        let above = try PlanContents.measures(of: higher, in: access).filter { !$0.isRemoved }
        let confirmed = Dictionary(grouping: try answers(of: id, to: higher, in: access), by: \.higherMeasureID)
        // Old and new change places: for each measure above the likest of ours is asked for.
        let likest = TextMatcher(own.map(\.wording), above.map(\.wording)).likest(atLeast: TextMatcher.related)
        let rows = zip(above, likest).map { measure, pairs in
            let known = Set((confirmed[measure.id] ?? []).map(\.measureID))
            let proposed = pairs.map { Proposal(measureID: own[$0.old].id, likeness: Int($0.likeness * 1000)) }
            return Row(
                measure: measure, confirmed: confirmed[measure.id] ?? [],
                proposed: Array(proposed.filter { !known.contains($0.measureID) }.prefix(mostProposals)))
        }
        return PlanAnswers(
            lower: lower, higher: upper, rows: rows,
            measures: Dictionary(own.map { ($0.id, $0) }) { first, _ in first })
    }

    /// - Throws: `Refusal.invalid` where a plan is not of a region that holds the other's.
    static func requireAbove(_ higher: Plan, _ lower: Plan) throws {
        guard higher.region != lower.region, RegionScope.contains(lower.region, within: higher.region) else {
            throw Refusal.invalid(
                "higher",
                Wording("请选择上级地区的计划", "Choose a plan of a region that holds this one's"))
        }
    }

    /// The standing pairs of two plans.
    static func answers(
        of lower: PlanID, to higher: PlanID, in access: any ReadAccess
    ) throws -> [Answer] {
        try access.query(
            """
            SELECT   plan_answer.*, account.name AS confirmer
            FROM     plan_answer
            JOIN     account ON account.id = plan_answer.confirmed_by
            WHERE    plan_answer.plan_id = $1 AND plan_answer.higher_plan_id = $2 AND plan_answer.ended_at IS NULL
            ORDER BY plan_answer.id
            """, [lower, higher]
        ).map { row in
            Answer(
                id: try row.get("id"), measureID: try row.get("measure_id"),
                higherMeasureID: try row.get("higher_measure_id"), confirmedBy: try row.get("confirmer"),
                confirmedAt: try row.get("confirmed_at"))
        }
    }

    /// The plans above that a plan could answer: in force, of its year, of regions that hold its own, that the actor may see.
    package static func above(_ plan: Plan, for actor: Actor, in access: any ReadAccess) throws -> [PlanList.Line] {
        var filter = PlanList.Filter()
        (filter.year, filter.states, filter.limit) = (plan.year, [.adopted, .closed], 200)
        return try PlanList.lines(filter, for: actor, in: access).filter {
            $0.record.region != plan.region && RegionScope.contains(plan.region, within: $0.record.region)
        }
    }

    /// How the plans below answer each measure of a plan: how many plans do, by measure.
    package static func coverage(of higher: PlanID, in access: any ReadAccess) throws -> Coverage {
        let rows = try access.query(
            """
            SELECT   plan_answer.higher_measure_id, plan_answer.plan_id, plan.number, plan.title, unit.name AS unit_name,
                     COUNT(*) AS answers
            FROM     plan_answer
            JOIN     plan ON plan.id = plan_answer.plan_id
            JOIN     unit ON unit.id = plan.unit_id
            WHERE    plan_answer.higher_plan_id = $1 AND plan_answer.ended_at IS NULL
            GROUP BY plan_answer.higher_measure_id, plan_answer.plan_id, plan.number, plan.title, unit.name
            ORDER BY plan.number
            """, [higher])
        var byMeasure: [String: [Coverage.Below]] = [:]
        for row in rows {
            byMeasure[try row.get("higher_measure_id"), default: []].append(
                Coverage.Below(
                    plan: try row.get("plan_id"), number: try row.get("number"), unitName: try row.get("unit_name"),
                    answers: try row.get("answers")))
        }
        let measures = try PlanContents.measures(of: higher, in: access).filter { !$0.isRemoved }
        return Coverage(measures: measures, below: byMeasure)
    }

    /// What the plans below make of the measures of a plan.
    package struct Coverage: Sendable {
        package let measures: [ReviewedMeasure]
        /// The plans that answer a measure, by its id.
        package let below: [String: [Below]]

        package struct Below: Sendable, Hashable {
            package let plan: PlanID
            package let number: String
            package let unitName: String
            package let answers: Int
        }

        package var unanswered: [ReviewedMeasure] { measures.filter { below[$0.id] == nil } }
    }
}

extension ReviewedMeasure {
    /// What its likeness to other measures is told by.
    var wording: String { heading + "\n" + standing.map(\.text).joined(separator: "\n") }
}
