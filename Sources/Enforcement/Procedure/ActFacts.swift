/// What the guards of a procedure look at, with what an act hands in.
package protocol ActFacts: Sendable {
    associatedtype Act

    /// What is handed in; nil for an act that brings nothing, and where it is only asked what may be done.
    var act: Act? { get set }
}
