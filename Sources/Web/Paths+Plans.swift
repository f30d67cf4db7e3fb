package import Enforcement

/// The links of plans and their tasks.
extension Paths {
    /// Where a plan document is read and looked over; nothing is stored.
    package static let planReadingPattern: PathPattern = "/plan-reading"
    package static let planReading = planReadingPattern.path()

    /// The plans.
    static let plansPattern: PathPattern = "/plans"
    package static let plans = plansPattern.path()
    /// Where a plan document is sent in to be stored.
    static let planNewPattern: PathPattern = "/plans/new"
    package static let planNew = planNewPattern.path()
    /// A plan: under review with its text, in force with its board.
    static let planPattern: PathPattern = "/plans/\(.id)"
    package static func plan(_ id: PlanID) -> Path { planPattern.path(id.rawValue) }
    /// What a plan in force says, and what was corrected in it.
    static let planTextPattern: PathPattern = "/plans/\(.id)/text"
    static func planText(_ id: PlanID) -> Path { planTextPattern.path(id.rawValue) }
    /// Where the names of a draft are settled.
    static let planNamesPattern: PathPattern = "/plans/\(.id)/names"
    static func planNames(_ id: PlanID) -> Path { planNamesPattern.path(id.rawValue) }
    /// Where a measure is added to a draft that the reading missed, `?after=ID`.
    static let planMeasureNewPattern: PathPattern = "/plans/\(.id)/measures/new"
    static func planMeasureNew(_ id: PlanID) -> Path { planMeasureNewPattern.path(id.rawValue) }
    /// Where one measure of a draft is corrected.
    static let planMeasurePattern: PathPattern = "/plans/\(.id)/measures/\(.id("measure"))"
    static func planMeasure(_ id: PlanID, _ measure: String) -> Path { planMeasurePattern.path(id.rawValue, measure) }
    /// One act on a plan, by its noun: `/plans/…/adoption`.
    static let planActPattern: PathPattern = "/plans/\(.id)/\(.word("act"))"
    static let planFilesPattern: PathPattern = "/plans/\(.id)/files"

    /// The tasks of every plan.
    static let tasksPattern: PathPattern = "/tasks"
    package static let tasks = tasksPattern.path()
    static let taskPattern: PathPattern = "/tasks/\(.id)"
    package static func task(_ id: PlanTaskID) -> Path { taskPattern.path(id.rawValue) }
    /// One act on a task, by its noun: `/tasks/…/report`.
    static let taskActPattern: PathPattern = "/tasks/\(.id)/\(.word("act"))"
    static let taskFilesPattern: PathPattern = "/tasks/\(.id)/files"
    /// Where files are put under one report on a task, by its number.
    static let taskReportFilesPattern: PathPattern = "/tasks/\(.id)/reports/\(.word("report"))/files"
    static func taskReportFiles(_ id: PlanTaskID, _ serial: Int) -> Path {
        taskReportFilesPattern.path(id.rawValue, String(serial))
    }
    /// The records of one kind that are counted for a task.
    static let taskRecordsPattern: PathPattern = "/tasks/\(.id)/records/\(.word("kind"))"
    static func taskRecords(_ id: PlanTaskID, _ kind: CountedKind) -> Path {
        taskRecordsPattern.path(id.rawValue, kind.rawValue)
    }
}

extension Paths {
    /// Where two plan documents are compared; nothing is stored.
    package static let planComparisonPattern: PathPattern = "/plan-comparison"
    package static let planComparison = planComparisonPattern.path()
}
