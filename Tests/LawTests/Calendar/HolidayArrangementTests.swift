import Law
import Testing

struct HolidayArrangementTests {
    private let header = HolidayArrangement.tableHeader

    @Test func `an office loads the next year's notice`() throws {
        let table = """
            # 2027
            \(header)
            2027,元旦,New Year's Day,2026-12-31,2027-01-02,2026-12-27,
            2027,国庆节,,2027-10-01,2027-10-07,2027-09-26 2027-10-09,国办发明电〔2026〕99号
            """
        let loaded = try WorkingCalendar.national.loading(table: table)
        #expect(loaded.years == Array(2017...2027))
        #expect(loaded.isWorkingDay(try date("2026-12-27")))
        #expect(!loaded.isWorkingDay(try date("2026-12-31")))
        #expect(!loaded.isAssumed(try date("2027-10-09")))
        #expect(loaded.holiday(on: try date("2027-10-02"))?.festival == Wording("国庆节", "国庆节"))
        #expect(!loaded.isWorkingDay(try date("2026-10-07")), "the years before stay")
    }

    @Test func `a changed notice replaces its whole year`() throws {
        let table = "\(header)\n2026,国庆节,National Day,2026-10-01,2026-10-08,,\n"
        let loaded = try WorkingCalendar.national.loading(table: table)
        #expect(!loaded.isWorkingDay(try date("2026-10-08")))
        #expect(loaded.isWorkingDay(try date("2026-02-17")))
        #expect(!loaded.isWorkingDay(try date("2025-10-08")))
    }

    @Test(arguments: [
        ("nonsense", 1, "the header must be"),
        ("HEADER\n2027,春节,Spring Festival,2027-02-05,2027-02-11", 2, "7 columns"),
        ("HEADER\nMMXX,春节,,2027-02-05,2027-02-11,,", 2, "the year cannot be read"),
        ("HEADER\n2027,,,2027-02-05,2027-02-11,,", 2, "no name"),
        ("HEADER\n\n2027,春节,,2027-02-11,2027-02-05,,", 3, "two dates"),
        ("HEADER\n2027,春节,,2027-02-30,2027-03-05,,", 2, "two dates"),
        ("HEADER\n2027,春节,,2026-02-05,2026-02-11,,", 2, "end in that year"),
        ("HEADER\n2027,春节,,2027-02-05,2027-02-11,2027-02-06,", 2, "outside the days off"),
        ("HEADER\n2027,春节,,2027-02-05,2027-02-11,2027-02-15,", 2, "not a weekend day"),
    ])
    func `a broken table is refused with its line and cause`(table: String, line: Int, cause: String) {
        let error = #expect(throws: HolidayTableProblem.self) {
            try HolidayArrangement.read(table: table.replacing("HEADER", with: header))
        }
        #expect(error?.line == line)
        #expect(error?.message.en.contains(cause) == true, "\(error?.description ?? "")")
    }

    @Test func `a table saved by a spreadsheet is read`() throws {
        let table = "\u{FEFF}\(header)\r\n2027,劳动节,Labour Day,2027-05-01,2027-05-05,,\r\n"
        #expect(try HolidayArrangement.read(table: table).count == 1)
    }
}
