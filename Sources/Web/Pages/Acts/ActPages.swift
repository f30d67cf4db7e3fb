import Enforcement
import Law
import Operations

/// A kind of record whose acts have pages and a place in the API.
protocol ActPages: ActSubject {
    /// What the list of the kind is called, and where it is.
    static var list: (title: Wording, path: Path) { get }
    /// Where the kind stands in the paths of the API: `clues`.
    static var segment: String { get }
    /// One act on a record, by its noun: `/clues/…/triage`.
    static var actPattern: PathPattern { get }
    /// Where a record is shown.
    static func path(_ id: RecordID<Tag>) -> Path
    /// The kind's heading in the description of the API.
    static var tag: APITag { get }
    /// The document that an act would issue on a record, before anybody confirms; nil where none is shown before.
    static func preview(_ form: DocumentForm, on id: RecordID<Tag>) -> Path?
    /// Pages that help to answer what an act asks.
    static func aids(to act: Act<Self>, on record: InHand) -> [(name: Wording, path: Path)]
}

/// A kind of record with acts under which captured files are put.
protocol FilePages: ActPages {
    /// Where they are put.
    static var filesPattern: PathPattern { get }
}

extension ActPages {
    /// Where an act is taken.
    static func path(_ id: RecordID<Tag>, _ noun: String) -> Path { actPattern.path(id.rawValue, noun) }

    static func preview(_ form: DocumentForm, on id: RecordID<Tag>) -> Path? { nil }

    static func aids(to act: Act<Self>, on record: InHand) -> [(name: Wording, path: Path)] { [] }
}

extension Clue: FilePages {
    static var list: (title: Wording, path: Path) { (ClueText.clues, Paths.clues) }
    static let segment = "clues"
    static let tag = APITag("clues", Wording("线索", "Clues"))
    static var actPattern: PathPattern { Paths.clueActPattern }
    static var filesPattern: PathPattern { Paths.clueFilesPattern }
    static func path(_ id: ClueID) -> Path { Paths.clue(id) }
}

extension Case: FilePages {
    static var list: (title: Wording, path: Path) { (CaseText.cases, Paths.cases) }
    static let segment = "cases"
    static let tag = APITag("cases", Wording("案件", "Cases"))
    static var actPattern: PathPattern { Paths.caseActPattern }
    static var filesPattern: PathPattern { Paths.caseFilesPattern }
    static func path(_ id: CaseID) -> Path { Paths.case(id) }

    static func preview(_ form: DocumentForm, on id: CaseID) -> Path? { Paths.casePreview(id, form) }

    static func aids(to act: Act<Case>, on record: CaseInHand) -> [(name: Wording, path: Path)] {
        let events: Set<CaseEvent> = [.conclude, .giveNotice, .decide, .decideOnSpot]
        guard !events.isDisjoint(with: act.events) else { return [] }
        return [(FineText.title, FinePage.path(of: record.loaded, on: record.today))]
    }
}

extension CaseMeasure: ActPages {
    static var list: (title: Wording, path: Path) { (MeasureText.measures, Paths.measures) }
    static let segment = "measures"
    static let tag = APITag("measures", MeasureText.measures)
    static var actPattern: PathPattern { Paths.measureActPattern }
    static func path(_ id: MeasureID) -> Path { Paths.measure(id) }
}

extension Inquiry: ActPages {
    static var list: (title: Wording, path: Path) { (InquiryText.inquiries, Paths.inquiries) }
    static let segment = "inquiries"
    static let tag = APITag("inquiries", InquiryText.inquiries)
    static var actPattern: PathPattern { Paths.inquiryActPattern }
    static func path(_ id: InquiryID) -> Path { Paths.inquiry(id) }
}

extension Execution: ActPages {
    static var list: (title: Wording, path: Path) { (ExecutionText.executions, Paths.executions) }
    static let segment = "executions"
    static let tag = APITag("executions", ExecutionText.executions)
    static var actPattern: PathPattern { Paths.executionActPattern }
    static func path(_ id: ExecutionID) -> Path { Paths.execution(id) }
}

