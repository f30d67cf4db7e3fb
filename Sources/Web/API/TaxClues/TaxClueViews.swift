import Enforcement
import Law
import Operations

/// A tax clue in a list.
struct TaxClueLineView: APIValue {
    let id: TaxClueID
    let number: String
    let state: TaxClueState
    let taxpayer: String
    let unitName: String
    let authorityName: String
    let caseNumber: String
    let outcome: TaxOutcome?
    let handedAt: Moment
    let version: Int

    init(_ line: TaxClueStore.Line) {
        id = line.record.id
        number = line.record.number
        state = line.record.state
        taxpayer = line.record.finding.taxpayer
        unitName = line.unitName
        authorityName = line.authorityName
        caseNumber = line.caseNumber
        outcome = line.record.feedback?.outcome
        handedAt = line.record.handedAt
        version = line.record.version
    }

    private init(example view: TaxClueView) {
        (id, number, state, taxpayer) = (view.id, view.number, view.state, view.taxpayer)
        (unitName, authorityName, caseNumber) = (view.unitName, view.authorityName, view.caseNumber)
        (outcome, handedAt, version) = (view.outcome, view.handedAt, view.version)
    }

    static let schemaName = "TaxClueLine"
    static let example = TaxClueLineView(example: .example)
}

/// A tax clue with everything the caller may see of it.
struct TaxClueView: APIValue {
    let id: TaxClueID
    let number: String
    let state: TaxClueState
    let stateLabel: Wording
    let caseID: CaseID
    let caseNumber: String
    let unit: UnitID
    let unitName: String
    let authority: UnitID
    let authorityName: String
    let taxpayer: String
    let taxpayerCode: String?
    let matters: [TaxMatter]
    let amount: Money?
    let facts: String
    let outcome: TaxOutcome?
    let collected: Money?
    let fine: Money?
    let account: String?
    let letter: String?
    let reason: String?
    let handedAt: Moment
    let answeredAt: Moment?
    let version: Int
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: TaxClueFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        state = record.state
        stateLabel = record.state.label
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        unit = record.unitID
        unitName = loaded.unitName
        authority = record.authorityID
        authorityName = loaded.authorityName
        taxpayer = record.finding.taxpayer
        taxpayerCode = record.finding.taxpayerCode
        matters = record.finding.matters
        amount = record.finding.amount
        facts = record.finding.facts
        outcome = record.feedback?.outcome
        collected = record.feedback?.collected
        fine = record.feedback?.fine
        account = record.feedback?.account
        letter = record.feedback?.letter
        reason = record.reason
        handedAt = record.handedAt
        answeredAt = record.answeredAt
        version = record.version
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example number: String) {
        id = .example
        self.number = number
        state = .underCheck
        stateLabel = TaxClueState.underCheck.label
        caseID = .example
        caseNumber = CaseLineView.example.number
        unit = .example
        unitName = CaseLineView.example.unitName
        authority = .example
        authorityName = "国家税务总局青石县税务局"
        taxpayer = "青石县云锦丝巾经营部"
        taxpayerCode = "91330106MA2CFXQU8P"
        matters = [.undeclaredSales]
        amount = .yuan(86_000)
        facts = "查明网店两年销售收入86000元，未见申报纳税的记录。"
        (outcome, collected, fine, account, letter, reason) = (nil, nil, nil, nil, nil, nil)
        handedAt = .example
        answeredAt = nil
        version = 2
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "TaxClue"
    static let example = TaxClueView(example: "青石市监税移〔2026〕3号")
    static let rules = [
        "facts": FieldRule(
            "All that the tax authority is told of the case; what is added later stands below, with its day."),
        "amount": FieldRule("The sales that the case found; no tax is reckoned from them."),
        "letter": FieldRule(
            "The letter from which the unit entered the answer; absent where the authority entered it."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}
