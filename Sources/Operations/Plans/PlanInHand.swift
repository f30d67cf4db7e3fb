package import Enforcement
package import Law
package import Storage

/// A plan about to be acted on.
package struct PlanInHand: RecordInHand {
    package typealias Subject = Plan

    package let loaded: PlanStore.Loaded
    package let today: LegalDate

    package init(_ id: PlanID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try PlanStore.load(id, for: actor, in: access)
        today = now.date
    }

}

extension PlanStore: RecordStore {
    package static func seen(by sight: Sight) -> String { PlanList.seen(by: sight) }
}

extension PlanStore.Loaded: LoadedRecord {}

extension Plan: ActSubject {
    package typealias Tag = RecordTag.Plan
    package typealias InHand = PlanInHand
    package typealias Store = PlanStore

    package static let table = "plan"
    package static let longestReason = 4_000

    package static let acts: [Act<Plan>] = [AdoptPlan.act, DiscardPlan.act, ClosePlan.act]
}

/// Where a plan stands after an act.
package typealias PlanVersion = RecordVersion<Plan>

/// The frame of the acts on one plan.
typealias PlanStep = ActStep<Plan>

extension ActStep where S == Plan {
    /// Takes a step and writes the state, with further columns where the act sets them.
    @discardableResult
    func take(
        _ event: PlanEvent, reason: String? = nil, setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> PlanVersion {
        var facts = loaded.facts
        facts.reason = reason
        return try write(try step(event, facts: facts, reason: reason), setting: columns)
    }
}
