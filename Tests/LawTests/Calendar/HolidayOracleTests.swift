import Law
import TestSupport
import Testing

/// The oracle is the PyPI package chinesecalendar, which nobody here wrote.
struct HolidayOracleTests {
    @Test(
        .enabled(if: PythonOracle.has("chinese_calendar"), "python module chinese_calendar is missing"))
    func `every day of 2017 to 2026 agrees with chinesecalendar`() throws {
        let answer = try PythonOracle.run(
            """
            import datetime as dt, chinese_calendar
            day = dt.date(2017, 1, 1)
            while day <= dt.date(2026, 12, 31):
                print(day, int(chinese_calendar.is_workday(day)))
                day += dt.timedelta(1)
            """)
        let lines = answer.split(separator: "\n")
        #expect(lines.count == 3652)
        for line in lines {
            let day = try date(String(line.prefix(10)))
            #expect(WorkingCalendar.national.isWorkingDay(day) == line.hasSuffix("1"), "\(day)")
        }
    }
}
