import Law

extension Transfer {
    /// What a unit can do about a decision not to file, and what comes of it.
    static let objections: [Transition<Transfer>] = reconsideration + supervision

    private static let reconsideration: [Transition<Transfer>] = [
        Transition(
            from: .notFiled, on: .requestReconsideration, to: .notFiled, duty: .transferPropose,
            guards: [
                TransferGuards.ofTheSender, TransferGuards.objection(nil), TransferGuards.reconsiderInTime,
                TransferGuards.reasonGiven,
            ],
            starts: [
                ClockStart(
                    .transferReconsiderationDecision, task: Wording("作出复议决定", "Decide on the reconsideration"),
                    holder: .counterpart)
            ],
            stops: [.transferReconsiderationRequest], source: TransferLaw.objection, legalEffect: true),
        Transition(
            from: .notFiled, on: .upholdRefusal, to: .notFiled, duty: .transferFile,
            guards: [
                TransferGuards.withThePolice, TransferGuards.objection(.reconsideration), TransferGuards.reasonGiven,
            ],
            starts: [
                ClockStart(
                    .transferSupervisionAfterReconsideration,
                    task: Wording("决定建议立案监督或者行政处理", "Ask the procuratorate, or take the case back"), holder: .assignee)
            ],
            stops: [.transferReconsiderationDecision], documents: [.reconsiderationDecision],
            source: TransferLaw.reconsideration, legalEffect: true),
        Transition(
            from: .notFiled, on: .fileOnReconsideration, to: .filed, duty: .transferFile,
            guards: [TransferGuards.withThePolice, TransferGuards.objection(.reconsideration)], starts: [goods],
            stops: [.transferReconsiderationDecision], documents: [.criminalFiling],
            source: TransferLaw.reconsideration, legalEffect: true),
    ]

    private static let supervision: [Transition<Transfer>] = [
        Transition(
            from: .notFiled, on: .requestSupervision, to: .notFiled, duty: .transferPropose,
            guards: [
                TransferGuards.ofTheSender, TransferGuards.objection(nil, .upheld),
                TransferGuards.procuratorateAbove, TransferGuards.reasonGiven,
            ],
            stops: [.transferReconsiderationRequest, .transferSupervisionAfterReconsideration],
            source: TransferLaw.objection, legalEffect: true),
        Transition(
            from: .notFiled, on: .takeUpSupervision, to: .notFiled, duty: .transferSupervise,
            guards: [TransferGuards.ofTheSupervisor, TransferGuards.objection(.supervision)],
            source: SupervisionLaw.filing, legalEffect: true),
        Transition(
            from: .notFiled, on: .declineSupervision, to: .notFiled, duty: .transferSupervise,
            guards: [
                TransferGuards.ofTheSupervisor, TransferGuards.objection(.supervision, .takenUp),
                TransferGuards.reasonGiven,
            ],
            source: SupervisionLaw.settled, legalEffect: true),
        Transition(
            from: .notFiled, on: .fileAsNotified, to: .filed, duty: .transferFile,
            guards: [TransferGuards.withThePolice, TransferGuards.filingOrdered], starts: [goods],
            stops: [
                .transferReconsiderationRequest, .transferReconsiderationDecision,
                .transferSupervisionAfterReconsideration,
            ], documents: [.criminalFiling], source: TransferLaw.orderedFiling, legalEffect: true),
    ]
}
