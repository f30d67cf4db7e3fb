package import Enforcement
package import Law
package import Storage

/// What everybody wants to know of a record whatever it is: what was done, what is due, what may be done.
package struct RecordLife<Subject: ActSubject>: Sendable {
    /// The latest first.
    package let steps: [RecordStep]
    package let clocks: [RecordClock]
    /// What this actor may do now, or may not yet.
    package let acts: [AvailableAct<Subject>]
    /// The ledger entry that speaks of the record last.
    package let entry: Int64?

    init(
        of loaded: Subject.Store.Loaded, for actor: Actor, at now: Moment, yellow: YellowShare,
        in access: any ReadAccess
    ) throws {
        try self.init(
            of: loaded,
            acts: Subject.procedure.available(
                in: loaded.state, facts: loaded.facts, scope: loaded.scope, to: actor, at: now),
            at: now, yellow: yellow, in: access)
    }

    init(
        of loaded: Subject.Store.Loaded, acts: [AvailableAct<Subject>], at now: Moment, yellow: YellowShare,
        in access: any ReadAccess
    ) throws {
        steps = try StepStore.steps(of: loaded.reference, in: access)
        clocks = try ClockStore.clocks(of: loaded.reference, now: now, yellow: yellow, in: access)
        entry = try LedgerStore.latestEntry(Subject.table, loaded.id, in: access)
        self.acts = acts
    }
}

/// The whole of a record as somebody may see it: what its page, its representation in the API and its sheet are made from.
package protocol RecordFile<Subject>: Sendable {
    associatedtype Subject: ActSubject

    var life: RecordLife<Subject> { get }

    /// - Throws: `Refusal.notFound` where there is no such record or it is out of sight.
    init(
        _ id: RecordID<Subject.Tag>, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws
}

extension RecordFile {
    /// The latest first.
    package var steps: [RecordStep] { life.steps }
    package var clocks: [RecordClock] { life.clocks }
    /// What this actor may do now, or may not yet.
    package var acts: [AvailableAct<Subject>] { life.acts }
    /// The ledger entry that speaks of the record last.
    package var entry: Int64? { life.entry }
}
