import Foundation
import Law
import TestSupport
import Testing

/// Whole histories of a time limit (a start, suspensions, extensions) against a second implementation that shares
/// nothing with the first: it walks day by day, in Python, over the working days of the PyPI package chinesecalendar.
struct DeadlineChainTests {
    private static let count = 10_000

    @Test(.enabled(if: PythonOracle.has("chinese_calendar"), "python module chinese_calendar is missing"))
    func `ten thousand random chains end where a day by day walk ends, with as many days left out`() throws {
        var random = SeededGenerator(seed: 20_261_122)
        let chains = (0..<DeadlineChainTests.count).map { _ in Chain(using: &random) }
        let answer = try PythonOracle.run(
            DeadlineChainTests.walk, input: chains.map(\.line).joined(separator: "\n"))
        let lines = answer.split(separator: "\n")
        #expect(lines.count == chains.count)
        for (chain, expected) in zip(chains, lines) {
            let due = chain.due.date
            let leftOut = Deadline.daysLeftOut(
                of: chain.limit, from: chain.start.date, through: due, chain.suspensions)
            #expect("\(due) \(leftOut)" == expected, "\(chain.line)")
        }
    }

    private static let walk = """
        import sys, json, calendar, datetime as dt, chinese_calendar
        one = dt.timedelta(1)
        day = dt.date.fromisoformat
        works = {}
        def working(d):
            if d not in works: works[d] = chinese_calendar.is_workday(d)
            return works[d]
        def month_later(d, n):
            index = d.year * 12 + d.month - 1 + n
            year, month = index // 12, index % 12 + 1
            return dt.date(year, month, min(d.day, calendar.monthrange(year, month)[1])), d.day
        for line in sys.stdin:
            c = json.loads(line)
            out = [(day(a), day(b)) for reason, a, b in c["suspensions"] if reason in c["suspendedBy"]]
            left_out = lambda d: any(a <= d < b for a, b in out)
            def run(last, amount, unit):
                left = amount
                if unit == "month":
                    end, wanted = month_later(last, amount)
                    left = (end - last).days
                while left:
                    last += one
                    if left_out(last) or unit == "workingDay" and not working(last): continue
                    left -= 1
                return last
            def rolled(d):
                while c["rolls"] and not working(d): d += one
                return d
            start = day(c["start"])
            if c["included"] and c["unit"] == "month":
                end, wanted = month_later(start, c["amount"])
                if end.day == wanted: end -= one
                last, left = start - one, (end - start).days + 1
                while left:
                    last += one
                    if not left_out(last): left -= 1
            else:
                last = run(start - one if c["included"] else start, c["amount"], c["unit"])
            steps = list(c["steps"])
            for approver, amount, unit, at in c["grants"]:
                if not steps: continue
                may, most, most_unit = steps[0]
                if may != approver or unit != most_unit or amount > most or day(at) > rolled(last): continue
                steps.pop(0)
                last = run(last, amount, unit)
            end, days = rolled(last), 0
            while start <= end:
                days += left_out(start)
                start += one
            print(end, days)
        """
}

/// One random history, as the program takes it and as a line for the oracle.
private struct Chain {
    let limit: TimeLimit
    let start: Moment
    let suspensions: [Suspension]
    let grants: [TimeExtension]

    var due: Due { Deadline.due(limit, from: start, suspensions: suspensions, extensions: grants) }

    init(using random: inout SeededGenerator) {
        func amount(_ most: Int, _ random: inout SeededGenerator) -> TimeAmount {
            switch Int.random(in: 0...2, using: &random) {
            case 0: .calendarDays(Int.random(in: 1...most, using: &random))
            case 1: .workingDays(Int.random(in: 1...most, using: &random))
            default: TimeAmount(Int.random(in: 1...3, using: &random), .month)
            }
        }
        func moment(after start: Moment, _ days: ClosedRange<Int64>, _ random: inout SeededGenerator) -> Moment {
            start.adding(
                milliseconds: Int64.random(
                    in: (days.lowerBound * Moment.day)...(days.upperBound * Moment.day), using: &random))
        }
        let approvers = Approver.allCases
        let steps = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            ExtensionStep(amount(30, &random), by: approvers.randomElement(using: &random) ?? .head)
        }
        limit = TimeLimit(
            TimeLimitID("test"), Wording("试", "test"), since: Wording("起", "start"), amount(95, &random),
            Counting(
                start: Bool.random(using: &random) ? .excluded : .included,
                rollOver: Bool.random(using: &random) ? .none : .nextWorkingDay,
                suspendedBy: Set(SuspensionReason.allCases.filter { _ in Bool.random(using: &random) }),
                extensions: steps),
            standing: RuleStanding(.penaltyLaw, "第一条", confidence: .read))
        let first = LegalDate(year: 2017, month: 2, day: 1)?.dayNumber ?? 0
        let start = Moment(
            LegalDate(dayNumber: first + Int.random(in: 0..<2_800, using: &random)),
            millisecondsOfDay: Int64.random(in: 0..<Moment.day, using: &random))
        self.start = start
        suspensions = (0..<Int.random(in: 0...4, using: &random)).map { _ in
            let from = moment(after: start, -20...120, &random)
            let reason = SuspensionReason.allCases.randomElement(using: &random) ?? .stay
            return Suspension(reason, from: from, until: moment(after: from, 0...30, &random))
        }
        grants = steps.flatMap { step -> [TimeExtension] in
            let most = step.amount ?? .calendarDays(1)
            let approver = Int.random(in: 0...4, using: &random) == 0 ? approvers.randomElement(using: &random) : nil
            let over = Int.random(in: 0...9, using: &random) == 0 ? 1 : 0
            let size = TimeAmount(Int.random(in: 1...most.count, using: &random) + over * most.count, most.unit)
            return [TimeExtension(size, by: approver ?? step.approver, at: moment(after: start, 0...150, &random))]
        }
    }

    /// The same as JSON in one line.
    var line: String {
        func quoted(_ text: String) -> String { "\"\(text)\"" }
        func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }
        func unit(_ amount: TimeAmount) -> String { quoted(amount.unit == .month ? "month" : amount.unit.rawValue) }
        let members = [
            "\"start\":" + quoted(start.date.description),
            "\"included\":\(limit.counting.start == .included)",
            "\"rolls\":\(limit.counting.rollOver == .nextWorkingDay)",
            "\"amount\":\(limit.amount.count)", "\"unit\":" + unit(limit.amount),
            "\"suspendedBy\":" + list(limit.counting.suspendedBy.map { quoted($0.rawValue) }.sorted()),
            "\"suspensions\":"
                + list(
                    suspensions.map {
                        list([
                            quoted($0.reason.rawValue), quoted($0.from.date.description),
                            quoted(($0.until ?? $0.from).date.description),
                        ])
                    }),
            "\"steps\":"
                + list(
                    limit.counting.extensions.compactMap { step in
                        step.amount.map { list([quoted(step.approver.rawValue), "\($0.count)", unit($0)]) }
                    }),
            "\"grants\":"
                + list(
                    grants.map {
                        list([
                            quoted($0.approver.rawValue), "\($0.amount.count)", unit($0.amount),
                            quoted($0.at.date.description),
                        ])
                    }),
        ]
        return "{" + members.joined(separator: ",") + "}"
    }
}
