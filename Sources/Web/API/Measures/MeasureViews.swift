import Enforcement
import Law
import Operations

/// A measure in a list.
struct MeasureLineView: APIValue {
    let id: MeasureID
    let number: String
    let kind: MeasureKind
    let state: MeasureState
    let caseID: CaseID
    let caseNumber: String
    let unit: UnitID
    let unitName: String
    let party: String?
    let object: String
    let dueAt: Moment?
    let version: Int

    init(_ line: MeasureList.Line) {
        id = line.record.id
        number = line.record.number
        kind = line.record.kind
        state = line.record.state
        caseID = line.record.caseID
        caseNumber = line.caseNumber
        unit = line.record.unitID
        unitName = line.unitName
        party = line.party
        object = line.record.object
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example number: String) {
        id = .example
        self.number = number
        kind = .detention
        state = .standing
        caseID = .example
        caseNumber = CaseLineView.example.number
        unit = .example
        unitName = CaseLineView.example.unitName
        party = CaseLineView.example.party
        object = "标有“云锦”字样的丝巾380条"
        dueAt = Moment.example.adding(hours: 24 * 30)
        version = 3
    }

    static let schemaName = "MeasureLine"
    static let example = MeasureLineView(example: "青市监措〔2026〕3号")
    static let rules = ["dueAt": FieldRule("When the period that ends next runs out.")]
}

/// A measure with its list of goods.
struct MeasureView: APIValue {
    let id: MeasureID
    let number: String
    let kind: MeasureKind
    let state: MeasureState
    let stateLabel: Wording
    let caseID: CaseID
    let caseNumber: String
    let unit: UnitID
    let unitName: String
    let party: String?
    let object: String
    let reason: String
    let basis: String
    let urgent: Bool
    let approvedAt: Moment?
    let execution: MeasureExecutionView?
    let goods: [MeasureGoodsView]
    let test: MeasureTestView?
    let ending: MeasureEndingView?
    let endedAt: Moment?
    let version: Int
    let clocks: [RecordClockView]
    let documents: [RecordDocumentView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: MeasureFile) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        id = record.id
        number = record.number
        kind = record.kind
        state = record.state
        stateLabel = record.state.label
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        unit = record.unitID
        unitName = loaded.unitName
        party = loaded.party
        object = record.object
        reason = record.reason
        basis = record.basis
        urgent = record.isUrgent
        approvedAt = record.approvedAt
        execution = record.execution.map(MeasureExecutionView.init)
        goods = loaded.goods.map(MeasureGoodsView.init)
        test = record.test.map(MeasureTestView.init)
        ending = record.ending.map(MeasureEndingView.init)
        endedAt = record.endedAt
        version = record.version
        clocks = file.clocks.map(RecordClockView.init)
        documents = file.documents.map(RecordDocumentView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example line: MeasureLineView) {
        id = .example
        number = line.number
        kind = line.kind
        state = line.state
        stateLabel = line.state.label
        caseID = .example
        caseNumber = line.caseNumber
        unit = .example
        unitName = line.unitName
        party = line.party
        object = line.object
        reason = "有证据证明是侵犯他人注册商标专用权的物品"
        basis = "《中华人民共和国商标法》第六十二条第一款第四项"
        urgent = false
        approvedAt = .example
        execution = .example
        goods = [.example]
        test = .example
        ending = nil
        endedAt = nil
        version = 3
        clocks = [.example]
        documents = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Measure"
    static let example = MeasureView(example: .example)
    static let rules = [
        "urgent": FieldRule("Taken on the spot: the head approves within 24 hours."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}

/// How a measure was carried out.
struct MeasureExecutionView: APIValue {
    let at: Moment
    let place: String
    let present: String
    let statement: String
    let keeper: String
    let officers: [String]

    init(_ execution: MeasureExecution) {
        at = execution.at
        place = execution.place
        present = execution.present
        statement = execution.statement
        keeper = execution.keeper
        officers = execution.officers
    }

    private init(example place: String) {
        at = .example
        self.place = place
        present = "当事人孙某到场"
        statement = "无异议"
        keeper = "县局涉案物品仓库"
        officers = ["李梅", "王强"]
    }

    static let schemaName = "MeasureExecution"
    static let example = MeasureExecutionView(example: "青石县人民路8号")
    static let rules = [
        "at": FieldRule("From here the period counts."), "present": FieldRule("The party or a witness."),
    ]
}

/// One line of the list of premises, facilities and goods.
struct MeasureGoodsView: APIValue {
    let name: String
    let spec: String
    let quantity: Int64
    let unit: String
    let note: String

    init(_ goods: MeasureGoods) {
        name = goods.name
        spec = goods.spec
        quantity = goods.quantity
        unit = goods.unit
        note = goods.note
    }

    static let schemaName = "MeasureGoods"
    static let example = MeasureGoodsView(
        MeasureGoods(name: "丝巾", spec: "均码", quantity: 380, unit: "条", note: "标有“云锦”字样"))
    static let rules = ["unit": FieldRule("What the quantity counts.")]
}

/// A test whose time does not count.
struct MeasureTestView: APIValue {
    let organ: String
    let subject: String
    let until: LegalDate
    let toldOn: LegalDate
    let result: String?

    init(_ test: MeasureTest) {
        organ = test.organ
        subject = test.subject
        until = test.until
        toldOn = test.toldOn
        result = test.result
    }

    static let schemaName = "MeasureTest"
    static let example = MeasureTestView(
        MeasureTest(organ: "云江省产品质量检验研究院", subject: "丝巾纤维成分", until: .example, toldOn: .example))
    static let rules = ["toldOn": FieldRule("The day on which the party was told in writing.")]
}

/// How a measure ended.
struct MeasureEndingView: APIValue {
    let ground: ReleaseGround?
    let outcome: GoodsOutcome?
    let detail: String

    init(_ ending: MeasureEnding) {
        ground = ending.ground
        outcome = ending.outcome
        detail = ending.text
    }

    static let schemaName = "MeasureEnding"
    static let example = MeasureEndingView(MeasureEnding(ground: .unrelated, text: "丝巾12条已退还当事人孙某签收"))
    static let rules = [
        "ground": FieldRule("Where it was lifted."), "outcome": FieldRule("Where the goods did not go back."),
    ]
}
