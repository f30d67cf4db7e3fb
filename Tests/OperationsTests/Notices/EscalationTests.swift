import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Clocks are told of up the chain: who, when, once each, and no more when they stop or run anew.
struct EscalationTests {
    private let world: CaseWorld
    private let above: Actor
    private let runner: JobRunner
    private var house: TestOffice { world.house }

    init() async throws {
        world = try await CaseWorld()
        let unit = try await world.house.unit("云州市市场监督管理局", short: "云市监", region: "430100")
        above = try await world.house.person("马骏", [.unitHead], in: unit)
        runner = JobRunner(world.office, schedules: JobSchedule.all(), name: "甲", random: { 0 })
    }

    private func told(_ actor: Actor) async throws -> [String] {
        let now = house.clock.now
        return try await world.office.read {
            try NoticeStore.list(for: actor, limit: 50, now: now, in: $0).map(\.topic).filter { $0.hasPrefix("clock") }
        }.reversed()
    }

    private func check(_ id: CaseID) async throws -> RecordClock {
        let now = house.clock.now
        let clocks = try await world.office.read {
            try ClockStore.clocks(of: RecordReference(.case, id.rawValue), now: now, in: $0)
        }
        return try #require(clocks.first { $0.limitID == .clueCheck })
    }

    /// The beginning of so many working days after a clock was due.
    private func late(_ days: Int, after clock: RecordClock) -> Moment {
        Moment(WorkingCalendar.national.adding(workingDays: days, to: clock.dueAt.date))
    }

