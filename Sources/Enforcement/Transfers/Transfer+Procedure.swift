import Law

extension Transfer: Procedural {
    package typealias State = TransferState
    package typealias Event = TransferEvent
    package typealias Facts = TransferFacts

    package static let procedure = Procedure<Transfer>(
        kind: .transfer, title: Wording("涉嫌犯罪案件移送", "Transfer of a suspected crime"), initial: .proposed,
        openingClocks: [
            ClockStart(.transferHeadDecision, task: Wording("决定是否批准移送", "Decide on the transfer"), holder: .head)
        ],
        transitions: proposal + reception + examination + verification + afterwards + objections)

    private static let proposal: [Transition<Transfer>] = [
        Transition(
            from: .proposed, on: .approve, to: .approved, duty: .transferDecide,
            guards: [TransferGuards.ofTheSender, TransferGuards.secondPerson, TransferGuards.twoOfficers],
            starts: [
                ClockStart(.transferHandOver, task: Wording("移送同级公安机关", "Hand over to the police"), holder: .assignee)
            ],
            stops: [.transferHeadDecision], source: TransferLaw.proposal, legalEffect: true),
        Transition(
            from: .proposed, on: .disapprove, to: .notApproved, duty: .transferDecide,
            guards: [TransferGuards.ofTheSender, TransferGuards.secondPerson, TransferGuards.reasonGiven],
            stops: [.transferHeadDecision], source: TransferLaw.proposal, legalEffect: true),
        Transition(
            from: .proposed, on: .withdraw, to: .withdrawn, duty: .transferPropose,
            guards: [TransferGuards.ofTheSender, TransferGuards.reasonGiven], stops: [.transferHeadDecision]),
        Transition(
            from: .approved, on: .handOver, to: .handedOver, duty: .transferPropose,
            guards: [TransferGuards.ofTheSender, TransferGuards.twoOfficers, TransferGuards.sameLevelPolice],
            starts: [receipt], stops: [.transferHandOver], documents: [.criminalTransfer],
            source: TransferLaw.attachments, legalEffect: true),
    ]

    /// Signing for the file, or passing it on.
    private static let reception: [Transition<Transfer>] = [TransferState.handedOver, .forwarded].flatMap { state in
        [
            Transition<Transfer>(
                from: state, on: .receive, to: .received, duty: .transferReceive,
                guards: [TransferGuards.withThePolice, TransferGuards.complete],
                starts: [decision], stops: [.transferForward], documents: [.transferReceipt],
                source: TransferLaw.receipt, legalEffect: true),
            Transition<Transfer>(
                from: state, on: .receiveIncomplete, to: .received, duty: .transferReceive,
                guards: [TransferGuards.withThePolice, TransferGuards.incomplete],
                starts: [
                    decision,
                    ClockStart(
                        .policeSupplementNotice, task: Wording("通知移送机关补正材料", "Say which materials are missing"),
                        holder: .counterpart),
                ],
                stops: [.transferForward], documents: [.transferReceipt], source: TransferLaw.supplement,
                legalEffect: true),
            Transition<Transfer>(
                from: state, on: .forward, to: .forwarded, duty: .transferReceive,
                guards: [TransferGuards.withThePolice, TransferGuards.otherPolice, TransferGuards.reasonGiven],
                starts: [receipt], stops: [.transferForward], documents: [.forwardingNotice],
                source: TransferLaw.receipt, legalEffect: true),
        ]
    }

