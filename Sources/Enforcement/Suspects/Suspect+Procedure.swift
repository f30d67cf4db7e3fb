import Law

extension Suspect: Procedural {
    package typealias State = SuspectState
    package typealias Event = SuspectEvent
    package typealias Facts = SuspectFacts

    package static let procedure = Procedure<Suspect>(
        kind: .suspect, title: Wording("涉案人员、单位", "Suspect"), initial: .investigated,
        transitions: custody + measures + arrest + prosecution + court + dropping)

    /// Detention, and how long the police have until they request the arrest.
    private static let custody: [Transition<Suspect>] = [
        Transition(
            from: .investigated, on: .detain, to: .detained, duty: .suspectOrder,
            guards: [SuspectGuards.ofThePolice, SuspectGuards.aPerson, SuspectGuards.notInFuture],
            starts: [request(.arrestRequest)], stops: [.bailPeriod, .residencePeriod], source: SuspectLaw.arrest,
            legalEffect: true),
        Transition(
            from: .detained, on: .lengthenDetention, to: .detained, duty: .suspectOrder,
            guards: [SuspectGuards.ofThePolice, SuspectGuards.notGrave, SuspectGuards.reasonGiven],
            source: SuspectLaw.arrest, legalEffect: true),
        Transition(
            from: .detained, on: .detainGrave, to: .detained, duty: .suspectOrder,
            guards: [SuspectGuards.ofThePolice, SuspectGuards.notGrave, SuspectGuards.reasonGiven],
            starts: [request(.arrestRequestGrave)], stops: [.arrestRequest], source: SuspectLaw.arrest,
            legalEffect: true),
    ]

    /// Measures without custody, each with its own period.
    private static let measures: [Transition<Suspect>] = [SuspectState.investigated, .detained, .arrested].flatMap {
        state in
        [
            measure(
                state, .bail,
                ClockStart(
                    .bailPeriod, task: Wording("解除或者变更取保候审", "End or change bail"), holder: .unit)),
            measure(
                state, .reside,
                ClockStart(
                    .residencePeriod, task: Wording("解除或者变更监视居住", "End or change residential surveillance"),
                    holder: .unit)),
            Transition(
                from: state, on: .lift, to: .investigated, duty: .suspectOrder,
                guards: [SuspectGuards.ofThePolice, SuspectGuards.measured, SuspectGuards.reasonGiven], stops: held,
                source: SuspectLaw.unread, legalEffect: true),
        ]
    }

    private static func measure(
        _ state: SuspectState, _ event: SuspectEvent, _ clock: ClockStart
    ) -> Transition<Suspect> {
        Transition(
            from: state, on: event, to: .investigated, duty: .suspectOrder,
            guards: [SuspectGuards.ofThePolice, SuspectGuards.aPerson, SuspectGuards.notInFuture], starts: [clock],
            stops: held, source: SuspectLaw.unread, legalEffect: true)
    }

    private static let arrest: [Transition<Suspect>] = [
        Transition(
            from: .detained, on: .requestArrest, to: .arrestRequested, duty: .suspectWork,
            guards: [SuspectGuards.ofThePolice, SuspectGuards.procuratorateOfRegion],
            starts: [
                ClockStart(
                    .arrestDecision, task: Wording("决定是否批准逮捕", "Decide on the arrest"), holder: .counterpart)
            ],
            stops: [.arrestRequest, .arrestRequestGrave], source: SuspectLaw.arrest, legalEffect: true),
        Transition(
            from: .investigated, on: .requestArrest, to: .arrestRequested, duty: .suspectWork,
            guards: [SuspectGuards.ofThePolice, SuspectGuards.aPerson, SuspectGuards.procuratorateOfRegion],
            source: SuspectLaw.arrest, legalEffect: true),
        Transition(
            from: .arrestRequested, on: .approveArrest, to: .arrested, duty: .suspectDecide,
            guards: [SuspectGuards.ofTheProcuratorate],
            starts: [
                ClockStart(
                    .custodyInvestigation, task: Wording("侦查终结并移送起诉", "Finish and hand over for prosecution"),
                    holder: .unit)
            ],
            stops: [.arrestDecision, .bailPeriod, .residencePeriod], source: SuspectLaw.arrest, legalEffect: true),
        Transition(
            from: .arrestRequested, on: .refuseArrest, to: .investigated, duty: .suspectDecide,
            guards: [SuspectGuards.ofTheProcuratorate, SuspectGuards.reasonGiven], stops: [.arrestDecision],
            source: SuspectLaw.arrest, legalEffect: true),
    ]

