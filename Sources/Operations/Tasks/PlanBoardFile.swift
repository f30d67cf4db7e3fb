package import Enforcement
package import Law
package import Storage

/// A plan in force with its board, as somebody may see it.
package struct PlanBoardFile: Sendable {
    package let loaded: PlanStore.Loaded
    package let way: PlanBoard.Way
    package let lines: [PlanBoard.Line]
    /// Whether the tasks of the reader's own unit alone are counted.
    package let isOwnOnly: Bool
    package let acts: [AvailableAct<Plan>]
    /// The ledger entry that speaks of the plan last.
    package let entry: Int64?

    /// - Throws: `Refusal.notFound` where there is no such plan or it is out of sight.
    package init(
        _ id: PlanID, by way: PlanBoard.Way, for actor: Actor, at now: Moment, in access: any ReadAccess
    ) throws {
        loaded = try PlanStore.load(id, for: actor, in: access)
        self.way = way
        lines = try PlanBoard.lines(loaded.record, by: way, for: actor, today: now.date, in: access)
        isOwnOnly = !PlanBoard.seesAll(loaded.record, actor)
        entry = try LedgerStore.latestEntry("plan", id, in: access)
        acts = Plan.procedure.available(
            in: loaded.state, facts: loaded.facts, scope: loaded.scope, to: actor, at: now)
    }
}
