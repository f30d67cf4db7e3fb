package import Law

package typealias SupervisionID = RecordID<RecordTag.Supervision>
/// A finding as it is kept.
package typealias OmissionID = RecordID<RecordTag.Omission>

/// Supervision 检察监督: one letter of the procuratorate about what was found, and what came of it.
package struct Supervision: Sendable, Hashable {
    package let id: SupervisionID
    /// `云州检监〔2026〕3号`.
    package let number: String
    package let kind: SupervisionKind
    package let state: SupervisionState
    /// The procuratorate that sent it.
    package let unitID: UnitID
    package let region: String
    /// The unit that has to answer.
    package let addresseeID: UnitID
    package let caseID: CaseID
    package let transferID: TransferID?
    /// The finding it answers; nil where it was sent without one.
    package let omissionID: OmissionID?
    /// What the procuratorate found, with the rules.
    package let grounds: String
    /// What it asks for.
    package let demand: String
    /// The last answer of the unit.
    package let answer: String?
    package let draftedAt: Moment
    package let sentAt: Moment?
    package let answeredAt: Moment?
    package let endedAt: Moment?
    package let version: Int

    package init(
        id: SupervisionID, number: String, kind: SupervisionKind, state: SupervisionState, unitID: UnitID,
        region: String, addresseeID: UnitID, caseID: CaseID, transferID: TransferID?, omissionID: OmissionID?,
        grounds: String, demand: String, answer: String?, draftedAt: Moment, sentAt: Moment?, answeredAt: Moment?,
        endedAt: Moment?,
        version: Int
    ) {
        self.id = id
        self.number = number
        self.kind = kind
        self.state = state
        self.unitID = unitID
        self.region = region
        self.addresseeID = addresseeID
        self.caseID = caseID
        self.transferID = transferID
        self.omissionID = omissionID
        self.grounds = grounds
        self.demand = demand
        self.answer = answer
        self.draftedAt = draftedAt
        self.sentAt = sentAt
        self.answeredAt = answeredAt
        self.endedAt = endedAt
        self.version = version
    }

    /// Whether it went out: then the unit it is addressed to sees it.
    package var isSent: Bool { sentAt != nil }
}

/// Which letter it is.
///
/// - Source: 人民检察院办理行政执法机关移送涉嫌犯罪案件的规定 Art 10, 12, 13; 国务院令第310号 Art 14.
package enum SupervisionKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// 要求说明不立案理由通知书, to the police.
    case reasons
    /// 检察意见书（建议移送涉嫌犯罪案件）, to the unit that did not transfer.
    case opinion
    /// 纠正通知书, to whoever did it wrong or late.
    case correction

    package var label: Wording {
        switch self {
        case .reasons: Wording("要求说明不立案理由通知书", "Request for the reasons of not filing")
        case .opinion: Wording("检察意见书（建议移送涉嫌犯罪案件）", "Opinion to transfer a suspected crime")
        case .correction: Wording("纠正通知书", "Notice of correction")
        }
    }

    /// The act of sending it, as a button says it.
    package var action: Wording {
        switch self {
        case .reasons: Wording("要求说明理由", "Ask for the reasons")
        case .opinion: Wording("建议移送", "Give an opinion to transfer")
        case .correction: Wording("通知纠正", "Notify to correct")
        }
    }

    /// Where it rests.
    package var source: LegalSource {
        switch self {
        case .reasons: SupervisionLaw.filing
        case .opinion: SupervisionLaw.opinion
        case .correction: SupervisionLaw.supervised
        }
    }

    /// The paper on which it is sent.
    package var form: DocumentForm {
        switch self {
        case .reasons: .reasonsDemand
        case .opinion: .transferOpinion
        case .correction: .correctionNotice
        }
    }

    /// The step by which it is sent.
    package var sending: SupervisionEvent {
        switch self {
        case .reasons: .demandReasons
        case .opinion: .giveOpinion
        case .correction: .demandCorrection
        }
    }
}

/// Where a letter of the procuratorate stands.
package enum SupervisionState: String, ProcedureWord {
    /// Written and not sent: nobody but the procuratorate sees it. Can transition to `sent`, or to `withdrawn`.
    case drafted
    /// Sent; the unit has to answer in time. Can transition to `answered` when it does, to `ordered` where the police do not
    /// answer, to `withdrawn`.
    case sent
    /// Answered. Can transition to `settled` where the answer holds, to `ordered` where the police must file, back to `sent`
    /// where the procuratorate asks again.
    case answered
    /// 通知立案: the police were told to file. Can transition to `carriedOut` when they report that they did.
    case ordered
    /// The police reported that they filed. Can transition to `settled`.
    case carriedOut
    /// The matter is in order. The end.
    case settled
    /// Withdrawn by the procuratorate, with reasons. The end.
    case withdrawn

    package var label: Wording {
        switch self {
        case .drafted: Wording("拟稿", "Drafted")
        case .sent: Wording("已发出待答复", "Sent, answer awaited")
        case .answered: Wording("已答复", "Answered")
        case .ordered: Wording("已通知立案", "Told to file")
        case .carriedOut: Wording("已报立案", "Filed as told")
        case .settled: Wording("已办结", "Settled")
        case .withdrawn: Wording("已撤回", "Withdrawn")
        }
    }
}

/// What can be done to a letter of the procuratorate.
package enum SupervisionEvent: String, ProcedureWord {
    case demandReasons, giveOpinion, demandCorrection
    case answer, askAgain, orderFiling, reportFiling, settle, withdraw

    package var label: Wording {
        switch self {
        case .demandReasons: Wording("要求说明不立案理由", "Ask for the reasons of not filing")
        case .giveOpinion: Wording("发出检察意见", "Give the opinion")
        case .demandCorrection: Wording("发出纠正通知", "Send the notice of correction")
        case .answer: Wording("书面答复", "Answer in writing")
        case .askAgain: Wording("要求继续办理", "Ask again")
        case .orderFiling: Wording("通知立案", "Notify to file")
        case .reportFiling: Wording("报告立案", "Report the filing")
        case .settle: Wording("办结", "Settle")
        case .withdraw: Wording("撤回", "Withdraw")
        }
    }
}

/// What the guards of a letter look at.
package struct SupervisionFacts: Sendable {
    package var kind: SupervisionKind
    /// Who sent it.
    package var sender: UnitID
    /// Who has to answer.
    package var addressee: UnitID
    /// When the answer is due; nil where no clock runs.
    package var dueAt: Moment?
    /// What is written with the step; nil where the question is only which steps are open.
    package var text: String?

    package init(
        kind: SupervisionKind, sender: UnitID, addressee: UnitID, dueAt: Moment? = nil, text: String? = nil
    ) {
        self.kind = kind
        self.sender = sender
        self.addressee = addressee
        self.dueAt = dueAt
        self.text = text
    }
}
