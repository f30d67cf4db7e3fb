package import Law

/// A word of a procedure, a state or an event: stored by its raw value, shown by its label.
package protocol ProcedureWord: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == String {
    /// The word as an officer says it.
    var label: Wording { get }
}

/// A kind of record that moves through an office.
package protocol Procedural: Sendable {
    associatedtype State: ProcedureWord
    associatedtype Event: ProcedureWord
    /// What the guards look at: plain values, loaded by the operation.
    associatedtype Facts: Sendable

    static var procedure: Procedure<Self> { get }
}

/// A procedure is data: states, events, and one table of transitions.
///
/// From the table come the permission check, the buttons on the page, the API's allowed actions, the diagram in
/// `docs/procedures/` and the test that walks every state × event pair.
package struct Procedure<Subject: Procedural>: Sendable {
    package let kind: RecordKind
    package let title: Wording
    package let initial: Subject.State
    /// Clocks that run from the opening of a record.
    package let openingClocks: [ClockStart]
    package let transitions: [Transition<Subject>]
    /// States in which nothing is left to do, though something may still come from outside.
    package let resting: Set<Subject.State>
    private let table: [Key: Transition<Subject>]
    /// The rows out of each state, in the order of the table.
    private let rows: [Subject.State: [Transition<Subject>]]

    /// One cell of the state × event product.
    package struct Key: Hashable, Sendable {
        package let state: Subject.State
        package let event: Subject.Event
    }

    /// Builds the table; where two rows have the same state and event, the first one counts and
    /// `duplicates` names the cell, which a test refuses.
    package init(
        kind: RecordKind, title: Wording, initial: Subject.State, openingClocks: [ClockStart] = [],
        transitions: [Transition<Subject>], resting: Set<Subject.State> = []
    ) {
        self.kind = kind
        self.title = title
        self.initial = initial
        self.openingClocks = openingClocks
        self.transitions = transitions
        self.resting = resting
        self.table = Dictionary(transitions.map { (Key(state: $0.from, event: $0.event), $0) }) { first, _ in first }
        self.rows = Dictionary(grouping: transitions, by: \.from)
    }

    /// Cells that more than one row claims; a sound procedure has none.
    package var duplicates: [Key] {
        Dictionary(grouping: transitions) { Key(state: $0.from, event: $0.event) }
            .filter { $0.value.count > 1 }.map(\.key)
    }

    /// States in which nothing more can happen, or nothing is left to do.
    package var finalStates: [Subject.State] {
        Subject.State.allCases.filter { state in
            resting.contains(state) || !transitions.contains { $0.from == state }
        }
    }

    /// Whether only the passing of time brings an event about.
    package func isByTime(_ event: Subject.Event) -> Bool {
        transitions.contains { $0.event == event && $0.isByTime }
    }

    /// The row for an event in a state, or nil where the table has none.
    package func transition(from state: Subject.State, on event: Subject.Event) -> Transition<Subject>? {
        table[Key(state: state, event: event)]
    }

    /// The rows out of a state, in the order of the table.
    package func transitions(from state: Subject.State) -> [Transition<Subject>] { rows[state] ?? [] }
}
