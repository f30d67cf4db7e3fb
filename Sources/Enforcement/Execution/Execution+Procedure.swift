import Law

extension Execution: Procedural {
    package typealias State = ExecutionState
    package typealias Event = ExecutionEvent
    package typealias Facts = ExecutionFacts

    package static let procedure = Procedure<Execution>(
        kind: .execution, title: Wording("处罚决定的执行", "Execution of a decision"), initial: .due,
        openingClocks: [payment, window],
        transitions: money + corrections + deferral + court + remedies + ending, resting: [.completed, .terminated])

    private static let money: [Transition<Execution>] =
        ExecutionState.open.flatMap { state in
            [
                Transition<Execution>(
                    from: state, on: .recordPayment, to: state, duty: .caseWork,
                    guards: [
                        ExecutionGuards.moneyOpen, ExecutionGuards.paymentSound, ExecutionGuards.collectedOnSpot,
                        ExecutionGuards.notMoreThanOwed,
                    ], source: ExecutionLaw.payment),
                Transition<Execution>(
                    from: state, on: .reduce, to: state, duty: .caseApprove,
                    guards: [
                        ExecutionGuards.additionOpen, ExecutionGuards.secondPerson, ExecutionGuards.notMoreThanAdded,
                        ExecutionGuards.reasonGiven,
                    ], source: ExecutionLaw.reduction, legalEffect: true),
            ]
        }
        + (ExecutionState.open + [.unsettled]).map { state in
            Transition<Execution>(
                from: state, on: .recordRefund, to: state, duty: .caseWork,
                guards: [
                    ExecutionGuards.somethingOver, ExecutionGuards.notMoreThanOver, ExecutionGuards.paymentSound,
                    ExecutionGuards.collectedOnSpot,
                ], source: ExecutionLaw.refund)
        }

    /// Wrong entries: taken back by entries of their own, and where the execution was ended on one, by a head who opens it again.
    /// No article speaks of it: nothing is decided anew, what is owed is reckoned from what really came in.
    private static let corrections: [Transition<Execution>] =
        (ExecutionState.open + [.unsettled]).map { state in
            Transition<Execution>(
                from: state, on: .reversePayment, to: state, duty: .caseWork,
                guards: [
                    ExecutionGuards.somethingEntered, ExecutionGuards.reversible, ExecutionGuards.reasonGiven,
                ], legalEffect: true)
        }
        + [ExecutionState.completed, .terminated].map { state in
            Transition<Execution>(
                from: state, on: .reopen, to: .due, duty: .caseApprove,
                guards: [
                    ExecutionGuards.stillStands, ExecutionGuards.secondPerson, ExecutionGuards.reasonGiven,
                ],
                starts: [payment, window], legalEffect: true)
        }

    private static let deferral: [Transition<Execution>] =
        [ExecutionState.due, .reminded].map { state in
            Transition<Execution>(
                from: state, on: .askDeferral, to: .deferralAsked, duty: .caseWork,
                guards: [ExecutionGuards.fineOpen, ExecutionGuards.planSound],
                stops: state == .reminded ? [.enforcementDemand] : [], source: ExecutionLaw.deferral)
        } + [
            Transition<Execution>(
                from: .deferralAsked, on: .grantDeferral, to: .deferred, duty: .caseApprove,
                guards: [ExecutionGuards.secondPerson],
                starts: [
                    ClockStart(
                        .executionInstalment, task: Wording("当事人按期缴纳下一期", "The party pays the next part"),
                        holder: .assignee)
                ], stops: [.penaltyPayment], source: ExecutionLaw.deferral, legalEffect: true),
            Transition<Execution>(
                from: .deferralAsked, on: .refuseDeferral, to: .due, duty: .caseApprove,
                guards: [ExecutionGuards.secondPerson, ExecutionGuards.reasonGiven], source: ExecutionLaw.deferral,
                legalEffect: true),
        ]

    private static let court: [Transition<Execution>] =
        [ExecutionState.due, .deferred].map { state in
            Transition<Execution>(
                from: state, on: .demand, to: .reminded, duty: .caseWork,
                guards: [ExecutionGuards.overdue, ExecutionGuards.demandSound],
                starts: [
                    ClockStart(
                        .enforcementDemand, task: Wording("当事人在催告期限内履行", "The party performs after being called upon"),
                        holder: .assignee)
                ], stops: [.penaltyPayment, .executionInstalment], source: ExecutionLaw.demand, legalEffect: true)
        } + [
            Transition<Execution>(
                from: .reminded, on: .apply, to: .applied, duty: .caseApprove,
                guards: [
                    ExecutionGuards.secondPerson, ExecutionGuards.open, ExecutionGuards.demandOver,
                    ExecutionGuards.courtOpen, ExecutionGuards.applicationSound,
                ],
                starts: [
                    ClockStart(
                        .enforcementAcceptance, task: Wording("人民法院受理申请", "The court accepts the application"),
                        holder: .assignee)
                ], stops: [.enforcementApplication, .enforcementDemand], source: ExecutionLaw.application,
                legalEffect: true),
            Transition<Execution>(
                from: .applied, on: .courtAccepts, to: .accepted, duty: .caseWork,
                guards: [ExecutionGuards.applicationSound],
                starts: [
                    ClockStart(
                        .enforcementRuling, task: Wording("人民法院作出裁定", "The court rules"), holder: .assignee)
                ], stops: [.enforcementAcceptance], source: ExecutionLaw.acceptance, clerical: fromOutside),
            Transition<Execution>(
                from: .accepted, on: .courtOrders, to: .enforcing, duty: .caseWork,
                guards: [ExecutionGuards.applicationSound], stops: [.enforcementRuling], source: ExecutionLaw.ruling,
                clerical: fromOutside),
        ]
        + [ExecutionState.applied, .accepted].map { state in
            Transition<Execution>(
                from: state, on: .courtRefuses, to: .reminded, duty: .caseWork,
                guards: [ExecutionGuards.applicationSound, ExecutionGuards.reasonGiven], starts: [window],
                stops: [.enforcementAcceptance, .enforcementRuling],
                source: state == .applied ? ExecutionLaw.acceptance : ExecutionLaw.ruling, clerical: fromOutside)
        }

