import Enforcement
import Law
import Storage

/// The common frame of the acts on one record: load what the actor may see, check the version, take the step, write.
struct ActStep<S: ActSubject> {
    let loaded: S.Store.Loaded
    let work: Work

    /// - Parameter version: the version that the actor has seen; nil takes the record as it stands.
    /// - Throws: `Refusal`: `notFound`, `versionConflict`.
    init(_ id: RecordID<S.Tag>, version: Int?, in work: Work) throws {
        self.loaded = try S.Store.load(id, for: work.actor, in: work.access)
        self.work = work
        guard version == nil || version == loaded.version else { throw Refusal.versionConflict(S.procedure.kind) }
    }

    /// Takes a step, with its clocks and its row; the state is still to be written.
    func step(
        _ event: S.Event, facts: S.Facts, reason: String? = nil, counterpart: UnitID? = nil,
        days: [TimeLimitID: LegalDate] = [:], time: PausedTime = PausedTime()
    ) throws -> Step<S> {
        try CaseInput.limitLength("reason", reason ?? "", Wording("理由", "the reason"), atMost: S.longestReason)
        return try work.advance(
            S.self, loaded.reference, from: loaded.state, on: event, facts: facts, scope: loaded.scope,
            counterpart: counterpart, days: days, time: time, reason: reason)
    }

    /// Writes the state that a step led to, with further columns where the act sets them.
    ///
    /// - Parameter columns: column name and value, written in this order.
    /// - Returns: where the record stands now.
    @discardableResult
    func write(
        _ step: Step<S>, setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> RecordVersion<S> {
        let sets = columns.enumerated().map { ", \($0.element.name) = $\($0.offset + 4)" }.joined()
        let row = try work.update(
            S.procedure.kind, S.table,
            "UPDATE \(S.table) SET state = $3, version = version + 1\(sets) WHERE id = $1 AND version = $2 RETURNING *",
            [loaded.id, loaded.version, step.to.rawValue] + columns.map(\.value))
        return RecordVersion(id: loaded.id, state: step.to, version: try row.get("version"))
    }
}

extension ActStep {
    var record: S { loaded.record }

    /// Sends a unit a message about the record.
    func tell(_ unit: UnitID, _ topic: String, _ text: Wording) throws {
        try work.send(topic, about: loaded.reference, to: unit, text)
    }
}

extension ActStep where S.Facts: ActFacts {
    /// Takes a step and writes the state, with further columns where the act sets them.
    ///
    /// - Parameters:
    ///   - act: what is handed in with it.
    ///   - counterpart: the other side of the step, where it is not that of the record.
    ///   - days: the days with which clocks end that it starts.
    ///   - time: whose clocks it holds or lets run besides its own, and from when.
    @discardableResult
    func take(
        _ event: S.Event, _ act: S.Facts.Act? = nil, reason: String? = nil, counterpart: UnitID? = nil,
        days: [TimeLimitID: LegalDate] = [:], time: PausedTime = PausedTime(),
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> RecordVersion<S> {
        var facts = loaded.facts
        facts.act = act
        let step = try step(
            event, facts: facts, reason: reason, counterpart: counterpart ?? loaded.counterpart, days: days, time: time)
        return try write(step, setting: columns)
    }
}

extension ActStep where S.Facts: ActFacts, S.Facts.Act == String {
    /// Takes a step with what is written with it, which is its reason too, and writes the state.
    func take(
        _ event: S.Event, saying text: String, setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> RecordVersion<S> {
        try take(event, text, reason: text, setting: columns)
    }
}
