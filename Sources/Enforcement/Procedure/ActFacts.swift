import Law

/// What the guards of a procedure look at, with what an act hands in.
package protocol ActFacts: Sendable {
    associatedtype Act

    /// What is handed in; nil for an act that brings nothing, and where it is only asked what may be done.
    var act: Act? { get set }
}

extension Guard where Subject.Facts: ActFacts, Subject.Facts.Act == String {
    /// Whoever takes the step writes down what is said and why.
    static var wordsGiven: Guard {
        Guard("reasons-missing", Wording("写明内容和理由", "What is said, and why, is written down")) { facts, _, _ in
            guard let text = facts.act, CaseGuards.isBlank(text) else { return nil }
            return Wording("请写明内容和理由", "Say what, and why")
        }
    }
}
