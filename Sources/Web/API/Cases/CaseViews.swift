package import Enforcement
import Law
import Operations

/// A case in a list.
struct CaseLineView: APIValue {
    let id: CaseID
    let number: String
    let title: String
    let state: CaseState
    let unit: UnitID
    let unitName: String
    let party: String?
    let officers: [String]
    let task: Wording?
    let dueAt: Moment?
    let closest: ClosestLineView?
    let registeredAt: Moment
    let version: Int

    init(_ line: CaseList.Line) {
        id = line.record.id
        number = line.record.number
        title = line.record.title
        state = line.record.state
        unit = line.record.unitID
        unitName = line.unitName
        party = line.record.party
        officers = line.people
        task = line.clock?.task
        dueAt = line.clock?.dueAt
        closest = line.closest.map(ClosestLineView.init)
        registeredAt = line.record.registeredAt
        version = line.record.version
    }

    private init(example number: String) {
        id = .example
        self.number = number
        title = "销售侵犯注册商标专用权商品"
        state = .investigating
        unit = .example
        unitName = "青石县市场监督管理局"
        party = "青石县锦绣商行"
        officers = ["李梅", "王强"]
        task = Wording("作出行政处理决定", "Decide the case")
        dueAt = Moment.example.adding(hours: 24 * 90)
        closest = ClosestLineView(crime: .sellingCounterfeits, outcome: .close)
        registeredAt = .example
        version = 4
    }

    static let schemaName = "CaseLine"
    static let example = CaseLineView(example: "青市监案〔2026〕12号")
    static let rules = [
        "dueAt": FieldRule("When the clock that is due next runs out."),
        "closest": FieldRule("The line of a crime that the facts on file meet or come close to."),
    ]
}

/// The line of a crime that the facts of a case meet or come close to.
struct ClosestLineView: APIValue {
    let crime: Crime
    let outcome: ThresholdOutcome

    init(crime: Crime, outcome: ThresholdOutcome) {
        self.crime = crime
        self.outcome = outcome
    }

    init(_ line: ClosestLine) { self.init(crime: line.crime, outcome: line.outcome) }

    static let schemaName = "ClosestLine"
    static let example = ClosestLineView(crime: .sellingCounterfeits, outcome: .close)
}

/// A case with everything the caller may see of it.
struct CaseView: APIValue {
    let id: CaseID
    let number: String
    let title: String
    let state: CaseState
    let stateLabel: Wording
    let unit: UnitID
    let unitName: String
    let source: CaseSource
    let clue: ClueID?
    let subject: SubjectID?
    let party: String?
    let conduct: String
    let place: String?
    let conductOn: LegalDate?
    let amount: Money?
    let registeredAt: Moment
    let filedAt: Moment?
    let decidedAt: Moment?
    let closedAt: Moment?
    let isSummary: Bool
    let version: Int
    let officers: [CaseOfficerView]
    let evidence: [CaseEvidenceView]
    let goods: [CaseGoodsView]
    let thresholdFacts: [ThresholdSheetView]
    let thresholds: [Assessment]
    let earlierPenalties: [EarlierPenaltyView]
    let clocks: [RecordClockView]
    let documents: [RecordDocumentView]
    let steps: [RecordStepView]
    let transfers: [TransferID]
    let measures: [MeasureID]
    let executions: [ExecutionID]
    let bonds: [CaseBondView]
    let jurisdiction: [JurisdictionView]
    let avoidances: [AvoidanceView]
    let merged: [MergedCaseView]
    let consultations: [ConsultationID]
    let taxClues: [TaxClueID]
    let inquiries: [InquiryID]
    let assistance: [AssistanceID]
    let volume: CaseVolumeView?
    let responsibility: [ResponsibilityView]
    let acts: [RecordActView]

