import Enforcement
import Law
import Operations

/// A referral in a list.
struct ReferralLineView: APIValue {
    let id: ReferralID
    let number: String
    let state: ReferralState
    let suspectName: String
    let nonProsecution: NonProsecution
    let addresseeName: String
    let caseNumber: String
    let dueAt: Moment?
    let version: Int

    init(_ line: ReferralStore.Line) {
        id = line.record.id
        number = line.record.number
        state = line.record.state
        suspectName = line.suspectName
        nonProsecution = line.record.nonProsecution
        addresseeName = line.addresseeName
        caseNumber = line.caseNumber
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example view: ReferralView) {
        (id, number, state, suspectName) = (view.id, view.number, view.state, view.suspectName)
        (nonProsecution, addresseeName, caseNumber) = (view.nonProsecution, view.addresseeName, view.caseNumber)
        dueAt = .example
        version = view.version
    }

    static let schemaName = "ReferralLine"
    static let example = ReferralLineView(example: .example)
}

/// A referral with everything the caller may see of it.
struct ReferralView: APIValue {
    let id: ReferralID
    let number: String
    let state: ReferralState
    let stateLabel: Wording
    let suspect: SuspectID
    let suspectName: String
    let nonProsecution: NonProsecution
    let crime: SuspectedCrime
    let transfer: TransferID
    let caseID: CaseID
    let caseNumber: String
    let newCaseID: CaseID?
    let newCaseNumber: String?
    let procuratorate: UnitID
    let addressee: UnitID
    let addresseeName: String
    let opinion: String?
    let reply: String?
    let openedAt: Moment
    let sentAt: Moment?
    let repliedAt: Moment?
    let version: Int
    let clocks: [RecordClockView]
    let documents: [RecordDocumentView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: ReferralFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        state = record.state
        stateLabel = record.state.label
        suspect = record.suspectID
        suspectName = loaded.suspectName
        nonProsecution = record.nonProsecution
        crime = loaded.crime
        transfer = loaded.transferID
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        newCaseID = record.newCaseID
        newCaseNumber = loaded.newCaseNumber
        procuratorate = record.unitID
        addressee = record.addresseeID
        addresseeName = loaded.addresseeName
        opinion = record.opinion
        reply = record.reply
        openedAt = record.openedAt
        sentAt = record.sentAt
        repliedAt = record.repliedAt
        version = record.version
        clocks = file.clocks.map(RecordClockView.init)
        documents = file.documents.map(RecordDocumentView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example number: String) {
        id = .example
        self.number = number
        state = .opinionSent
        stateLabel = ReferralState.opinionSent.label
        suspect = .example
        suspectName = SuspectView.example.name
        nonProsecution = .discretionary
        crime = .sellingCounterfeits
        transfer = .example
        caseID = .example
        caseNumber = CaseLineView.example.number
        newCaseID = nil
        newCaseNumber = nil
        procuratorate = .example
        addressee = .example
        addresseeName = CaseLineView.example.unitName
        opinion = "建议依法给予行政处罚，并书面回复处理结果"
        reply = nil
        openedAt = .example
        sentAt = .example
        repliedAt = nil
        version = 3
        clocks = [.example]
        documents = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Referral"
    static let example = ReferralView(example: "青石检衔〔2026〕3号")
    static let rules = [
        "newCaseID": FieldRule(
            "The case in which it goes on: the same one where it was open, else one registered anew."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}
