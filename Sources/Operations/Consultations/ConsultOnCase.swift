package import Enforcement
import Law
import Storage

/// Asks the police or the procuratorate whether what a case found is a crime. They see what is told here, and nothing else of
/// the case.
///
/// - Source: 关于在行政执法中及时移送涉嫌犯罪案件的意见 (高检会〔2006〕2号), from memory.
package struct ConsultOnCase: Operation {
    package static let name = "consultation.ask"

    package let id: CaseID
    package let version: Int?
    package let adviser: UnitID
    /// The crime that is thought of.
    package let crime: SuspectedCrime?
    package let facts: String
    package let question: String

    package init(
        _ id: CaseID, version: Int? = nil, adviser: UnitID, crime: SuspectedCrime? = nil, facts: String,
        question: String
    ) {
        self.id = id
        self.version = version
        self.adviser = adviser
        self.crime = crime
        self.facts = facts
        self.question = question
    }

    /// - Throws: `Refusal` from the procedure of the case; `invalidInput` for what is missing, and for a unit that cannot be
    ///   asked.
    package func perform(in work: Work) throws -> OpenedConsultation {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("facts", facts, Wording("已查明的事实", "the facts"), atMost: 20_000)
        try CaseInput.require("question", question, Wording("咨询的问题", "the question"), atMost: 5_000)
        let record = step.record
        guard
            let asked = try ConsultationStore.advisers(over: record.region, in: work.access).first(where: {
                $0.id == adviser
            })
        else {
            throw Refusal.invalid(
                "adviser",
                Wording("请选择对本地区有管辖权的公安机关或者人民检察院", "Choose the police or a procuratorate over this region"))
        }
        let unit = try step.unit()
        let consultation: ConsultationID = work.newID()
        let number = try work.number(of: .consultation, "询", by: unit)
        let standing = try step.take(.consult, reason: "\(asked.name)：\(number)")
        try insert(consultation, number, record, in: work)
        let reference = RecordReference(.consultation, consultation.rawValue)
        try work.open(
            Consultation.self, reference, number: number, title: record.title,
            scope: RecordScope(
                kind: .consultation, unitID: record.unitID, region: record.region, parties: [adviser]),
            counterpart: adviser, source: Consultation.source)
        try work.send(
            "consultation.asked", about: reference, to: adviser,
            Wording("\(unit.name)就一起案件向你单位咨询：\(number)", "\(unit.name) asks about a case: \(number)"))
        return OpenedConsultation(standing: standing, consultation: consultation)
    }

    private func insert(_ id: ConsultationID, _ number: String, _ record: Case, in work: Work) throws {
        try work.write(
            "consultation",
            """
            INSERT INTO consultation (id, number, state, case_id, unit_id, region, adviser_id, crime, facts, question,
                                      asked_by, asked_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)
            RETURNING *
            """,
            [
                id, number, Consultation.procedure.initial, record.id, record.unitID, record.region, adviser, crime,
                facts, question, work.actor.userID, work.now,
            ])
    }
}

/// A case about which somebody was asked.
package struct OpenedConsultation: Codable, Sendable, Equatable {
    package let standing: CaseVersion
    package let consultation: ConsultationID
}

extension OpenedConsultation: ActOutcome {
    package typealias Subject = Case
    package var opened: RecordReference? { RecordReference(.consultation, consultation.rawValue) }
}

extension ConsultOnCase {
    static let act = Act<Case>(
        "consultation", "consultOnCase", on: .consult,
        consequence: Wording(
            "对方只看到这里写明的内容，看不到案卷；答复不代替移送决定",
            "They see what is written here and not the file; their answer takes no decision off the unit"),
        opens: .consultation, told: { _ in [Wording("被咨询的机关", "The unit that is asked")] },
        asking: adviser, crime, facts, question
    ) { id, version, adviser, crime, facts, question in
        ConsultOnCase(id, version: version, adviser: adviser, crime: crime, facts: facts, question: question)
    }

    private static let adviser = Ask<Case, UnitID>.record(
        "adviser", Wording("咨询的机关", "Who is asked"), .unit,
        start: { record in record.advisers.first { $0.region == record.record.region }?.id },
        options: { record in record.advisers.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
    private static let crime = Ask<Case, SuspectedCrime>.one(
        "crime", Wording("可能涉嫌的罪名", "The crime that is thought of"), \.label, example: .counterfeitMark
    ).ifGiven
    private static let facts = Ask<Case, String>.text(
        "facts", Wording("已查明的事实和证据", "What was found, and by what"), most: 20_000, rows: 8,
        example: "现场查获标有“云锦”字样的丝巾380条，销售记录显示已销售620条，进货价明显低于市场价。",
        start: { $0.record.conduct })
    private static let question = Ask<Case, String>.text(
        "question", Wording("咨询的问题", "The question"), most: 5_000, rows: 3, example: "主观明知的证据是否足够，是否应当移送？")
}