    @Test func `an overdue case goes from its officers to the head, to the lead and the head, to the unit above`()
        async throws
    {
        let id = try await world.checking()
        let clock = try await check(id)
        house.clock.now = clock.dueAt.adding(milliseconds: 1_000)
        try await runner.runDue()
        #expect(try await told(world.li) == ["clock.overdue"])
        #expect(try await told(world.wang) == ["clock.overdue"])
        #expect(try await told(world.head) == ["clock.overdue"])
        house.clock.now = late(3, after: clock).adding(milliseconds: -1)
        try await runner.runDue()
        #expect(try await told(world.head) == ["clock.overdue"])
        house.clock.now = late(3, after: clock).adding(milliseconds: 2_000)
        try await runner.runDue()
        try await runner.runDue()
        #expect(try await told(world.li) == ["clock.overdue", "clock.escalated"])
        #expect(try await told(world.wang) == ["clock.overdue"])
        #expect(try await told(world.head) == ["clock.overdue", "clock.escalated"])
        #expect(try await told(above) == [])
        house.clock.now = late(10, after: clock).adding(milliseconds: 2_000)
        try await runner.runDue()
        try await runner.runDue()
        #expect(try await told(world.head).count == 3)
        #expect(try await told(above) == ["clock.escalated"])
        let now = house.clock.now
        let (reader, office) = (above, world.office)
        let notice = try #require(
            try await office.read { try NoticeStore.list(for: reader, limit: 1, now: now, in: $0) }.first)
        #expect(notice.record.kind == .unit, "the record itself is not theirs to open")
        #expect(notice.text.zh.contains("青市监案〔2026〕1号") && notice.text.zh.contains("逾期已满 10 个工作日"))
        let left = try await office.read { try $0.query("SELECT id FROM escalation_watch").count }
        #expect(left == 0)
        let (report, findings) = try await audit(office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean)
    }

    @Test func `a clock that stops after it ran out goes no further up`() async throws {
        let id = try await world.checking()
        let clock = try await check(id)
        house.clock.now = clock.dueAt.adding(milliseconds: 1_000)
        try await runner.runDue()
        try await world.act(ProposeFiling(id, CaseWorld.proposal), as: world.li)
        try await world.act(DecideFiling(id, files: true, opinion: "同意立案"), as: world.head)
        #expect(try await world.office.read { try $0.query("SELECT id FROM escalation_watch").count } == 0)
        house.clock.now = late(3, after: clock).adding(milliseconds: 2_000)
        try await runner.runDue()
        #expect(try await !told(world.head).contains("clock.escalated"))
    }

    @Test func `a node that was away tells how things stand, not every step in between`() async throws {
        _ = try await world.checking()
        house.clock.advance(days: 120)
        try await runner.runDue()
        #expect(try await told(world.head) == ["clock.overdue", "clock.escalated"])
        #expect(try await told(above) == ["clock.escalated"])
        #expect(try await told(world.li) == ["clock.overdue"])
    }

    @Test func `a unit may have its head hear earlier, which the ledger keeps, and nobody else may`() async throws {
        let id = try await world.checking()
        let set = SetUnitWarnings(house.county.id, headFrom: .yellow, digest: true)
        await expectRefusal(.notAllowed) { try await world.act(set, as: world.li) }
        await expectRefusal(.notAllowed) { try await world.act(set, as: above) }
        try await world.act(set, as: world.head)
        await expectRefusal(.versionConflict) {
            try await world.act(
                SetUnitWarnings(house.county.id, version: 0, headFrom: .today, digest: true), as: world.head)
        }
        let clock = try await check(id)
        house.clock.now = ClockStage.yellow.beginning(
            in: ClockPeriod(start: clock.startedAt, due: clock.dueAt, yellow: .third)
        ).adding(milliseconds: 1_000)
        try await runner.runDue()
        #expect(try await told(world.head) == ["clock.yellow"])
        let entries = try await world.office.read {
            try $0.query("SELECT sequence FROM ledger_entry WHERE operation = 'unit.set-warnings'").count
        }
        #expect(entries == 1)
    }

    @Test func `the unit above is the nearest of its kind, else a coordinating body, and none for procuratorates`()
        async throws
    {
        let office = try await house.unit("云川市打假办", kind: .coordination, region: "430100")
        let procuratorate = try await house.unit("云川市人民检察院", kind: .procuratorate, region: "430100")
        let (county, police) = (house.county, house.police)
        let found = try await world.office.read { access in
            try [county, police, office, procuratorate].map { try OrganisationStore.superior(of: $0, in: access) }
        }
        #expect(found == [above.unitID, office.id, nil, nil])
    }

    @Test func `the end of somebody else's period is told once, to those who waited, and goes no further up`()
        async throws
    {
        let id = try await world.noticeGiven()
        let clocks = try await world.clocks(RecordReference(.case, id.rawValue))
        let period = try #require(clocks.first { $0.limitID == .caseStatement && $0.isRunning })
        house.clock.now = period.dueAt.adding(milliseconds: 1_000)
        try await runner.runDue()
        try await runner.runDue()
        #expect(try await told(world.li).filter { $0 == "clock.over" }.count == 1)
        #expect(try await told(world.head).contains("clock.over") == false)
        let (now, reader, clock) = (house.clock.now, world.li, period.id)
        let (digest, yellow, left) = try await world.office.read { access in
            (
                try UnitDigestStore.digest(for: reader, now: now, in: access),
                try UnitDigestStore.lines(.yellow, limit: 9, for: reader, now: now, in: access).map(\.id),
                try access.query("SELECT id FROM escalation_watch WHERE id = $1", [clock]).count
            )
        }
        #expect(digest.count(.overdue) == 0 && yellow.contains(clock) && left == 0)
    }

    @Test(arguments: EscalationChain.all)
    func `each chain begins with those who act, never goes back and ends with the unit above`(chain: EscalationChain) {
        #expect(chain.steps.first?.readers.contains(.holder) == true)
        #expect(chain.steps.last?.readers.contains(.superior) == true)
        let days = chain.steps.compactMap { step in if case .late(let days) = step.point { days } else { nil } }
        #expect(days == days.sorted() && Set(days).count == days.count && !days.isEmpty)
        #expect(chain.readers(at: .overdue).contains(.head), "the head hears of everything overdue")
    }

    @Test func `every chain speaks of clocks that there are, and each clock has the first chain that names it`() {
        for name in EscalationChain.all.flatMap(\.names) {
            #expect(TimeLimits.all.contains { $0.id.rawValue.hasPrefix(name) }, "\(name)")
        }
        #expect(EscalationChain.of(.transferHeadDecision).title.zh == "两法衔接各环节")
        #expect(EscalationChain.of(.evidenceRegistration).title.zh == "强制措施")
        #expect(EscalationChain.of(.caseDecision).title.zh == "其他时限")
    }

    @Test func `steps next to each other at which the same people hear are shown as one`() throws {
        let first = try #require(EscalationChain.all.first)
        #expect(
            first.stretches.map(\.points) == [
                [.yellow, .today, .overdue], [.late(workingDays: 1), .late(workingDays: 5)],
            ])
        for chain in EscalationChain.all { #expect(chain.stretches.flatMap(\.points) == chain.steps.map(\.point)) }
    }
}
