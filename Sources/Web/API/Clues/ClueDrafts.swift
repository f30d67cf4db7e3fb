import Enforcement
import Law
import Operations

/// What is sent to put a clue into a queue.
struct ClueDraft: APIValue {
    let title: String
    let summary: String
    let source: ClueSource
    let unit: UnitID?
    let subject: SubjectID?
    let rights: [RightID]?
    let amount: Money?
    let received: LegalDate?

    static let schemaName = "ClueDraft"
    static let example = ClueDraft(
        title: Clue.example.title, summary: Clue.example.summary, source: .rightsHolder, unit: nil, subject: nil,
        rights: nil, amount: .example, received: .example)
    static let rules = [
        "title": FieldRule.text(200, "What it is about."), "summary": FieldRule("What is suspected.", most: 10_000),
        "unit": FieldRule("The unit that works on it; the caller's own unless said."),
        "rights": FieldRule("The rights concerned.", most: 100),
        "received": FieldRule(
            "The day on which it was found or received; today unless said. The check counts from it."),
    ]
}

/// What is sent to set a clue's priority.
struct TriageDraft: APIValue {
    let priority: CluePriority

    static let schemaName = "TriageDraft"
    static let example = TriageDraft(priority: .urgent)
}

/// What is sent to assign a clue.
struct AssignmentDraft: APIValue {
    let officers: [UserID]

    static let schemaName = "AssignmentDraft"
    static let example = AssignmentDraft(officers: [.example])
    static let rules = [
        "officers": FieldRule("Officers of the clue's unit with valid certificates; the first leads.", most: 8)
    ]
}

/// What is sent to merge a clue into another.
struct MergerDraft: APIValue {
    let into: ClueID

    static let schemaName = "MergerDraft"
    static let example = MergerDraft(into: .example)
    static let rules = ["into": FieldRule("An open clue of the same unit, in which the matter goes on.")]
}

/// What is sent to report on the check of a clue.
struct ReportDraft: APIValue {
    let report: String

    static let schemaName = "ReportDraft"
    static let example = ReportDraft(report: "经现场核查，店铺未能提供进货凭证，商品与正品特征不符。")
    static let rules = ["report": FieldRule.text(4_000, "What was looked into and found, and what is proposed.")]
}

/// What is sent to close or dismiss a clue.
struct ClosureDraft: APIValue {
    let ground: ClueClosure
    let reason: String

    static let schemaName = "ClosureDraft"
    static let example = ClosureDraft(ground: .authorised, reason: "授权书属实。")
    static let rules = ["reason": FieldRule.text(4_000, "The unit that dispatched the clue reads it too.")]
}

/// What is sent to let a clue go on as a case.
struct CaseOfClueDraft: APIValue {
    let title: String?
    let conduct: String?
    let amount: Money?

    static let schemaName = "CaseOfClueDraft"
    static let example = CaseOfClueDraft(title: "涉嫌销售侵犯注册商标专用权的商品", conduct: nil, amount: .example)
    static let rules = [
        "title": FieldRule.text(200, "What the case is about; the clue's title unless said."),
        "conduct": FieldRule.text(10_000, "What was done; the report on the check unless said."),
        "amount": FieldRule("The value of the goods; the clue's estimate unless said."),
    ]
}

/// Where a clue stands after an act.
struct ClueVersionView: APIValue {
    let id: ClueID
    let state: ClueState
    let version: Int

    init(_ clue: ClueVersion) {
        id = clue.id
        state = clue.state
        version = clue.version
    }

    static let schemaName = "ClueVersion"
    static let example = ClueVersionView(ClueVersion(id: .example, state: .checking, version: 4))
}

/// A clue that went on as a case.
struct FiledClueView: APIValue {
    let clue: ClueVersionView
    let caseID: CaseID

    enum CodingKeys: String, CodingKey {
        case clue
        case caseID = "case"
    }

    init(_ filed: FiledClue) {
        clue = ClueVersionView(filed.clue)
        caseID = filed.caseID
    }

    private init(clue: ClueVersionView, caseID: CaseID) {
        self.clue = clue
        self.caseID = caseID
    }

    static let schemaName = "FiledClue"
    static let example = FiledClueView(
        clue: ClueVersionView(ClueVersion(id: .example, state: .filed, version: 6)), caseID: .example)
}