    private static let prosecution: [Transition<Suspect>] =
        [SuspectState.investigated, .detained, .arrested].map { state in
            Transition<Suspect>(
                from: state, on: .requestProsecution, to: .prosecutionRequested, duty: .suspectWork,
                guards: [SuspectGuards.ofThePolice, SuspectGuards.procuratorateOfRegion],
                starts: [review(.prosecutionDecision)], stops: held, source: SuspectLaw.prosecution, legalEffect: true)
        } + [
            Transition(
                from: .prosecutionRequested, on: .takeFastTrack, to: .prosecutionRequested, duty: .suspectDecide,
                guards: [SuspectGuards.ofTheProcuratorate, SuspectGuards.notFast],
                starts: [review(.prosecutionFastTrack)], stops: [.prosecutionDecision],
                source: SuspectLaw.prosecution, legalEffect: true),
            Transition(
                from: .prosecutionRequested, on: .lengthenReview, to: .prosecutionRequested, duty: .suspectDecide,
                guards: [SuspectGuards.ofTheProcuratorate, SuspectGuards.reasonGiven],
                source: SuspectLaw.prosecution, legalEffect: true),
            Transition(
                from: .prosecutionRequested, on: .prosecute, to: .prosecuted, duty: .suspectDecide,
                guards: [SuspectGuards.ofTheProcuratorate], stops: reviews, source: SuspectLaw.prosecution,
                legalEffect: true),
            Transition(
                from: .prosecutionRequested, on: .doNotProsecute, to: .notProsecuted, duty: .suspectDecide,
                guards: [SuspectGuards.ofTheProcuratorate, SuspectGuards.reasonGiven], stops: reviews,
                source: SuspectLaw.prosecution, legalEffect: true),
        ]

    /// The court has nobody in the house: the procuratorate records what it decided.
    private static let court: [Transition<Suspect>] = [
        Transition(
            from: .prosecuted, on: .judge, to: .judged, duty: .suspectDecide,
            guards: [SuspectGuards.ofTheProcuratorate, SuspectGuards.soundJudgment], source: SuspectLaw.unread,
            legalEffect: true),
        Transition(
            from: .judged, on: .judgeAgain, to: .final, duty: .suspectDecide,
            guards: [SuspectGuards.ofTheProcuratorate, SuspectGuards.soundJudgment], source: SuspectLaw.unread,
            legalEffect: true),
        Transition(
            from: .judged, on: .takeEffect, to: .final, duty: .suspectDecide,
            guards: [
                SuspectGuards.ofTheProcuratorate, SuspectGuards.notInFuture, SuspectGuards.afterJudgment,
            ], source: SuspectLaw.unread, legalEffect: true),
    ]

    private static let dropping: [Transition<Suspect>] = [SuspectState.investigated, .detained, .arrested].map {
        state in
        Transition(
            from: state, on: .drop, to: .dropped, duty: .suspectOrder,
            guards: [SuspectGuards.ofThePolice, SuspectGuards.reasonGiven], stops: held, source: SuspectLaw.unread,
            legalEffect: true)
    }

    /// What runs while the police investigate.
    private static let held: [TimeLimitID] = [
        .arrestRequest, .arrestRequestGrave, .custodyInvestigation, .bailPeriod, .residencePeriod,
    ]
    private static let reviews: [TimeLimitID] = [.prosecutionDecision, .prosecutionFastTrack]

    private static func request(_ limit: TimeLimitID) -> ClockStart {
        ClockStart(limit, task: Wording("提请批准逮捕", "Request the arrest"), holder: .unit)
    }

    private static func review(_ limit: TimeLimitID) -> ClockStart {
        ClockStart(limit, task: Wording("作出是否起诉的决定", "Decide on prosecution"), holder: .counterpart)
    }
}
