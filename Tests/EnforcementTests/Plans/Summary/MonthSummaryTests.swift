import Enforcement
import Law
import TestSupport
import Testing

struct MonthSummaryTests {
    private static let month = SummaryMonth("2026-11")
    private static func day(_ text: String) -> LegalDate { LegalDate(text) ?? LegalDate(dayNumber: 0) }
    private static func moment(_ text: String) -> Moment { Moment(day(text), hour: 10) }

    /// A task given on 1 September and due at the end of the year, unless said otherwise.
    private static func task(
        _ number: Int, unit: String = "u1", measure: String = "m1", _ state: PlanTaskState = .accepted,
        due: String = "2026-12-31", soon: String = "2026-12-15", assigned: String = "2026-09-01", ended: String? = nil,
        reports: [String] = [], requests: [SummaryRequest] = []
    ) -> SummaryTask {
        SummaryTask(
            id: PlanTaskID("t\(number)"), number: "计〔2026〕1号-\(number)", title: "任务\(number)", measureID: measure,
            unitID: UnitID(unit), dueOn: day(due), soonOn: day(soon), assignedAt: moment(assigned), state: state,
            endedAt: ended.map(moment), outcome: state == .closed ? .done : nil,
            reports: reports.map { SummaryReport(at: moment($0), files: $0.hasSuffix("-30") ? 2 : 0) },
            requests: requests)
    }

    private static func request(made: String, due: String, replied: String? = nil, ended: Bool = false)
        -> SummaryRequest
    {
        SummaryRequest(madeAt: moment(made), dueOn: day(due), repliedAt: replied.map(moment), isEnded: ended)
    }

    private static func summary(_ tasks: [SummaryTask], on day: String = "2026-11-30") throws -> MonthSummary {
        MonthSummary(
            of: try #require(month), on: Self.day(day), tasks: tasks,
            units: [
                .init(UnitID("u1"), name: "甲局"), .init(UnitID("u2"), name: "乙局"), .init(UnitID("u3"), name: "丙局"),
            ],
            measures: [.init("m1", number: "一", name: "措施一"), .init("m2", number: "二", name: "措施二")])
    }

    @Test func `lights are of the day of the summary, and only while the unit has the task`() throws {
        let total = try Self.summary([
            Self.task(1, due: "2026-11-29"), Self.task(2, due: "2026-11-30", soon: "2026-11-20"),
            Self.task(3, soon: "2026-11-30"), Self.task(4), Self.task(5, .proposed, due: "2026-10-01"),
            Self.task(6, .closed, due: "2026-10-01", ended: "2026-10-05"),
            Self.task(7, .cancelled, ended: "2026-10-05"),
        ]).total
        #expect(total.tasks == 6 && total.open == 5)
        #expect(total.overdue == 1 && total.soon == 2 && total.onTime == 1 && total.proposed == 1 && total.closed == 1)
    }

    @Test func `only what happened in the month counts for the month`() throws {
        let total = try Self.summary([
            Self.task(1, assigned: "2026-10-31"), Self.task(2, assigned: "2026-11-01"),
            Self.task(3, .closed, due: "2026-11-02", ended: "2026-11-03"), Self.task(4, .closed, ended: "2026-11-30"),
            Self.task(5, .closed, ended: "2026-10-31"), Self.task(6, .cancelled, ended: "2026-11-12"),
            Self.task(7, reports: ["2026-10-31", "2026-11-01", "2026-11-30"]), Self.task(8, reports: ["2026-10-01"]),
        ]).total
        #expect(total.assigned == 1)
        #expect(total.closed == 3 && total.closedInMonth == 2 && total.closedLate == 1)
        #expect(total.cancelled == 1 && total.tasks == 7)
        #expect(total.reports == 2 && total.reporting == 1 && total.silent == 2)
        #expect(total.reportsProved == 1 && total.files == 2)
    }

    @Test func `the month is that of Beijing`() throws {
        let lastMinute = Moment(Self.day("2026-12-01")).adding(milliseconds: -1)
        let request = SummaryRequest(madeAt: lastMinute, dueOn: Self.day("2026-12-05"), repliedAt: nil, isEnded: false)
        let next = SummaryRequest(
            madeAt: lastMinute.adding(milliseconds: 1), dueOn: Self.day("2026-12-05"), repliedAt: nil, isEnded: false)
        #expect(try Self.summary([Self.task(1, requests: [request, next])]).total.requestsSent == 1)
    }

