import Enforcement
import Law
import Operations

/// A plan in a list.
struct PlanLineView: APIValue {
    let id: PlanID
    let number: String
    let title: String
    let year: Int
    let state: PlanState
    let unit: UnitID
    let unitName: String
    let adoptedAt: Moment?
    let version: Int

    init(_ line: PlanList.Line) {
        let plan = line.record
        id = plan.id
        number = plan.number
        title = plan.title
        year = plan.year
        state = plan.state
        unit = plan.unitID
        unitName = line.unitName
        adoptedAt = plan.adoptedAt
        version = plan.version
    }

    private init(example number: String) {
        id = .example
        self.number = number
        title = "云川市2026年打击侵权假冒工作要点"
        year = 2026
        state = .adopted
        unit = .example
        unitName = "云川市双打办"
        adoptedAt = .example
        version = 3
    }

    static let schemaName = "PlanLine"
    static let example = PlanLineView(example: "云双打办计〔2026〕1号")
}

/// A plan with what it says after all corrections.
struct PlanView: APIValue {
    let id: PlanID
    let number: String
    let title: String
    let documentNumber: String?
    let issuer: String?
    let issuedOn: LegalDate?
    let year: Int
    let state: PlanState
    let unit: UnitID
    let unitName: String
    let unsettled: Int
    let toAssign: Int
    let measures: [PlanMeasureView]
    let corrections: [PlanCorrectionView]
    let steps: [RecordStepView]
    let acts: [RecordActView]
    let version: Int

    init(_ dossier: PlanDossier) {
        let (plan, loaded) = (dossier.loaded.record, dossier.loaded)
        id = plan.id
        number = plan.number
        title = plan.title
        documentNumber = plan.documentNumber
        issuer = plan.issuer
        issuedOn = plan.issuedOn
        year = plan.year
        state = plan.state
        unit = plan.unitID
        unitName = loaded.unitName
        unsettled = loaded.facts.unsettled
        toAssign = loaded.facts.toAssign
        measures = dossier.measures.map(PlanMeasureView.init)
        corrections = dossier.corrections.map(PlanCorrectionView.init)
        steps = dossier.steps.map(RecordStepView.init)
        acts = RecordActView.all(dossier.acts)
        version = plan.version
    }

    private init(example line: PlanLineView) {
        id = line.id
        number = line.number
        title = line.title
        documentNumber = "云双打办〔2026〕1号"
        issuer = nil
        issuedOn = LegalDate("2026-01-15")
        year = line.year
        state = .draft
        unit = line.unit
        unitName = line.unitName
        unsettled = 1
        toAssign = 7
        measures = [.example]
        corrections = [.example]
        steps = [.example]
        acts = [.example]
        version = 2
    }

    static let schemaName = "Plan"
    static let example = PlanView(example: .example)
    static let rules = [
        "unsettled": FieldRule("Names of units that nobody has settled; a draft with any is not adopted."),
        "toAssign": FieldRule("Tasks that come of it when it is adopted."),
        "version": FieldRule("Send it as If-Match with an act or a correction."),
    ]
}

/// A measure of a plan.
struct PlanMeasureView: APIValue {
    let id: String
    let number: String
    let section: String
    let heading: String
    let text: String
    let removed: Bool
    let clauses: [PlanClauseView]

    init(_ measure: ReviewedMeasure) {
        id = measure.id
        number = measure.number
        section = measure.section
        heading = measure.heading
        text = measure.text
        removed = measure.isRemoved
        clauses = measure.clauses.map(PlanClauseView.init)
    }

    private init(example draft: MeasureDraft) {
        id = PlanID.example.rawValue
        number = draft.number
        section = "突出重点领域整治"
        heading = draft.heading
        text = draft.text
        removed = false
        clauses = [.example]
    }

    static let schemaName = "PlanMeasure"
    static let example = PlanMeasureView(example: .example)
}

/// A clause of a measure.
struct PlanClauseView: APIValue {
    let id: String
    let text: String
    let mode: PlanMode?
    let deadline: String?
    let dueOn: LegalDate?
    let campaigns: [String]
    let quantities: [String]
    let missing: Int
    let removed: Bool
    let units: [PlanUnitView]