    private static let examination: [Transition<Transfer>] = [
        Transition(
            from: .received, on: .forward, to: .forwarded, duty: .transferReceive,
            guards: [TransferGuards.withThePolice, TransferGuards.otherPolice, TransferGuards.reasonGiven],
            starts: [receipt], stops: decided, documents: [.forwardingNotice], source: TransferLaw.receipt,
            legalEffect: true),
        Transition(
            from: .received, on: .requestSupplement, to: .received, duty: .transferReceive,
            guards: [TransferGuards.withThePolice, TransferGuards.nothingAsked, TransferGuards.reasonGiven],
            starts: [
                ClockStart(
                    .policeSupplement, task: Wording("补正移送材料", "Supply the missing materials"), holder: .assignee)
            ],
            stops: [.policeSupplementNotice], documents: [.supplementNotice], source: TransferLaw.supplement,
            legalEffect: true),
        Transition(
            from: .received, on: .supplement, to: .received, duty: .transferPropose,
            guards: [TransferGuards.ofTheSender, TransferGuards.supplementAsked], stops: [.policeSupplement],
            source: TransferLaw.supplement),
        Transition(
            from: .received, on: .file, to: .filed, duty: .transferFile, guards: [TransferGuards.withThePolice],
            starts: [goods], stops: decided, documents: [.criminalFiling], source: TransferLaw.filing, legalEffect: true
        ),
        Transition(
            from: .received, on: .refuseFiling, to: .notFiled, duty: .transferFile,
            guards: [TransferGuards.withThePolice, TransferGuards.reasonGiven],
            starts: [
                ClockStart(
                    .transferReconsiderationRequest,
                    task: Wording("决定提请复议或者行政处理", "Ask to reconsider, or take the case back"), holder: .assignee)
            ],
            stops: decided, documents: [.noCriminalFiling], source: TransferLaw.filing, legalEffect: true),
    ]

    /// A file that is a clue rather than a case: the police look into it for longer, by a rule that stands from memory.
    private static let verification: [Transition<Transfer>] = [
        Transition(
            from: .received, on: .verify, to: .received, duty: .transferFile,
            guards: [TransferGuards.withThePolice, TransferGuards.notVerified, TransferGuards.reasonGiven],
            starts: [
                ClockStart(
                    .policeClueDecision, task: Wording("查证线索并决定是否立案", "Look into the clue and decide on filing"),
                    holder: .counterpart)
            ],
            stops: [.transferFilingDecision], source: TransferLaw.verification, legalEffect: true),
        Transition(
            from: .received, on: .lengthenVerification, to: .received, duty: .transferFile,
            guards: [TransferGuards.withThePolice, TransferGuards.verified, TransferGuards.reasonGiven],
            source: TransferLaw.verification, legalEffect: true),
    ]

    private static let afterwards: [Transition<Transfer>] =
        [
            Transition(
                from: .filed, on: .handOverGoods, to: .goodsHandedOver, duty: .transferPropose,
                guards: [TransferGuards.ofTheSender], stops: [.transferGoods], source: TransferLaw.goods,
                legalEffect: true),
            Transition(
                from: .notFiled, on: .takeBack, to: .takenBack, duty: .transferPropose,
                guards: [TransferGuards.ofTheSender, TransferGuards.nothingPending, TransferGuards.reasonGiven],
                stops: [.transferReconsiderationRequest, .transferSupervisionAfterReconsideration],
                source: TransferLaw.takeBack, legalEffect: true),
            Transition(
                from: .sentBack, on: .takeBack, to: .takenBack, duty: .transferPropose,
                guards: [TransferGuards.ofTheSender, TransferGuards.reasonGiven], source: TransferLaw.sendBack,
                legalEffect: true),
        ]
        + [TransferState.filed, .goodsHandedOver].flatMap { state in
            [
                Transition(
                    from: state, on: .registerSuspect, to: state, duty: .transferReceive,
                    guards: [TransferGuards.withThePolice], source: TransferLaw.filing),
                Transition(
                    from: state, on: .sendBack, to: .sentBack, duty: .transferFile,
                    guards: [TransferGuards.withThePolice, TransferGuards.reasonGiven], stops: [.transferGoods],
                    documents: [.sendingBack],
                    source: TransferLaw.sendBack, legalEffect: true),
            ]
        }

    private static let receipt = ClockStart(
        .transferForward, task: Wording("签收；不属管辖的转送", "Sign for the file, or forward it"), holder: .counterpart)
    private static let decision = ClockStart(
        .transferFilingDecision, task: Wording("审查并决定是否立案", "Examine and decide on filing"), holder: .counterpart)
    static let goods = ClockStart(
        .transferGoods, task: Wording("移交涉案物品和材料", "Hand over goods and materials"), holder: .assignee)
    /// What no longer runs once the police have decided, or passed the file on.
    private static let decided: [TimeLimitID] = [
        .transferFilingDecision, .policeClueDecision, .policeSupplementNotice, .policeSupplement,
    ]
}
