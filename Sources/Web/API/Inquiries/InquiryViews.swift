package import Enforcement
import Law
import Operations

/// An inquiry in a list.
struct InquiryLineView: APIValue {
    let id: InquiryID
    let number: String
    let kind: InquiryKind
    let state: InquiryState
    let caseID: CaseID
    let caseNumber: String
    let object: String
    let finding: InquiryFinding?
    let dueAt: Moment?
    let version: Int

    init(_ line: InquiryStore.Line) {
        id = line.record.id
        number = line.record.number
        kind = line.record.kind
        state = line.record.state
        caseID = line.record.caseID
        caseNumber = line.caseNumber
        object = line.record.object
        finding = line.record.result?.finding
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example view: InquiryView) {
        (id, number, kind, state, caseID) = (view.id, view.number, view.kind, view.state, view.caseID)
        (caseNumber, object, finding) = (view.caseNumber, view.object, view.finding)
        dueAt = .example
        version = view.version
    }

    static let schemaName = "InquiryLine"
    static let example = InquiryLineView(example: .example)
    static let rules = ["finding": FieldRule("What was found last; left out before.")]
}

/// A sample, test or identification with everything the caller may see of it.
struct InquiryView: APIValue {
    let id: InquiryID
    let number: String
    let kind: InquiryKind
    let state: InquiryState
    let stateLabel: Wording
    let caseID: CaseID
    let caseNumber: String
    let unit: UnitID
    let unitName: String
    let object: String
    let goodsLine: Int?
    let reason: String
    let retest: RetestRight
    let sample: InquirySample?
    let rounds: [InquiryRoundView]
    let finding: InquiryFinding?
    let toldOn: LegalDate?
    let dispute: InquiryDispute?
    let openedAt: Moment
    let closedAt: Moment?
    let version: Int
    let clocks: [RecordClockView]
    let documents: [RecordDocumentView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: InquiryFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        kind = record.kind
        state = record.state
        stateLabel = record.state.label
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        unit = record.unitID
        unitName = loaded.unitName
        object = record.object
        goodsLine = record.goodsLine
        reason = record.reason
        retest = record.retest
        sample = record.sample
        rounds = record.rounds.map(InquiryRoundView.init)
        finding = record.result?.finding
        toldOn = record.toldOn
        dispute = record.dispute
        openedAt = record.openedAt
        closedAt = record.closedAt
        version = record.version
        clocks = file.clocks.map(RecordClockView.init)
        documents = file.documents.map(RecordDocumentView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example number: String) {
        id = .example
        self.number = number
        kind = .inspection
        state = .answered
        stateLabel = InquiryState.answered.label
        caseID = .example
        caseNumber = CaseLineView.example.number
        unit = .example
        unitName = CaseLineView.example.unitName
        object = "标有“云锦”字样的丝巾380条"
        goodsLine = 1
        reason = "需要确认纤维成分和标识"
        retest = .product
        sample = .example
        rounds = [.example]
        finding = .failed
        toldOn = nil
        dispute = nil
        openedAt = .example
        closedAt = nil
        version = 4
        clocks = [.example]
        documents = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Inquiry"
    static let example = InquiryView(example: "青市监检〔2026〕3号")
    static let rules = [
        "goodsLine": FieldRule("The number of the line of goods of the case.", least: 1),
        "retest": FieldRule("By which law the party may ask for a second test."),
        "finding": FieldRule("What was found last; left out before."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}

/// Who was asked what, and what they found.
struct InquiryRoundView: APIValue {
    let organ: String
    let question: String
    let sentOn: LegalDate
    let until: LegalDate
    let measure: MeasureID?
    let partyToldOn: LegalDate?
    let finding: InquiryFinding?
    let words: String?
    let report: String?
    let receivedOn: LegalDate?
    let evidence: EvidenceID?
    let digest: String?
    let cost: Money?

    init(_ round: InquiryRound) {
        organ = round.organ
        question = round.question
        sentOn = round.sentOn
        until = round.until
        measure = round.measureID
        partyToldOn = round.partyToldOn
        finding = round.result?.finding
        words = round.result?.words
        report = round.result?.report
        receivedOn = round.result?.receivedOn
        evidence = round.result?.evidenceID
        digest = round.result?.digest
        cost = round.result?.cost
    }

    static let schemaName = "InquiryRound"
    static let example = InquiryRoundView(
        InquiryRound(
            organ: "云江省产品质量检验研究院", question: "纤维成分、标识", sentOn: .example, until: .example, result: .example))
    static let rules = ["digest": FieldRule("SHA-256 of the file, as it was when it came.")]
}

extension InquiryResult {
    static let example = InquiryResult(
        finding: .failed, words: "纤维成分与标识不符", report: "云检2026-118", receivedOn: .example, evidenceID: .example,
        digest: String(repeating: "0", count: 64), cost: nil)
}

extension InquirySample: APIValue {
    package static var schemaName: String { "InquirySample" }
    package static var example: InquirySample {
        InquirySample(
            drawnOn: .example, place: "青石县人民路8号库房", method: "从同一批次380条中随机抽取", total: 380, drawn: 6, spare: 3,
            unit: "条", seals: "青封0012—0014", present: "当事人孙某到场", officers: ["李梅", "王强"])
    }
    package static var rules: [String: FieldRule] {
        [
            "total": FieldRule("Of how many.", least: 0), "drawn": FieldRule("How many were drawn.", least: 0),
            "spare": FieldRule("How many were kept aside for a second test.", least: 0),
        ]
    }
}

extension InquiryDispute: APIValue {
    package static var schemaName: String { "InquiryDispute" }
    package static var example: InquiryDispute { InquiryDispute(raisedOn: .example, words: "认为抽样的三条并非本店所售") }
    package static var rules: [String: FieldRule] { ["refusal": FieldRule("Why it was refused.")] }
}
