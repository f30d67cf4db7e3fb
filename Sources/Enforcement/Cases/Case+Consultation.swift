extension Case {
    /// Whether the facts are a crime may be asked while the case is being checked, or filed and not yet decided.
    static let consultation: [Transition<Case>] =
        ([CaseState.checking, .investigating, .suspended, .concluded, .underReview, .reviewed, .noticeGiven, .heard]
        + CaseState.inHearing).map { state in
            Transition(from: state, on: .consult, to: state, duty: .caseWork, source: Consultation.source)
        }
}
