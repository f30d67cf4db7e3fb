import Enforcement
import Law
import Operations

/// An execution in a list.
struct ExecutionLineView: APIValue {
    let id: ExecutionID
    let number: String
    let state: ExecutionState
    let caseID: CaseID
    let caseNumber: String
    let unit: UnitID
    let unitName: String
    let party: String?
    let owed: Money
    let paid: Money
    let open: Money
    let payBy: LegalDate?
    let dueAt: Moment?
    let version: Int

    init(_ line: ExecutionList.Line) {
        id = line.record.id
        number = line.record.number
        state = line.record.state
        caseID = line.record.caseID
        caseNumber = line.caseNumber
        unit = line.record.unitID
        unitName = line.unitName
        party = line.party
        owed = line.account.owed
        paid = line.account.paid
        open = line.account.open
        payBy = line.account.next?.on
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example number: String) {
        id = .example
        self.number = number
        state = .due
        caseID = .example
        caseNumber = CaseLineView.example.number
        unit = .example
        unitName = CaseLineView.example.unitName
        party = CaseLineView.example.party
        owed = .yuan(23_000)
        paid = .yuan(3_000)
        open = .yuan(20_000)
        payBy = .example
        dueAt = Moment.example.adding(hours: 24 * 15)
        version = 2
    }

    static let schemaName = "ExecutionLine"
    static let example = ExecutionLineView(example: "青市监执〔2026〕3号")
    static let rules = [
        "owed": FieldRule("With what was added by today."), "payBy": FieldRule("The last day of what is due first."),
        "dueAt": FieldRule("When the period that ends next runs out."),
    ]
}

/// The execution of a decision.
struct ExecutionView: APIValue {
    let id: ExecutionID
    let number: String
    let state: ExecutionState
    let stateLabel: Wording
    let caseID: CaseID
    let caseNumber: String
    let unit: UnitID
    let unitName: String
    let party: String?
    let kinds: [PenaltyKind]
    let fine: Money?
    let confiscated: Money?
    let revoked: Bool
    let servedOn: LegalDate
    let payBy: LegalDate?
    let account: [ExecutionAccountLineView]
    let addition: [LateFinePartView]
    let payments: [ExecutionPaymentView]
    let deferral: DeferralView?
    let demand: PaymentDemandView?
    let application: CourtApplicationView?
    let remedies: [RemedyView]
    let ending: ExecutionEndingView?
    let endedAt: Moment?
    let version: Int
    let clocks: [RecordClockView]
    let documents: [RecordDocumentView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: ExecutionFile) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        id = record.id
        number = record.number
        state = record.state
        stateLabel = record.state.label
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        unit = record.unitID
        unitName = loaded.unitName
        party = loaded.party
        kinds = record.penalty.kinds
        fine = record.penalty.fine
        confiscated = record.penalty.confiscated
        revoked = record.isRevoked
        servedOn = record.servedOn
        payBy = record.payBy
        account = file.account.lines.map(ExecutionAccountLineView.init)
        addition = file.account.late?.parts.map(LateFinePartView.init) ?? []
        let standing = Set(loaded.contents.standing.map(\.id))
        payments = loaded.contents.payments.map { ExecutionPaymentView($0, counts: standing.contains($0.id)) }
        deferral = record.deferral.map(DeferralView.init)
        demand = record.demand.map(PaymentDemandView.init)
        application = record.application.map(CourtApplicationView.init)
        remedies = loaded.contents.remedies.map(RemedyView.init)
        ending = record.ending.map(ExecutionEndingView.init)
        endedAt = record.endedAt
        version = record.version
        clocks = file.clocks.map(RecordClockView.init)
        documents = file.documents.map(RecordDocumentView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example line: ExecutionLineView) {
        id = .example
        number = line.number
        state = line.state
        stateLabel = line.state.label
        caseID = .example
        caseNumber = line.caseNumber
        unit = .example
        unitName = line.unitName
        party = line.party
        kinds = [.fine, .confiscation]
        fine = .yuan(20_000)
        confiscated = .yuan(3_000)
        revoked = false
        servedOn = .example
        payBy = .example
        account = [.example]
        addition = [.example]
        payments = [.example]
        deferral = .example
        demand = .example
        application = .example
        remedies = [.example]
        ending = nil
        endedAt = nil
        version = 2
        clocks = [.example]
        documents = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Execution"
    static let example = ExecutionView(example: .example)
    static let rules = [
        "fine": FieldRule("As it stands: as decided, or as review or suit changed it."),
        "account": FieldRule("What is owed, paid and open today, purpose by purpose."),
        "addition": FieldRule("How the additional fine comes about, share by share."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}
