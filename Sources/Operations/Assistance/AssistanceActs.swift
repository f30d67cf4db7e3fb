package import Enforcement
package import Law
import Storage

/// The unit that is asked takes the request up.
package struct TakeAssistance: Operation {
    package static let name = "assistance.take"

    package let id: AssistanceID
    package let version: Int?

    package init(_ id: AssistanceID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> AssistanceVersion {
        try ActStep<Assistance>(id, version: version, in: work).take(.take)
    }
}

extension TakeAssistance {
    static let act = Act<Assistance>("acceptance", "takeAssistance", on: .take) { id, version in
        TakeAssistance(id, version: version)
    }
}

/// The unit that is asked says before the period ends that it needs longer, and until when.
package struct ProlongAssistance: Operation {
    package static let name = "assistance.prolong"

    package let id: AssistanceID
    package let version: Int?
    package let until: LegalDate
    package let reason: String

    package init(_ id: AssistanceID, version: Int? = nil, until: LegalDate, reason: String) {
        self.id = id
        self.version = version
        self.until = until
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> AssistanceVersion {
        let step = try ActStep<Assistance>(id, version: version, in: work)
        let result = try step.take(
            .prolong, .longer(until, reason: reason), reason: "至\(until)：\(reason)",
            days: [.assistancePromise: until], setting: [("promised_on", until)])
        try step.tell(
            step.record.unitID, "assistance.prolonged",
            Wording(
                "\(step.loaded.helperName)需要延长协查至\(until)：\(step.record.number)",
                "\(step.loaded.helperName) needs until \(until): \(step.record.number)"))
        return result
    }
}

extension ProlongAssistance {
    static let act = Act<Assistance>(
        "prolongation", "prolongAssistance", on: .prolong, told: \.askerIsTold,
        asking: until, .reason(rows: 3, example: "供货方账册较多，需要逐笔核对")
    ) { id, version, until, reason in
        ProlongAssistance(id, version: version, until: until, reason: reason)
    }

    private static let until = Ask<Assistance, LegalDate>.day(
        "until", Wording("预计复函日期", "Answer expected by"), start: { (_: AssistanceInHand) in nil })
}

/// The unit that is asked answers, or the unit that asked records an answer from outside: it becomes evidence of the case.
package struct AnswerAssistance: Operation {
    package static let name = "assistance.answer"

    package let id: AssistanceID
    package let version: Int?
    package let words: String
    /// The file with the answer, put under the request.
    package let file: EvidenceID?

    package init(_ id: AssistanceID, version: Int? = nil, words: String, file: EvidenceID? = nil) {
        self.id = id
        self.version = version
        self.words = words
        self.file = file
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a file that is none of the request's.
    package func perform(in work: Work) throws -> AssistanceVersion {
        let step = try ActStep<Assistance>(id, version: version, in: work)
        let record = step.record
        let files = try EvidenceStore.list(of: record.reference, in: work.access)
        if let file, !files.contains(where: { $0.id == file }) {
            throw Refusal.invalid("file", Wording("请选择已存入本协查的文件", "Choose a file that is kept under the request"))
        }
        let reply = AssistanceReply(words: words, evidenceID: file)
        let result = try step.take(
            record.helperID == nil ? .hearAnswer : .answer, .words(words), reason: words,
            setting: [("reply", try JSONText.encode(reply)), ("answered_at", work.now)])
        try CaseEvidence.write(
            CaseEvidence.Piece(
                kind: .document, name: "\(step.loaded.helperName)协查复函 \(record.number)", detail: words,
                collectedOn: work.today, collector: work.actor.name, evidenceID: file), of: record.caseID, in: work)
        try step.tell(
            record.unitID, "assistance.answered",
            Wording(
                "\(step.loaded.helperName)已复函：\(record.number)", "\(step.loaded.helperName) answered \(record.number)"))
        return result
    }
}

extension AnswerAssistance {
    static let act = Act<Assistance>(
        "answer", "answerAssistance", on: .answer, consequence: becomesEvidence, told: \.askerIsTold,
        asking: words, file
    ) { id, version, words, file in
        AnswerAssistance(id, version: version, words: words, file: file)
    }

    static let outsideAct = Act<Assistance>(
        "outside-answer", "recordAssistanceAnswer", on: .hearAnswer, consequence: becomesEvidence,
        asking: words, file
    ) { id, version, words, file in
        AnswerAssistance(id, version: version, words: words, file: file)
    }

    private static let becomesEvidence = Wording("复函作为请求单位案件的证据登记", "The answer becomes evidence of the case")
    private static let words = Ask<Assistance, String>.text(
        "words", Wording("复函内容", "Answer"), rows: 5, example: "经核实，云泉商贸公司2026年9月至11月向当事人供货380条，单价45元。")
    private static let file = Ask<Assistance, EvidenceID>.record(
        "file", Wording("复函文件", "File"), .evidence,
        help: Wording("先在“电子文件”中存入", "Put it under the request first"),
        options: { record in record.files.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } }
    ).ifGiven
}

/// The unit that is asked does not help and says why, or the unit that asked records so.
package struct RefuseAssistance: Operation {
    package static let name = "assistance.refuse"

    package let id: AssistanceID
    package let version: Int?
    package let reason: String

    package init(_ id: AssistanceID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> AssistanceVersion {
        let step = try ActStep<Assistance>(id, version: version, in: work)
        let result = try step.take(
            step.record.helperID == nil ? .hearRefusal : .refuse, .words(reason), reason: reason,
            setting: [
                ("reply", try JSONText.encode(AssistanceReply(words: reason))), ("answered_at", work.now),
            ])
        try step.tell(
            step.record.unitID, "assistance.refused",
            Wording(
                "\(step.loaded.helperName)不予协助：\(step.record.number)",
                "\(step.loaded.helperName) refused \(step.record.number)"))
        return result
    }
}

extension RefuseAssistance {
    static let act = Act<Assistance>(
        "refusal", "refuseAssistance", on: .refuse, isWayOut: true, told: \.askerIsTold,
        asking: .reason(rows: 3, example: "该事项不属于本单位职权范围")
    ) { id, version, reason in
        RefuseAssistance(id, version: version, reason: reason)
    }

    static let outsideAct = Act<Assistance>(
        "outside-refusal", "recordAssistanceRefusal", on: .hearRefusal, isWayOut: true,
        asking: .reason(rows: 3, example: "来函称该事项不属于其职权范围")
    ) { id, version, reason in
        RefuseAssistance(id, version: version, reason: reason)
    }
}

/// The unit that asked needs it no more.
package struct WithdrawAssistance: Operation {
    package static let name = "assistance.withdraw"

    package let id: AssistanceID
    package let version: Int?
    package let reason: String

    package init(_ id: AssistanceID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> AssistanceVersion {
        let step = try ActStep<Assistance>(id, version: version, in: work)
        let result = try step.take(.withdraw, .words(reason), reason: reason)
        if let helper = step.record.helperID {
            try step.tell(
                helper, "assistance.withdrawn",
                Wording("\(step.loaded.unitName)撤回了\(step.record.number)", "\(step.record.number) was withdrawn"))
        }
        return result
    }
}

extension WithdrawAssistance {
    static let act = Act<Assistance>(
        "withdrawal", "withdrawAssistance", on: .withdraw, isWayOut: true, told: \.helperIsTold,
        asking: .reason(rows: 3, example: "供货情况已另行查明")
    ) { id, version, reason in
        WithdrawAssistance(id, version: version, reason: reason)
    }
}
