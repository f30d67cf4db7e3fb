package import Enforcement
import Law
import Storage

/// Settles which units names of a draft mean, wherever they stand in it.
package struct SettleNames: Operation {
    package static let name = "plan.settle-names"

    package let id: PlanID
    package let version: Int?
    package let choices: [Choice]

    /// What one name means.
    package struct Choice: Codable, Sendable, Hashable {
        /// Exactly as written in the plan.
        package let name: String
        /// The unit of the register; nil says that it is none of this system.
        package let unit: UnitID?

        package init(_ name: String, _ unit: UnitID?) {
            self.name = name
            self.unit = unit
        }
    }

    package init(_ id: PlanID, version: Int? = nil, _ choices: [Choice]) {
        self.id = id
        self.version = version
        self.choices = choices
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `notInThisState`, `versionConflict`, `invalidInput` for a name that
    ///   the plan does not have or a unit that is closed.
    package func perform(in work: Work) throws -> PlanVersion {
        let review = try PlanReviewing(id, version: version, in: work)
        for choice in choices { try settle(choice, review, in: work) }
        return try review.finish()
    }

    private func settle(_ choice: Choice, _ review: PlanReviewing, in work: Work) throws {
        let unit = try choice.unit.map { try review.unit($0) }
        let known = try work.query(
            """
            SELECT plan_name.standing, unit.name AS unit_name
            FROM   plan_name LEFT JOIN unit ON unit.id = plan_name.unit_id
            WHERE  plan_name.plan_id = $1 AND plan_name.name = $2
            """, [id, choice.name])
        guard let first = known.first else {
            throw Refusal.invalid(
                "choices", Wording("计划中没有单位名称“\(choice.name)”", "The plan does not name “\(choice.name)”"))
        }
        let standing: NameStanding = try first.get("standing")
        try work.write(
            "plan_name",
            "UPDATE plan_name SET standing = $3, unit_id = $4 WHERE plan_id = $1 AND name = $2 RETURNING *",
            [id, choice.name, unit == nil ? NameStanding.outside : .chosen, unit?.id])
        try review.note(
            .name, choice.name, "unit", standing == .unknown ? nil : try first.get("unit_name"), unit?.name ?? "—")
    }
}
