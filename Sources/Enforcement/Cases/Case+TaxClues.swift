extension Case {
    /// What a case shows of unpaid tax may be handed over from its filing on, and still once it is decided.
    static let taxClues: [Transition<Case>] =
        ([
            CaseState.investigating, .suspended, .concluded, .underReview, .reviewed, .noticeGiven, .heard, .decided,
            .served,
        ]
        + CaseState.inHearing).map { state in
            Transition(from: state, on: .handOverTaxClue, to: state, duty: .caseApprove, source: TaxClue.source)
        }
}