    init(_ file: CaseFile, today: LegalDate) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        title = record.title
        state = record.state
        stateLabel = record.state.label
        unit = record.unitID
        unitName = file.loaded.unitName
        source = record.source
        clue = record.clueID
        subject = record.subjectID
        party = record.party
        conduct = record.conduct
        place = record.place
        conductOn = record.conductOn
        amount = record.amount
        registeredAt = record.registeredAt
        filedAt = record.filedAt
        decidedAt = record.decidedAt
        closedAt = record.closedAt
        isSummary = record.isSummary
        version = record.version
        officers = loaded.facts.team.map { CaseOfficerView($0, on: today) }
        evidence = loaded.evidence.map(CaseEvidenceView.init)
        goods = loaded.goodsLines.map(CaseGoodsView.init)
        thresholdFacts = loaded.thresholdSheets.map(ThresholdSheetView.init)
        thresholds = file.thresholds
        earlierPenalties = file.loaded.earlier.map(EarlierPenaltyView.init)
        clocks = file.clocks.map(RecordClockView.init)
        documents = file.documents.map(RecordDocumentView.init)
        steps = file.steps.map(RecordStepView.init)
        transfers = loaded.transfers.map(\.id)
        measures = loaded.measures.map(\.id)
        executions = file.executions.map(\.record.id)
        bonds = loaded.bonds.map(CaseBondView.init)
        jurisdiction = loaded.jurisdiction.map(JurisdictionView.init)
        avoidances = loaded.avoidances.map(AvoidanceView.init)
        merged = loaded.merged.map(MergedCaseView.init)
        consultations = file.consultations.map(\.record.id)
        taxClues = file.taxClues.map(\.record.id)
        inquiries = file.loaded.inquiries.map(\.id)
        assistance = file.assistance.map(\.record.id)
        volume = file.volume.map(CaseVolumeView.init)
        responsibility = file.responsibility.entries.map(ResponsibilityView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example number: String) {
        id = .example
        self.number = number
        title = CaseLineView.example.title
        state = .investigating
        stateLabel = CaseState.investigating.label
        unit = .example
        unitName = CaseLineView.example.unitName
        source = .monitoring
        clue = .example
        subject = .example
        party = CaseLineView.example.party
        conduct = "在网店销售标有“云锦”字样的丝巾"
        place = "青石县人民路8号"
        conductOn = .example
        amount = .example
        registeredAt = .example
        filedAt = .example
        decidedAt = nil
        closedAt = nil
        isSummary = false
        version = 4
        officers = [.example]
        evidence = [.example]
        goods = [.example]
        thresholdFacts = [.example]
        thresholds = [.example]
        earlierPenalties = [.example]
        clocks = [.example]
        documents = [.example]
        steps = [.example]
        transfers = [.example]
        measures = [.example]
        executions = []
        bonds = [.example]
        jurisdiction = [.example]
        avoidances = [.example]
        merged = [.example]
        consultations = []
        taxClues = []
        inquiries = []
        assistance = []
        volume = nil
        responsibility = [.example]
        acts = [.example]
    }

    static let schemaName = "Case"
    static let example = CaseView(example: "青市监案〔2026〕12号")
    static let rules = [
        "conductOn": FieldRule("The day of the conduct: it chooses the rules in force."),
        "thresholdFacts": FieldRule("As they were set down, every revision, the last one in force."),
        "thresholds": FieldRule("Over the goods of this case and of those merged into it."),
        "volume": FieldRule("As it was filed last; left out before."),
        "responsibility": FieldRule("Who did what as what, the earliest first; worked out from steps and assignments."),
        "isSummary": FieldRule("Decided on the spot, by the summary procedure."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}

/// A penalty that the party had before the conduct.
struct EarlierPenaltyView: APIValue {
    let caseID: CaseID
    let number: String
    let unitName: String
    let effectiveOn: LegalDate
    let field: ProtectedField
    let fine: Money?

    init(_ penalty: EarlierPenalty) {
        caseID = penalty.caseID
        number = penalty.number
        unitName = penalty.unitName
        effectiveOn = penalty.effectiveOn
        field = penalty.sanction.field
        fine = penalty.fine
    }

    private init(example number: String) {
        caseID = .example
        self.number = number
        unitName = CaseLineView.example.unitName
        effectiveOn = .example
        field = .trademark
        fine = .example
    }

    static let schemaName = "EarlierPenalty"
    static let example = EarlierPenaltyView(example: "青市监案〔2025〕8号")
    static let rules = ["effectiveOn": FieldRule("The day of service, or of the decision while it is not served.")]
}

/// An officer of a case.
struct CaseOfficerView: APIValue {
    let user: UserID
    let name: String
    let certificate: String?

    init(_ member: TeamMember, on day: LegalDate) {
        user = member.userID
        name = member.name
        certificate = member.certificate(on: day)?.certificateNumber
    }

    private init(example name: String) {
        user = .example
        self.name = name
        certificate = "43001234"
    }

    static let schemaName = "CaseOfficer"
    static let example = CaseOfficerView(example: "李梅")
    static let rules = [
        "certificate": FieldRule("The one good today for the case's area and region; missing where none is.")
    ]
}

/// A piece of evidence of a case.
struct CaseEvidenceView: APIValue {
    let id: String
    let kind: EvidenceKind
    let name: String
    let detail: String
    let collectedOn: LegalDate
    let collector: String
    let file: EvidenceID?
    let extraction: EvidenceExtraction?

    init(_ evidence: CaseEvidence) {
        id = evidence.id
        kind = evidence.kind
        name = evidence.name
        detail = evidence.detail
        collectedOn = evidence.collectedOn
        collector = evidence.collector
        file = evidence.evidenceID
        extraction = evidence.extraction
    }

    private init(example name: String) {
        id = CaseID.example.rawValue
        kind = .object
        self.name = name
        detail = "标有“云锦”字样"
        collectedOn = .example
        collector = "李梅、王强"
        file = nil
        extraction = .example
    }

    static let schemaName = "CaseEvidence"
    static let example = CaseEvidenceView(example: "涉案丝巾120条")
}

extension EvidenceExtraction: APIValue {
    package static var schemaName: String { "EvidenceExtraction" }
    package static var example: EvidenceExtraction {
        EvidenceExtraction(
            place: "青石县人民路8号", method: "登录网店后台导出订单", form: .copy, provider: "孙某", isConfirmed: true,
            medium: "店内收银台电脑一台")
    }
    package static var rules: [String: FieldRule] {
        [
            "form": FieldRule("Original, copy or photo."),
            "isConfirmed": FieldRule("Its provider checked it against the original and signed."),
            "medium": FieldRule("Of electronic data."),
        ]
    }
}
