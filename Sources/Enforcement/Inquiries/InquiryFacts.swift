package import Law

/// What is handed in with a step of an inquiry.
package enum InquiryAct: Sendable, Hashable {
    case reason(String)
    case sample(InquirySample)
    case round(InquiryRound)
    case longer(LegalDate, reason: String)
    case result(InquiryResult)
    /// The day on which the party was told.
    case telling(LegalDate)
    case dispute(InquiryDispute)
    /// It ends; the party declared in writing that it disputes nothing.
    case closing(isWaived: Bool)
}

/// What the guards of an inquiry look at.
package struct InquiryFacts: ActFacts {
    package var kind: InquiryKind
    package var retest: RetestRight
    /// Who works on the case now.
    package var team: [TeamMember]
    /// Everybody who ever did, and whoever opened the inquiry.
    package var investigators: Set<UserID>
    /// Whether the case is still open.
    package var isCaseOpen: Bool
    /// Who was asked what so far.
    package var rounds: [InquiryRound]
    /// The end of the party's time for asking for a second test, where it runs or ran.
    package var retestUntil: Moment?
    /// What is handed in now; nil where the question is only which steps are open.
    package var act: InquiryAct?

    package init(
        kind: InquiryKind, retest: RetestRight = .none, team: [TeamMember] = [], investigators: Set<UserID> = [],
        isCaseOpen: Bool = true, rounds: [InquiryRound] = [], retestUntil: Moment? = nil, act: InquiryAct? = nil
    ) {
        self.kind = kind
        self.retest = retest
        self.team = team
        self.investigators = investigators
        self.isCaseOpen = isCaseOpen
        self.rounds = rounds
        self.retestUntil = retestUntil
        self.act = act
    }
}
