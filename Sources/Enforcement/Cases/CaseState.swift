package import Law

/// Where an administrative case stands.
package enum CaseState: String, ProcedureWord {
    /// Registered, nobody named yet. Can transition to `checking` when the head names at least two officers, to `served`
    /// where two officers decide it on the spot, or to `handedOver` where another unit has jurisdiction.
    case registered
    /// The officers check whether there is a case. Can transition to `filingProposed` or `noFilingProposed` when they
    /// propose one or the other, to `served` where they decide it on the spot, to `merged` or to `handedOver`; a case that is
    /// split off one that is filed goes to `investigating` at once.
    case checking
    /// Filing is proposed and waits for the head. Can transition to `investigating` when the head files the case, or back
    /// to `checking`.
    case filingProposed
    /// Not filing is proposed and waits for the head. Can transition to `notFiled` when the head agrees, or back to
    /// `checking`.
    case noFilingProposed
    /// The head decided not to file. At rest: its volume is filed.
    case notFiled
    /// Filed; evidence is collected. Can transition to `concluded` when the officers hand in their report, to `suspended` or
    /// `terminated` on a ground of the law, to `merged` or to `handedOver`.
    case investigating
    /// The investigation is suspended: time does not count. Can transition to `investigating` when the ground is gone, to
    /// `terminated`, or to `transferred`.
    case suspended
    /// The report waits for a reviewer. Can transition to `underReview` when somebody who did not investigate takes it up.
    case concluded
    /// Under review. Can transition to `reviewed` when it passes, or back to `investigating`.
    case underReview
    /// The review is passed. Can transition to `noticeGiven` where a penalty is intended, else to `decided`.
    case reviewed
    /// The party was told of the intended penalty. Can transition to `decided` when its time for a statement is over, or to
    /// `hearingAsked` where the party asks for a hearing in time.
    case noticeGiven
    /// The party asked for a hearing. Can transition to `hearingSet` when the unit sets it, back to `noticeGiven` where the
    /// party takes its request back.
    case hearingAsked
    /// The hearing is set and the party told. Can transition to `hearingHeld`, or back to `noticeGiven` where the party
    /// withdraws or does not attend.
    case hearingSet
    /// The hearing was held. Can transition to `hearingReported` when its host reports.
    case hearingHeld
    /// The report waits for the legal review that a hearing makes obligatory. Can transition to `hearingReview`.
    case hearingReported
    /// Under legal review after the hearing. Can transition to `heard` when it passes, or back to `investigating`.
    case hearingReview
    /// Heard and reviewed. Can transition to `decided`, or to `noticeGiven` where another penalty is intended.
    case heard
    /// Decided. Can transition to `served` when the decision reached the party.
    case decided
    /// Served. Can transition to `closed` when everything decided is carried out.
    case served
    /// Closed. At rest: its volume is filed.
    case closed
    /// The investigation cannot go on and was terminated. At rest: its volume is filed.
    case terminated
    /// It goes on in another case of the unit. The end.
    case merged
    /// It goes on with another unit, which has jurisdiction, under that unit's number. The end here.
    case handedOver
    /// The police filed it as a crime. The administrative case is over; at rest: its volume is filed.
    case transferred

    package var label: Wording {
        switch self {
        case .registered: Wording("登记", "Registered")
        case .checking: Wording("核查中", "Checking")
        case .filingProposed: Wording("立案审批", "Filing proposed")
        case .noFilingProposed: Wording("不予立案审批", "Not filing proposed")
        case .notFiled: Wording("不予立案", "Not filed")
        case .investigating: Wording("调查取证", "Investigating")
        case .concluded: Wording("调查终结", "Investigation concluded")
        case .underReview: Wording("审核中", "Under review")
        case .reviewed: Wording("审核通过", "Review passed")
        case .noticeGiven: Wording("已告知", "Notice given")
        case .hearingAsked: Wording("待通知听证", "Hearing asked for")
        case .hearingSet: Wording("待听证", "Hearing set")
        case .hearingHeld: Wording("听证已举行", "Hearing held")
        case .hearingReported: Wording("听证后待法制审核", "Legal review after the hearing due")
        case .hearingReview: Wording("听证后法制审核中", "Under legal review after the hearing")
        case .heard: Wording("听证审核通过", "Heard and reviewed")
        case .decided: Wording("已决定", "Decided")
        case .served: Wording("已送达", "Served")
        case .closed: Wording("结案", "Closed")
        case .suspended: Wording("中止调查", "Suspended")
        case .terminated: Wording("终止调查", "Terminated")
        case .merged: Wording("已并案", "Merged")
        case .handedOver: Wording("已移送其他单位", "Handed over to another unit")
        case .transferred: Wording("已移送司法", "Transferred to criminal justice")
        }
    }

    /// Whether the case has been filed and is not yet decided: in these states a crime may be transferred from it.
    package var isFiledAndOpen: Bool {
        switch self {
        case .investigating, .suspended, .concluded, .underReview, .reviewed, .noticeGiven, .hearingAsked, .hearingSet,
            .hearingHeld, .hearingReported, .hearingReview, .heard:
            true
        default: false
        }
    }

    /// Whether the case goes on under another number: what is collected from now on belongs there.
    package var goesOnElsewhere: Bool { self == .merged || self == .handedOver }

    /// Whether nothing more is decided in the case.
    package var isFinal: Bool {
        switch self {
        case .notFiled, .closed, .terminated, .merged, .handedOver, .transferred: true
        default: false
        }
    }
}