extension Transfer: FilePages {
    static var list: (title: Wording, path: Path) { (TransferText.transfers, Paths.transfers) }
    static let segment = "transfers"
    static let tag = APITag("transfers", Wording("移送", "Transfers"))
    static var actPattern: PathPattern { Paths.transferActPattern }
    static var filesPattern: PathPattern { Paths.transferFilesPattern }
    static func path(_ id: TransferID) -> Path { Paths.transfer(id) }

    static func preview(_ form: DocumentForm, on id: TransferID) -> Path? { Paths.transferLetter(id) }
}

extension Supervision: ActPages {
    static var list: (title: Wording, path: Path) { (SupervisionText.letters, Paths.supervisionLetters) }
    static let segment = "supervisions"
    static let tag = APITag("supervision", Wording("检察监督", "Supervision"))
    static var actPattern: PathPattern { Paths.supervisionActPattern }
    static func path(_ id: SupervisionID) -> Path { Paths.supervisionLetter(id) }
}

extension Suspect: ActPages {
    static var list: (title: Wording, path: Path) { (SuspectText.suspects, Paths.suspects) }
    static let segment = "suspects"
    static let tag = APITag("suspects", SuspectText.suspects)
    static var actPattern: PathPattern { Paths.suspectActPattern }
    static func path(_ id: SuspectID) -> Path { Paths.suspect(id) }
}

extension Referral: ActPages {
    static var list: (title: Wording, path: Path) { (ReferralText.referrals, Paths.referrals) }
    static let segment = "referrals"
    static let tag = APITag("referrals", ReferralText.referrals)
    static var actPattern: PathPattern { Paths.referralActPattern }
    static func path(_ id: ReferralID) -> Path { Paths.referral(id) }
}

extension Consultation: ActPages {
    static var list: (title: Wording, path: Path) { (ConsultationText.consultations, Paths.consultations) }
    static let segment = "consultations"
    static let tag = APITag("consultations", ConsultationText.consultations)
    static var actPattern: PathPattern { Paths.consultationActPattern }
    static func path(_ id: ConsultationID) -> Path { Paths.consultation(id) }
}

extension Assistance: FilePages {
    static var list: (title: Wording, path: Path) { (AssistanceText.requests, Paths.assistance) }
    static let segment = "assistance"
    static let tag = APITag("assistance", AssistanceText.requests)
    static var actPattern: PathPattern { Paths.assistanceActPattern }
    static var filesPattern: PathPattern { Paths.assistanceFilesPattern }
    static func path(_ id: AssistanceID) -> Path { Paths.assistance(id) }
}

extension Plan: FilePages {
    static var list: (title: Wording, path: Path) { (PlanText.plans, Paths.plans) }
    static let segment = "plans"
    static let tag = APITag("plans", Wording("计划", "Plans"))
    static var actPattern: PathPattern { Paths.planActPattern }
    static var filesPattern: PathPattern { Paths.planFilesPattern }
    static func path(_ id: PlanID) -> Path { Paths.plan(id) }
}

extension PlanTask: FilePages {
    static var list: (title: Wording, path: Path) { (TaskText.tasks, Paths.tasks) }
    static let segment = "tasks"
    static let tag = APITag("tasks", Wording("任务", "Tasks"))
    static var actPattern: PathPattern { Paths.taskActPattern }
    static var filesPattern: PathPattern { Paths.taskFilesPattern }
    static func path(_ id: PlanTaskID) -> Path { Paths.task(id) }
}

extension TaxClue: ActPages {
    static var list: (title: Wording, path: Path) { (TaxClueText.taxClues, Paths.taxClues) }
    static let segment = "tax-clues"
    static let tag = APITag("tax-clues", TaxClueText.taxClues)
    static var actPattern: PathPattern { Paths.taxClueActPattern }
    static func path(_ id: TaxClueID) -> Path { Paths.taxClue(id) }
}
