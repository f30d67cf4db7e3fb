import Enforcement
import Law
import Storage

/// The common frame of what a reviewer does to a draft: who may, which version, every correction kept.
struct PlanReviewing {
    let step: PlanStep
    private var work: Work { step.work }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`, `notInThisState` for what is no draft any more.
    init(_ id: PlanID, version: Int?, in work: Work) throws {
        step = try PlanStep(id, version: version, in: work)
        try Authority.require(.planManage, by: work.actor, on: step.loaded.scope)
        guard step.loaded.state == .draft else {
            throw Refusal(
                .notInThisState, Wording("计划已不在校核中，不能更正", "The plan is no draft any more: it cannot be corrected"))
        }
    }

    /// A unit that works.
    ///
    /// - Throws: `Refusal.invalid` where there is none or it is closed.
    func unit(_ id: UnitID) throws -> Unit {
        guard let unit = try OrganisationStore.unit(id, in: work.access), unit.active else {
            throw Refusal.invalid("unit", Wording("请选择在用的单位", "Choose a unit that works"))
        }
        return unit
    }

    /// Keeps what was corrected; nothing where nothing changed.
    func note(_ part: PlanCorrection.Part, _ id: String, _ field: String, _ before: String?, _ after: String?) throws {
        guard before != after else { return }
        try work.write(
            "plan_correction",
            """
            INSERT INTO plan_correction (id, plan_id, part, part_id, field, before_value, after_value, made_by, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), step.loaded.id, part, id, field, before, after,
                work.actor.userID, work.now,
            ])
    }

    /// Writes that the plan is another than it was.
    func finish() throws -> PlanVersion {
        let row = try work.update(
            .plan, "plan", "UPDATE plan SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
            [step.loaded.id, step.loaded.version])
        return PlanVersion(id: step.loaded.id, state: step.loaded.state, version: try row.get("version"))
    }
}
