package import Law

/// What is handed in with a step of a case.
package enum CaseAct: Sendable, Hashable {
    case team([TeamMember])
    case filing(FilingProposal)
    /// Reasons of a step that needs them: a return, an extension.
    case reason(String)
    case conclusion(Conclusion)
    /// The penalty of a notice, and the ground where its fine lies below the range.
    case notice(Penalty, MitigationGround?)
    case review(ReviewOpinion)
    case hearingRequest(HearingRequest)
    /// The notice of a hearing, and the last day on which the party could be told of one on its day.
    case hearingNotice(HearingNotice, latest: LegalDate)
    case hearingMinutes(HearingMinutes)
    case hearingReport(HearingReport)
    case decision(CaseDecision)
    case onSpot(SpotDecision)
    case stay(CaseStay)
    case termination(CaseTermination)
    case weight(CaseWeight)
    case discussion(CollectiveDiscussion)
    case furtherExtension(FurtherExtension)
    case merge(MergeTarget)
    /// Another case is merged into it.
    case takenIn
    case handOver(CaseReceiver)
    case askDesignation(JurisdictionQuestion)
    case announcement(ServiceAnnouncement)
    case service(ServiceRecord)
    case closing(ClosingReport)
    /// It comes of splitting a case that is filed.
    case splitOff
    case volume(FiledVolume)
    case avoidance(AvoidanceRequest)
    case avoidanceDecision(AvoidanceDecision)
}

/// What the guards of a case look at.
package struct CaseFacts: ActFacts {
    /// Who works on the case now.
    package var team: [TeamMember]
    /// Everybody who ever did.
    package var investigators: Set<UserID>
    /// Who proposed to file or not to file, last.
    package var filingProposer: UserID?
    /// Who took up the review, last.
    package var reviewer: UserID?
    /// How many pieces of evidence are recorded.
    package var evidenceCount: Int
    /// What is not yet known of the case and must be.
    package var missing: [Wording]
    /// What the officers proposed in their report.
    package var conclusion: Conclusion?
    /// The notice, since the last review.
    package var notice: PenaltyNotice?
    /// The end of the period in which the party may state its case, as its clock has it.
    package var statementUntil: Moment?
    /// Whether the party waived its statement.
    package var statementWaived: Bool
    /// What was done about service.
    package var service = ServiceStanding()
    /// Where the hearing stands, since the last notice.
    package var hearing: HearingStanding
    /// How often the running clock was extended.
    package var extensions: Int
    /// The states of the case's transfers to the police.
    package var transfers: [TransferState]
    /// The numbers of the measures under which premises or goods are held.
    package var measuresInForce: [String]
    /// The numbers of the executions in which something is left to do.
    package var openExecutions: [String] = []
    /// The numbers of the tests and identifications that are not answered yet, or not told to the party.
    package var pendingInquiries: [String] = []
    /// Whether its volume was filed.
    package var volume = VolumeStanding()
    /// Who is asked to keep out of it, and who does.
    package var avoidance = AvoidanceStanding()
    /// What the file says of the facts that a fine is built on; nil where nobody read them.
    package var fine: FineFacts?
    /// What the file says of the facts that thresholds ask for; nil where it says too little, or nobody read them.
    package var thresholds: ThresholdFacts?
    /// Who agreed to which fine, since the last report.
    package var secondOpinions: [SecondOpinion] = []
    /// Whether another unit handed it over.
    package var cameByHandOver = false
    /// The superior that was asked which unit has jurisdiction and has not yet decided.
    package var superior: UnitID?
    /// Whether it was decided on the spot, and whether that was reported for the record.
    package var isSummary: Bool
    package var isSpotReported: Bool
    /// Why the head holds it to be complex or major; nil where it was not said.
    package var weight: CaseWeight?
    /// What the heads agreed on together, since the last report.
    package var discussion: CollectiveDiscussion?
    /// What is handed in now; nil where the question is only which steps are open, so that a page can show them.
    package var act: CaseAct?

    package init(
        team: [TeamMember] = [], investigators: Set<UserID> = [], filingProposer: UserID? = nil,
        reviewer: UserID? = nil, evidenceCount: Int = 0, missing: [Wording] = [], conclusion: Conclusion? = nil,
        notice: PenaltyNotice? = nil, statementUntil: Moment? = nil, statementWaived: Bool = false,
        hearing: HearingStanding = HearingStanding(), extensions: Int = 0,
        transfers: [TransferState] = [], measuresInForce: [String] = [], fine: FineFacts? = nil,
        isSummary: Bool = false, isSpotReported: Bool = false, weight: CaseWeight? = nil,
        discussion: CollectiveDiscussion? = nil, act: CaseAct? = nil
    ) {
        self.team = team
        self.investigators = investigators
        self.filingProposer = filingProposer
        self.reviewer = reviewer
        self.evidenceCount = evidenceCount
        self.missing = missing
        self.conclusion = conclusion
        self.notice = notice
        self.statementUntil = statementUntil
        self.statementWaived = statementWaived
        self.hearing = hearing
        self.extensions = extensions
        self.transfers = transfers
        self.measuresInForce = measuresInForce
        self.fine = fine
        self.isSummary = isSummary
        self.isSpotReported = isSpotReported
        self.weight = weight
        self.discussion = discussion
        self.act = act
    }

    /// The decision that is handed in, in whichever procedure.
    var decision: CaseDecision? {
        switch act {
        case .decision(let decision): decision
        case .onSpot(let spot): spot.decision
        default: nil
        }
    }

    /// Whether a penalty is for the heads to decide together: the head says so of the case, or the region of the sum.
    package var needsDiscussion: Bool { weight != nil || !(notice?.discussion ?? []).isEmpty }
}
