package import Enforcement
package import Law
import Storage

/// Records what came back: it becomes evidence of the case, and from its day the time counts again.
package struct RecordResult: Operation {
    package static let name = "inquiry.result"

    package let id: InquiryID
    package let version: Int?
    package let finding: InquiryFinding
    package let words: String
    /// The number of the report or the statement.
    package let report: String
    package let receivedOn: LegalDate
    /// The file that holds it, kept under the case.
    package let file: EvidenceID
    package let cost: Money?

    package init(
        _ id: InquiryID, version: Int? = nil, _ finding: InquiryFinding, words: String, report: String = "",
        receivedOn: LegalDate, file: EvidenceID, cost: Money? = nil
    ) {
        self.id = id
        self.version = version
        self.finding = finding
        self.words = words
        self.report = report
        self.receivedOn = receivedOn
        self.file = file
        self.cost = cost
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a file that is none of the case's.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        let record = step.record
        try CaseInput.amount("cost", cost)
        let theCase = RecordReference(.case, record.caseID.rawValue)
        guard let piece = try EvidenceStore.list(of: theCase, in: work.access).first(where: { $0.id == file }) else {
            throw Refusal.invalid(
                "file", Wording("请选择已存入本案的报告或者意见文件", "Choose a file that is kept under the case"))
        }
        let result = InquiryResult(
            finding: finding, words: words, report: report, receivedOn: receivedOn, evidenceID: file,
            digest: piece.digest, cost: cost)
        let rounds = record.rounds.dropLast() + record.rounds.suffix(1).map { $0.answered(result) }
        let standing = try step.take(
            record.kind.isTest ? .receive : .hear, .result(result), reason: "\(finding.label.zh)：\(words)",
            time: try step.time(until: receivedOn), setting: [("rounds", try JSONText.encode(Array(rounds)))])
        try step.releaseMeasure(on: receivedOn, saying: "\(finding.label.zh)：\(words)")
        try CaseEvidence.write(
            CaseEvidence.Piece(
                kind: record.kind.isTest ? .opinion : .document, name: step.evidenceName(report),
                detail: "\(record.object)：\(finding.label.zh)。\(words)", collectedOn: receivedOn,
                collector: work.actor.name, evidenceID: file), of: record.caseID, in: work)
        return standing
    }
}

extension ActStep where S == Inquiry {
    /// What the result is called among the evidence of the case.
    fileprivate func evidenceName(_ report: String) -> String {
        let organ = record.rounds.last?.organ ?? ""
        let paper = record.kind.isTest ? "\(record.kind.label.zh)报告" : "辨认意见"
        return String("\(organ)\(paper)\(report.isEmpty ? "" : " \(report)")".prefix(200))
    }
}

extension RecordResult {
    static let act = Act<Inquiry>(
        "result", "recordInquiryResult", Wording("登记结果", "Record the result"), on: .receive, .hear,
        consequence: Wording(
            "作为本案证据登记，自收到之日恢复计算期限", "It becomes evidence of the case, and from its day the time counts again"),
        asking: finding,
        .text("words", Wording("结论内容和理由", "What it says, and why"), rows: 4, example: "标识、织法与正品不符，非我公司生产"),
        report, .day("receivedOn", Wording("收到日期", "Received on")), file, cost
    ) { id, version, finding, words, report, receivedOn, file, cost in
        RecordResult(
            id, version: version, finding, words: words, report: report ?? "", receivedOn: receivedOn, file: file,
            cost: cost)
    }

    private static let finding = Ask<Inquiry, InquiryFinding>(
        "finding", Wording("结论", "Finding"),
        .one(InquiryFinding.allCases.map { Choice($0.rawValue, $0.label) }, few: true),
        example: [InquiryFinding.counterfeit.rawValue],
        options: { record in record.record.kind.findings.map { Choice($0.rawValue, $0.label) } }
    ) { answers in
        try answers.value("finding", AnswerText.choice(InquiryFinding.allCases.map(\.rawValue))) {
            InquiryFinding(rawValue: $0)
        }
    }
    private static let report = Ask<Inquiry, String>.line(
        "report", Wording("报告或者意见编号", "Number of the report"), example: "云检2026-118",
        help: Wording("检验检测报告必填", "Needed for a test")
    ).ifGiven
    private static let file = Ask<Inquiry, EvidenceID>.record(
        "file", Wording("报告或者意见文件", "The file"), .evidence,
        help: Wording("先在案件“电子文件”中存入", "Keep it under the case first"),
        options: { record in record.files.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
    private static let cost = Ask<Inquiry, Money>.yuan(
        "cost", Wording("费用（元，由办案机关承担）", "Cost (yuan, borne by the unit)"), example: "1200"
    ).ifGiven
}

/// Tells the party what was found, and that it may dispute it.
package struct TellResult: Operation {
    package static let name = "inquiry.tell"

    package let id: InquiryID
    package let version: Int?
    package let toldOn: LegalDate

    package init(_ id: InquiryID, version: Int? = nil, on day: LegalDate) {
        self.id = id
        self.version = version
        self.toldOn = day
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        let record = step.record
        let result = try step.take(
            TellResult.event(of: record), .telling(toldOn), reason: "\(toldOn)",
            setting: [("told_on", toldOn), ("dispute", String?.none)])
        // The party's time counts from the day on which it was told, which may lie before its recording.
        if let limit = record.retest.limit { try work.backdateClock(limit, on: record.reference, to: Moment(toldOn)) }
        if record.kind.isTest, let round = record.rounds.last, let found = round.result {
            try CaseStep(record.caseID, version: nil, in: work).issue(
                .testResultNotice, InquiryPapers.result(of: record, round, found))
        }
        return result
    }

    private static func event(of record: Inquiry) -> InquiryEvent {
        guard record.kind.isTest else { return .tellAnswer }
        switch record.retest {
        case .product: return .tellProduct
        case .food: return .tellFood
        case .none: return .tellTest
        }
    }
}

extension TellResult {
    static let act = Act<Inquiry>(
        "result-notice", "tellInquiryResult", Wording("告知当事人结果", "Tell the party the result"), on: .tellProduct,
        .tellFood, .tellTest, .tellAnswer,
        consequence: Wording("当事人可以申请复检或者书面异议", "The party may ask for a second test, or object"), told: \.party,
        asking: .day("toldOn", Wording("书面告知当事人日期", "The party told on"))
    ) { id, version, day in
        TellResult(id, version: version, on: day)
    }
}
