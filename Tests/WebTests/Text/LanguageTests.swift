import Law
import Testing

@testable import Web

struct LanguageTests {
    static let noon = Moment(LegalDate(dayNumber: 20_779), hour: 12)
    static let minute: Int64 = 60_000
    static let hour: Int64 = 3_600_000
    static let day: Int64 = 86_400_000

    @Test func `dates and moments read as an officer writes them`() {
        let date = Self.noon.date
        #expect(date.description == "2026-11-22")
        #expect(Language.zh.date(date) == "2026年11月22日")
        #expect(Language.en.date(date) == "22 Nov 2026")
        #expect(Language.zh.moment(Moment(date, hour: 9, minute: 5)) == "2026年11月22日 09:05")
        #expect(Language.en.moment(Moment(date, hour: 9, minute: 5)) == "22 Nov 2026, 09:05")
        #expect(Language.zh.moment(Self.noon, seenIn: 2026) == "11月22日 12:00")
        #expect(Language.en.moment(Self.noon, seenIn: 2027) == "22 Nov 2026, 12:00")
        #expect(Language.zh.weekday(date) == "周日")
        #expect(Language.en.weekday(date) == "Sun")
    }

    @Test(arguments: [
        (0, "剩 不足1分钟", "under 1 min left"), (59_999, "剩 不足1分钟", "under 1 min left"),
        (minute, "剩 1分钟", "1 min left"), (hour, "剩 1小时", "1 h left"),
        (hour + 30 * minute, "剩 1小时30分钟", "1 h 30 min left"), (day + 4 * hour, "剩 1天4小时", "1 d 4 h left"),
        (2 * day, "剩 2天", "2 d left"), (2 * day - 1, "剩 1天23小时", "1 d 23 h left"),
        (23 * day + 5 * hour, "剩 23天", "23 d left"), (-1, "逾期 不足1分钟", "under 1 min overdue"),
        (-(3 * day + hour), "逾期 3天1小时", "3 d 1 h overdue"),
    ])
    func `what is left is never rounded up`(_ left: Int64, _ zh: String, _ en: String) {
        let due = Self.noon.adding(milliseconds: left)
        #expect(Language.zh.remaining(until: due, from: Self.noon) == zh)
        #expect(Language.en.remaining(until: due, from: Self.noon) == en)
    }

    @Test(arguments: [
        (Int64(10_000), "刚刚", "just now"), (5 * minute, "5分钟前", "5 min ago"), (3 * hour, "3小时前", "3 h ago"),
        (-hour, "剩 1小时", "1 h left"),
    ])
    func `what has passed reads back from now`(_ passed: Int64, _ zh: String, _ en: String) {
        let moment = Self.noon.adding(milliseconds: -passed)
        #expect(Language.zh.ago(moment, from: Self.noon) == zh)
        #expect(Language.en.ago(moment, from: Self.noon) == en)
    }

    @Test(arguments: [
        (Int64(0), "¥0.00", "0万元"), (5, "¥0.05", "0.000005万元"), (1_234_500, "¥12,345.00", "1.2345万元"),
        (4_999_999, "¥49,999.99", "4.999999万元"), (5_000_000, "¥50,000.00", "5万元"),
        (123_456_789_012, "¥1,234,567,890.12", "123,456.789012万元"), (-100, "-¥1.00", "-0.0001万元"),
    ])
    func `money is exact in yuan and in ten thousands`(_ minor: Int64, _ yuan: String, _ tenThousands: String) {
        #expect(Language.zh.money(Money(minor: minor)) == yuan)
        #expect(Language.zh.tenThousands(Money(minor: minor)) == tenThousands)
        #expect(Language.en.tenThousands(Money(minor: minor)) == yuan)
    }

    @Test func `another currency shows its code`() {
        #expect(Language.en.money(Money(minor: 123_456, currency: "USD")) == "USD 1,234.56")
        #expect(Language.zh.tenThousands(Money(minor: 123_456, currency: "USD")) == "USD 1,234.56")
    }

    @Test func `counts, shares and sizes`() {
        #expect(Language.zh.count(1_234_567) == "1,234,567")
        #expect(Language.zh.count(-1000) == "-1,000")
        #expect(Language.zh.percent(1, of: 3) == "33.3%")
        #expect(Language.zh.percent(1999, of: 2000) == "99.9%")
        #expect(Language.zh.percent(1, of: 0) == "–")
        #expect(Language.zh.fileSize(bytes: 999) == "999 B")
        #expect(Language.zh.fileSize(bytes: 12_345) == "12.3 kB")
        #expect(Language.zh.fileSize(bytes: 4_000_000) == "4.0 MB")
        #expect(Language.zh.fileSize(bytes: 5_200_000_000) == "5.2 GB")
    }
}
