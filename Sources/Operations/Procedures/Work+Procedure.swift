package import Enforcement
package import Law

extension Work {
    /// Opens a record's procedure: its line in the index, its first step, and the clocks that run from the opening.
    ///
    /// - Parameters:
    ///   - since: the event from which those clocks count, where it lies before the opening.
    ///   - counterpart: the other unit of the procedure, which holds some of the clocks.
    ///   - days: the last days of the clocks that no law sets.
    package func open<S: Procedural>(
        _ subject: S.Type, _ record: RecordReference, number: String, title: String, scope: RecordScope,
        since: Moment? = nil, counterpart: UnitID? = nil, days: [TimeLimitID: LegalDate] = [:],
        source: LegalSource? = nil
    ) throws {
        let procedure = S.procedure
        try write(
            "record_index",
            """
            INSERT INTO record_index (id, kind, number, title, state, unit_id, region, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING *
            """,
            [
                record.id, record.kind, number, title, procedure.initial.rawValue, scope.unitID, scope.region, now,
            ])
        try addStep(record, from: nil, event: "open", to: procedure.initial.rawValue, reason: nil, source: source)
        for start in procedure.openingClocks {
            try startClock(start, on: record, scope: scope, counterpart: counterpart, since: since, days: days)
        }
    }

    /// Takes one step of a record's procedure and carries out its effects: the step's row, clocks started and stopped,
    /// assignments that end with the record, and the documents that the operation now owes.
    ///
    /// The caller writes the record's new state itself, with its version check.
    ///
    /// - Parameter time: whose clocks it holds or lets run besides its own, and from when.
    /// - Throws: `Refusal` from the procedure; then nothing has been written.
    @discardableResult
    package func advance<S: Procedural>(
        _ subject: S.Type, _ record: RecordReference, from state: S.State, on event: S.Event, facts: S.Facts,
        scope: RecordScope, counterpart: UnitID? = nil, days: [TimeLimitID: LegalDate] = [:],
        time: PausedTime = PausedTime(),
        reason: String? = nil
    ) throws -> Step<S> {
        let step = try S.procedure.advance(state, on: event, facts: facts, scope: scope, by: actor, at: now)
        if S.procedure.finalStates.contains(step.from) { try keepAssignments(of: record) }
        try addStep(
            record, from: step.from.rawValue, event: event.rawValue, to: step.to.rawValue, reason: reason,
            source: step.source)
        try moveIndex(record, to: step.to.rawValue)
        // Before clocks stop: time that did not count makes the difference between met and late.
        for pause in step.resumes { try resumeClock(pause, on: record, time) }
        for pause in step.pauses { try pauseClock(pause, on: record, time) }
        for limit in step.stops { try stopClock(limit, on: record) }
        for start in step.starts {
            try startClock(start, on: record, scope: scope, counterpart: counterpart, days: days)
        }
        for pass in step.passes { try passClock(pass, on: record) }
        if S.procedure.finalStates.contains(step.to) { try endAssignments(of: record) }
        owe(step.documents)
        return step
    }

    private func moveIndex(_ record: RecordReference, to state: String) throws {
        try write(
            "record_index", "UPDATE record_index SET state = $2, updated_at = $3 WHERE id = $1 RETURNING *",
            [record.id, state, now])
    }

    private func addStep(
        _ record: RecordReference, from: String?, event: String, to: String, reason: String?, source: LegalSource?
    ) throws {
        try write(
            "step",
            """
            INSERT INTO step (id, record_kind, record_id, from_state, event, to_state, actor_id, unit_id, at, reason,
                              law, article, entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            RETURNING *
            """,
            [
                office.newIdentifier(at: now), record.kind, record.id, from, event, to, actor.userID, actor.unitID, now,
                reason, source?.law.zh, source?.article, entryNumber,
            ])
    }
}
