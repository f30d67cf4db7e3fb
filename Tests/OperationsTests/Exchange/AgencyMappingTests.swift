import Law
import Testing

@testable import Operations

struct AgencyMappingTests {
    /// A mapping that is sound, in which a test changes one thing.
    static func text(_ change: (String) -> String = { $0 }) -> [UInt8] {
        Array(
            change(
                """
                {"agency": "yunzhou-ajgl", "name": "云州市案件系统", "file": "csv", "encoding": "utf-8", "key": "案件编号",
                 "fields": {"title": "案由", "conduct": "违法事实",
                            "source": {"from": "来源", "values": {"01": "inspection", "02": "report"}, "otherwise": "other"},
                            "conductOn": {"from": "日期", "date": "yyyy/M/d"},
                            "amount": {"from": "金额", "unit": "tenThousandYuan"}, "place": {"constant": "云州市"}},
                 "goods": {"fields": {"name": "物品", "sold": "已售"}}}
                """
            ).utf8)
    }

    @Test func `a sound mapping says which column is which field, in which form`() throws {
        let mapping = try AgencyMapping(parsing: AgencyMappingTests.text())
        #expect(mapping.agency == "yunzhou-ajgl")
        #expect(mapping.fields[.title]?.from == "案由")
        #expect(mapping.fields[.source]?.values == ["01": "inspection", "02": "report"])
        #expect(mapping.fields[.conductOn]?.day.day("2026/3/9") == LegalDate("2026-03-09"))
        #expect(mapping.fields[.amount]?.unit == .tenThousandYuan)
        #expect(mapping.fields[.place]?.constant == "云州市")
        #expect(mapping.goods?.fields[.sold]?.from == "已售")
        #expect(mapping.place(of: "title") == "案由")
    }

    @Test(arguments: [
        ("\"agency\": \"yunzhou-ajgl\"", "\"agency\": \"云州\"", "/agency"),
        ("\"key\": \"案件编号\",", "", "/key"),
        ("\"file\": \"csv\"", "\"file\": \"xls\"", "/file"),
        ("\"encoding\": \"utf-8\"", "\"encoding\": \"gbk\"", "/encoding"),
        ("\"title\": \"案由\", ", "", "/fields/title"),
        ("\"title\": \"案由\"", "\"titel\": \"案由\"", "/fields/titel"),
        ("\"title\": \"案由\"", "\"title\": 3", "/fields/title"),
        ("\"01\": \"inspection\"", "\"01\": \"inspektion\"", "/fields/source"),
        ("\"otherwise\": \"other\"", "\"otherwise\": \"else\"", "/fields/source"),
        ("\"date\": \"yyyy/M/d\"", "\"date\": \"yyyy/M\"", "/fields/conductOn/date"),
        ("\"date\": \"yyyy/M/d\"", "\"unit\": \"fen\"", "/fields/conductOn/unit"),
        ("\"unit\": \"tenThousandYuan\"", "\"unit\": \"dollar\"", "/fields/amount/unit"),
        ("\"unit\": \"tenThousandYuan\"", "\"units\": \"fen\"", "/fields/amount/units"),
        ("{\"constant\": \"云州市\"}", "{\"constant\": \"云州市\", \"from\": \"地点\"}", "/fields/place"),
        ("{\"constant\": \"云州市\"}", "{}", "/fields/place"),
        ("\"name\": \"物品\", ", "", "/goods/fields/name"),
        ("\"goods\": {", "\"goods\": {\"member\": \"x\", ", "/goods/member"),
        ("\"file\": \"csv\", \"encoding\": \"utf-8\"", "\"file\": \"ndjson\"", "/goods/member"),
        ("{\"agency\"", "[{\"agency\"", "/"),
    ])
    func `each mistake of a mapping is named with its place`(from: String, to: String, place: String) {
        let bytes = AgencyMappingTests.text { text in
            let changed = text.replacing(from, with: to)
            return changed
        }
        do {
            _ = try AgencyMapping(parsing: bytes)
            Issue.record("it was taken")
        } catch {
            #expect(error.problems.map(\.place).contains(place), "\(error.problems)")
        }
    }

    @Test(arguments: [
        ("yyyy-MM-dd", "2026-11-02", "2026-11-02"), ("yyyyMMdd", "20261102", "2026-11-02"),
        ("yyyy年M月d日", "2026年11月2日", "2026-11-02"), ("yyyy/M/d", "2026/1/31", "2026-01-31"),
        ("yyyy-MM-dd HH:mm:ss", "2026-11-02 23:59:59", "2026-11-02"), ("dd.MM.yyyy", "02.11.2026", "2026-11-02"),
    ])
    func `a day is read as the pattern says, and written so that it is read again`(
        pattern: String, text: String, day: String
    ) throws {
        let pattern = try #require(DayPattern(pattern))
        let expected = try #require(LegalDate(day))
        #expect(pattern.day(text) == expected)
        #expect(pattern.day(pattern.text(of: expected)) == expected)
    }

    @Test(arguments: [
        ("yyyy-MM-dd", "2026-2-3"), ("yyyy-MM-dd", "2026-02-30"), ("yyyy-MM-dd", "2026-02-03 "),
        ("yyyyMMdd", "2026110"),
        ("yyyy/M/d", "2026-1-3"), ("yyyy-MM-dd", ""),
    ])
    func `what is no day, or written otherwise, is none`(pattern: String, text: String) throws {
        #expect(try #require(DayPattern(pattern)).day(text) == nil)
    }

    @Test(arguments: ["", "yyyy-MM", "yy-MM-dd", "yyyy-MM-dd-dd", "yyyy-mm-dd", "YYYY-MM-DD"])
    func `a pattern without year, month and day is none`(text: String) {
        #expect(DayPattern(text) == nil)
    }

    @Test(
        arguments: [
            (AmountUnit.yuan, "62,000.50", 6_200_050), (.fen, "6200050", 6_200_050),
            (.tenThousandYuan, "6.20005", 6_200_050),
            (.tenThousandYuan, "0.000001", 1), (.tenThousandYuan, "12万", 12_000_000), (.yuan, "0", 0),
        ] as [(AmountUnit, String, Int64)])
    func `an amount is read in its unit, and written so that it is read again`(
        unit: AmountUnit, text: String, fen: Int64
    ) {
        #expect(unit.money(text) == Money(minor: fen))
        #expect(unit.money(unit.text(Money(minor: fen))) == Money(minor: fen))
    }

    @Test(
        arguments: [
            (AmountUnit.yuan, "-1"), (.yuan, "1.234"), (.fen, "1.5"), (.tenThousandYuan, "1.2345678"),
            (.tenThousandYuan, "."),
            (.tenThousandYuan, "一万"), (.fen, "9999999999999999"),
        ] as [(AmountUnit, String)])
    func `an amount that is none, or finer than a fen, is none`(unit: AmountUnit, text: String) {
        #expect(unit.money(text) == nil)
    }
}
