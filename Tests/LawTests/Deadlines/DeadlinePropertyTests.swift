import Law
import Testing

/// What holds for every row, on generated input.
struct DeadlinePropertyTests {
    private let calendar = WorkingCalendar.national

    @Test(arguments: TimeLimits.all)
    func `a later start never ends earlier`(limit: TimeLimit) throws {
        var random = SeededGenerator(seed: 1)
        let suspension = Suspension(.testing, from: try date("2025-09-10"), through: try date("2025-10-15"))
        for _ in 0..<60 {
            let first = anyMoment(in: 2017...2026, using: &random)
            let second = first.adding(milliseconds: Int64.random(in: 0...(90 * Moment.day), using: &random))
            for suspensions in [[], [suspension]] {
                let earlier = Deadline.due(limit, from: first, suspensions: suspensions)
                let later = Deadline.due(limit, from: second, suspensions: suspensions)
                #expect(earlier.moment <= later.moment, "\(first) \(second)")
            }
        }
    }

    @Test(arguments: TimeLimits.all.filter { $0.counting.direction == .after })
    func `the end comes after the start and, in days, at the end of a day`(limit: TimeLimit) {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<40 {
            let start = anyMoment(in: 2017...2026, using: &random)
            let due = Deadline.due(limit, from: start)
            #expect(due.moment > start)
            if limit.amount.unit != .hour { #expect(due.moment.millisecondsOfDay == Moment.day - 1) }
            if limit.amount.unit == .workingDay { #expect(calendar.isWorkingDay(due.date)) }
            if limit.counting.rollOver == .nextWorkingDay { #expect(calendar.isWorkingDay(due.date)) }
        }
    }

    @Test func `days agree with a walk day by day, whatever is left out`() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<3000 {
            let unit: TimeUnit = Bool.random(using: &random) ? .calendarDay : .workingDay
            let counting = Counting(
                start: Bool.random(using: &random) ? .excluded : .included,
                rollOver: Bool.random(using: &random) ? .none : .nextWorkingDay,
                suspendedBy: Set(SuspensionReason.allCases))
            let limit = sample(TimeAmount(Int.random(in: 1...95, using: &random), unit), counting)
            let start = anyMoment(in: 2017...2026, using: &random)
            let suspensions = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                suspension(near: start, using: &random)
            }
            let due = Deadline.due(limit, from: start, suspensions: suspensions)
            #expect(due.date == walk(limit, from: start.date, suspensions: suspensions), "\(limit) \(start)")
        }
    }

    @Test func `a suspension of k days inside the period moves calendar days, months and years by k`() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<2000 {
            let unit = [TimeUnit.calendarDay, .month, .year].randomElement(using: &random) ?? .month
            let limit = sample(TimeAmount(Int.random(in: 1...30, using: &random), unit), suspendable)
            let start = anyMoment(in: 2017...2026, using: &random)
            let plain = Deadline.due(limit, from: start).date
            let length = plain.dayNumber - start.date.dayNumber
            let first = start.date.adding(days: Int.random(in: 1...length, using: &random))
            let count = Int.random(in: 1...60, using: &random)
            let suspension = Suspension(.stay, from: first, through: first.adding(days: count - 1))
            let moved = Deadline.due(limit, from: start, suspensions: [suspension]).date
            #expect(moved == plain.adding(days: count), "\(limit.amount) \(start) \(first) \(count)")
        }
    }

