import Law

extension Inquiry: Procedural {
    package typealias State = InquiryState
    package typealias Event = InquiryEvent
    package typealias Facts = InquiryFacts

    package static let procedure = Procedure<Inquiry>(
        kind: .inquiry, title: Wording("抽样检验与辨认", "Inquiry about goods"), initial: .opened,
        transitions: asking + answering + telling + disputing + ending)

    private static let asking: [Transition<Inquiry>] =
        [
            Transition(
                from: .opened, on: .draw, to: .sampled, duty: .caseWork,
                guards: [
                    InquiryGuards.test, InquiryGuards.caseOpen, InquiryGuards.twoOfficers, InquiryGuards.sampleComplete,
                ], documents: [.samplingRecord], source: InquiryLaw.sampling, legalEffect: true),
            Transition(
                from: .away, on: .prolong, to: .away, duty: .caseWork, guards: [InquiryGuards.longer],
                source: InquiryLaw.time),
        ]
        + [InquiryState.opened, .sampled, .granted].map { state in
            Transition(
                from: state, on: .entrust, to: .away, duty: .caseWork,
                guards: [
                    InquiryGuards.test, InquiryGuards.caseOpen, InquiryGuards.roundComplete,
                    InquiryGuards.anotherLaboratory,
                ], starts: [answer], pauses: testTime, documents: [.testCommission], source: InquiryLaw.time,
                legalEffect: true)
        }
        + [InquiryState.opened, .granted].map { state in
            Transition(
                from: state, on: .ask, to: .away, duty: .caseWork,
                guards: [InquiryGuards.identification, InquiryGuards.caseOpen, InquiryGuards.roundComplete],
                starts: [answer], pauses: identificationTime, documents: [.identificationNotice],
                source: InquiryLaw.time,
                legalEffect: true)
        }

    private static let answer = ClockStart(
        .inquiryAnswer, task: Wording("催收检验报告或者辨认意见，收到后登记", "Get the answer in and record it"), holder: .assignee)

    private static let answering: [Transition<Inquiry>] = [
        Transition(
            from: .away, on: .receive, to: .answered, duty: .caseWork,
            guards: [InquiryGuards.test, InquiryGuards.resultComplete], stops: [.inquiryAnswer], resumes: testTime,
            source: InquiryLaw.evidence, legalEffect: true),
        Transition(
            from: .away, on: .hear, to: .answered, duty: .caseWork,
            guards: [InquiryGuards.identification, InquiryGuards.resultComplete],
            stops: [.inquiryAnswer], resumes: identificationTime, source: InquiryLaw.evidence, legalEffect: true),
    ]

    /// How long the party has to dispute a result depends on the law of the goods: each has a step and a clock of its own.
    private static let telling: [Transition<Inquiry>] = [
        tell(.tellProduct, InquiryGuards.productRetest, retest(.productRetest), InquiryLaw.productRetest),
        tell(.tellFood, InquiryGuards.foodRetest, retest(.foodRetest), InquiryLaw.foodRetest),
        tell(.tellTest, InquiryGuards.noRetest, [], InquiryLaw.statement),
        Transition(
            from: .answered, on: .tellAnswer, to: .told, duty: .caseWork,
            guards: [InquiryGuards.identification, InquiryGuards.tellingSound], source: InquiryLaw.statement,
            legalEffect: true),
    ]

    private static func tell(
        _ event: InquiryEvent, _ law: Guard<Inquiry>, _ clocks: [ClockStart], _ source: LegalSource
    ) -> Transition<Inquiry> {
        Transition(
            from: .answered, on: event, to: .told, duty: .caseWork,
            guards: [InquiryGuards.test, law, InquiryGuards.tellingSound], starts: clocks,
            documents: [.testResultNotice], source: source, legalEffect: true)
    }

    private static func retest(_ limit: TimeLimitID) -> [ClockStart] {
        [
            ClockStart(
                limit, task: Wording("等待当事人申请复检，期满后完结", "Wait whether the party asks for a second test"),
                holder: .assignee)
        ]
    }

    private static let disputing: [Transition<Inquiry>] = [
        Transition(
            from: .told, on: .askRetest, to: .disputed, duty: .caseWork,
            guards: [InquiryGuards.test, InquiryGuards.disputeSound, InquiryGuards.retestInTime], stops: retests,
            source: InquiryLaw.statement, legalEffect: true),
        Transition(
            from: .told, on: .object, to: .disputed, duty: .caseWork,
            guards: [InquiryGuards.identification, InquiryGuards.disputeSound], source: InquiryLaw.statement,
            legalEffect: true),
        Transition(
            from: .disputed, on: .grant, to: .granted, duty: .caseApprove,
            guards: [InquiryGuards.secondPerson, InquiryGuards.caseOpen, InquiryGuards.reasonGiven],
            source: InquiryLaw.statement, legalEffect: true),
        Transition(
            from: .disputed, on: .dismiss, to: .closed, duty: .caseApprove,
            guards: [InquiryGuards.secondPerson, InquiryGuards.reasonGiven], source: InquiryLaw.statement,
            legalEffect: true),
    ]

    private static let ending: [Transition<Inquiry>] =
        [
            Transition(
                from: .told, on: .close, to: .closed, duty: .caseWork, guards: [InquiryGuards.disputeOver],
                stops: retests, source: InquiryLaw.evidence),
            Transition(
                from: .sampled, on: .close, to: .closed, duty: .caseWork, guards: [InquiryGuards.disputeOver],
                source: InquiryLaw.sampling),
        ]
        + [InquiryState.opened, .sampled, .granted, .away].map { state in
            Transition(
                from: state, on: .abandon, to: .abandoned, duty: .caseWork, guards: [InquiryGuards.reasonGiven],
                stops: state == .away ? [.inquiryAnswer] : [],
                resumes: state == .away ? testTime + identificationTime : [], source: InquiryLaw.time)
        }

    /// The check of the clue and the decision wait for a test; sealing and detention wait by the step of the measure.
    private static let testTime = [
        ClockPause(.clueCheck, for: .testing, of: .theCase), ClockPause(.caseDecision, for: .testing, of: .theCase),
    ]
    private static let identificationTime = [
        ClockPause(.clueCheck, for: .identification, of: .theCase),
        ClockPause(.caseDecision, for: .identification, of: .theCase),
    ]
    private static let retests: [TimeLimitID] = [.productRetest, .foodRetest]
}

/// The articles on which inquiries rest.
enum InquiryLaw {
    /// Evidence by sampling (行政处罚法 56).
    static let sampling = LegalSource(law: LegalAct.penaltyLaw.name, article: "第五十六条")
    /// Evidence is verified before it counts (行政处罚法 46).
    static let evidence = LegalSource(law: LegalAct.penaltyLaw.name, article: "第四十六条")
    /// The party may state its case (行政处罚法 45).
    static let statement = CaseLaw.statement
    /// The time of tests and identification does not count; the article is from memory.
    static let time = LegalSource(law: LegalAct.marketProcedure.name, article: "第六十四条")
    /// Fifteen days for a second test of products (产品质量法 15, from memory).
    static let productRetest = LegalSource(law: LegalAct.productQuality.name, article: "第十五条")
    /// Seven working days for a second test of food (食品安全法 88, from memory).
    static let foodRetest = LegalSource(law: LegalAct.foodSafety.name, article: "第八十八条")
}