    @Test func `requests are sent, answered, late, waiting or ended without an answer`() throws {
        let total = try Self.summary([
            Self.task(
                1,
                requests: [
                    Self.request(made: "2026-11-02", due: "2026-11-05", replied: "2026-11-05"),
                    Self.request(made: "2026-10-02", due: "2026-10-05", replied: "2026-11-06"),
                    Self.request(made: "2026-11-03", due: "2026-11-29"),
                    Self.request(made: "2026-11-04", due: "2026-11-30"),
                    Self.request(made: "2026-11-05", due: "2026-11-06", ended: true),
                ])
        ]).total
        #expect(total.requestsSent == 4 && total.requestsAnswered == 2 && total.requestsAnsweredLate == 1)
        #expect(total.waiting == 2 && total.waitingLate == 1)
    }

    @Test func `the worst unit stands first, measures in the plan's order, and those without a task are left out`()
        throws
    {
        let summary = try Self.summary([
            Self.task(1, unit: "u1", measure: "m2"), Self.task(2, unit: "u2", measure: "m2", due: "2026-11-01"),
            Self.task(3, unit: "u1", measure: "m1"),
        ])
        #expect(summary.units.map(\.name) == ["乙局", "甲局"])
        #expect(summary.measures.map(\.name) == ["措施一", "措施二"])
        #expect(summary.lists[.overdue]?.map(\.id.rawValue) == ["t2"])
    }

    @Test func `the figures of the units, and of the measures, sum up to those of the plan`() throws {
        var random = TestRandom(seed: 5)
        for _ in 0..<100 {
            let tasks = (1...60).map { number in
                let state = PlanTaskState.allCases.randomElement(using: &random) ?? .assigned
                let isOver = state == .closed || state == .cancelled
                func day() -> String {
                    "2026-\(Int.random(in: 10...11, using: &random))-\(Int.random(in: 10...30, using: &random))"
                }
                return Self.task(
                    number, unit: "u\(Int.random(in: 1...3, using: &random))",
                    measure: "m\(Int.random(in: 1...2, using: &random))", state, due: day(), soon: "2026-10-09",
                    assigned: day(), ended: isOver ? day() : nil, reports: Bool.random(using: &random) ? [day()] : [],
                    requests: Bool.random(using: &random) ? [Self.request(made: day(), due: day())] : [])
            }
            let summary = try Self.summary(tasks)
            let figures: [KeyPath<SummaryTally, Int>] = [
                \.tasks, \.open, \.overdue, \.closed, \.closedInMonth, \.reports, \.requestsSent, \.waiting, \.silent,
            ]
            for figure in figures {
                let all = summary.total[keyPath: figure]
                #expect(summary.units.reduce(0) { $0 + $1.tally[keyPath: figure] } == all)
                #expect(summary.measures.reduce(0) { $0 + $1.tally[keyPath: figure] } == all)
            }
            for (list, figure) in [
                (MonthSummary.List.overdue, \SummaryTally.overdue), (.soon, \.soon), (.closedInMonth, \.closedInMonth),
                (.silent, \.silent), (.waiting, \.waiting),
            ] {
                #expect(summary.lists[list]?.count == summary.total[keyPath: figure], "\(list)")
            }
        }
    }

    @Test(arguments: [
        ("2026-11", "2026-11-01", "2026-11-30"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-12", "2026-12-01", "2026-12-31"),
    ])
    func `a month has its first and last day`(_ text: String, _ first: String, _ last: String) throws {
        let month = try #require(SummaryMonth(text))
        #expect(month.first.description == first && month.last.description == last && month.description == text)
        #expect(month.next.previous == month)
    }

    @Test(arguments: ["2026-13", "2026-00", "2026-1", "26-11", "2026/11", "", "2026-11-01", "1999-12", "2026-+1"])
    func `what is no month is refused`(_ text: String) { #expect(SummaryMonth(text) == nil) }
}
