import Law

extension PlanTask: Procedural {
    package typealias State = PlanTaskState
    package typealias Event = PlanTaskEvent
    package typealias Facts = PlanTaskFacts

    /// From the adoption of the plan to the coordinator's closing.
    ///
    /// Its two clocks end on days that the plan or the coordinator names; no law sets them and no step rests on an article.
    package static let procedure = Procedure<PlanTask>(
        kind: .task, title: Wording("计划任务", "Task of a plan"), initial: .assigned, openingClocks: [toDo],
        transitions: work + decision + everywhere + requests)

    private static let toDo = ClockStart(.planTask, task: Wording("完成任务", "Do the task"), holder: .counterpart)
    private static let toAnswer = ClockStart(
        .supervisedRequest, task: Wording("答复督办", "Answer the supervised request"), holder: .counterpart)

    private static let inHand: [PlanTaskState] = [.accepted, .reported, .returned]

    private static let work: [Transition<PlanTask>] =
        [
            Transition(
                from: .assigned, on: .accept, to: .accepted, duty: .taskWork, guards: [PlanTaskGuards.ofTheUnit])
        ]
        + inHand.flatMap { state in
            [
                Transition<PlanTask>(
                    from: state, on: .report, to: .reported, duty: .taskWork,
                    guards: [PlanTaskGuards.ofTheUnit, PlanTaskGuards.wordsGiven]),
                Transition<PlanTask>(
                    from: state, on: .propose, to: .proposed, duty: .taskWork,
                    guards: [
                        PlanTaskGuards.ofTheUnit, PlanTaskGuards.wordsGiven, PlanTaskGuards.nothingToAnswer,
                        PlanTaskGuards.somethingToShow,
                    ],
                    stops: [.planTask]),
                staying(in: state, .link, .taskWork, [PlanTaskGuards.ofTheUnit]),
                staying(in: state, .unlink, .taskWork, [PlanTaskGuards.ofTheUnit]),
            ]
        }

    private static let decision: [Transition<PlanTask>] = [
        Transition(
            from: .proposed, on: .close, to: .closed, duty: .taskManage,
            guards: [PlanTaskGuards.secondPerson, PlanTaskGuards.noRequest, PlanTaskGuards.wordsGiven]),
        Transition(
            from: .proposed, on: .sendBack, to: .returned, duty: .taskManage,
            guards: [PlanTaskGuards.wordsGiven, PlanTaskGuards.dayAhead], starts: [toDo]),
    ]

    /// What the coordinator can do whoever has the task in hand.
    private static let everywhere: [Transition<PlanTask>] =
        PlanTaskState.open.flatMap { state in
            [
                Transition<PlanTask>(
                    from: state, on: .cancel, to: .cancelled, duty: .taskManage, guards: [PlanTaskGuards.wordsGiven],
                    stops: [.planTask, .supervisedRequest]),
                staying(in: state, .count, .taskManage, []),
            ]
        }
        + PlanTaskState.withTheUnit.flatMap { state in
            [
                staying(
                    in: state, .reschedule, .taskManage, [PlanTaskGuards.wordsGiven, PlanTaskGuards.dayAhead]),
                staying(in: state, .remind, .taskManage, [PlanTaskGuards.wordsGiven]),
            ]
        }

    /// Supervised requests 督办: asked by the coordinator, answered by the unit, ended by the coordinator.
    private static let requests: [Transition<PlanTask>] =
        PlanTaskState.withTheUnit.flatMap { state in
            [
                Transition<PlanTask>(
                    from: state, on: .request, to: state, duty: .taskManage,
                    guards: [PlanTaskGuards.noRequest, PlanTaskGuards.wordsGiven, PlanTaskGuards.dayAhead],
                    starts: [toAnswer]),
                Transition<PlanTask>(
                    from: state, on: .reply, to: state, duty: .taskWork,
                    guards: [PlanTaskGuards.ofTheUnit, PlanTaskGuards.toAnswer, PlanTaskGuards.wordsGiven],
                    stops: [.supervisedRequest]),
                staying(
                    in: state, .askExtension, .taskWork,
                    [
                        PlanTaskGuards.ofTheUnit, PlanTaskGuards.toAnswer, PlanTaskGuards.nothingAsked,
                        PlanTaskGuards.wordsGiven, PlanTaskGuards.laterDay,
                    ]),
                staying(
                    in: state, .grantExtension, .taskManage,
                    [PlanTaskGuards.toAnswer, PlanTaskGuards.extensionAsked, PlanTaskGuards.wordsGiven]),
                staying(
                    in: state, .refuseExtension, .taskManage,
                    [PlanTaskGuards.toAnswer, PlanTaskGuards.extensionAsked, PlanTaskGuards.wordsGiven]),
            ]
        }
        + PlanTaskState.open.map { state in
            Transition(
                from: state, on: .endRequest, to: state, duty: .taskManage,
                guards: [PlanTaskGuards.requestOpen, PlanTaskGuards.wordsGiven], stops: [.supervisedRequest])
        }

    /// A step that leaves the state as it is.
    private static func staying(
        in state: PlanTaskState, _ event: PlanTaskEvent, _ duty: Duty, _ guards: [Guard<PlanTask>]
    ) -> Transition<PlanTask> {
        Transition(from: state, on: event, to: state, duty: duty, guards: guards)
    }
}
