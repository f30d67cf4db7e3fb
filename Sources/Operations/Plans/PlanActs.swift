package import Enforcement
import Law
import Storage

/// Puts a plan into force: every clause becomes a task of each of its units.
package struct AdoptPlan: Operation {
    package static let name = "plan.adopt"

    package let id: PlanID
    package let version: Int?

    package init(_ id: PlanID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanVersion {
        let step = try PlanStep(id, version: version, in: work)
        let result = try step.take(.adopt, setting: [("adopted_at", work.now)])
        var assigner = TaskAssigner(plan: step.loaded.record, work: work)
        for measure in try PlanContents.measures(of: id, in: work.access) where !measure.isRemoved {
            for clause in measure.standing { try assigner.assign(clause, of: measure) }
        }
        try assigner.tell()
        return result
    }
}

extension AdoptPlan {
    static let act = Act<Plan>(
        "adoption", "adoptPlan", on: .adopt,
        consequence: Wording(
            "各条款按责任单位分解为任务；条款未定期限的，按计划年度末计。责任单位随即收到任务。",
            "Each clause becomes a task of each of its units; without a time of its own it is due at the end of the plan's year. The units are told at once."
        ),
        told: { _ in [Wording("各责任单位", "Every unit with a task")] }
    ) { id, version in AdoptPlan(id, version: version) }
}

/// Gives up a draft.
package struct DiscardPlan: Operation {
    package static let name = "plan.discard"

    package let id: PlanID
    package let version: Int?
    package let reason: String

    package init(_ id: PlanID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanVersion {
        try PlanStep(id, version: version, in: work).take(.discard, reason: reason)
    }
}

extension DiscardPlan {
    static let act = Act<Plan>(
        "discarding", "discardPlan", on: .discard, isWayOut: true,
        asking: .reason(most: Plan.longestReason, example: "重复上传")
    ) { id, version, reason in DiscardPlan(id, version: version, reason: reason) }
}

/// Closes a plan none of whose tasks is open.
package struct ClosePlan: Operation {
    package static let name = "plan.close"

    package let id: PlanID
    package let version: Int?
    package let reason: String

    package init(_ id: PlanID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanVersion {
        try PlanStep(id, version: version, in: work).take(.close, reason: reason)
    }
}

extension ClosePlan {
    static let act = Act<Plan>(
        "closure", "closePlan", on: .close, asking: .reason(most: Plan.longestReason, example: "年度任务均已办结")
    ) { id, version, reason in ClosePlan(id, version: version, reason: reason) }
}
