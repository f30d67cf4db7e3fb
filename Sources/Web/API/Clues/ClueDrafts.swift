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

/// A clue that went on as a case.
struct FiledClueView: APIValue {
    let clue: RecordVersionView<Clue>
    let caseID: CaseID

    enum CodingKeys: String, CodingKey {
        case clue
        case caseID = "case"
    }

    init(_ clue: ClueVersion, opened: RecordReference?) {
        self.init(clue: RecordVersionView(clue), caseID: CaseID(opened?.id ?? ""))
    }

    private init(clue: RecordVersionView<Clue>, caseID: CaseID) {
        self.clue = clue
        self.caseID = caseID
    }

    static let schemaName = "FiledClue"
    static let example = FiledClueView(
        clue: RecordVersionView<Clue>(ClueVersion(id: .example, state: .filed, version: 6)), caseID: .example)
}
