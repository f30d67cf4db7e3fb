package import Law

package typealias ConsultationID = RecordID<RecordTag.Consultation>

/// Consultation 案件咨询: a unit asks the police or the procuratorate whether the facts of a case are a crime, and hears what
/// they hold.
package struct Consultation: Sendable, Hashable {
    package let id: ConsultationID
    /// `青石市监询〔2026〕3号`.
    package let number: String
    package let state: ConsultationState
    package let caseID: CaseID
    /// The unit that asks.
    package let unitID: UnitID
    package let region: String
    /// The police or the procuratorate that are asked.
    package let adviserID: UnitID
    /// The crime that is thought of; nil where that is what is asked.
    package let crime: SuspectedCrime?
    /// What was found so far: all that the adviser is told of the case.
    package let facts: String
    package let question: String
    package let opinion: ConsultationOpinion?
    package let askedBy: UserID
    package let askedAt: Moment
    package let answeredAt: Moment?
    package let version: Int

    package init(
        id: ConsultationID, number: String, state: ConsultationState, caseID: CaseID, unitID: UnitID, region: String,
        adviserID: UnitID, crime: SuspectedCrime?, facts: String, question: String, opinion: ConsultationOpinion?,
        askedBy: UserID, askedAt: Moment, answeredAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.state = state
        self.caseID = caseID
        self.unitID = unitID
        self.region = region
        self.adviserID = adviserID
        self.crime = crime
        self.facts = facts
        self.question = question
        self.opinion = opinion
        self.askedBy = askedBy
        self.askedAt = askedAt
        self.answeredAt = answeredAt
        self.version = version
    }
}

/// What those asked hold of the facts they were told; it binds nobody.
package struct ConsultationOpinion: Sendable, Hashable, Codable {
    package let finding: ConsultationFinding
    package let reasons: String

    package init(_ finding: ConsultationFinding, reasons: String) {
        self.finding = finding
        self.reasons = reasons
    }
}

/// Whether what was told is a crime, in the eyes of those asked.
package enum ConsultationFinding: String, CaseIterable, Hashable, Sendable, Codable {
    case suspected, notSuspected, moreEvidence

    package var label: Wording {
        switch self {
        case .suspected: Wording("涉嫌犯罪，应当移送", "A crime is suspected: transfer it")
        case .notSuspected: Wording("不构成犯罪，依法作出行政处理", "No crime: decide it administratively")
        case .moreEvidence: Wording("尚不能认定，需补充证据", "It cannot be told yet: more evidence is needed")
        }
    }
}

/// Where a consultation stands.
package enum ConsultationState: String, ProcedureWord {
    /// The unit that is asked answers within seven days. Can transition to `supplementing`, `answered` or `withdrawn`.
    case asked
    /// It wants to know more first. Can transition to `asked`, or to `withdrawn`.
    case supplementing
    /// It said what it holds. The end.
    case answered
    /// The unit that asked needs no answer any more. The end.
    case withdrawn

    package var label: Wording {
        switch self {
        case .asked: Wording("待答复", "Awaiting the answer")
        case .supplementing: Wording("待补充材料", "More is wanted")
        case .answered: Wording("已答复", "Answered")
        case .withdrawn: Wording("已撤回", "Withdrawn")
        }
    }
}

/// What can be done to a consultation.
package enum ConsultationEvent: String, ProcedureWord {
    case answer, wantMore, supplement, withdraw

    package var label: Wording {
        switch self {
        case .answer: Wording("答复", "Answer")
        case .wantMore: Wording("要求补充材料", "Ask for more")
        case .supplement: Wording("补充材料", "Tell more")
        case .withdraw: Wording("撤回咨询", "Withdraw the question")
        }
    }
}

/// What the guards of a consultation look at.
package struct ConsultationFacts: ActFacts {
    package var adviser: UnitID
    /// What is written with the step.
    package var act: String?

    package init(adviser: UnitID, act: String? = nil) {
        self.adviser = adviser
        self.act = act
    }
}
