package import Enforcement
package import Law
package import Storage

/// The whole of a plan as somebody may see it: what its page and its representation in the API are made from.
package struct PlanDossier: Sendable {
    package let loaded: PlanStore.Loaded
    /// What the file was called.
    package let documentName: String
    /// The measures after all corrections.
    package let measures: [ReviewedMeasure]
    /// The latest first.
    package let corrections: [PlanCorrection]
    /// The latest first.
    package let steps: [RecordStep]
    package let files: [Evidence]
    package let acts: [AvailableAct<Plan>]
    /// Whether this actor may correct it.
    package let mayCorrect: Bool
    /// The ledger entry that speaks of the plan last.
    package let entry: Int64?

    /// The names that nobody has settled, each once, in the order of the plan.
    package var unsettled: [String] {
        var seen: Set<String> = []
        return measures.flatMap(\.standing).flatMap(\.standing).filter { !$0.standing.isSettled }.map(\.name)
            .filter { seen.insert($0).inserted }
    }

    /// - Throws: `Refusal.notFound` where there is no such plan or it is out of sight.
    package init(_ id: PlanID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try PlanStore.load(id, for: actor, in: access)
        let record = loaded.record
        guard let document = try PlanContents.document(of: id, in: access) else { throw Refusal.notFound(.plan) }
        documentName = document.name
        measures = try PlanContents.measures(of: id, in: access)
        corrections = try PlanContents.corrections(of: id, in: access)
        steps = try StepStore.steps(of: record.reference, in: access)
        files = try EvidenceStore.list(of: record.reference, in: access)
        acts = Plan.procedure.available(
            in: record.state, facts: loaded.facts, scope: loaded.scope, to: actor, at: now)
        mayCorrect =
            record.state == .draft && Authority.decide(.planManage, by: actor, on: loaded.scope) == .allowed
        entry = try LedgerStore.latestEntry("plan", id, in: access)
    }
}
