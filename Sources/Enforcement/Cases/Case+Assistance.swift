extension Case {
    /// Another unit may be asked for help while the case is being checked, or filed and not yet decided.
    static let assistance: [Transition<Case>] =
        ([CaseState.checking, .investigating, .suspended, .concluded, .underReview, .reviewed, .noticeGiven, .heard]
        + CaseState.inHearing).map { state in
            Transition(
                from: state, on: .askAssistance, to: state, duty: .caseWork, source: Assistance.source,
                legalEffect: true)
        }
}
