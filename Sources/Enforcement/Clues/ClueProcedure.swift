import Law

extension Clue: Procedural {
    package typealias State = ClueState
    package typealias Event = ClueEvent
    package typealias Facts = ClueFacts

    /// From the queue to a case or a reasoned end.
    ///
    /// One period runs through it all: the check and the decision on it, counted from the day on which the clue was
    /// found or the material received, whoever has it in hand.
    package static let procedure = Procedure<Clue>(
        kind: .clue, title: Wording("线索", "Clue"), initial: .received,
        openingClocks: [toTriage],
        transitions: check + queue + decision)

    private static let queue: [Transition<Clue>] =
        [
            Transition(
                from: .triaged, on: .assign, to: .assigned, duty: .clueAssign, guards: [.officersValid],
                starts: [acceptance])
        ]
        + [ClueState.received, .triaged].flatMap { state in
            [
                Transition(from: state, on: .triage, to: .triaged, duty: .clueTriage),
                Transition(from: state, on: .merge, to: .merged, duty: .clueTriage),
                Transition(
                    from: state, on: .handOver, to: .received, duty: .clueTriage, guards: [.reasonGiven],
                    passes: [toTriage]),
                Transition(
                    from: state, on: .dismiss, to: .closed, duty: .clueTriage, guards: [.groundGiven, .reasonGiven],
                    stops: [.clueCheck], source: TimeLimitID.clueCheckSource, legalEffect: true),
            ]
        }
        + [
            Transition(
                from: .assigned, on: .assign, to: .assigned, duty: .clueAssign, guards: [.officersValid],
                starts: [acceptance], stops: [.clueAcceptance]),
            Transition(
                from: .assigned, on: .sendBack, to: .triaged, duty: .clueWork,
                guards: [.assignedToActor, .reasonGiven], stops: [.clueAcceptance],
                clerical: Wording("退回承办任务，不是执法活动", "A task is given back: nothing is enforced")),
        ]

    private static let acceptance = ClockStart(
        .clueAcceptance, task: Wording("受理线索", "Accept the clue"), holder: .assignee)

    private static let toTriage = ClockStart(
        .clueCheck, task: Wording("研判、分派并核查线索", "Triage, assign and check the clue"), holder: .unit)

    private static let toCheck = ClockStart(
        .clueCheck, task: Wording("核查并提交结果", "Check and report"), holder: .assignee)

    private static let toDecide = ClockStart(
        .clueCheck, task: Wording("决定立案或者办结", "Decide: a case or the end"), holder: .head)

    private static let check: [Transition<Clue>] = [
        Transition(
            from: .assigned, on: .accept, to: .checking, duty: .clueWork, guards: [.assignedToActor],
            stops: [.clueAcceptance], passes: [toCheck], source: TimeLimitID.clueCheckSource),
        Transition(
            from: .checking, on: .extend, to: .checking, duty: .clueApprove,
            guards: [.extendable, .notTheChecker, .reasonGiven], source: TimeLimitID.clueCheckSource,
            legalEffect: true),
        Transition(
            from: .checking, on: .report, to: .checked, duty: .clueWork, guards: [.assignedToActor, .reasonGiven],
            passes: [toDecide]),
    ]

    private static let decision: [Transition<Clue>] = [
        Transition(
            from: .checked, on: .fileCase, to: .filed, duty: .clueApprove, guards: [.notTheChecker],
            source: TimeLimitID.clueCheckSource, legalEffect: true),
        Transition(
            from: .checked, on: .close, to: .closed, duty: .clueApprove,
            guards: [.notTheChecker, .groundGiven, .reasonGiven], stops: [.clueCheck],
            source: TimeLimitID.clueCheckSource, legalEffect: true),
        Transition(
            from: .checked, on: .reopen, to: .checking, duty: .clueApprove, guards: [.notTheChecker, .reasonGiven],
            passes: [toCheck]),
    ]
}
