import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// The figures of a unit's warnings: who hears of them when, and that they are those of the records behind them.
struct UnitDigestTests {
    private let world: CaseWorld
    private let runner: JobRunner
    private var house: TestOffice { world.house }

    init() async throws {
        world = try await CaseWorld()
        runner = JobRunner(world.office, schedules: JobSchedule.all(), name: "甲", random: { 0 })
    }

    /// A case whose check has just run out.
    private func late() async throws -> (id: CaseID, due: Moment) {
        let id = try await world.checking()
        let clocks = try await world.clocks(RecordReference(.case, id.rawValue))
        let due = try #require(clocks.first { $0.limitID == .clueCheck }).dueAt
        house.clock.now = due.adding(milliseconds: 1_000)
        try await runner.runDue()
        return (id, due)
    }

    private func digests(_ actor: Actor) async throws -> [String] {
        let now = house.clock.now
        return try await world.office.read {
            try NoticeStore.list(for: actor, limit: 50, now: now, in: $0).filter { $0.topic == "unit.digest" }
                .map(\.text.zh)
        }
    }

    @Test func `the head hears each working day how things stand, once, and only where there is anything`() async throws
    {
        let other = try await house.unit("云州市市场监督管理局", short: "云市监", region: "430100")
        let above = try await house.person("马骏", [.unitHead], in: other)
        // The weekend a fortnight after the due day.
        var day = try await late().due.date.adding(days: 14)
        while WorkingCalendar.national.isWorkingDay(day) { day = day.adding(days: 1) }
        house.clock.now = Moment(day, hour: 6)
        try await runner.runDue()
        let before = try await digests(world.head).count
        house.clock.now = Moment(day, hour: 7, minute: 31)
        try await runner.runDue()
        #expect(try await digests(world.head).count == before, "no working day")
        let monday = WorkingCalendar.national.adding(workingDays: 1, to: day)
        house.clock.now = Moment(monday, hour: 7, minute: 31)
        try await runner.runDue()
        try await runner.runDue()
        #expect(try await digests(world.head).count == before + 1)
        let latest = try await digests(world.head).first
        #expect(latest == "今日预警：逾期 1 项，黄灯 0 项，金额预警 1 件，滞留 0 件")
        #expect(try await digests(world.li) == [])
        #expect(try await digests(above) == [])
        try await world.act(SetUnitWarnings(house.county.id, headFrom: .overdue, digest: false), as: world.head)
        house.clock.now = Moment(WorkingCalendar.national.adding(workingDays: 1, to: monday), hour: 7, minute: 31)
        try await runner.runDue()
        #expect(try await digests(world.head).count == before + 1)
    }

    @Test func `the figures are those of the records behind them, page by page`() async throws {
        let first = try await late().id
        _ = try await world.checking()
        house.clock.advance(days: 40)
        try await runner.runDue()
        let (now, reader) = (house.clock.now, world.li)
        let (digest, lines, rest) = try await world.office.read { access in
            let lines = try UnitDigestStore.lines(.overdue, limit: 1, for: reader, now: now, in: access)
            let place = lines.last.map { UnitDigestStore.Place(at: $0.at, id: $0.id) }
            return (
                try UnitDigestStore.digest(for: reader, now: now, in: access), lines,
                try UnitDigestStore.lines(.overdue, after: place, limit: 9, for: reader, now: now, in: access)
            )
        }
        #expect(lines.map(\.record.id) == [first.rawValue], "the one due first comes first")
        #expect(digest.count(.overdue) == lines.count + rest.count && Set((lines + rest).map(\.id)).count == 2)
        #expect(!digest.isQuiet)
    }

    @Test func `who sees no cases has no figures of them`() async throws {
        _ = try await late()
        let boss = try await house.person("管理", [.administrator])
        let now = house.clock.now
        let digest = try await world.office.read { try UnitDigestStore.digest(for: boss, now: now, in: $0) }
        #expect(digest.isQuiet)
    }

    @Test func `where nobody heads a unit, all of it hears`() async throws {
        let unit = try await house.unit("云川市打假办", kind: .coordination, region: "430100")
        let person = try await house.person("韩雪松", [.coordinator], in: unit)
        try await runner.runDue()
        let now = house.clock.now
        try await world.office.database.write { access in
            try access.execute(
                """
                INSERT INTO clock (id, record_kind, record_id, limit_id, task_zh, task_en, holder, unit_id, started_at,
                                   due_at, assumed)
                VALUES ('C1', 'task', 'T1', $1, '报送进展', 'Report', 'unit', $2, $3, $4, 0)
                """, [TimeLimitID.clueCheck, unit.id, now.adding(hours: -48), now.adding(hours: -24)])
        }
        house.clock.now = Moment(now.date.adding(days: 1), hour: 7, minute: 31)
        try await runner.runDue()
        let told = try await digests(person).first
        #expect(told == "今日预警：逾期 1 项，黄灯 0 项，金额预警 0 件，滞留 0 件")
    }
}
