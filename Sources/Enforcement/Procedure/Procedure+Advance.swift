package import Law

/// What one event did to a record: the new state and everything the operation has to carry out with it.
package struct Step<Subject: Procedural>: Sendable {
    package let event: Subject.Event
    package let from: Subject.State
    package let to: Subject.State
    package let starts: [ClockStart]
    package let stops: [TimeLimitID]
    package let passes: [ClockStart]
    package let pauses: [ClockPause]
    package let resumes: [ClockPause]
    package let documents: [DocumentForm]
    package let source: LegalSource?
}

/// One thing that can be done to a record now, or why it cannot.
package struct AvailableAct<Subject: Procedural>: Sendable {
    package let transition: Transition<Subject>
    /// Nil where the actor may do it now.
    package let refusal: Refusal?
}

extension Procedure {
    /// Advances a record: pure, performs nothing.
    ///
    /// Checked in this order: may the actor see the record, is there such a step in this state, may the actor do it, with a
    /// certificate where it enforces, are the conditions met. A step that the passing of time brings about is the office's own.
    ///
    /// - Throws: `Refusal`: `notFound`, `notInThisState`, `notAllowed`, or the code of the first guard that is not met.
    package func advance(
        _ state: Subject.State, on event: Subject.Event, facts: Subject.Facts, scope: RecordScope, by actor: Actor,
        at moment: Moment
    ) throws(Refusal) -> Step<Subject> {
        let isOffice = actor == .office
        if !isOffice, let sight = Authority.sightDuty(of: kind) {
            try Authority.require(sight, by: actor, on: scope)
        }
        guard let row = transition(from: state, on: event) else { throw refusal(of: event, in: state) }
        if row.isByTime {
            try Authority.requireOffice(actor)
        } else {
            try Authority.require(row.duty, by: actor, on: scope)
            if row.asksCertificate { try Authority.requireCertificate(of: actor, for: scope, on: moment.date) }
        }
        for condition in row.guards {
            if let refusal = condition.refusal(facts, actor, moment) { throw refusal }
        }
        return Step(
            event: event, from: state, to: row.to, starts: row.starts, stops: row.stops, passes: row.passes,
            pauses: row.pauses, resumes: row.resumes, documents: row.documents, source: row.source)
    }

    /// Every step out of a state with the answer whether this actor may take it now.
    ///
    /// Steps for which the actor lacks the duty are left out: nobody is shown other people's buttons. So are rows that are
    /// for other records.
    package func available(
        in state: Subject.State, facts: Subject.Facts, scope: RecordScope, to actor: Actor, at moment: Moment
    ) -> [AvailableAct<Subject>] {
        transitions(from: state).filter { !$0.isByTime }.compactMap { row in
            guard Authority.decide(row.duty, by: actor, on: scope) == .allowed, row.isFor(facts, actor, moment)
            else { return nil }
            let uncertified =
                row.asksCertificate ? Authority.certificateRefusal(of: actor, for: scope, on: moment.date) : nil
            let refusal = uncertified ?? row.guards.lazy.compactMap { $0.refusal(facts, actor, moment) }.first
            return AvailableAct(transition: row, refusal: refusal)
        }
    }

    private func refusal(of event: Subject.Event, in state: Subject.State) -> Refusal {
        Refusal(
            .notInThisState,
            Wording(
                "“\(title.zh)”处于“\(state.label.zh)”状态，不能“\(event.label.zh)”",
                "\(title.en) is in state “\(state.label.en)”: “\(event.label.en)” is not possible"),
            facts: ["state": state.rawValue, "event": event.rawValue])
    }
}
