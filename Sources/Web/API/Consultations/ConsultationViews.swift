import Enforcement
import Law
import Operations

/// A consultation in a list.
struct ConsultationLineView: APIValue {
    let id: ConsultationID
    let number: String
    let state: ConsultationState
    let title: String
    let unitName: String
    let adviserName: String
    let caseNumber: String
    let dueAt: Moment?
    let version: Int

    init(_ line: ConsultationStore.Line) {
        id = line.record.id
        number = line.record.number
        state = line.record.state
        title = line.caseTitle
        unitName = line.unitName
        adviserName = line.adviserName
        caseNumber = line.caseNumber
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example view: ConsultationView) {
        (id, number, state, title) = (view.id, view.number, view.state, view.title)
        (unitName, adviserName, caseNumber) = (view.unitName, view.adviserName, view.caseNumber)
        dueAt = .example
        version = view.version
    }

    static let schemaName = "ConsultationLine"
    static let example = ConsultationLineView(example: .example)
}

/// A consultation with everything the caller may see of it.
struct ConsultationView: APIValue {
    let id: ConsultationID
    let number: String
    let state: ConsultationState
    let stateLabel: Wording
    let title: String
    let caseID: CaseID
    let caseNumber: String
    let unit: UnitID
    let unitName: String
    let adviser: UnitID
    let adviserName: String
    let crime: SuspectedCrime?
    let facts: String
    let question: String
    let finding: ConsultationFinding?
    let reasons: String?
    let askedAt: Moment
    let answeredAt: Moment?
    let version: Int
    let clocks: [RecordClockView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: ConsultationFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        state = record.state
        stateLabel = record.state.label
        title = loaded.caseTitle
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        unit = record.unitID
        unitName = loaded.unitName
        adviser = record.adviserID
        adviserName = loaded.adviserName
        crime = record.crime
        facts = record.facts
        question = record.question
        finding = record.opinion?.finding
        reasons = record.opinion?.reasons
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
        state = .asked
        stateLabel = ConsultationState.asked.label
        title = CaseLineView.example.title
        caseID = .example
        caseNumber = CaseLineView.example.number
        unit = .example
        unitName = CaseLineView.example.unitName
        adviser = .example
        adviserName = "青石县公安局经济犯罪侦查大队"
        crime = .sellingCounterfeits
        facts = "现场查获标有“云锦”字样的丝巾380条，进货价明显低于市场价。"
        question = "主观明知的证据是否足够？"
        finding = nil
        reasons = nil
        askedAt = .example
        answeredAt = nil
        version = 1
        clocks = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Consultation"
    static let example = ConsultationView(example: "青石市监询〔2026〕3号")
    static let rules = [
        "facts": FieldRule(
            "All that those asked are told of the case; what is added later stands below, with its day."),
        "finding": FieldRule("What those asked hold; it takes no decision off the unit."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}