    init(_ clause: ReviewedClause) {
        id = clause.id
        text = clause.text
        mode = clause.mode
        deadline = clause.deadline
        dueOn = clause.dueOn
        campaigns = clause.campaigns
        quantities = clause.quantities
        missing = clause.missing
        removed = clause.isRemoved
        units = clause.units.map(PlanUnitView.init)
    }

    private init(example draft: ClauseDraft) {
        id = PlanID.example.rawValue
        text = draft.text
        mode = draft.mode
        deadline = draft.deadline
        dueOn = draft.dueOn
        campaigns = ["清源行动"]
        quantities = []
        missing = 0
        removed = false
        units = [.example]
    }

    static let schemaName = "PlanClause"
    static let example = PlanClauseView(example: .example)
    static let rules = ["missing": FieldRule("Names that are missing in the list of units.")]
}

/// A name in a clause, and the unit it means.
struct PlanUnitView: APIValue {
    let id: String
    let name: String
    let role: PlanRole
    let standing: NameStanding
    let unit: UnitID?
    let candidates: [UnitID]
    let removed: Bool

    init(_ unit: ReviewedUnit) {
        id = unit.id
        name = unit.name
        role = unit.role
        standing = unit.standing
        self.unit = unit.unitID
        candidates = unit.candidates
        removed = unit.isRemoved
    }

    private init(example name: String) {
        id = PlanID.example.rawValue
        self.name = name
        role = .lead
        standing = .sure
        unit = .example
        candidates = [.example]
        removed = false
    }

    static let schemaName = "PlanUnit"
    static let example = PlanUnitView(example: "云川市市场监督管理局")
    static let rules = ["name": FieldRule("Exactly as written.")]
}

/// One correction that a reviewer made.
struct PlanCorrectionView: APIValue {
    let part: PlanCorrection.Part
    let partID: String
    let field: String
    let before: String?
    let after: String?
    let maker: String
    let at: Moment

    init(_ correction: PlanCorrection) {
        part = correction.part
        partID = correction.partID
        field = correction.field
        before = correction.before
        after = correction.after
        maker = correction.maker
        at = correction.at
    }

    private init(example name: String) {
        part = .name
        partID = name
        field = "unit"
        before = nil
        after = "云川市市场监督管理局"
        maker = "韩雪"
        at = .example
    }

    static let schemaName = "PlanCorrection"
    static let example = PlanCorrectionView(example: "市工商局")
}

/// The tasks of a plan, counted.
struct PlanBoardView: APIValue {
    let plan: PlanID
    let by: PlanBoard.Way
    let ownOnly: Bool
    let rows: [PlanBoardRowView]

    init(_ file: PlanBoardFile) {
        plan = file.loaded.id
        by = file.way
        ownOnly = file.isOwnOnly
        rows = file.lines.map(PlanBoardRowView.init)
    }

    private init(example rows: [PlanBoardRowView]) {
        plan = .example
        by = .unit
        ownOnly = false
        self.rows = rows
    }

    static let schemaName = "PlanBoard"
    static let example = PlanBoardView(example: [.example])
    static let rules = ["ownOnly": FieldRule("The tasks of the caller's own unit alone are counted.")]
}

/// One row of a board; each task is counted once.
struct PlanBoardRowView: APIValue {
    let key: String
    let name: String
    let overdue: Int
    let soon: Int
    let onTime: Int
    let proposed: Int
    let closed: Int
    let cancelled: Int
    let light: Light?

    init(_ line: PlanBoard.Line) {
        key = line.key
        name = line.name
        overdue = line.tally.overdue
        soon = line.tally.soon
        onTime = line.tally.onTime
        proposed = line.tally.proposed
        closed = line.tally.closed
        cancelled = line.tally.cancelled
        light = line.tally.light
    }

    private init(example name: String) {
        key = UnitID.example.rawValue
        self.name = name
        overdue = 1
        soon = 2
        onTime = 5
        proposed = 1
        closed = 11
        cancelled = 0
        light = .red
    }

    static let schemaName = "PlanBoardRow"
    static let example = PlanBoardRowView(example: "云川市市场监督管理局")
    static let rules = [
        "key": FieldRule("The id of the unit or measure, or the first day of the month."),
        "light": FieldRule("The worst of the row; left out where the units have nothing to do any more."),
    ]
}
