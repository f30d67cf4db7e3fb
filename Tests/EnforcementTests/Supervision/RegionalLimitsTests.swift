import Enforcement
import Law
import Testing

/// The times that regions set beside the nation's.
struct RegionalLimitsTests {
    private static func day(_ text: String) throws -> LegalDate { try #require(LegalDate(text)) }

    private static func limit(
        _ region: String, _ days: Int?, from day: String, _ id: TimeLimitID = .platformEntry
    ) throws -> RegionalLimit {
        RegionalLimit(
            id, in: region, amount: days.map { .workingDays($0) }, document: "\(region)办法",
            from: try Self.day(day))
    }

    @Test func `the nearest region goes before those around it, and the nation before nobody`() throws {
        let limits = RegionalLimits([
            try Self.limit("430000", 10, from: "2026-01-01"),
            try Self.limit("430103", 3, from: "2026-03-01"),
            try Self.limit("450000", 20, from: "2026-01-01"),
        ])
        func days(_ region: String, _ day: String) throws -> Int? {
            limits.row(.platformEntry, on: try Self.day(day), in: region)?.amount.count
        }
        #expect(try days("430103", "2026-06-01") == 3)
        #expect(try days("430103", "2026-02-28") == 10, "before its own began, that of the province")
        #expect(try days("430105", "2026-06-01") == 10)
        #expect(try days("430000", "2026-06-01") == 10, "a province has nothing of its counties")
        #expect(try days("110000", "2026-06-01") == 7)
    }

    @Test func `a later entry for one day stands, and one without a time gives way`() throws {
        let limits = RegionalLimits([
            try Self.limit("430000", 10, from: "2026-01-01"),
            try Self.limit("430103", 3, from: "2026-03-01"),
            try Self.limit("430103", 5, from: "2026-03-01"),
            try Self.limit("430103", nil, from: "2026-09-01"),
        ])
        let before = limits.row(.platformEntry, on: try Self.day("2026-08-31"), in: "430103")
        #expect(before?.amount == .workingDays(5) && before?.source.law.zh == "430103办法")
        #expect(
            before?.standing.note?.zh.contains("地方时限") == true && before?.standing.confidence != .read)
        let after = limits.row(.platformEntry, on: try Self.day("2026-09-01"), in: "430103")
        #expect(after?.amount == .workingDays(10))
    }

    @Test func `what the law leaves to nobody is not a region's to set`() throws {
        let limits = RegionalLimits([
            try Self.limit("430000", 90, from: "2026-01-01", .transferHeadDecision)
        ])
        let day = try Self.day("2026-06-01")
        #expect(
            limits.row(.transferHeadDecision, on: day, in: "430103")
                == TimeLimits.row(.transferHeadDecision, on: day))
        #expect(RegionalLimit.open(on: day).contains { $0.id == .platformEntry })
        #expect(RegionalLimit.open(on: day).allSatisfy { $0.isRegional })
    }
}
