import Enforcement
import Law
import Operations

/// A request for assistance in a list.
struct AssistanceLineView: APIValue {
    let id: AssistanceID
    let number: String
    let kind: AssistanceKind
    let state: AssistanceState
    let title: String
    let unitName: String
    let helperName: String
    let dueAt: Moment?
    let version: Int

    init(_ line: AssistanceStore.Line) {
        id = line.record.id
        number = line.record.number
        kind = line.record.kind
        state = line.record.state
        title = line.caseTitle
        unitName = line.unitName
        helperName = line.helperName
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example view: AssistanceView) {
        (id, number, kind, state, title) = (view.id, view.number, view.kind, view.state, view.title)
        (unitName, helperName) = (view.unitName, view.helperName)
        dueAt = .example
        version = view.version
    }

    static let schemaName = "AssistanceLine"
    static let example = AssistanceLineView(example: .example)
}

/// A request for assistance with everything the caller may see of it.
struct AssistanceView: APIValue {
    let id: AssistanceID
    let number: String
    let kind: AssistanceKind
    let state: AssistanceState
    let stateLabel: Wording
    let title: String
    let caseID: CaseID
    let caseNumber: String
    let unit: UnitID
    let unitName: String
    let helper: UnitID?
    let helperName: String
    let facts: String
    let matters: String
    let basis: String
    let promisedOn: LegalDate?
    let reply: String?
    let replyFile: EvidenceID?
    let files: [EvidenceID]
    let askedAt: Moment
    let answeredAt: Moment?
    let version: Int
    let clocks: [RecordClockView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: AssistanceFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        kind = record.kind
        state = record.state
        stateLabel = record.state.label
        title = loaded.caseTitle
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        unit = record.unitID
        unitName = loaded.unitName
        helper = record.helperID
        helperName = loaded.helperName
        facts = record.facts
        matters = record.matters
        basis = record.basis
        promisedOn = record.promisedOn
        reply = record.reply?.words
        replyFile = record.reply?.evidenceID
        files = file.files.map(\.id)
        askedAt = record.askedAt
        answeredAt = record.answeredAt
        version = record.version
        clocks = file.clocks.map(RecordClockView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example number: String) {
        id = .example
        self.number = number
        kind = .investigation
        state = .asked
        stateLabel = AssistanceState.asked.label
        title = CaseLineView.example.title
        caseID = .example
        caseNumber = CaseLineView.example.number
        unit = .example
        unitName = CaseLineView.example.unitName
        helper = .example
        helperName = "邻江市市场监督管理局"
        facts = "当事人在网店销售标有“云锦”字样的丝巾，供货方在你辖区。"
        matters = "核实云泉商贸公司向当事人供货的数量和价格"
        basis = "《中华人民共和国行政处罚法》第二十六条"
        promisedOn = nil
        reply = nil
        replyFile = nil
        files = [.example]
        askedAt = .example
        answeredAt = nil
        version = 1
        clocks = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Assistance"
    static let example = AssistanceView(example: "青石市监协〔2026〕3号")
    static let rules = [
        "facts": FieldRule("All that the other unit is told of the case."),
        "helper": FieldRule("Left out for a unit outside this house."),
        "reply": FieldRule("The answer, or why it was refused."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}
