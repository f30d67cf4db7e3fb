package import Enforcement
import Law
import Storage

/// Opens an inquiry about goods of a case: a sample and its test, or identification by the holder of the right.
///
/// - Source: 行政处罚法 (2021) Art 56.
package struct OpenInquiry: Operation {
    package static let name = "inquiry.open"

    package let id: CaseID
    package let version: Int?
    package let kind: InquiryKind
    package let object: String
    /// The line of the goods of the case; nil where it is about no line of its own.
    package let goodsLine: Int?
    package let reason: String
    package let retest: RetestRight

    package init(
        _ id: CaseID, version: Int? = nil, _ kind: InquiryKind, object: String, goodsLine: Int? = nil, reason: String,
        retest: RetestRight = .none
    ) {
        self.id = id
        self.version = version
        self.kind = kind
        self.object = object
        self.goodsLine = goodsLine
        self.reason = reason
        self.retest = retest
    }

    /// - Throws: `Refusal` from the procedure of the case; `invalidInput` for what is missing.
    package func perform(in work: Work) throws -> OpenedInquiry {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("object", object, Wording("物品", "the goods"), atMost: 2_000)
        try CaseInput.require("reason", reason, Wording("理由", "the reason"), atMost: 2_000)
        let inquiry: InquiryID = work.newID()
        let number = try work.number(of: .inquiry, "检", by: try step.unit())
        let standing = try step.take(.openInquiry, reason: "\(kind.label.zh)：\(number)")
        if let goodsLine, !step.loaded.goodsLines.contains(where: { $0.line == goodsLine }) {
            throw Refusal.invalid("line", Wording("没有这一项物品", "There is no such line"))
        }
        try insert(inquiry, number, step.record, in: work)
        let reference = RecordReference(.inquiry, inquiry.rawValue)
        let scope = RecordScope(
            kind: .inquiry, unitID: step.record.unitID, region: step.record.region, people: step.loaded.scope.people)
        try work.open(
            Inquiry.self, reference, number: number, title: "\(kind.label.zh)：\(step.record.title)", scope: scope,
            source: Inquiry.source)
        try work.assignTeam(step.loaded.facts.team.map(\.userID), to: reference)
        return OpenedInquiry(standing: standing, inquiry: inquiry)
    }

    private func insert(_ id: InquiryID, _ number: String, _ record: Case, in work: Work) throws {
        try work.write(
            "inquiry",
            """
            INSERT INTO inquiry (id, number, kind, state, case_id, unit_id, region, object, goods_line, reason, retest,
                                 opened_by, opened_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)
            RETURNING *
            """,
            [
                id, number, kind, Inquiry.procedure.initial, record.id, record.unitID, record.region, object,
                goodsLine, reason, kind.isTest ? retest : RetestRight.none, work.actor.userID, work.now,
            ])
    }
}

/// A case in which an inquiry was opened.
package struct OpenedInquiry: Codable, Sendable, Equatable {
    package let standing: CaseVersion
    package let inquiry: InquiryID
}

extension OpenedInquiry: ActOutcome {
    package typealias Subject = Case
    package var opened: RecordReference? { RecordReference(.inquiry, inquiry.rawValue) }
}

extension OpenInquiry {
    static let act = Act<Case>(
        "inquiry", "openInquiry", on: .openInquiry,
        consequence: Wording(
            "检测、检验、检疫、鉴定和权利人辨认的期间不计入核查和办案期限",
            "The time of tests and of identification does not count for the check and the decision"),
        opens: .inquiry, asking: kind, line, object, reason, retest
    ) { id, version, kind, line, object, reason, retest in
        OpenInquiry(
            id, version: version, kind, object: object, goodsLine: line.flatMap { Int($0) }, reason: reason,
            retest: retest ?? .none)
    }

    private static let kind = Ask<Case, InquiryKind>.one(
        "kind", Wording("种类", "Kind"), \.label, few: true, example: .identification)
    private static let line = Ask<Case, String>.line(
        "line", Wording("涉案物品", "Goods on the list"), example: "1",
        help: Wording("选定后，结论记入该项物品", "What is found is shown at this line"),
        options: { record in
            record.loaded.goodsLines.map { line in
                let name = [line.goods.name, line.goods.mark].compactMap(\.self).joined(separator: " ")
                return Choice("\(line.line)", Wording("\(line.line) \(name)", "\(line.line) \(name)"))
            }
        }
    ).ifGiven
    private static let object = Ask<Case, String>.text(
        "object", Wording("送检、辨认的物品", "What is tested or identified"), most: 2_000, rows: 3,
        example: "标有“云锦”字样的丝巾380条",
        start: { $0.loaded.goodsLines.first.map { "\($0.goods.name) \($0.goods.mark ?? "")" } })
    private static let reason = Ask<Case, String>.text(
        "reason", Wording("理由", "Reason"), most: 2_000, rows: 3, example: "需要确认是否为权利人生产或者许可生产")
    private static let retest = Ask<Case, RetestRight>.one(
        "retest", Wording("当事人的复检权利", "The party's right to a second test"), \.label, few: true, example: .none,
        help: Wording("权利人辨认的，当事人可以随时书面异议", "Against an identification the party objects in writing"),
        start: { _ in RetestRight.none }
    ).ifGiven
}
