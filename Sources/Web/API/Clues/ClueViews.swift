import Enforcement
import Law
import Operations

/// A clue as a list shows it.
struct ClueLineView: APIValue, Hashable {
    let id: ClueID
    let number: String
    let title: String
    let state: ClueState
    let priority: CluePriority
    let source: ClueSource
    let unit: UnitID
    let unitName: String
    let people: [String]
    /// When the next running time limit falls due.
    let due: Moment?
    let received: Moment
    let version: Int

    init(_ line: ClueQueue.Line) {
        self.init(line.clue, unitName: line.unitName, people: line.people, due: line.clock?.dueAt)
    }

    init(_ clue: Clue, unitName: String, people: [String], due: Moment?) {
        id = clue.id
        number = clue.number
        title = clue.title
        state = clue.state
        priority = clue.priority
        source = clue.source
        unit = clue.unitID
        self.unitName = unitName
        self.people = people
        self.due = due
        received = clue.receivedAt
        version = clue.version
    }

    static let schemaName = "ClueLine"
    static let example = ClueLineView(.example, unitName: "云州市市场监督管理局", people: ["李梅"], due: .example)
    static let rules = [
        "due": FieldRule("When the next running time limit falls due."),
        "received": FieldRule("When it was found or the material received: the check counts from here."),
    ]
}

/// The file of a clue.
struct ClueView: APIValue {
    let id: ClueID
    let number: String
    let title: String
    let summary: String
    let state: ClueState
    let priority: CluePriority
    let source: ClueSource
    let unit: UnitID
    let unitName: String
    let subject: SubjectID?
    let amount: Money?
    let received: Moment
    let report: String?
    let closure: ClueClosure?
    let mergedInto: ClueID?
    let caseID: CaseID?
    let people: [ClueMemberView]
    let listings: [ListingID]
    let rights: [RightID]
    let clocks: [RecordClockView]
    let steps: [RecordStepView]
    let acts: [RecordActView]
    let ledgerEntry: Int64?
    let version: Int

    enum CodingKeys: String, CodingKey {
        case id, number, title, summary, state, priority, source, unit, unitName, subject, amount, received, report
        case closure, mergedInto
        case caseID = "case"
        case people, listings, rights, clocks, steps, acts, ledgerEntry, version
    }

    init(_ file: ClueFile) {
        self.init(
            file.clue, unitName: file.unitName, report: file.report,
            people: file.people.map { ClueMemberView(user: $0.userID, name: $0.name, leads: $0.part == .lead) },
            listings: file.listings.map(\.listing.id), rights: file.rights.map(\.id),
            clocks: file.clocks.map(RecordClockView.init), steps: file.steps.map(RecordStepView.init),
            acts: RecordActView.all(file.acts),
            ledgerEntry: file.entry)
    }

    private init(
        _ clue: Clue, unitName: String, report: String?, people: [ClueMemberView], listings: [ListingID],
        rights: [RightID], clocks: [RecordClockView], steps: [RecordStepView], acts: [RecordActView],
        ledgerEntry: Int64?
    ) {
        id = clue.id
        number = clue.number
        title = clue.title
        summary = clue.summary
        state = clue.state
        priority = clue.priority
        source = clue.source
        unit = clue.unitID
        self.unitName = unitName
        subject = clue.subjectID
        amount = clue.amount
        received = clue.receivedAt
        self.report = report
        closure = clue.closure
        mergedInto = clue.mergedInto
        caseID = clue.caseID
        self.people = people
        self.listings = listings
        self.rights = rights
        self.clocks = clocks
        self.steps = steps
        self.acts = acts
        self.ledgerEntry = ledgerEntry
        version = clue.version
    }

    static let schemaName = "Clue"
    static let example = ClueView(
        .example, unitName: "云州市市场监督管理局", report: nil, people: [.example], listings: [.example], rights: [],
        clocks: [.example], steps: [.example], acts: [.example], ledgerEntry: 18_204)
    static let rules = [
        "acts": FieldRule("What the caller may do with it now, and what not yet with the reason."),
        "ledgerEntry": FieldRule("The latest entry of the ledger that speaks of it."),
        "received": FieldRule("When it was found or the material received: the check counts from here."),
    ]
}

/// Somebody with a part in a clue.
struct ClueMemberView: APIValue, Hashable {
    let user: UserID
    let name: String
    let leads: Bool

    static let schemaName = "ClueMember"
    static let example = ClueMemberView(user: .example, name: "李梅", leads: true)
}

extension Clue {
    /// A clue of the sample world.
    static let example = Clue(
        id: .example, number: "云州市监线索〔2026〕12号", title: "疑似销售假冒“云岭泉”注册商标的商品",
        summary: "网络监测发现，售价明显低于正品。", source: .monitoring, state: .checking, priority: .high, unitID: .example,
        subjectID: nil, amount: .example, receivedAt: .example, closure: nil, mergedInto: nil, caseID: nil, version: 4)
}
