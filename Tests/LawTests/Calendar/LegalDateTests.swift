import Foundation
import Law
import Testing

struct LegalDateTests {
    @Test func `every day of three centuries follows the one before and reads back`() throws {
        let first = try date("1850-01-01")
        var weekday = first.weekday
        for offset in 0..<110_000 {
            let day = first.adding(days: offset)
            guard let again = LegalDate(year: day.year, month: day.month, day: day.day), again == day,
                day.weekday == weekday
            else {
                Issue.record("\(day)")
                return
            }
            weekday = weekday % 7 + 1
        }
    }

    @Test(arguments: [("1970-01-01", 4), ("2000-02-29", 2), ("2026-11-22", 7), ("1949-10-01", 6)])
    func `known days have their weekday and their text`(text: String, weekday: Int) throws {
        let day = try date(text)
        #expect(day.weekday == weekday)
        #expect(day.description == text)
        #expect(try JSONText.of([day]) == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([LegalDate].self, from: Data("[\"\(text)\"]".utf8)) == [day])
    }

    @Test(arguments: [
        (LegalDate(dayNumber: 2_932_896), "9999-12-31"), (LegalDate(dayNumber: 2_932_897), "10000-01-01"),
        (LegalDate(dayNumber: -719_162), "0001-01-01"), (LegalDate(dayNumber: 1_000_000_000_000), "2737908976-12-27"),
    ])
    func `a day beyond what people write has its whole text`(day: LegalDate, text: String) {
        #expect(day.description == text)
    }

    @Test(arguments: [
        "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026/01/01", "20260101", "0000-01-01",
    ])
    func `what is no date is refused`(text: String) {
        #expect(LegalDate(text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([LegalDate].self, from: Data("[\"\(text)\"]".utf8))
        }
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28", true), ("2024-01-31", 1, "2024-02-29", true),
        ("2026-03-15", -1, "2026-02-15", false), ("2026-03-31", -1, "2026-02-28", true),
        ("2026-12-31", 2, "2027-02-28", true), ("2024-02-29", 12, "2025-02-28", true),
        ("2024-02-29", 48, "2028-02-29", false), ("2026-01-15", -13, "2024-12-15", false),
    ])
    func `months end on the day of the same number or on the last of the month`(
        from: String, months: Int, to: String, clipped: Bool
    ) throws {
        let result = try date(from).adding(months: months)
        #expect(result.date == (try date(to)))
        #expect(result.clipped == clipped)
    }
}
