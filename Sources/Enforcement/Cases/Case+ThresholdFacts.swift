extension Case {
    /// The facts for the thresholds are set down while the case is looked into, and afterwards, as long as it is not over,
    /// with a reason.
    static let thresholdFacts: [Transition<Case>] = CaseState.allCases.filter { !$0.isFinal }.map { state in
        Transition(
            from: state, on: .setThresholdFacts, to: state, duty: .caseWork,
            guards: state.isInvestigated ? [] : [CaseGuards.reasonGiven])
    }
}

extension CaseState {
    /// Whether the facts of the case are still being found out.
    package var isInvestigated: Bool {
        switch self {
        case .registered, .checking, .filingProposed, .noFilingProposed, .investigating: true
        default: false
        }
    }
}
