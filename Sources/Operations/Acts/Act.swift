package import Enforcement
package import Law

/// One act on a record, declared once: which event of the procedure it drives, what it asks, and the operation that the
/// answers become. Its page, its place in the API with the schema of its body, its command and their documents are made
/// from this.
///
///     static let act = Act<Clue>(
///         "triage", "triageClue", on: .triage,
///         asking: .one("priority", Wording("优先级", "Priority"), \.label, few: true, example: .urgent)
///     ) { clue, version, priority in
///         TriageClue(clue, version: version, priority: priority)
///     }
package struct Act<S: ActSubject>: Sendable {
    /// The noun in paths and commands: `/clues/…/triage`, `qingyuan clue act … triage`.
    package let noun: String
    /// The name under which programs know it: `triageClue`.
    package let name: String
    package let title: Wording
    /// The events of the procedure that it can be, in the order in which they are looked for.
    package let events: [S.Event]
    package let questions: [Question<S>]
    /// What happens besides the change of state.
    package let consequence: Wording?
    /// Whether a record of another kind comes of it.
    package let opens: RecordKind?
    /// Whether it ends the record without what it was opened for: never the first thing that is offered.
    package let isWayOut: Bool
    /// What stands against it on the record's own facts, to be read before anybody confirms.
    package let warnings: @Sendable (S.InHand) -> [ActWarning]
    /// Who is told.
    package let told: @Sendable (S.InHand) -> [Wording]
    /// What is wrong with the answers, question by question.
    package let faults: @Sendable (Answers) -> [AnswerFault]
    private let perform:
        @Sendable (Office, Actor, String?, RecordID<S.Tag>, Int, Answers) async throws -> any ActOutcome<S>

    /// - Parameter make: the operation of these answers, in the order of the questions.
    init<each Answer: Sendable, O: Operation>(
        _ noun: String, _ name: String, _ title: Wording? = nil, on events: S.Event..., consequence: Wording? = nil,
        opens: RecordKind? = nil, isWayOut: Bool = false,
        told: @escaping @Sendable (S.InHand) -> [Wording] = { _ in [] },
        warnings: @escaping @Sendable (S.InHand) -> [ActWarning] = { _ in [] },
        asking: repeat Ask<S, each Answer>,
        make: @escaping @Sendable (RecordID<S.Tag>, Int, repeat each Answer) -> O
    ) where O.Output: ActOutcome<S> {
        self.noun = noun
        self.name = name
        self.title = title ?? events[0].label
        self.events = events
        self.consequence = consequence
        self.opens = opens
        self.isWayOut = isWayOut
        self.told = told
        self.warnings = warnings
        var questions: [Question<S>] = []
        repeat questions.append((each asking).question)
        self.questions = questions
        faults = { answers in
            var faults: [AnswerFault] = []
            for ask in repeat each asking {
                do {
                    _ = try ask.read(answers)
                } catch let fault as AnswerFault {
                    faults.append(fault)
                } catch {
                    preconditionFailure("reading an answer throws AnswerFault, not \(error)")
                }
            }
            return faults
        }
        perform = { office, actor, key, id, version, answers in
            let operation = make(id, version, repeat try (each asking).read(answers))
            return try await office.perform(operation, as: actor, key: key)
        }
    }

    /// Performs the operation that the answers become.
    ///
    /// - Parameter key: what makes an act sent twice one act.
    /// - Throws: `Refusal`: from the operation, or `invalidInput` for an answer that is none.
    package func take(
        _ id: RecordID<S.Tag>, version: Int, _ answers: Answers, in office: Office, as actor: Actor, key: String?
    ) async throws -> any ActOutcome<S> {
        do {
            return try await perform(office, actor, key, id, version, answers)
        } catch let fault as AnswerFault {
            throw fault.refusal
        }
    }
}

/// What stands against an act on the facts of its record.
package struct ActWarning: Sendable, Hashable {
    package let text: Wording
    package let source: LegalSource?

    package init(_ text: Wording, source: LegalSource? = nil) {
        self.text = text
        self.source = source
    }
}

extension Act {
    /// What the actor must be allowed to do; a test holds that all its steps ask for the same.
    package var duty: Duty {
        let rows = S.procedure.transitions.filter { events.contains($0.event) }
        guard let duty = rows.first?.duty else { preconditionFailure("\(name) has no step in its procedure") }
        return duty
    }

    /// The step that it takes from where a record stands.
    ///
    /// - Throws: `Refusal` where it takes none, or the actor may not take it now.
    package func step(of record: S.InHand, by actor: Actor, at now: Moment) throws(Refusal) -> Transition<S> {
        let loaded = record.loaded
        let event =
            events.first { event in
                S.procedure.transition(from: loaded.state, on: event)?
                    .isFor(record.facts(for: event), actor, now) ?? false
            } ?? events[0]
        _ = try S.procedure.advance(
            loaded.state, on: event, facts: record.facts(for: event), scope: loaded.scope, by: actor, at: now)
        guard let row = S.procedure.transition(from: loaded.state, on: event) else {
            throw Refusal.notFound(S.procedure.kind)
        }
        return row
    }

    /// The answers that the record gives by itself to what a page or a command does not ask.
    package func settled(of record: S.InHand) -> Answers {
        var answers = Answers()
        for question in questions where question.asked == .notOnPage { answers[question.name] = question.start(record) }
        return answers
    }
}
