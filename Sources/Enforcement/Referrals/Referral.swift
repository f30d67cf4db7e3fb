package import Law

package typealias ReferralID = RecordID<RecordTag.Referral>

/// Referral 反向衔接: a suspect who was not prosecuted and may have to be penalised by the administrative unit; the procuratorate
/// reviews it, gives its opinion, and hears what came of it.
package struct Referral: Sendable, Hashable {
    package let id: ReferralID
    /// `云州检衔〔2026〕3号`.
    package let number: String
    package let state: ReferralState
    package let suspectID: SuspectID
    /// The administrative case from which the transfer came.
    package let caseID: CaseID
    /// The case in which the unit goes on: the same one, or one registered anew; nil before it took the matter up.
    package let newCaseID: CaseID?
    /// The procuratorate.
    package let unitID: UnitID
    package let region: String
    /// The unit that transferred, which has to decide on a penalty.
    package let addresseeID: UnitID
    package let nonProsecution: NonProsecution
    package let opinion: String?
    package let reply: String?
    package let openedAt: Moment
    package let sentAt: Moment?
    package let repliedAt: Moment?
    package let version: Int

    package init(
        id: ReferralID, number: String, state: ReferralState, suspectID: SuspectID, caseID: CaseID,
        newCaseID: CaseID?, unitID: UnitID, region: String, addresseeID: UnitID, nonProsecution: NonProsecution,
        opinion: String?, reply: String?, openedAt: Moment, sentAt: Moment?, repliedAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.state = state
        self.suspectID = suspectID
        self.caseID = caseID
        self.newCaseID = newCaseID
        self.unitID = unitID
        self.region = region
        self.addresseeID = addresseeID
        self.nonProsecution = nonProsecution
        self.opinion = opinion
        self.reply = reply
        self.openedAt = openedAt
        self.sentAt = sentAt
        self.repliedAt = repliedAt
        self.version = version
    }

    /// Whether the opinion went out: then the unit it is addressed to sees it.
    package var isSent: Bool { sentAt != nil }
}

/// Where a referral stands.
package enum ReferralState: String, ProcedureWord {
    /// Not prosecuted; the criminal prosecutors pass it to the administrative ones within three working days. Can transition
    /// to `underReview`.
    case opened
    /// Reviewed by the administrative prosecutors, within ten working days. Can transition to `opinionSent` where a penalty
    /// is due, to `terminated` where none is.
    case underReview
    /// No penalty is due. The end.
    case terminated
    /// The unit has the opinion and answers within two months. Can transition to `takenUp`, or to `replied`.
    case opinionSent
    /// The unit works the case. Can transition to `replied`.
    case takenUp
    /// The unit answered. Can transition to `settled`, or back to `opinionSent` where it has not done what is due.
    case replied
    /// The procuratorate is content. The end.
    case settled

    package var label: Wording {
        switch self {
        case .opened: Wording("待移送行政检察", "To be passed on")
        case .underReview: Wording("审查中", "Under review")
        case .terminated: Wording("终结审查", "Review ended")
        case .opinionSent: Wording("已发检察意见", "Opinion sent")
        case .takenUp: Wording("主管机关办理中", "Worked by the unit")
        case .replied: Wording("已回复", "Answered")
        case .settled: Wording("已办结", "Settled")
        }
    }
}

/// What can be done to a referral.
package enum ReferralEvent: String, ProcedureWord {
    case accept, terminate, giveOpinion, takeUp, reply, askAgain, settle

    package var label: Wording {
        switch self {
        case .accept: Wording("移送行政检察部门审查", "Pass on for review")
        case .terminate: Wording("终结审查", "End the review")
        case .giveOpinion: Wording("发出检察意见", "Give the opinion")
        case .takeUp: Wording("受理并办理行政案件", "Take it up as a case")
        case .reply: Wording("书面回复处理结果", "Answer what was done")
        case .askAgain: Wording("要求继续办理", "Ask again")
        case .settle: Wording("办结", "Settle")
        }
    }
}

/// What the guards of a referral look at.
package struct ReferralFacts: ActFacts {
    package var procuratorate: UnitID
    package var addressee: UnitID
    /// What is written with the step.
    package var act: String?

    package init(procuratorate: UnitID, addressee: UnitID, act: String? = nil) {
        self.procuratorate = procuratorate
        self.addressee = addressee
        self.act = act
    }
}
