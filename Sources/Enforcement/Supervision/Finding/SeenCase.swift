package import Law

/// A case as the finder of omissions sees it: what the records of the region say, read in one go.
package struct SeenCase: Sendable {
    package let id: CaseID
    package let number: String
    package let unitID: UnitID
    package let region: String
    package let state: CaseState
    /// Whether it was decided on the spot: such cases need not be entered into the platform.
    package let isSummary: Bool
    /// The party in the register of subjects; nil where it is not known by a code.
    package let subjectID: SubjectID?
    package let registeredAt: Moment
    /// When its matter was first entered: that of the case off which it was split, where it comes of one.
    package let enteredAt: Moment
    package let filedAt: Moment?
    package let decidedAt: Moment?
    /// The day on which it was filed or decided in the system that it was taken in from, the first of both; nil for a case of our own.
    package let elsewhere: LegalDate?
    /// When the amounts and goods as they stand were recorded.
    package let knownAt: Moment
    /// The crimes that the conduct may be by the file's words; none where they do not say.
    package let told: [Crime]
    /// The day of the conduct.
    package let conductOn: LegalDate?
    /// The amount as stated in the file.
    package let amount: Money?
    package let goods: [CaseGoods]
    /// What was set down for the thresholds; nil where nothing was.
    package var sheet: SeenSheet?
    package var decision: SeenDecision?
    package var transfers: [SeenTransfer]
    /// Clocks of the case and its transfers that ran out.
    package var clocks: [SeenClock]
    package var releases: [GoodsRelease]

    package init(
        id: CaseID, number: String, unitID: UnitID, region: String, state: CaseState, isSummary: Bool = false,
        subjectID: SubjectID?,
        registeredAt: Moment, enteredAt: Moment? = nil, filedAt: Moment?, decidedAt: Moment?,
        elsewhere: LegalDate? = nil, knownAt: Moment, told: [Crime],
        conductOn: LegalDate?, amount: Money?, goods: [CaseGoods] = [], decision: SeenDecision? = nil,
        transfers: [SeenTransfer] = [],
        clocks: [SeenClock] = [], releases: [GoodsRelease] = []
    ) {
        self.id = id
        self.number = number
        self.unitID = unitID
        self.region = region
        self.state = state
        self.isSummary = isSummary
        self.subjectID = subjectID
        self.registeredAt = registeredAt
        self.enteredAt = enteredAt ?? registeredAt
        self.filedAt = filedAt
        self.decidedAt = decidedAt
        self.elsewhere = elsewhere
        self.knownAt = knownAt
        self.told = told
        self.conductOn = conductOn
        self.amount = amount
        self.goods = goods
        self.decision = decision
        self.transfers = transfers
        self.clocks = clocks
        self.releases = releases
    }

    /// What the file says of the facts that thresholds ask for; nil where it does not say enough.
    package var thresholdFacts: ThresholdFacts? {
        if let sheet, sheet.facts == nil { return nil }
        return ThresholdFacts(sheet: sheet?.facts, amount: amount, goods: goods, told: told, conductOn: conductOn)
    }

    /// The day from which a penalty counts for later cases, and what it was for; nil where there is none.
    package var sanction: Sanction? {
        guard decision?.kind == .penalty, let decidedAt else { return nil }
        let conduct = decision.flatMap { FineConduct.cited(in: $0.basis).first?.field }
        guard let field = conduct ?? (sheet?.crimes ?? thresholdFacts?.crimes)?.first?.field else { return nil }
        return Sanction(effectiveOn: (decision?.servedAt ?? decidedAt).date, kind: .administrative, field: field)
    }

    /// Whether the case is in criminal justice already, or on its way there.
    package var isTransferred: Bool {
        state == .transferred || transfers.contains { $0.state.blocksPenalty || $0.state.wentToPolice }
    }
}

/// What was set down for the thresholds of a case, as far as the finder needs it.
package struct SeenSheet: Sendable {
    package let crimes: [Crime]
    /// Nil where no line is near, whatever the other cases of the party say: then nothing of it is read.
    package let facts: ThresholdFacts?

    package init(crimes: [Crime], facts: ThresholdFacts?) {
        self.crimes = crimes
        self.facts = facts
    }
}

/// What was decided in a case, as the finder sees it.
package struct SeenDecision: Sendable {
    package let kind: DecisionKind
    package let fine: Money?
    /// The provisions applied.
    package let basis: String
    package let mitigation: MitigationGround?
    package let reasons: String
    package let servedAt: Moment?
    /// Why it was not transferred although a line was met, as whoever decided wrote it.
    package let withoutTransfer: String?

    package init(
        kind: DecisionKind, fine: Money?, basis: String, mitigation: MitigationGround? = nil, reasons: String = "",
        servedAt: Moment? = nil, withoutTransfer: String? = nil
    ) {
        self.kind = kind
        self.fine = fine
        self.basis = basis
        self.mitigation = mitigation
        self.reasons = reasons
        self.servedAt = servedAt
        self.withoutTransfer = withoutTransfer
    }
}

/// A transfer of a case, as the finder sees it.
package struct SeenTransfer: Sendable {
    package let id: TransferID
    package let number: String
    package let state: TransferState
    package let proposedAt: Moment
    /// The police with whom it is.
    package let receiverID: UnitID?

    package init(
        id: TransferID, number: String, state: TransferState, proposedAt: Moment, receiverID: UnitID? = nil
    ) {
        self.id = id
        self.number = number
        self.state = state
        self.proposedAt = proposedAt
        self.receiverID = receiverID
    }
}

/// A clock that ran out, running still or stopped late.
package struct SeenClock: Sendable {
    package let id: String
    package let limit: TimeLimitID
    package let task: Wording
    /// Who had to act.
    package let unitID: UnitID
    /// The transfer it belongs to; nil for a clock of the case.
    package let transferID: TransferID?
    package let startedAt: Moment
    package let dueAt: Moment
    /// When the step was taken after all; nil while it is missing.
    package let stoppedAt: Moment?
    /// The region's own time with which it began; nil where the nation's counts.
    package let regional: RegionalLimit?

    package init(
        id: String, limit: TimeLimitID, task: Wording, unitID: UnitID, transferID: TransferID? = nil,
        startedAt: Moment, dueAt: Moment, stoppedAt: Moment? = nil, regional: RegionalLimit? = nil
    ) {
        self.id = id
        self.limit = limit
        self.task = task
        self.unitID = unitID
        self.transferID = transferID
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.stoppedAt = stoppedAt
        self.regional = regional
    }
}

/// A correction by which goods that had been seized were no longer so.
package struct GoodsRelease: Sendable {
    package let line: Int
    package let name: String
    package let before: Int64
    package let after: Int64
    package let reason: String
    package let at: Moment

    package init(line: Int, name: String, before: Int64, after: Int64, reason: String, at: Moment) {
        self.line = line
        self.name = name
        self.before = before
        self.after = after
        self.reason = reason
        self.at = at
    }
}
