import Enforcement
import Law

/// The words of a month's summary.
enum SummaryText {
    static let title = Wording("月度情况", "Month's summary")
    static let byUnit = Wording("按单位", "By unit")
    static let byMeasure = Wording("按措施", "By measure")
    static let unit = Wording("单位", "Unit")
    static let measure = Wording("措施", "Measure")
    static let task = Wording("任务", "Task")
    static let due = Wording("期限", "Due")
    static let tasks = Wording("任务", "Tasks")
    static let open = Wording("未办结", "Open")
    static let closed = Wording("已办结", "Closed")
    static let overdue = Wording("逾期", "Overdue")
    static let soon = Wording("临近期限", "Soon due")
    static let reports = Wording("本月报告", "Reports")
    static let proved = Wording("附佐证", "With proof")
    static let sent = Wording("本月督办", "Requests")
    static let answered = Wording("本月答复", "Answered")
    static let closedInMonth = Wording("本月办结", "Closed this month")
    static let waiting = Wording("待答复督办", "Requests waiting")
    static let silent = Wording("尚无报告", "No report yet")
    static let none = Wording("没有", "None")
    static let rest = Wording("其余任务见系统", "The others are in the system")
    static let paper = Wording("打印版", "For paper")
    static let earlier = Wording("上月", "Month before")
    static let later = Wording("下月", "Month after")

    static func label(_ list: MonthSummary.List) -> Wording {
        switch list {
        case .overdue: Wording("逾期任务", "Overdue tasks")
        case .soon: Wording("临近期限的任务", "Tasks soon due")
        case .closedInMonth: Wording("本月办结的任务", "Tasks closed this month")
        case .waiting: Wording("督办待答复的任务", "Tasks with requests that wait for an answer")
        case .silent: Wording("尚无报告的任务", "Tasks without a report")
        }
    }

    static func name(of month: SummaryMonth) -> Wording {
        Wording("\(month.year)年\(month.month)月", "\(names[month.month - 1]) \(month.year)")
    }

    /// What the document is called: 2026年11月工作情况.
    static func heading(_ month: SummaryMonth) -> Wording {
        Wording("\(name(of: month).zh)任务进展情况", "Progress of the tasks, \(name(of: month).en)")
    }

    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// The sentences of a month's summary, from its figures alone.
struct SummaryProse {
    private let summary: MonthSummary
    private let language: Language

    init(_ summary: MonthSummary, in language: Language) {
        (self.summary, self.language) = (summary, language)
    }

    /// One sentence each: how the tasks stand, what was done, what is late, what was reported, what was asked.
    var lines: [String] {
        let wordings = [standing, done, late, reported, asked].compactMap(\.self)
        return wordings.map { language == .zh ? $0.zh : $0.en }
    }

    private var total: SummaryTally { summary.total }

    private func n(_ number: Int) -> String { language.count(number) }
    private func tasks(_ number: Int) -> String { number == 1 ? "1 task" : "\(n(number)) tasks" }
    private func requests(_ number: Int) -> String { number == 1 ? "1 request" : "\(n(number)) requests" }
    private func be(_ number: Int) -> String { number == 1 ? "is" : "are" }

    private var standing: Wording {
        Wording(
            """
            截至\(language.date(summary.day))，计划共有任务\(n(total.tasks))项：已办结\(n(total.closed))项，申请办结\(n(total.proposed))项，\
            办理中\(n(total.open - total.proposed))项。
            """,
            """
            By \(language.date(summary.day)) the plan has \(tasks(total.tasks)): \(n(total.closed)) closed, \
            \(n(total.proposed)) proposed as complete, \(n(total.open - total.proposed)) in hand.
            """)
    }

    private var done: Wording {
        Wording(
            """
            本月新下达任务\(n(total.assigned))项，办结\(n(total.closedInMonth))项，其中逾期办结\(n(total.closedLate))项；取消\(n(total.cancelled))项。
            """,
            """
            In the month \(tasks(total.assigned)) \(total.assigned == 1 ? "was" : "were") given out and \(n(total.closedInMonth)) closed, \
            \(n(total.closedLate)) of them after their day; \(n(total.cancelled)) cancelled.
            """)
    }

    private var late: Wording? {
        guard total.overdue + total.soon > 0 else {
            return Wording("没有逾期或者临近期限的任务。", "No task is overdue or soon due.")
        }
        let units = summary.units.filter { $0.tally.overdue > 0 }
        let named = units.prefix(3)
        let zh = named.map { "\($0.name)\(n($0.tally.overdue))项" }.joined(separator: "、")
        let en = named.map { "\($0.name) (\(n($0.tally.overdue)))" }.joined(separator: ", ")
        return Wording(
            """
            办理中的任务，逾期\(n(total.overdue))项，临近期限\(n(total.soon))项，正常\(n(total.onTime))项\
            \(units.isEmpty ? "" : "；逾期涉及\(n(units.count))个单位，较多的是\(zh)")。
            """,
            """
            Of those in hand \(n(total.overdue)) \(be(total.overdue)) overdue, \(n(total.soon)) soon due and \(n(total.onTime)) in time\
            \(units.isEmpty ? "" : "; \(units.count == 1 ? "1 unit is" : "\(n(units.count)) units are") late, first \(en)").
            """)
    }

    private var reported: Wording {
        Wording(
            """
            本月收到进展报告\(n(total.reports))份，涉及任务\(n(total.reporting))项\(proved.zh)；\(n(total.silent))项未办结任务尚无任何报告。
            """,
            """
            \(total.reports == 1 ? "1 report" : "\(n(total.reports)) reports") came in, on \(tasks(total.reporting))\(proved.en); of \
            \(n(total.silent)) open \(total.silent == 1 ? "task" : "tasks") no report has come yet.
            """)
    }

    private var proved: Wording {
        guard total.reportsProved > 0 else { return Wording("", "") }
        return Wording(
            "，其中\(n(total.reportsProved))份附有佐证材料\(n(total.files))件",
            ", \(n(total.reportsProved)) of them with \(total.files == 1 ? "1 file" : "\(n(total.files)) files") as proof"
        )
    }

    private var asked: Wording {
        Wording(
            """
            本月发出督办\(n(total.requestsSent))件，收到答复\(n(total.requestsAnswered))件，其中逾期答复\(n(total.requestsAnsweredLate))件；\
            待答复\(n(total.waiting))件，其中逾期\(n(total.waitingLate))件。
            """,
            """
            \(requests(total.requestsSent)) \(total.requestsSent == 1 ? "was" : "were") sent and \(n(total.requestsAnswered)) answered, \
            \(n(total.requestsAnsweredLate)) of them late; \(n(total.waiting)) \(total.waiting == 1 ? "waits" : "wait") for an answer, \
            \(n(total.waitingLate)) past the day.
            """)
    }
}
