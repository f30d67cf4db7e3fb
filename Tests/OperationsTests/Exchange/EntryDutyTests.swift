import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// The duty to enter a case: measured from the day on which it was filed or decided in the system that it comes from.
struct EntryDutyTests {
    private static let mapping = """
        {"agency": "ajgl", "name": "案件系统", "file": "csv", "key": "编号",
         "fields": {"title": "案由", "conduct": "事实", "filedOn": "立案", "decidedOn": "决定"}}
        """
    private static let head = "编号,案由,事实,立案,决定\n"

    private static func late(_ world: CaseWorld) async throws -> [OmissionStore.Line] {
        var filter = OmissionStore.Filter()
        filter.kind = .lateEntry
        let (asked, reader) = (filter, world.procurator)
        return try await world.office.read { try OmissionStore.lines(asked, for: reader, in: $0) }
    }

    private static func entry(_ title: String, _ world: CaseWorld) async throws -> RecordClock? {
        var filter = CaseList.Filter()
        filter.text = title
        let (asked, head) = (filter, world.head)
        let line = try await world.office.read { try CaseList.lines(asked, for: head, in: $0) }.first
        return try await world.clocks(try #require(line).record.reference).first {
            $0.limitID == .platformEntry
        }
    }

    @Test
    func
        `a case filed elsewhere is late where it comes in after the time, and in time where it does not`()
        async throws
    {
        let world = try await CaseWorld()
        let scene = try await ExchangeScene(world)
        let rows =
            "A1,销售假冒丝巾,网店,2026-10-08,\nA2,销售假酒,门店,2026-11-18,\nA3,销售假茶,门店,,2026-10-30\nA4,无日期,门店,,\n"
        let taken = try await scene.take(Self.head + rows, by: ExchangeScene.mapping(Self.mapping))
        #expect(taken.counts == ExchangeCounts(added: 4), "\(taken.problems)")
        #expect(try await Self.entry("销售假冒丝巾", world)?.outcome == .late)
        #expect(try await Self.entry("销售假酒", world)?.outcome == .met)
        #expect(try await Self.entry("销售假茶", world)?.outcome == .late)
        #expect(try await Self.entry("无日期", world) == nil)
        try await world.office.findOmissions(as: .office)
        let found = try await Self.late(world)
        #expect(found.count == 2)
        #expect(found.contains { $0.row.omission.reasons[0].text.zh.contains("2026-10-08立案或者决定") })
    }

    @Test func `a region that allows more time finds nobody late within it`() async throws {
        let world = try await CaseWorld()
        let scene = try await ExchangeScene(world)
        let admin = try await world.house.person("周敏", [.administrator])
        let from = try #require(LegalDate("2026-01-01"))
        try await world.act(
            SetRegionalLimit(
                .platformEntry, in: "430103", amount: .workingDays(60), document: "某办法", from: from),
            as: admin)
        _ = try await scene.take(
            Self.head + "A1,销售假冒丝巾,网店,2026-10-08,\n", by: ExchangeScene.mapping(Self.mapping))
        let clock = try #require(try await Self.entry("销售假冒丝巾", world))
        #expect(clock.outcome == .met && clock.limit?.amount == .workingDays(60))
        try await world.office.findOmissions(as: .office)
        #expect(try await Self.late(world).isEmpty)
    }

    @Test func `the same file again begins no second clock, and a day that has not come is refused`()
        async throws
    {
        let world = try await CaseWorld()
        let scene = try await ExchangeScene(world)
        let mapping = try ExchangeScene.mapping(Self.mapping)
        _ = try await scene.take(Self.head + "A1,销售假冒丝巾,网店,2026-11-18,\n", by: mapping)
        let again = try await scene.take(Self.head + "A1,销售假冒丝巾,网店,2026-11-17,\n", by: mapping)
        #expect(again.problems.isEmpty, "\(again.problems)")
        var filter = CaseList.Filter()
        filter.text = "销售假冒丝巾"
        let (asked, head) = (filter, world.head)
        let line = try #require(
            try await world.office.read { try CaseList.lines(asked, for: head, in: $0) }.first)
        #expect(
            try await world.clocks(line.record.reference).filter { $0.limitID == .platformEntry }.count
                == 1)
        let future = try await scene.take(Self.head + "A9,未来,网店,2027-01-05,\n", by: mapping)
        #expect(future.counts.added == 0 && !future.problems.isEmpty)
    }
}
