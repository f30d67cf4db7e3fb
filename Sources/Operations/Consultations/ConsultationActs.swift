package import Enforcement
import Law
import Storage

/// Where a consultation stands after an act.
package typealias ConsultationVersion = RecordVersion<Consultation>

/// Those asked say what they hold.
package struct AnswerConsultation: Operation {
    package static let name = "consultation.answer"

    package let id: ConsultationID
    package let version: Int?
    package let opinion: ConsultationOpinion

    package init(_ id: ConsultationID, version: Int? = nil, _ opinion: ConsultationOpinion) {
        self.id = id
        self.version = version
        self.opinion = opinion
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ConsultationVersion {
        let step = try ActStep<Consultation>(id, version: version, in: work)
        let result = try step.take(
            .answer, saying: opinion.reasons,
            setting: [("opinion", try JSONText.encode(opinion)), ("answered_at", work.now)])
        let loaded = step.loaded
        try step.tell(
            step.record.unitID, "consultation.answered",
            Wording(
                "\(loaded.adviserName)答复了\(loaded.record.number)：\(opinion.finding.label.zh)",
                "\(loaded.adviserName) answered \(loaded.record.number): \(opinion.finding.label.en)"))
        return result
    }
}

extension AnswerConsultation {
    static let act = Act<Consultation>(
        "answer", "answerConsultation", on: .answer, told: \.askerIsTold,
        asking: .one(
            "finding", Wording("意见", "What you hold"), \ConsultationFinding.label, few: true, example: .suspected),
        .reason(example: "已销售金额达到追诉标准，进货价格足以推定明知，建议依法移送。")
    ) { id, version, finding, reasons in
        AnswerConsultation(id, version: version, ConsultationOpinion(finding, reasons: reasons))
    }
}

/// Those asked want to know more first; the period runs anew once they were told.
package struct WantMoreForConsultation: Operation {
    package static let name = "consultation.want-more"

    package let id: ConsultationID
    package let version: Int?
    package let reason: String

    package init(_ id: ConsultationID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ConsultationVersion {
        let step = try ActStep<Consultation>(id, version: version, in: work)
        let result = try step.take(.wantMore, saying: reason)
        try step.tell(
            step.record.unitID, "consultation.more-wanted",
            Wording(
                "\(step.loaded.adviserName)要求就\(step.record.number)补充材料",
                "\(step.loaded.adviserName) wants to know more: \(step.record.number)"))
        return result
    }
}

extension WantMoreForConsultation {
    static let act = Act<Consultation>(
        "material", "wantMoreForConsultation", on: .wantMore, told: \.askerIsTold,
        asking: .reason(example: "请补充进货凭证和资金流水", label: Wording("需要补充什么", "What is missing"))
    ) { id, version, reason in
        WantMoreForConsultation(id, version: version, reason: reason)
    }
}

/// The unit tells more; what was told before stays as it was.
package struct SupplementConsultation: Operation {
    package static let name = "consultation.supplement"

    package let id: ConsultationID
    package let version: Int?
    package let facts: String

    package init(_ id: ConsultationID, version: Int? = nil, facts: String) {
        self.id = id
        self.version = version
        self.facts = facts
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ConsultationVersion {
        let step = try ActStep<Consultation>(id, version: version, in: work)
        let result = try step.take(
            .supplement, saying: facts,
            setting: [("facts", "\(step.record.facts)\n\n\(work.today.inChinese)补充：\(facts)")])
        try step.tell(
            step.record.adviserID, "consultation.supplemented",
            Wording("\(step.record.number)已补充材料", "More was told: \(step.record.number)"))
        return result
    }
}

extension SupplementConsultation {
    static let act = Act<Consultation>(
        "supplement", "supplementConsultation", on: .supplement, told: \.adviserIsTold,
        asking: .text("facts", Wording("补充的事实和证据", "What is added"), rows: 6, example: "进货凭证三份、资金流水一份，进货价为市场价的两成。")
    ) { id, version, facts in
        SupplementConsultation(id, version: version, facts: facts)
    }
}

/// The unit needs no answer any more.
package struct WithdrawConsultation: Operation {
    package static let name = "consultation.withdraw"

    package let id: ConsultationID
    package let version: Int?
    package let reason: String

    package init(_ id: ConsultationID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ConsultationVersion {
        let step = try ActStep<Consultation>(id, version: version, in: work)
        let result = try step.take(.withdraw, saying: reason)
        try step.tell(
            step.record.adviserID, "consultation.withdrawn",
            Wording("\(step.loaded.unitName)撤回了\(step.record.number)", "\(step.record.number) was withdrawn"))
        return result
    }
}

extension WithdrawConsultation {
    static let act = Act<Consultation>(
        "withdrawal", "withdrawConsultation", on: .withdraw, isWayOut: true, told: \.adviserIsTold,
        asking: .reason(example: "已查明，拟直接提请移送")
    ) { id, version, reason in
        WithdrawConsultation(id, version: version, reason: reason)
    }
}
