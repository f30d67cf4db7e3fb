import Enforcement
import Law
import Operations

/// A transfer in a list.
struct TransferLineView: APIValue {
    let id: TransferID
    let number: String
    let state: TransferState
    let caseNumber: String
    let caseTitle: String
    let crime: SuspectedCrime
    let sender: String
    let receiver: String?
    let task: Wording?
    let dueAt: Moment?
    let version: Int

    init(_ line: TransferList.Line) {
        id = line.record.id
        number = line.record.number
        state = line.record.state
        caseNumber = line.caseNumber
        caseTitle = line.caseTitle
        crime = line.record.crime
        sender = line.unitName
        receiver = line.receiverName
        task = line.clock?.task
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example number: String) {
        id = .example
        self.number = number
        state = .received
        caseNumber = CaseLineView.example.number
        caseTitle = CaseLineView.example.title
        crime = .sellingCounterfeits
        sender = "青石县市场监督管理局"
        receiver = "青石县公安局"
        task = Wording("审查并决定是否立案", "Examine and decide on filing")
        dueAt = .example
        version = 4
    }

    static let schemaName = "TransferLine"
    static let example = TransferLineView(example: "青市监移〔2026〕3号")
    static let rules = ["crime": FieldRule("The article of the Criminal Law.")]
}

/// A transfer with everything the caller may see of it.
struct TransferView: APIValue {
    let id: TransferID
    let number: String
    let state: TransferState
    let stateLabel: Wording
    let caseID: CaseID
    let caseNumber: String
    let sender: UnitID
    let receiver: UnitID?
    let crime: SuspectedCrime
    let crimeLabel: Wording
    let ground: TransferGround
    let facts: String
    let amount: Money?
    let attachments: [TransferAttachment]
    let missing: [TransferAttachment]
    let supplementOpen: Bool
    let policeNumber: String?
    let objection: TransferObjection?
    let supervisor: UnitID?
    let newCaseID: CaseID?
    let proposedAt: Moment
    let handedOverAt: Moment?
    let receivedAt: Moment?
    let decidedAt: Moment?
    let version: Int
    let team: [CaseOfficerView]
    let clocks: [RecordClockView]
    let documents: [RecordDocumentView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: TransferFile, today: LegalDate) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        state = record.state
        stateLabel = record.state.label
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        sender = record.unitID
        receiver = record.receiverID
        crime = record.crime
        crimeLabel = record.crime.label
        ground = record.ground
        facts = record.facts
        amount = record.amount
        attachments = record.attachments
        missing = record.handedOverAt == nil ? [] : record.missingAttachments
        supplementOpen = loaded.facts.supplementOpen
        policeNumber = loaded.policeNumber
        objection = loaded.facts.objection
        supervisor = loaded.facts.supervisor
        newCaseID = loaded.newCase?.id
        proposedAt = record.proposedAt
        handedOverAt = record.handedOverAt
        receivedAt = loaded.receivedAt
        decidedAt = record.decidedAt
        version = record.version
        team = loaded.facts.team.map { CaseOfficerView($0, on: today) }
        clocks = file.clocks.map(RecordClockView.init)
        documents = file.documents.map(RecordDocumentView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example number: String) {
        id = .example
        self.number = number
        state = .received
        stateLabel = TransferState.received.label
        caseID = .example
        caseNumber = CaseLineView.example.number
        sender = .example
        receiver = .example
        crime = .sellingCounterfeits
        crimeLabel = SuspectedCrime.sellingCounterfeits.label
        ground = .thresholdMet
        facts = "销售金额62000元，涉嫌犯罪"
        amount = .example
        attachments = [.letter, .investigationReport]
        missing = [.goodsList, .testReport]
        supplementOpen = false
        policeNumber = nil
        objection = nil
        supervisor = nil
        newCaseID = nil
        proposedAt = .example
        handedOverAt = .example
        receivedAt = .example
        decidedAt = nil
        version = 4
        team = [.example]
        clocks = [.example]
        documents = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Transfer"
    static let example = TransferView(example: "青市监移〔2026〕3号")
    static let rules = [
        "missing": FieldRule("What the law asks for and did not go along; never a ground for refusing the file."),
        "objection": FieldRule("How far the unit's objection to not filing has come."),
        "newCaseID": FieldRule("The case in which it goes on after it came back."),
        "supervisor": FieldRule("The procuratorate that was asked to supervise the filing."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}

/// One thing that should have happened and did not.
struct OverdueTransferView: APIValue {
    let transfer: TransferID
    let number: String
    let state: TransferState
    let limit: String
    let task: Wording
    let debtor: String
    let startedAt: Moment
    let dueAt: Moment

    init(_ overdue: TransferList.Overdue) {
        transfer = overdue.line.record.id
        number = overdue.line.record.number
        state = overdue.line.record.state
        limit = overdue.limit.rawValue
        task = overdue.task
        debtor = overdue.debtor
        startedAt = overdue.startedAt
        dueAt = overdue.dueAt
    }

    private init(example number: String) {
        transfer = .example
        self.number = number
        state = .handedOver
        limit = "transfer.forward"
        task = Wording("签收；不属管辖的转送", "Sign for the file, or forward it")
        debtor = "青石县公安局"
        startedAt = .example
        dueAt = Moment.example.adding(hours: 24)
    }

    static let schemaName = "OverdueTransfer"
    static let example = OverdueTransferView(example: "青市监移〔2026〕3号")
    static let rules = ["debtor": FieldRule("The unit that should have acted.")]
}

/// The things that should have happened and did not.
struct OverdueTransfersView: APIValue {
    let items: [OverdueTransferView]

    static let schemaName = "OverdueTransfers"
    static let example = OverdueTransfersView(items: [.example])
}
