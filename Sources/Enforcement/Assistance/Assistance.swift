package import Law

package typealias AssistanceID = RecordID<RecordTag.Assistance>

/// Request for assistance 协查: a unit asks another, in this house or outside, to look into something for one of its cases.
package struct Assistance: Sendable, Hashable {
    package let id: AssistanceID
    /// `青石市监协〔2026〕3号`.
    package let number: String
    package let kind: AssistanceKind
    package let state: AssistanceState
    package let caseID: CaseID
    /// The unit that asks.
    package let unitID: UnitID
    package let region: String
    /// The unit that is asked; nil where it works outside this house.
    package let helperID: UnitID?
    /// Who is asked outside; nil for a unit of this house.
    package let outsider: String?
    /// All that the other unit is told of the case.
    package let facts: String
    /// What it is asked to do, a line for each matter.
    package let matters: String
    /// The provision on which it rests.
    package let basis: String
    /// The day that the other unit named, where it needs longer.
    package let promisedOn: LegalDate?
    package let reply: AssistanceReply?
    package let askedBy: UserID
    package let askedAt: Moment
    package let answeredAt: Moment?
    package let version: Int

    package init(
        id: AssistanceID, number: String, kind: AssistanceKind, state: AssistanceState, caseID: CaseID,
        unitID: UnitID, region: String, helperID: UnitID?, outsider: String?, facts: String, matters: String,
        basis: String, promisedOn: LegalDate?, reply: AssistanceReply?, askedBy: UserID, askedAt: Moment,
        answeredAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.kind = kind
        self.state = state
        self.caseID = caseID
        self.unitID = unitID
        self.region = region
        self.helperID = helperID
        self.outsider = outsider
        self.facts = facts
        self.matters = matters
        self.basis = basis
        self.promisedOn = promisedOn
        self.reply = reply
        self.askedBy = askedBy
        self.askedAt = askedAt
        self.answeredAt = answeredAt
        self.version = version
    }
}

/// What is asked for.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021), forms 17 and 18.
package enum AssistanceKind: String, CaseIterable, Hashable, Sendable, Codable {
    case investigation, detention

    package var label: Wording {
        switch self {
        case .investigation: Wording("协助调查", "Look into something")
        case .detention: Wording("协助扣押", "Help with a detention")
        }
    }
}

/// What the other unit answered.
package struct AssistanceReply: Sendable, Hashable, Codable {
    /// What it found, or why it does not help.
    package let words: String
    /// The file with its answer; nil where there is none.
    package let evidenceID: EvidenceID?

    package init(words: String, evidenceID: EvidenceID? = nil) {
        self.words = words
        self.evidenceID = evidenceID
    }
}

/// Where a request for assistance stands.
package enum AssistanceState: String, ProcedureWord {
    /// With the other unit, which answers within fifteen working days. Can transition to `taken`, or straight to an answer.
    case asked
    /// The other unit works on it. Can transition to `prolonged`, `answered` or `refused`.
    case taken
    /// The other unit said before the period ended that it needs longer, and until when. Can transition to `answered`.
    case prolonged
    /// Answered; the answer is evidence of the case. The end.
    case answered
    /// The other unit does not help, and said why. The end.
    case refused
    /// The unit that asked needs it no more. The end.
    case withdrawn

    package var label: Wording {
        switch self {
        case .asked: Wording("待接收", "To be taken up")
        case .taken: Wording("协查中", "In hand")
        case .prolonged: Wording("延期协查中", "In hand, longer")
        case .answered: Wording("已复函", "Answered")
        case .refused: Wording("不予协助", "Refused")
        case .withdrawn: Wording("已撤回", "Withdrawn")
        }
    }
}

/// What can be done to a request for assistance.
package enum AssistanceEvent: String, ProcedureWord {
    case take, prolong, answer, refuse, hearAnswer, hearRefusal, withdraw

    package var label: Wording {
        switch self {
        case .take: Wording("接收", "Take it up")
        case .prolong: Wording("说明需要延长", "Say that it takes longer")
        case .answer: Wording("复函", "Answer")
        case .refuse: Wording("不予协助", "Refuse")
        case .hearAnswer: Wording("登记复函", "Record the answer from outside")
        case .hearRefusal: Wording("登记不予协助", "Record the refusal from outside")
        case .withdraw: Wording("撤回协查", "Withdraw the request")
        }
    }
}

/// What is handed in with a step of a request.
package enum AssistanceAct: Sendable, Hashable {
    case words(String)
    case longer(LegalDate, reason: String)
}

/// What the guards of a request look at.
package struct AssistanceFacts: ActFacts {
    /// The unit that is asked; nil where it works outside.
    package var helper: UnitID?
    /// When the period ends that runs.
    package var dueAt: Moment?
    package var act: AssistanceAct?

    package init(helper: UnitID?, dueAt: Moment? = nil, act: AssistanceAct? = nil) {
        self.helper = helper
        self.dueAt = dueAt
        self.act = act
    }
}
