import Enforcement
import Law
import Operations

/// One act on a case as its page knows it: the questions, and the operation that the answers become.
struct CaseActPage: Sendable {
    /// The noun in the path: `/cases/…/filing`.
    let noun: String
    let title: Wording
    /// The events of the procedure that the act can be, in the order in which they are looked for.
    let events: [CaseEvent]
    var told: [Wording] = []
    let ask: @Sendable (CaseQuestions) -> [FormField]
    /// The operation, or nil where an answer is wrong, which the reader then knows.
    let read: @Sendable (inout FormReader, CaseStore.Loaded, Int) -> (any Operation)?

    /// Every act, in the order in which a case goes its way.
    static let all: [CaseActPage] = check + filing + investigation + review + notice + decision

    /// The act that an event belongs to.
    static func act(for event: CaseEvent) -> CaseActPage? { all.first { $0.events.contains(event) } }

    /// The act of this noun.
    ///
    /// - Throws: `Problem` where there is none.
    static func named(_ noun: String) throws -> CaseActPage {
        guard let act = all.first(where: { $0.noun == noun }) else { throw Problem.notFound }
        return act
    }

    /// The step that the act takes in a state.
    ///
    /// - Throws: `Refusal` where it takes none, or the actor may not take it now.
    func step(
        from loaded: CaseStore.Loaded, by actor: Actor, at now: Moment
    ) throws -> Transition<Case> {
        let (state, procedure) = (loaded.record.state, Case.procedure)
        let event = events.first { procedure.transition(from: state, on: $0) != nil } ?? events[0]
        _ = try procedure.advance(state, on: event, facts: loaded.facts, scope: loaded.scope, by: actor, at: now)
        guard let row = procedure.transition(from: state, on: event) else { throw Problem.notFound }
        return row
    }
}

/// What the questions of an act are made from.
struct CaseQuestions: Sendable {
    let asking: FormAsking
    let loaded: CaseStore.Loaded
    /// The officers of the unit.
    let officers: [TeamMember]
    let today: LegalDate

    var record: Case { loaded.record }
    func say(_ wording: Wording) -> String { asking.context.say(wording) }
}

/// The questions about a penalty, wherever one is named.
enum PenaltyQuestions {
    static func fields(_ asking: FormAsking, start: Penalty?) -> [FormField] {
        [
            asking.checkboxes(
                "kinds", CaseText.penaltyKinds, asking.choices(PenaltyKind.allCases, \.label),
                start?.kinds.map(\.rawValue) ?? []),
            asking.yuan("fine", CaseText.fine, start?.fine),
            asking.yuan("confiscated", CaseText.confiscated, start?.confiscated),
        ]
    }

    /// The penalty as answered; nil where no kind is ticked and no amount given.
    static func read(_ form: inout FormReader) -> Penalty? {
        let kinds = Set(form.all("kinds").compactMap(PenaltyKind.init))
        let fine = form.optionalYuan("fine")
        let confiscated = form.optionalYuan("confiscated")
        guard !kinds.isEmpty || fine != nil || confiscated != nil else { return nil }
        return Penalty(kinds: kinds, fine: fine, confiscated: confiscated)
    }
}
