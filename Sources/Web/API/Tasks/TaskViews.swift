import Enforcement
import Law
import Operations

/// A task in a list.
struct TaskLineView: APIValue {
    let id: PlanTaskID
    let number: String
    let title: String
    let state: PlanTaskState
    let plan: PlanID
    let unit: UnitID
    let unitName: String
    let role: PlanRole
    let dueOn: LegalDate
    let light: Light?
    let version: Int

    init(_ line: PlanTaskList.Line) {
        let task = line.record
        id = task.id
        number = task.number
        title = task.title
        state = task.state
        plan = task.planID
        unit = task.unitID
        unitName = line.unitName
        role = task.role
        dueOn = task.dueOn
        light = line.light
        version = task.version
    }

    private init(example number: String) {
        id = .example
        self.number = number
        title = "加强农村市场治理"
        state = .reported
        plan = .example
        unit = .example
        unitName = "云川市市场监督管理局"
        role = .lead
        dueOn = .example
        light = .yellow
        version = 4
    }

    static let schemaName = "TaskLine"
    static let example = TaskLineView(example: "云双打办计〔2026〕1号-1")
    static let rules = ["light": FieldRule("Left out where the unit has nothing to do any more.")]
}

/// A task with what was done and what is demanded.
struct TaskView: APIValue {
    let id: PlanTaskID
    let number: String
    let title: String
    let state: PlanTaskState
    let stateLabel: Wording
    let plan: PlanID
    let planNumber: String
    let clause: String
    let unit: UnitID
    let unitName: String
    let role: PlanRole
    let coordinator: UnitID
    let dueOn: LegalDate
    let dueBasis: DueBasis
    let outcome: TaskOutcome?
    let reports: [TaskReportView]
    let requests: [TaskRequestView]
    let linked: [TaskRecordView]
    let counted: [TaskCountView]
    let clocks: [RecordClockView]
    let steps: [RecordStepView]
    let acts: [RecordActView]
    let version: Int

    init(_ file: PlanTaskFile) {
        let (task, loaded) = (file.loaded.record, file.loaded)
        id = task.id
        number = task.number
        title = task.title
        state = task.state
        stateLabel = task.state.label
        plan = task.planID
        planNumber = loaded.planNumber
        clause = file.clause?.text ?? ""
        unit = task.unitID
        unitName = loaded.unitName
        role = task.role
        coordinator = task.coordinatorID
        dueOn = task.dueOn
        dueBasis = task.dueBasis
        outcome = task.outcome
        reports = file.reports.map(TaskReportView.init)
        requests = file.requests.map(TaskRequestView.init)
        linked = file.links.map(TaskRecordView.init)
        counted = file.counted.map { TaskCountView($0.rule, $0.number) }
        clocks = file.clocks.map(RecordClockView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
        version = task.version
    }

    private init(example line: TaskLineView) {
        id = line.id
        number = line.number
        title = line.title
        state = line.state
        stateLabel = line.state.label
        plan = line.plan
        planNumber = "云双打办计〔2026〕1号"
        clause = "开展农村市场假冒商品专项整治"
        unit = line.unit
        unitName = line.unitName
        role = line.role
        coordinator = .example
        dueOn = line.dueOn
        dueBasis = .clause
        outcome = nil
        reports = [.example]
        requests = [.example]
        linked = [.example]
        counted = [.example]
        clocks = [.example]
        steps = [.example]
        acts = [.example]
        version = line.version
    }

    static let schemaName = "Task"
    static let example = TaskView(example: .example)
    static let rules = [
        "dueBasis": FieldRule("Who set the day: the clause, the end of the plan's year, or the coordinator; no law."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}

/// A typed report.
struct TaskReportView: APIValue {
    let serial: Int
    let text: String
    let reporter: String
    let at: Moment
    /// What proves it.
    let files: [EvidencePiece]

    init(_ report: PlanReport) {
        serial = report.serial
        text = report.text
        reporter = report.reporter
        at = report.at
        files = report.files.map(EvidencePiece.init)
    }

    private init(example text: String) {
        serial = 1
        self.text = text
        reporter = "林川"
        at = .example
        files = [.example]
    }

    static let schemaName = "TaskReport"
    static let example = TaskReportView(example: "组织培训2次，参训86人")
}

/// A supervised request.
struct TaskRequestView: APIValue {
    let serial: Int
    let text: String
    let dueOn: LegalDate
    let madeAt: Moment
    let reply: String?
    let repliedAt: Moment?
    let askedOn: LegalDate?
    let askedReason: String?
    let extensions: Int
    let endedAt: Moment?
    let ending: String?

    init(_ request: PlanRequest) {
        serial = request.serial
        text = request.text
        dueOn = request.dueOn
        madeAt = request.madeAt
        reply = request.reply
        repliedAt = request.repliedAt
        askedOn = request.askedOn
        askedReason = request.askedReason
        extensions = request.extensions
        endedAt = request.endedAt
        ending = request.ending
    }

    private init(example text: String) {
        serial = 1
        self.text = text
        dueOn = .example
        madeAt = .example
        reply = nil
        repliedAt = nil
        askedOn = .example
        askedReason = "等待检测结果"
        extensions = 0
        endedAt = nil
        ending = nil
    }

    static let schemaName = "TaskRequest"
    static let example = TaskRequestView(example: "请说明逾期原因")
    static let rules = ["askedOn": FieldRule("The day for which the unit asked, while nobody has decided.")]
}

/// A record that was put under a task.
struct TaskRecordView: APIValue {
    let kind: RecordKind
    let id: String
    let number: String
    let title: String?

    init(_ line: LinkedRecords.Line) {
        kind = line.record.kind
        id = line.record.id
        number = line.number
        title = line.isOpen ? line.title : nil
    }

    private init(example number: String) {
        kind = .case
        id = CaseID.example.rawValue
        self.number = number
        title = "销售侵犯注册商标专用权商品"
    }

    static let schemaName = "TaskRecord"
    static let example = TaskRecordView(example: "青市监案〔2026〕3号")
    static let rules = ["title": FieldRule("Left out where the caller may not see the record.")]
}

/// What is counted for a task, and how many there are.
struct TaskCountView: APIValue {
    let kind: CountedKind
    let unit: UnitID
    let from: LegalDate
    let through: LegalDate
    let words: String?
    let number: Int

    init(_ rule: CountedRecords, _ number: Int) {
        kind = rule.kind
        unit = rule.unitID
        from = rule.from
        through = rule.through
        words = rule.words
        self.number = number
    }

    private init(example number: Int) {
        kind = .case
        unit = .example
        from = .example
        through = .example
        words = "假冒"
        self.number = number
    }

    static let schemaName = "TaskCount"
    static let example = TaskCountView(example: 12)
}
