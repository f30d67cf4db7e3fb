import Law
import Testing

struct WorkingCalendarTests {
    let calendar = WorkingCalendar.national

    @Test func `the notices of 2017 to 2026 are carried in the binary`() {
        #expect(calendar.years == Array(2017...2026))
        #expect(calendar.arrangements.allSatisfy { $0.notice?.hasPrefix("国办发明电〔") == true })
    }

    @Test(arguments: [
        ("2026-10-01", false), ("2026-10-07", false), ("2026-10-08", true), ("2026-10-10", true),
        ("2026-09-20", true), ("2026-10-11", false), ("2026-02-14", true), ("2026-02-23", false),
        ("2018-12-29", true), ("2018-12-31", false), ("2020-01-31", false), ("2020-02-03", true),
        ("2026-11-20", true), ("2026-11-21", false),
    ])
    func `holidays are off and the weekends given for them are worked`(text: String, worked: Bool)
        throws
    {
        let date = try #require(LegalDate(text))
        #expect(calendar.isWorkingDay(date) == worked)
        #expect(!calendar.isAssumed(date))
    }

    @Test func `a day off knows its festival and the notice`() throws {
        let holiday = try #require(calendar.holiday(on: try date("2025-10-06")))
        #expect(holiday.festival == Wording("国庆节、中秋节", "National Day and Mid-Autumn Festival"))
        #expect(holiday.notice == "国办发明电〔2024〕12号")
        #expect(calendar.holiday(on: try date("2025-10-12")) == nil)
    }

    @Test func `a year without a notice follows the weekdays and says so`() throws {
        let nationalDay = try date("2031-10-01")
        #expect(calendar.isWorkingDay(nationalDay))
        #expect(calendar.isAssumed(nationalDay))
        #expect(calendar.isAssumed(try date("2016-06-01")))
        #expect(
            calendar.assumption(from: try date("2026-11-01"), through: try date("2028-01-03"))?.zh
                == "2027年至2028年的放假安排尚未载入，暂按周一至周五为工作日推算")
    }

    @Test func `the last week of the last year loaded may still change`() throws {
        #expect(!calendar.isAssumed(try date("2026-12-24")))
        #expect(calendar.isAssumed(try date("2026-12-25")))
        #expect(!calendar.isAssumed(try date("2025-12-31")))
        #expect(
            calendar.missingYears(from: try date("2026-12-01"), through: try date("2026-12-31")) == [2027]
        )
    }

    @Test(arguments: [
        ("2026-09-30", 1, "2026-10-08"), ("2026-09-28", 5, "2026-10-10"),
        ("2026-02-13", 1, "2026-02-14"),
        ("2026-02-14", 3, "2026-02-26"), ("2026-02-26", 2, "2026-02-28"),
        ("2026-10-08", -1, "2026-09-30"),
        ("2026-10-04", 1, "2026-10-08"), ("2026-10-04", -1, "2026-09-30"),
        ("2026-10-03", 0, "2026-10-03"),
        ("2025-01-24", 2, "2025-01-27"), ("2024-02-09", 1, "2024-02-18"),
    ])
    func `working days are added across holidays`(from: String, count: Int, due: String) throws {
        #expect(calendar.adding(workingDays: count, to: try date(from)) == (try date(due)))
    }

    @Test func `adding agrees with a walk day by day`() throws {
        var random = SeededGenerator(seed: 2017)
        let first = try date("2014-01-01").dayNumber
        for _ in 0..<4000 {
            let start = LegalDate(dayNumber: first + Int.random(in: 0..<6000, using: &random))
            let count = Int.random(in: -130...130, using: &random)
            #expect(
                calendar.adding(workingDays: count, to: start) == walk(count, from: start),
                "\(start) \(count)")
        }
    }

    @Test func `counting is the inverse of adding`() throws {
        var random = SeededGenerator(seed: 26)
        let first = try date("2016-01-01").dayNumber
        for _ in 0..<2000 {
            let start = LegalDate(dayNumber: first + Int.random(in: 0..<4500, using: &random))
            let count = Int.random(in: 1...400, using: &random)
            let due = calendar.adding(workingDays: count, to: start)
            #expect(calendar.isWorkingDay(due))
            #expect(calendar.workingDays(from: start.adding(days: 1), through: due) == count)
        }
    }

    @Test func `counts beyond the range end at its bound`() throws {
        let start = try date("2026-01-05")
        #expect(
            calendar.adding(workingDays: .max, to: start)
                == calendar.adding(workingDays: WorkingCalendar.countRange.upperBound, to: start))
        #expect(
            calendar.adding(workingDays: .min, to: start)
                == calendar.adding(workingDays: WorkingCalendar.countRange.lowerBound, to: start))
    }

    @Test func `the answer of the command has exactly its keys`() throws {
        let answer = Workdays(from: try date("2026-09-28"), add: 5)
        #expect(try JSONText.of(answer) == #"{"add":5,"due":"2026-10-10","from":"2026-09-28"}"#)
        #expect(answer.assumption() == nil)
        #expect(Workdays(from: try date("2026-12-21"), add: 5).assumption() != nil)
    }

    private func walk(_ count: Int, from start: LegalDate) -> LegalDate {
        var date = start
        var left = abs(count)
        while left > 0 {
            date = date.adding(days: count > 0 ? 1 : -1)
            if calendar.isWorkingDay(date) { left -= 1 }
        }
        return date
    }
}

/// A date of a test table.
func date(_ text: String) throws -> LegalDate {
    try #require(LegalDate(text))
}

/// A moment of a test table: `2026-10-09 15:30` in Beijing.
func moment(_ text: String) throws -> Moment {
    try #require(Moment(text.replacing(" ", with: "T") + ":00+08:00"))
}
