import Enforcement
import Law
import Operations

/// One line of a finding's reasoning.
struct OmissionReasonView: APIValue {
    let text: Wording
    let source: LegalSource?
    let confidence: Confidence

    init(_ reason: OmissionReason) {
        text = reason.text
        source = reason.source
        confidence = reason.confidence
    }

    static let schemaName = "OmissionReason"
    static let example = OmissionReasonView(
        OmissionReason(
            Wording(
                "非法经营数额342,000元，达到50,000元（684%）", "illegal business amount 342,000 yuan reaches 50,000 yuan (684%)"),
            source: SuspectedCrime.counterfeitMark.source, confidence: .partlyConfirmed))
    static let rules = ["confidence": FieldRule("How sure the product is of the rule; what is not read is flagged.")]
}

/// What should have happened and did not.
struct OmissionView: APIValue {
    let id: OmissionID
    let kind: OmissionKind
    let kindLabel: Wording
    let caseID: CaseID
    let caseNumber: String
    let transfer: TransferID?
    let unit: UnitID
    let unitName: String
    let region: String
    let crime: SuspectedCrime?
    let amount: Money?
    let since: Moment
    let firstSeenAt: Moment
    let goneAt: Moment?
    let dismissedAt: Moment?
    let dismissReason: String?
    let isSeen: Bool
    let reasons: [OmissionReasonView]
    let missing: [Wording]
    let related: [CaseID]
    let response: SupervisionKind
    let letter: SupervisionID?
    let version: Int

    init(_ line: OmissionStore.Line) {
        let (row, omission) = (line.row, line.row.omission)
        id = row.id
        kind = omission.kind
        kindLabel = omission.kind.label
        caseID = omission.caseID
        caseNumber = line.caseNumber
        transfer = omission.transferID
        unit = omission.unitID
        unitName = line.unitName
        region = omission.region
        crime = omission.crime
        amount = omission.amount
        since = omission.since
        firstSeenAt = row.firstSeenAt
        goneAt = row.goneAt
        dismissedAt = row.dismissal?.at
        dismissReason = row.dismissal?.reason
        isSeen = line.isSeen
        reasons = omission.reasons.map(OmissionReasonView.init)
        missing = omission.missing
        related = omission.related
        response = omission.kind.response
        letter = line.letter?.id
        version = row.version
    }

    private init(example number: String) {
        id = .example
        kind = .thresholdMet
        kindLabel = OmissionKind.thresholdMet.label
        caseID = .example
        caseNumber = number
        transfer = nil
        unit = .example
        unitName = CaseLineView.example.unitName
        region = "430121"
        crime = .counterfeitMark
        amount = .example
        since = .example
        firstSeenAt = .example
        goneAt = nil
        dismissedAt = nil
        dismissReason = nil
        isSeen = false
        reasons = [.example]
        missing = [Wording("涉嫌犯罪案件移送书及公安机关回执", "the letter of transfer and the receipt of the police")]
        related = []
        response = .opinion
        letter = nil
        version = 1
    }

    static let schemaName = "Omission"
    static let example = OmissionView(example: CaseLineView.example.number)
    static let rules = [
        "unit": FieldRule("Who should have acted."), "response": FieldRule("The letter that answers it."),
        "goneAt": FieldRule("Since when it is no longer found; nothing is deleted."),
    ]
}

/// How many findings stand, by one of their sides.
struct OmissionFiguresView: APIValue {
    let byKind: [OmissionCountView]
    let byUnit: [OmissionCountView]
    let byRegion: [OmissionCountView]
    let byCrime: [OmissionCountView]
    let byMonth: [OmissionCountView]

    init(_ figures: [OmissionFigure]) {
        let counted = figures.filter { $0.standing != .dismissed }
        let open = counted.filter { $0.standing == .open }
        func count(_ figures: [OmissionFigure], _ side: (OmissionFigure) -> String?) -> [OmissionCountView] {
            Dictionary(grouping: figures.compactMap(side), by: \.self)
                .map { OmissionCountView(name: $0.key, count: $0.value.count) }.sorted { $0.name < $1.name }
        }
        byKind = count(open) { $0.kind.rawValue }
        byUnit = count(open) { $0.unitName }
        byRegion = count(open) { $0.region }
        byCrime = count(open) { $0.crime?.rawValue }
        byMonth = count(counted) { $0.month }
    }

