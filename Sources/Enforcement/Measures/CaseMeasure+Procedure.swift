import Law

extension CaseMeasure: Procedural {
    package typealias State = MeasureState
    package typealias Event = MeasureEvent
    package typealias Facts = MeasureFacts

    package static let procedure = Procedure<CaseMeasure>(
        kind: .measure, title: Wording("强制措施和先行登记保存", "Measure on premises or goods"), initial: .proposed,
        transitions: approval + execution + standing + ending)

    private static let approval: [Transition<CaseMeasure>] = [
        Transition(
            from: .proposed, on: .approve, to: .approved, duty: .caseApprove,
            guards: [MeasureGuards.secondPerson, MeasureGuards.caseOpen], source: MeasureLaw.procedure,
            legalEffect: true),
        Transition(
            from: .proposed, on: .refuse, to: .refused, duty: .caseApprove,
            guards: [MeasureGuards.secondPerson, MeasureGuards.reasonGiven], source: MeasureLaw.procedure),
        Transition(
            from: .urgent, on: .confirm, to: .standing, duty: .caseApprove, guards: [MeasureGuards.secondPerson],
            stops: reports, source: MeasureLaw.urgent, legalEffect: true),
        Transition(
            from: .urgent, on: .annul, to: .ended, duty: .caseApprove,
            guards: [MeasureGuards.secondPerson, MeasureGuards.reasonGiven], stops: reports + periods,
            source: MeasureLaw.urgent, legalEffect: true),
    ]

    /// Each kind is carried out by a step of its own, for each rests on its own article and starts its own clock.
    private static let execution: [Transition<CaseMeasure>] = [
        carryOut(.keep, from: .approved, to: .standing, MeasureGuards.keeping, [keepingClock], MeasureLaw.keeping),
        carryOut(.seize, from: .approved, to: .standing, MeasureGuards.compulsory, [seizureClock], MeasureLaw.list),
        carryOut(
            .keepAtOnce, from: .proposed, to: .urgent, MeasureGuards.keeping, [keepingClock, report(.keepingReport)],
            MeasureLaw.keeping, atOnce: true),
        carryOut(
            .seizeAtOnce, from: .proposed, to: .urgent, MeasureGuards.compulsory,
            [seizureClock, report(.measureReport)], MeasureLaw.urgent, atOnce: true),
        Transition(
            from: .approved, on: .abandon, to: .ended, duty: .caseWork, guards: [MeasureGuards.reasonGiven],
            source: MeasureLaw.procedure),
    ]

    private static func carryOut(
        _ event: MeasureEvent, from: MeasureState, to: MeasureState, _ kind: Guard<CaseMeasure>,
        _ clocks: [ClockStart], _ source: LegalSource, atOnce: Bool = false
    ) -> Transition<CaseMeasure> {
        Transition(
            from: from, on: event, to: to, duty: .caseWork,
            guards: (atOnce ? [MeasureGuards.urgent] : []) + [
                kind, MeasureGuards.caseOpen, MeasureGuards.twoOfficers, MeasureGuards.notAhead,
                MeasureGuards.rightsTold, MeasureGuards.listed,
            ],
            starts: clocks, source: source, legalEffect: true)
    }

    private static let standing: [Transition<CaseMeasure>] = [
        Transition(
            from: .standing, on: .extend, to: .standing, duty: .caseApprove,
            guards: [
                MeasureGuards.compulsory, MeasureGuards.secondPerson, MeasureGuards.notExtended,
                MeasureGuards.reasonGiven,
            ], source: MeasureLaw.period, legalEffect: true),
        Transition(
            from: .standing, on: .startTest, to: .testing, duty: .caseWork,
            guards: [MeasureGuards.compulsory, MeasureGuards.testPlanned], pauses: [testTime],
            source: MeasureLaw.period, legalEffect: true),
        Transition(
            from: .testing, on: .endTest, to: .standing, duty: .caseWork, guards: [MeasureGuards.reasonGiven],
            resumes: [testTime], source: MeasureLaw.period),
    ]

    private static let ending: [Transition<CaseMeasure>] =
        [MeasureState.standing, .testing].flatMap { state in
            [
                Transition<CaseMeasure>(
                    from: state, on: .release, to: .ended, duty: .caseApprove,
                    guards: [MeasureGuards.secondPerson, MeasureGuards.grounded, MeasureGuards.reasonGiven],
                    stops: periods, resumes: state == .testing ? [testTime] : [], source: MeasureLaw.release,
                    legalEffect: true),
                Transition<CaseMeasure>(
                    from: state, on: .dispose, to: .ended, duty: .caseApprove,
                    guards: [MeasureGuards.secondPerson, MeasureGuards.disposable, MeasureGuards.reasonGiven],
                    stops: periods, resumes: state == .testing ? [testTime] : [], source: MeasureLaw.disposal,
                    legalEffect: true),
            ]
        }
        + [MeasureState.standing, .urgent].map { state in
            Transition<CaseMeasure>(
                from: state, on: .lapse, to: .lapsed, duty: .caseRead,
                guards: [MeasureGuards.keeping, MeasureGuards.over],
                stops: [.evidenceRegistration] + (state == .urgent ? reports : []), source: MeasureLaw.keeping,
                isByTime: true)
        }

    private static let keepingClock = ClockStart(
        .evidenceRegistration, task: Wording("对先行登记保存的证据作出处理决定", "Decide on the evidence kept"), holder: .assignee)
    private static let seizureClock = ClockStart(
        .seizure, task: Wording("对查封、扣押的物品作出处理决定或者解除", "Decide on what is seized, or lift it"), holder: .assignee)
    private static func report(_ limit: TimeLimitID) -> ClockStart {
        ClockStart(limit, task: Wording("补办批准手续", "Approve the measure taken on the spot"), holder: .head)
    }
    private static let periods: [TimeLimitID] = [.evidenceRegistration, .seizure]
    private static let reports: [TimeLimitID] = [.measureReport, .keepingReport]
    private static let testTime = ClockPause(.seizure, for: .testing)
}
