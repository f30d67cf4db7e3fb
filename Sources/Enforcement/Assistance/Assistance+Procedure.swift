package import Law

extension Assistance: Procedural {
    package typealias State = AssistanceState
    package typealias Event = AssistanceEvent
    package typealias Facts = AssistanceFacts

    package static let procedure = Procedure<Assistance>(
        kind: .assistance, title: Wording("协查", "Request for assistance"), initial: .asked,
        openingClocks: [
            ClockStart(.assistanceReply, task: Wording("协查并复函", "Look into it and answer"), holder: .counterpart)
        ],
        transitions: helping + answering + fromOutside)

    private static let helping: [Transition<Assistance>] = [
        Transition(
            from: .asked, on: .take, to: .taken, duty: .assistanceAnswer, guards: [AssistanceGuards.ofTheHelper],
            source: source),
        Transition(
            from: .taken, on: .prolong, to: .prolonged, duty: .assistanceAnswer,
            guards: [AssistanceGuards.ofTheHelper, AssistanceGuards.saidInTime], starts: [promise],
            stops: [.assistanceReply], source: source),
    ]

    private static let answering: [Transition<Assistance>] =
        [AssistanceState.taken, .prolonged].map { state in
            Transition(
                from: state, on: .answer, to: .answered, duty: .assistanceAnswer,
                guards: [AssistanceGuards.ofTheHelper, AssistanceGuards.wordsGiven], stops: periods, source: source,
                legalEffect: true)
        }
        + [AssistanceState.asked, .taken, .prolonged].flatMap { state in
            [
                Transition(
                    from: state, on: .refuse, to: .refused, duty: .assistanceAnswer,
                    guards: [AssistanceGuards.ofTheHelper, AssistanceGuards.wordsGiven], stops: periods,
                    source: source, legalEffect: true),
                Transition(
                    from: state, on: .withdraw, to: .withdrawn, duty: .assistanceAsk,
                    guards: [AssistanceGuards.wordsGiven], stops: periods, source: source),
            ]
        }

    /// A unit outside this house answers on paper: the unit that asked records it.
    private static let fromOutside: [Transition<Assistance>] = [
        Transition(
            from: .asked, on: .hearAnswer, to: .answered, duty: .assistanceAsk,
            guards: [AssistanceGuards.outside, AssistanceGuards.wordsGiven], stops: periods, source: source,
            legalEffect: true),
        Transition(
            from: .asked, on: .hearRefusal, to: .refused, duty: .assistanceAsk,
            guards: [AssistanceGuards.outside, AssistanceGuards.wordsGiven], stops: periods, source: source,
            legalEffect: true),
    ]

    private static let promise = ClockStart(
        .assistancePromise, task: Wording("在说明的日期前复函", "Answer by the day that was named"), holder: .counterpart)
    private static let periods: [TimeLimitID] = [.assistanceReply, .assistancePromise]

    /// The organ asked answers; the article has not been read.
    package static let source = LegalSource(law: LegalAct.marketProcedure.name, article: RuleStanding.articleNotRead)
}

/// The conditions of the steps of a request for assistance.
enum AssistanceGuards {
    static let ofTheHelper = Guard<Assistance>(
        "not-the-helper", Wording("由被请求的单位办理", "The unit that was asked does it"), source: Assistance.source,
        selects: true
    ) { facts, actor, _ in
        facts.helper == actor.unitID ? nil : Wording("请求的是其他单位", "Another unit was asked")
    }

    static let outside = Guard<Assistance>(
        "helper-in-house", Wording("被请求的单位不在本系统", "The unit that was asked works outside"),
        source: Assistance.source, selects: true
    ) { facts, _, _ in
        facts.helper == nil ? nil : Wording("由被请求的单位在系统中复函", "The unit that was asked answers here itself")
    }

    static let wordsGiven = Guard<Assistance>(
        "reasons-missing", Wording("写明内容和理由", "What is said, and why, is written down")
    ) { facts, _, _ in
        guard case .words(let text)? = facts.act, CaseGuards.isBlank(text) else { return nil }
        return Wording("请写明内容和理由", "Say what, and why")
    }

    static let saidInTime = Guard<Assistance>(
        "said-too-late", Wording("期限届满前说明理由和需要的日期", "Said before the period ends, with the reason and a later day"),
        source: Assistance.source
    ) { facts, _, moment in
        guard let due = facts.dueAt else { return nil }
        if moment > due { return Wording("期限已届满，请尽快复函", "The period is over: answer") }
        guard case .longer(let day, let reason)? = facts.act else { return nil }
        if CaseGuards.isBlank(reason) { return Wording("请写明理由", "Give the reasons") }
        return day > due.date ? nil : Wording("日期应当晚于\(due.date)", "The day must be later than \(due.date)")
    }
}
