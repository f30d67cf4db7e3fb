package import Enforcement
package import Law
package import Storage

/// The whole of a case as somebody may see it: what its page and its representation in the API are made from.
package struct CaseFile: Sendable {
    package let loaded: CaseStore.Loaded
    /// The latest first.
    package let steps: [RecordStep]
    package let clocks: [RecordClock]
    package let documents: [DocumentStore.Line]
    /// What this actor may do now, or may not yet.
    package let acts: [AvailableAct<Case>]
    /// The captured files that stand under it.
    package let files: [Evidence]
    /// Whether this actor may add one.
    package let mayAddFiles: Bool
    /// Whether a transfer to the police can be proposed by this actor.
    package let canProposeTransfer: Bool
    /// Penalties of the party before the conduct, which lower some lines.
    package let earlier: [EarlierPenalty]
    /// What the law says of the amounts and goods on file; empty where there are none.
    package let thresholds: [Assessment]
    /// The ledger entry that speaks of the case last.
    package let entry: Int64?

    /// - Throws: `Refusal.notFound` where there is no such case or it is out of sight.
    package init(
        _ id: CaseID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try CaseStore.load(id, for: actor, in: access)
        let record = loaded.record
        steps = try StepStore.steps(of: record.reference, in: access)
        clocks = try ClockStore.clocks(of: record.reference, now: now, yellow: yellow, in: access)
        documents = try DocumentStore.documents(of: record.reference, in: access)
        earlier = try EarlierPenalty.before(record, for: actor, in: access)
        thresholds =
            loaded.thresholdFacts(after: earlier.map(\.sanction))
            .map { KnownAssessments.shared.answers(to: $0, on: now.date) } ?? []
        entry = try LedgerStore.latestEntry("case_file", id, in: access)
        acts = Case.procedure.available(
            in: record.state, facts: loaded.facts, scope: loaded.scope, to: actor, at: now)
        files = try EvidenceStore.list(of: record.reference, in: access)
        mayAddFiles = EvidenceDesk.mayAdd(to: .case, by: actor, on: loaded.scope)
        canProposeTransfer =
            record.state.isFiledAndOpen && !loaded.transfers.contains(where: \.state.blocksPenalty)
            && (try? ProposeTransfer.authorise(loaded, actor)) != nil
    }
}
