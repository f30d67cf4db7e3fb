import Enforcement
import Law
import Operations

/// One act on a transfer as its page knows it: the questions, and the operation that the answers become.
struct TransferActPage: Sendable {
    /// The noun in the path: `/transfers/…/receipt`.
    let noun: String
    let title: Wording
    /// The events of the procedure that the act can be.
    let events: [TransferEvent]
    var told: [Wording] = []
    let ask: @Sendable (TransferQuestions) -> [FormField]
    /// The operation, or nil where an answer is wrong, which the reader then knows.
    let read: @Sendable (inout FormReader, TransferStore.Loaded, Int) -> (any Operation)?

    /// Every act, in the order in which a transfer goes its way.
    static let all: [TransferActPage] = sender + police

    /// The act that an event belongs to.
    static func act(for event: TransferEvent) -> TransferActPage? { all.first { $0.events.contains(event) } }

    /// The act of this noun.
    ///
    /// - Throws: `Problem` where there is none.
    static func named(_ noun: String) throws -> TransferActPage {
        guard let act = all.first(where: { $0.noun == noun }) else { throw Problem.notFound }
        return act
    }

    /// The step that the act takes in a state.
    ///
    /// - Throws: `Refusal` where it takes none, or the actor may not take it now.
    func step(
        from loaded: TransferStore.Loaded, by actor: Actor, at now: Moment
    ) throws -> Transition<Transfer> {
        let (state, procedure) = (loaded.record.state, Transfer.procedure)
        let event = events.first { procedure.transition(from: state, on: $0) != nil } ?? events[0]
        _ = try procedure.advance(state, on: event, facts: loaded.facts, scope: loaded.scope, by: actor, at: now)
        guard let row = procedure.transition(from: state, on: event) else { throw Problem.notFound }
        return row
    }
}

/// What the questions of an act are made from.
struct TransferQuestions: Sendable {
    let asking: FormAsking
    let loaded: TransferStore.Loaded
    /// Every police unit.
    let police: [Unit]

    var record: Transfer { loaded.record }
    func say(_ wording: Wording) -> String { asking.context.say(wording) }

    /// A question for reasons.
    func reason(_ label: Wording = CommonText.reason) -> FormField { asking.longText("reason", label, rows: 4) }

    /// A question for one of these police units.
    func receiver(_ units: [Unit]) -> FormField {
        let only = units.count == 1 ? units.first?.id.rawValue : nil
        return asking.select(
            "receiver", TransferText.receiver, units.map { .init($0.id.rawValue, $0.name) }, only)
    }
}
