import Law

extension Case: Procedural {
    package typealias State = CaseState
    package typealias Event = CaseEvent
    package typealias Facts = CaseFacts

    package static let procedure = Procedure<Case>(
        kind: .case, title: Wording("行政案件", "Administrative case"), initial: .registered,
        openingClocks: [
            ClockStart(.clueCheck, task: Wording("核查并决定是否立案", "Check and decide on filing"), holder: .assignee)
        ],
        transitions: [
            filing, thresholdFacts, summary, investigation, review, decision, hearing, stay, discussion, bonds,
            jurisdiction,
            measures, inquiries, consultation, assistance, taxClues, avoidance, leadingToService, volume,
        ].flatMap { $0 },
        resting: Set(filedStates))

    /// From registration to filing or not.
    private static let filing: [Transition<Case>] = [
        Transition(from: .registered, on: .amend, to: .registered, duty: .caseWork),
        Transition(
            from: .registered, on: .assignOfficers, to: .checking, duty: .caseApprove,
            guards: [CaseGuards.nobodyAvoids, CaseGuards.namedOfficers, CaseGuards.everyoneValid],
            source: CaseLaw.officers),
        Transition(from: .checking, on: .amend, to: .checking, duty: .caseWork),
        Transition(
            from: .checking, on: .assignOfficers, to: .checking, duty: .caseApprove,
            guards: [CaseGuards.nobodyAvoids, CaseGuards.namedOfficers, CaseGuards.everyoneValid],
            source: CaseLaw.officers),
        Transition(from: .checking, on: .addEvidence, to: .checking, duty: .caseWork),
        Transition(from: .checking, on: .recordGoods, to: .checking, duty: .caseWork),
        Transition(
            from: .checking, on: .extendCheck, to: .checking, duty: .caseApprove,
            guards: [CaseGuards.notExtended, CaseGuards.reasonGiven], source: CaseLaw.check),
        Transition(
            from: .checking, on: .proposeFiling, to: .filingProposed, duty: .caseWork,
            guards: [CaseGuards.twoOfficers, CaseGuards.filingConditions], source: CaseLaw.filingConditions),
        Transition(
            from: .checking, on: .proposeNoFiling, to: .noFilingProposed, duty: .caseWork,
            guards: [CaseGuards.twoOfficers, CaseGuards.noFilingReasons], source: CaseLaw.noFiling),
        Transition(
            from: .filingProposed, on: .file, to: .investigating, duty: .caseApprove,
            guards: [CaseGuards.secondPerson, CaseGuards.jurisdictionSettled],
            starts: [ClockStart(.caseDecision, task: Wording("作出行政处理决定", "Decide the case"), holder: .assignee)],
            stops: [.clueCheck], documents: [.filingApproval], source: CaseLaw.filing, legalEffect: true),
        Transition(
            from: .noFilingProposed, on: .notFile, to: .notFiled, duty: .caseApprove,
            guards: [CaseGuards.secondPerson, CaseGuards.measuresEnded], stops: [.clueCheck],
            documents: [.filingApproval], source: CaseLaw.noFiling, legalEffect: true),
        Transition(
            from: .filingProposed, on: .returnProposal, to: .checking, duty: .caseApprove,
            guards: [CaseGuards.secondPerson, CaseGuards.reasonGiven]),
        Transition(
            from: .noFilingProposed, on: .returnProposal, to: .checking, duty: .caseApprove,
            guards: [CaseGuards.secondPerson, CaseGuards.reasonGiven]),
    ]

    /// From filing to the report.
    private static let investigation: [Transition<Case>] =
        [
            Transition(from: .investigating, on: .amend, to: .investigating, duty: .caseWork),
            Transition(
                from: .investigating, on: .assignOfficers, to: .investigating, duty: .caseApprove,
                guards: [CaseGuards.nobodyAvoids, CaseGuards.namedOfficers, CaseGuards.everyoneValid],
                source: CaseLaw.officers),
            Transition(from: .investigating, on: .addEvidence, to: .investigating, duty: .caseWork),
            Transition(from: .investigating, on: .recordGoods, to: .investigating, duty: .caseWork),
            Transition(
                from: .investigating, on: .conclude, to: .concluded, duty: .caseWork,
                guards: [
                    CaseGuards.twoOfficers, CaseGuards.evidencePresent, CaseGuards.factsComplete,
                    CaseGuards.conclusionComplete, CaseGuards.jurisdictionSettled,
                    CaseGuards.inquiriesAnswered, CaseGuards.fineInRange,
                ],
                starts: [ClockStart(.caseReview, task: Wording("完成案件审核", "Finish the review"), holder: .unit)],
                source: CaseLaw.evidence),
        ]
        + ([CaseState.investigating, .reviewed, .noticeGiven, .heard] + CaseState.inHearing).map { state in
            Transition(
                from: state, on: .extendDecision, to: state, duty: .caseApprove,
                guards: [CaseGuards.notExtended, CaseGuards.secondPerson, CaseGuards.reasonGiven],
                source: CaseLaw.decisionTime)
        }
        + ([CaseState.investigating, .suspended, .concluded, .reviewed, .noticeGiven, .heard] + CaseState.inHearing)
        .map { state in
            Transition(
                from: state, on: .endAsTransferred, to: .transferred, duty: .caseApprove,
                guards: [CaseGuards.policeFiled, CaseGuards.secondPerson], source: CaseLaw.transfer, legalEffect: true)
        }

