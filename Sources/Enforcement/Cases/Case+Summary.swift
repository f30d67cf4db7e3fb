import Law

extension Case {
    /// The summary procedure 简易程序: decided by two officers on the spot and handed to the party there, without filing,
    /// review or written notice; afterwards reported for the record, then closed like any other case.
    static let summary: [Transition<Case>] =
        [CaseState.registered, .checking].map { state in
            Transition(
                from: state, on: .decideOnSpot, to: .served, duty: .caseWork,
                guards: [
                    CaseGuards.spotOfficers, CaseGuards.factsComplete, CaseGuards.spotFactsCertain,
                    CaseGuards.partyHeard, CaseGuards.decisionComplete, CaseGuards.spotKinds, CaseGuards.spotLimit,
                    CaseGuards.fineInRange,
                ],
                starts: [
                    ClockStart(
                        .summaryRecord, task: Wording("将当场处罚报所属单位备案", "Report the decision on the spot"),
                        holder: .assignee)
                ],
                stops: [.clueCheck], source: CaseLaw.summary, legalEffect: true)
        } + [
            Transition(
                from: .served, on: .reportOnSpot, to: .served, duty: .caseWork,
                guards: [CaseGuards.onSpotOnly, CaseGuards.spotReportedOnce, CaseGuards.materialsGiven],
                stops: [.summaryRecord], source: CaseLaw.summaryRecord)
        ]
}