    static let schemaName = "OmissionFigures"
    static let example = OmissionFiguresView([])
    static let rules = ["byMonth": FieldRule("By the month of the first finding, those that are gone included.")]
}

/// One side and how many.
struct OmissionCountView: APIValue {
    let name: String
    let count: Int

    static let schemaName = "OmissionCount"
    static let example = OmissionCountView(name: "thresholdMet", count: 3)
}

/// Why a finding is put aside, or taken up again.
struct OmissionDismissal: APIValue {
    let dismisses: Bool
    let reason: String

    static let schemaName = "OmissionDismissal"
    static let example = OmissionDismissal(dismisses: true, reason: "已于线下移送，回执在卷")
    static let rules = ["reason": FieldRule.text(2_000)]
}

/// Which letter is written.
struct SupervisionDraftView: APIValue {
    let kind: SupervisionKind?

    static let schemaName = "SupervisionDraft"
    static let example = SupervisionDraftView(kind: .opinion)
    static let rules = ["kind": FieldRule("Without it the letter that the kind of finding asks for.")]
}

/// A letter of the procuratorate with everything the caller may see of it.
struct SupervisionView: APIValue {
    let id: SupervisionID
    let number: String
    let kind: SupervisionKind
    let kindLabel: Wording
    let state: SupervisionState
    let stateLabel: Wording
    let sender: UnitID
    let addressee: UnitID
    let addresseeName: String
    let caseID: CaseID
    let caseNumber: String
    let transfer: TransferID?
    let grounds: String
    let demand: String
    let answer: String?
    let sentAt: Moment?
    let answeredAt: Moment?
    let endedAt: Moment?
    let version: Int
    let clocks: [RecordClockView]
    let documents: [RecordDocumentView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: SupervisionFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        kind = record.kind
        kindLabel = record.kind.label
        state = record.state
        stateLabel = record.state.label
        sender = record.unitID
        addressee = record.addresseeID
        addresseeName = loaded.addresseeName
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        transfer = record.transferID
        grounds = record.grounds
        demand = record.demand
        answer = record.answer
        sentAt = record.sentAt
        answeredAt = record.answeredAt
        endedAt = record.endedAt
        version = record.version
        clocks = file.clocks.map(RecordClockView.init)
        documents = file.documents.map(RecordDocumentView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example number: String) {
        id = .example
        self.number = number
        kind = .opinion
        kindLabel = SupervisionKind.opinion.label
        state = .sent
        stateLabel = SupervisionState.sent.label
        sender = .example
        addressee = .example
        addresseeName = CaseLineView.example.unitName
        caseID = .example
        caseNumber = CaseLineView.example.number
        transfer = nil
        grounds = "非法经营数额342,000元，达到追诉标准，未移送"
        demand = "建议移送公安机关，并书面回复办理情况"
        answer = nil
        sentAt = .example
        answeredAt = nil
        endedAt = nil
        version = 2
        clocks = [.example]
        documents = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Supervision"
    static let example = SupervisionView(example: "青石检监〔2026〕3号")
    static let rules = ["version": FieldRule("Send it as If-Match with an act.")]
}

/// A letter in a list.
struct SupervisionLineView: APIValue {
    let id: SupervisionID
    let number: String
    let kind: SupervisionKind
    let state: SupervisionState
    let senderName: String
    let addresseeName: String
    let caseNumber: String
    let dueAt: Moment?
    let version: Int

    init(_ line: SupervisionStore.Line) {
        id = line.record.id
        number = line.record.number
        kind = line.record.kind
        state = line.record.state
        senderName = line.unitName
        addresseeName = line.addresseeName
        caseNumber = line.caseNumber
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example view: SupervisionView) {
        (id, number, kind, state) = (view.id, view.number, view.kind, view.state)
        senderName = "青石县人民检察院"
        addresseeName = view.addresseeName
        caseNumber = view.caseNumber
        dueAt = .example
        version = view.version
    }

    static let schemaName = "SupervisionLine"
    static let example = SupervisionLineView(example: .example)
}
