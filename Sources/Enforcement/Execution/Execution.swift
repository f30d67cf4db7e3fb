package import Law

package typealias ExecutionID = RecordID<RecordTag.Execution>

/// Execution 执行: what follows the service of one penalty decision, until it is performed or its enforcement ends.
package struct Execution: Sendable, Hashable {
    package let id: ExecutionID
    /// `青市监执〔2026〕3号`.
    package let number: String
    package let state: ExecutionState
    package let caseID: CaseID
    package let unitID: UnitID
    package let region: String
    /// The penalty as it stands: as it was decided, or as review or suit changed it.
    package let penalty: Penalty
    /// Whether review or suit revoked the decision: nothing is owed of it any more.
    package let isRevoked: Bool
    /// The day on which the party received the decision.
    package let servedOn: LegalDate
    /// The last day for paying; nil where no money is owed.
    package let payBy: LegalDate?
    /// Payment put off or divided, as asked for or as granted.
    package let deferral: Deferral?
    package let demand: PaymentDemand?
    package let application: CourtApplication?
    /// How much of the additional fine was let off.
    package let reduction: FineReduction?
    package let ending: ExecutionEnding?
    package let endedAt: Moment?
    package let version: Int

    package init(
        id: ExecutionID, number: String, state: ExecutionState, caseID: CaseID, unitID: UnitID, region: String,
        penalty: Penalty, isRevoked: Bool, servedOn: LegalDate, payBy: LegalDate?, deferral: Deferral? = nil,
        demand: PaymentDemand? = nil, application: CourtApplication? = nil, reduction: FineReduction? = nil,
        ending: ExecutionEnding? = nil, endedAt: Moment? = nil, version: Int
    ) {
        self.id = id
        self.number = number
        self.state = state
        self.caseID = caseID
        self.unitID = unitID
        self.region = region
        self.penalty = penalty
        self.isRevoked = isRevoked
        self.servedOn = servedOn
        self.payBy = payBy
        self.deferral = deferral
        self.demand = demand
        self.application = application
        self.reduction = reduction
        self.ending = ending
        self.endedAt = endedAt
        self.version = version
    }
}

extension Penalty {
    /// Whether there is something to perform: money to pay, or a duty beyond a warning.
    package var isToBePerformed: Bool { owesMoney || hasOtherDuties }

    /// Whether money is to be paid.
    package var owesMoney: Bool { (fine?.minor ?? 0) > 0 || (confiscated?.minor ?? 0) > 0 }

    /// Whether there are duties that are not paid in money: a licence to hand in, a business to stop.
    package var hasOtherDuties: Bool {
        kinds.contains { $0 == .licence || $0 == .suspension || $0 == .restriction }
    }

    /// The same with other sums: what review or suit made of it.
    package func changed(fine: Money?, confiscated: Money?) -> Penalty {
        var kept = Set(kinds)
        if (fine?.minor ?? 0) == 0 { kept.remove(.fine) }
        return Penalty(
            kinds: kept, fine: fine.flatMap { $0.minor > 0 ? $0 : nil },
            confiscated: confiscated.flatMap { $0.minor > 0 ? $0 : nil })
    }
}