    private static let review: [Transition<Case>] = [
        Transition(
            from: .concluded, on: .takeUpReview, to: .underReview, duty: .caseReview,
            guards: [CaseGuards.reviewerIsAnother], source: CaseLaw.review),
        Transition(
            from: .underReview, on: .passReview, to: .reviewed, duty: .caseReview,
            guards: [CaseGuards.reviewerIsAnother, CaseGuards.sameReviewer, CaseGuards.reasonGiven],
            stops: [.caseReview], source: CaseLaw.review),
        Transition(
            from: .underReview, on: .returnFromReview, to: .investigating, duty: .caseReview,
            guards: [CaseGuards.reviewerIsAnother, CaseGuards.sameReviewer, CaseGuards.reasonGiven],
            stops: [.caseReview], source: CaseLaw.review),
    ]

    /// From the notice to the closing.
    private static let decision: [Transition<Case>] = [
        Transition(
            from: .reviewed, on: .giveNotice, to: .noticeGiven, duty: .caseWork,
            guards: [CaseGuards.twoOfficers, CaseGuards.penaltyIntended, CaseGuards.fineInRange], starts: [statement],
            stops: [.serviceAnnouncement], resumes: [announcementTime], source: CaseLaw.notice, legalEffect: true),
        noticeAgain(from: .noticeGiven), noticeAgain(from: .heard),
        Transition(
            from: .noticeGiven, on: .recordStatement, to: .noticeGiven, duty: .caseWork, source: CaseLaw.statement),
        Transition(
            from: .noticeGiven, on: .waiveStatement, to: .noticeGiven, duty: .caseWork, stops: [.caseStatement],
            source: CaseLaw.statement, legalEffect: true),
        Transition(
            from: .reviewed, on: .decide, to: .decided, duty: .caseApprove,
            guards: [
                CaseGuards.secondPerson, CaseGuards.withoutPenalty, CaseGuards.decisionComplete,
                CaseGuards.transferExplained,
            ],
            starts: [service], stops: [.caseDecision], source: CaseLaw.decision, legalEffect: true),
        deciding(from: .noticeGiven, source: CaseLaw.decision),
        deciding(from: .heard, source: CaseLaw.decisionAfterHearing),
        Transition(
            from: .decided, on: .serve, to: .served, duty: .caseWork, guards: [CaseGuards.serviceProven],
            stops: [.penaltyService, .serviceAnnouncement],
            source: CaseLaw.service, legalEffect: true),
        Transition(
            from: .served, on: .close, to: .closed, duty: .caseApprove,
            guards: [
                CaseGuards.secondPerson, CaseGuards.measuresEnded, CaseGuards.spotReported, CaseGuards.executionOver,
                CaseGuards.performanceGiven,
            ], legalEffect: true),
    ]

    private static func noticeAgain(from state: CaseState) -> Transition<Case> {
        Transition(
            from: state, on: .giveNotice, to: .noticeGiven, duty: .caseWork,
            guards: [CaseGuards.twoOfficers, CaseGuards.penaltyIntended, CaseGuards.fineInRange], starts: [statement],
            stops: [.caseStatement, .serviceAnnouncement], resumes: state == .heard ? [announcementTime] : [],
            source: CaseLaw.notice, legalEffect: true)
    }

    private static func deciding(from state: CaseState, source: LegalSource) -> Transition<Case> {
        Transition(
            from: state, on: .decide, to: .decided, duty: .caseApprove,
            guards: [
                CaseGuards.secondPerson, CaseGuards.statementOver, CaseGuards.discussed, CaseGuards.decisionComplete,
                CaseGuards.notHeavier, CaseGuards.noPenaltyInsteadOfTransfer, CaseGuards.fineInRange,
                CaseGuards.transferExplained,
            ],
            starts: [service], stops: [.caseDecision, .caseStatement], source: source, legalEffect: true)
    }

    private static let statement = ClockStart(
        .caseStatement, task: Wording("听取陈述申辩，期满后作出决定", "Hear the party; decide when its period is over"),
        holder: .assignee)

    private static let service = ClockStart(
        .penaltyService, task: Wording("送达决定书", "Serve the decision"), holder: .assignee)
}
