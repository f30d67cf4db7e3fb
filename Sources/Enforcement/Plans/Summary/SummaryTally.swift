import Law

/// The figures of a summary for some tasks: of the whole plan, of one unit, of one measure.
package struct SummaryTally: Hashable, Sendable, Encodable {
    // How they stand on the day of the summary.

    /// All that were given and not cancelled.
    package private(set) var tasks = 0
    /// With the unit and past their day, soon due, with time enough.
    package private(set) var overdue = 0
    package private(set) var soon = 0
    package private(set) var onTime = 0
    /// Proposed as complete: the coordinator's turn.
    package private(set) var proposed = 0
    package private(set) var closed = 0
    /// Open, and no report has come of them yet.
    package private(set) var silent = 0
    /// Requests that wait for an answer, and those of them past their day.
    package private(set) var waiting = 0
    package private(set) var waitingLate = 0

    // What happened in the month.

    package private(set) var assigned = 0
    package private(set) var cancelled = 0
    package private(set) var closedInMonth = 0
    /// Closed after their day.
    package private(set) var closedLate = 0
    package private(set) var reports = 0
    /// Tasks of which at least one report came.
    package private(set) var reporting = 0
    /// Reports of the month under which files stand as proof, and those files.
    package private(set) var reportsProved = 0
    package private(set) var files = 0
    package private(set) var requestsSent = 0
    package private(set) var requestsAnswered = 0
    package private(set) var requestsAnsweredLate = 0

    /// Of no tasks.
    package static let none = SummaryTally()

    private init() {}

    package var open: Int { overdue + soon + onTime + proposed }

    /// - Complexity: O(*n*), *n* the tasks with their reports and requests.
    init(_ tasks: some Sequence<SummaryTask>, of month: SummaryMonth, on day: LegalDate) {
        for task in tasks { add(task, of: month, on: day) }
    }

    private mutating func add(_ task: SummaryTask, of month: SummaryMonth, on day: LegalDate) {
        func inMonth(_ moment: Moment?) -> Bool { moment.map { SummaryMonth(of: $0.date) == month } ?? false }
        assigned += inMonth(task.assignedAt) ? 1 : 0
        switch task.state {
        case .cancelled:
            cancelled += inMonth(task.endedAt) ? 1 : 0
        case .closed:
            closed += 1
            if let ended = task.endedAt, inMonth(ended) {
                closedInMonth += 1
                closedLate += ended.date > task.dueOn ? 1 : 0
            }
        case .proposed:
            proposed += 1
        case .assigned, .accepted, .reported, .returned:
            switch task.light(on: day) {
            case .red?: overdue += 1
            case .yellow?: soon += 1
            default: onTime += 1
            }
        }
        tasks += task.state == .cancelled ? 0 : 1
        silent += PlanTaskState.open.contains(task.state) && task.reports.isEmpty ? 1 : 0
        let received = task.reports.filter { inMonth($0.at) }
        reports += received.count
        reporting += received.isEmpty ? 0 : 1
        reportsProved += received.count { $0.files > 0 }
        files += received.reduce(0) { $0 + $1.files }
        for request in task.requests { add(request, on: day, inMonth) }
    }

    private mutating func add(_ request: SummaryRequest, on day: LegalDate, _ inMonth: (Moment?) -> Bool) {
        requestsSent += inMonth(request.madeAt) ? 1 : 0
        if let replied = request.repliedAt {
            requestsAnswered += inMonth(replied) ? 1 : 0
            requestsAnsweredLate += inMonth(replied) && replied.date > request.dueOn ? 1 : 0
        } else if !request.isEnded {
            waiting += 1
            waitingLate += request.dueOn < day ? 1 : 0
        }
    }
}
