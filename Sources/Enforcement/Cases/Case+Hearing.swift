import Law

extension Case {
    /// A hearing, from the party's request to the legal review that it makes obligatory. The time from the request to the
    /// report, or to the end of the request, does not count in the time for the decision.
    static let hearing: [Transition<Case>] =
        [
            Transition(
                from: .noticeGiven, on: .requestHearing, to: .hearingAsked, duty: .caseWork,
                guards: [CaseGuards.hearingRight, CaseGuards.hearingOnce, CaseGuards.hearingInTime],
                pauses: [hearingTime], source: CaseLaw.hearing, legalEffect: true),
            Transition(
                from: .hearingSet, on: .holdHearing, to: .hearingHeld, duty: .caseReview,
                guards: [CaseGuards.sameHost, CaseGuards.hearingDayCome, CaseGuards.minutesComplete],
                stops: [.hearingDay], source: CaseLaw.hearing, legalEffect: true),
            Transition(
                from: .hearingSet, on: .missHearing, to: .noticeGiven, duty: .caseReview,
                guards: [CaseGuards.sameHost, CaseGuards.hearingDayCome, CaseGuards.reasonGiven],
                resumes: [hearingTime], source: CaseLaw.hearing, legalEffect: true),
            Transition(
                from: .hearingHeld, on: .reportHearing, to: .hearingReported, duty: .caseReview,
                guards: [CaseGuards.sameHost, CaseGuards.hearingReported],
                starts: [
                    ClockStart(.caseReview, task: Wording("完成听证后的法制审核", "Finish the legal review"), holder: .unit)
                ],
                resumes: [hearingTime], source: CaseLaw.decisionAfterHearing),
        ]
        + [CaseState.hearingAsked, .hearingSet].flatMap { state in
            [
                Transition(
                    from: state, on: .setHearing, to: .hearingSet, duty: .caseReview,
                    guards: [CaseGuards.hostIsAnother, CaseGuards.hearingToldInTime],
                    starts: [ClockStart(.hearingDay, task: Wording("举行听证", "Hold the hearing"), holder: .unit)],
                    source: CaseLaw.hearing, legalEffect: true),
                Transition(
                    from: state, on: .withdrawHearing, to: .noticeGiven, duty: .caseWork,
                    guards: [CaseGuards.reasonGiven], resumes: [hearingTime], source: CaseLaw.hearing,
                    legalEffect: true),
            ]
        } + legalReview

    /// After a hearing the law demands legal review, whatever review there was before.
    private static let legalReview: [Transition<Case>] = [
        Transition(
            from: .hearingReported, on: .takeUpReview, to: .hearingReview, duty: .caseReview,
            guards: [CaseGuards.reviewerIsAnother], source: CaseLaw.review),
        Transition(
            from: .hearingReview, on: .passReview, to: .heard, duty: .caseReview,
            guards: [CaseGuards.reviewerIsAnother, CaseGuards.sameReviewer, CaseGuards.reasonGiven],
            stops: [.caseReview], source: CaseLaw.review),
        Transition(
            from: .hearingReview, on: .returnFromReview, to: .investigating, duty: .caseReview,
            guards: [CaseGuards.reviewerIsAnother, CaseGuards.sameReviewer, CaseGuards.reasonGiven],
            stops: [.caseReview], source: CaseLaw.review),
    ]

    private static let hearingTime = ClockPause(.caseDecision, for: .hearing)
}

extension CaseState {
    /// The states of a hearing that was asked for and is not yet behind the case.
    static let inHearing: [CaseState] = [.hearingAsked, .hearingSet, .hearingHeld, .hearingReported, .hearingReview]
}