    /// Review and suit can come whenever the decision was served, also after it was performed; they do not stop it.
    private static let remedies: [Transition<Execution>] = (ExecutionState.open + [.unsettled, .completed])
        .flatMap { state in
            let isOpen = ExecutionState.open.contains(state)
            let windows = isOpen && state != .applied && state != .accepted && state != .enforcing ? [window] : []
            return [
                Transition<Execution>(
                    from: state, on: .fileRemedy, to: state, duty: .caseWork, guards: [ExecutionGuards.noRemedy],
                    source: ExecutionLaw.remedies, legalEffect: true, clerical: fromOutside),
                Transition<Execution>(
                    from: state, on: .upholdReview, to: state, duty: .caseWork,
                    guards: [
                        ExecutionGuards.reviewPending, ExecutionGuards.resultSound, ExecutionGuards.reasonGiven,
                    ],
                    starts: windows, source: ExecutionLaw.upheld, legalEffect: true, clerical: fromOutside),
                Transition<Execution>(
                    from: state, on: .upholdSuit, to: state, duty: .caseWork,
                    guards: [ExecutionGuards.suitPending, ExecutionGuards.resultSound, ExecutionGuards.reasonGiven],
                    source: ExecutionLaw.dismissed, legalEffect: true, clerical: fromOutside),
                Transition<Execution>(
                    from: state, on: .withdrawRemedy, to: state, duty: .caseWork,
                    guards: [
                        ExecutionGuards.remedyPending, ExecutionGuards.resultSound, ExecutionGuards.reasonGiven,
                    ],
                    starts: windows, source: ExecutionLaw.remedies, legalEffect: true, clerical: fromOutside),
                Transition<Execution>(
                    from: state, on: .change, to: isOpen ? state : .unsettled, duty: .caseWork,
                    guards: [
                        ExecutionGuards.remedyPending, ExecutionGuards.resultSound, ExecutionGuards.notHeavier,
                        ExecutionGuards.reasonGiven,
                    ],
                    source: ExecutionLaw.changed, legalEffect: true, clerical: fromOutside),
                Transition<Execution>(
                    from: state, on: .revoke, to: .unsettled, duty: .caseWork,
                    guards: [
                        ExecutionGuards.remedyPending, ExecutionGuards.resultSound, ExecutionGuards.reasonGiven,
                    ],
                    source: ExecutionLaw.revoked, legalEffect: true, clerical: fromOutside),
            ]
        }

    private static let ending: [Transition<Execution>] =
        (ExecutionState.open.filter { $0 != .deferralAsked } + [.unsettled]).map { state in
            Transition<Execution>(
                from: state, on: .complete, to: .completed, duty: .caseWork,
                guards: [ExecutionGuards.stillStands, ExecutionGuards.settled, ExecutionGuards.reasonGiven],
                stops: [.penaltyPayment, .executionInstalment, .enforcementDemand], source: ExecutionLaw.performance,
                legalEffect: true)
        }
        + ExecutionState.open.map { state in
            Transition<Execution>(
                from: state, on: .terminate, to: .terminated, duty: .caseApprove,
                guards: [
                    ExecutionGuards.secondPerson, ExecutionGuards.grounded, ExecutionGuards.paidBack,
                    ExecutionGuards.reasonGiven,
                ], source: ExecutionLaw.termination, legalEffect: true)
        } + [
            Transition<Execution>(
                from: .unsettled, on: .terminate, to: .terminated, duty: .caseApprove,
                guards: [
                    ExecutionGuards.revoked, ExecutionGuards.secondPerson, ExecutionGuards.grounded,
                    ExecutionGuards.paidBack, ExecutionGuards.reasonGiven,
                ], source: ExecutionLaw.termination, legalEffect: true)
        ]

    private static let payment = ClockStart(
        .penaltyPayment, task: Wording("当事人缴纳罚款和没收款", "The party pays"), holder: .assignee)

    /// The time for asking the court; the operation lets it count from where the law does.
    private static let window = ClockStart(
        .enforcementApplication, task: Wording("申请人民法院强制执行", "Ask the court to enforce"), holder: .assignee)

    /// What a court, a reviewing organ or the party did is entered, nothing is enforced.
    private static let fromOutside = Wording(
        "只登记人民法院、复议机关的决定或者当事人的请求", "Enters what a court, a reviewing organ or the party did")
}
