package import Law

/// What is handed in with a step of an execution.
package enum ExecutionAct: Sendable, Hashable {
    case reason(String)
    case payment(Payment)
    case reversal(PaymentReversal)
    case deferral(Deferral)
    case demand(PaymentDemand)
    case application(CourtApplication)
    case reduction(FineReduction)
    /// The outcome of a remedy, with the sums as they were before.
    case result(RemedyResult, before: Penalty)
    case ending(ExecutionEnding)
}

/// What the guards of an execution look at.
package struct ExecutionFacts: ActFacts {
    package var execution: Execution
    /// Those that count: no entry that was reversed, and no reversal.
    package var payments: [Payment]
    package var remedies: [Remedy]
    /// Everybody who ever worked on the case.
    package var investigators: Set<UserID>
    /// What happened where it was decided on the spot; nil for any other decision.
    package var spot: SpotRecord?
    /// The period for asking the court, as its clock has it; nil where none runs.
    package var window: CourtWindow?
    /// The last instant of the ten working days after the party was called upon; nil where it was not.
    package var demandUntil: Moment?
    /// What is handed in now; nil where the question is only which steps are open.
    package var act: ExecutionAct?

    package init(
        _ execution: Execution, payments: [Payment] = [], remedies: [Remedy] = [], investigators: Set<UserID> = [],
        spot: SpotRecord? = nil, window: CourtWindow? = nil, demandUntil: Moment? = nil, act: ExecutionAct? = nil
    ) {
        self.execution = execution
        self.payments = payments
        self.remedies = remedies
        self.investigators = investigators
        self.spot = spot
        self.window = window
        self.demandUntil = demandUntil
        self.act = act
    }

    /// What is owed, paid and open on a day.
    package func account(on day: LegalDate) -> ExecutionAccount {
        ExecutionAccount(execution, payments: payments, remedies: remedies, on: day)
    }

    /// The remedy that is pending.
    package var pending: Remedy? { remedies.first { $0.result == nil } }
    /// Whether there are duties that are not paid in money.
    package var hasOtherDuties: Bool { !execution.isRevoked && execution.penalty.hasOtherDuties }
}