    @Test func `a suspension moves working days by the working days it holds, and never back`() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
            let limit = sample(.workingDays(Int.random(in: 1...40, using: &random)), suspendable)
            let start = anyMoment(in: 2017...2026, using: &random)
            let plain = Deadline.due(limit, from: start).date
            let length = plain.dayNumber - start.date.dayNumber
            let first = start.date.adding(days: Int.random(in: 1...length, using: &random))
            let last = first.adding(days: Int.random(in: 0...30, using: &random))
            let moved = Deadline.due(
                limit, from: start, suspensions: [Suspension(.stay, from: first, through: last)]
            ).date
            let held = calendar.workingDays(from: first, through: last)
            #expect(calendar.workingDays(from: plain.adding(days: 1), through: moved) == held)
        }
    }

    @Test func `hours move by exactly the time left out`() {
        var random = SeededGenerator(seed: 6)
        let limit = sample(.hours(24), Counting(start: .included, suspendedBy: [.travel]))
        for _ in 0..<1000 {
            let start = anyMoment(in: 2020...2026, using: &random)
            let from = start.adding(milliseconds: Int64.random(in: 0..<Moment.day, using: &random))
            let length = Int64.random(in: 0...(3 * Moment.day), using: &random)
            let travel = Suspension(.travel, from: from, until: from.adding(milliseconds: length))
            let due = Deadline.due(limit, from: start, suspensions: [travel])
            #expect(due.moment == start.adding(milliseconds: Moment.day + length))
        }
    }

    @Test(arguments: TimeLimits.all.filter { !$0.counting.extensions.isEmpty })
    func `an extension the act allows moves the end later, and one more does not`(limit: TimeLimit) throws {
        let start = try moment("2026-03-02 09:00")
        var granted: [TimeExtension] = []
        var last = Deadline.due(limit, from: start)
        for step in limit.counting.extensions {
            granted.append(TimeExtension(step.amount ?? .calendarDays(20), by: step.approver, at: start))
            let next = Deadline.due(limit, from: start, extensions: granted)
            #expect(next.moment > last.moment)
            last = next
        }
        granted.append(TimeExtension(.calendarDays(10), by: .head, at: start))
        #expect(Deadline.due(limit, from: start, extensions: granted).moment == last.moment)
    }

    private var suspendable: Counting { Counting(suspendedBy: Set(SuspensionReason.allCases)) }

    private func sample(_ amount: TimeAmount, _ counting: Counting) -> TimeLimit {
        TimeLimit(
            TimeLimitID("test"), Wording("试", "test"), since: Wording("起", "start"), amount, counting,
            standing: RuleStanding(.penaltyLaw, "第一条", confidence: .read))
    }

    private func anyMoment(in years: ClosedRange<Int>, using random: inout SeededGenerator) -> Moment {
        let from = LegalDate(year: years.lowerBound, month: 1, day: 1)?.dayNumber ?? 0
        let until = LegalDate(year: years.upperBound, month: 12, day: 31)?.dayNumber ?? 0
        return Moment(
            LegalDate(dayNumber: Int.random(in: from...until, using: &random)),
            millisecondsOfDay: Int64.random(in: 0..<Moment.day, using: &random))
    }

    private func suspension(near start: Moment, using random: inout SeededGenerator) -> Suspension {
        let from = start.adding(milliseconds: Int64.random(in: (-20 * Moment.day)...(120 * Moment.day), using: &random))
        let until = from.adding(milliseconds: Int64.random(in: 0...(30 * Moment.day), using: &random))
        return Suspension(SuspensionReason.allCases.randomElement(using: &random) ?? .stay, from: from, until: until)
    }

    /// The slow twin: looks at every day.
    private func walk(_ limit: TimeLimit, from start: LegalDate, suspensions: [Suspension]) -> LegalDate {
        func isLeftOut(_ date: LegalDate) -> Bool {
            suspensions.contains { $0.from.date <= date && date < ($0.until ?? $0.from).date }
        }
        var date = limit.counting.start == .included ? start.adding(days: -1) : start
        var left = limit.amount.count
        while left > 0 {
            date = date.adding(days: 1)
            if isLeftOut(date) { continue }
            if limit.amount.unit == .workingDay && !calendar.isWorkingDay(date) { continue }
            left -= 1
        }
        while limit.counting.rollOver == .nextWorkingDay && !calendar.isWorkingDay(date) { date = date.adding(days: 1) }
        return date
    }
}
