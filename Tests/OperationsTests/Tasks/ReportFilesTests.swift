import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Files that prove one report on a task.
struct ReportFilesTests {
    private static func capture(_ name: String) -> EvidenceDesk.Capture {
        EvidenceDesk.Capture(name: name, bytes: Array("佐证：\(name)".utf8))
    }

    private static func reported(_ world: PlanWorld) async throws -> PlanTaskID {
        let id = try await world.task(in: .reported)
        try await world.take(.report, id)
        return id
    }

    @Test func `a file stands under its report and under no other`() async throws {
        let world = try await PlanWorld()
        let id = try await Self.reported(world)
        let office = world.house.office
        _ = try await office.keep(Self.capture("签到表.txt"), underReport: 2, of: id, as: world.officer)
        _ = try await office.keep(
            Self.capture("方案.txt"), under: RecordReference(.task, id.rawValue), as: world.officer)
        let file = try await world.file(id)
        #expect(file.reports.map(\.serial) == [2, 1])
        #expect(file.reports.map { $0.files.map(\.name) } == [["签到表.txt"], []])
        #expect(file.otherFiles.map(\.name) == ["方案.txt"] && file.files.count == 2)
    }

    @Test func `a file of the task is put under a report later, twice is once`() async throws {
        let world = try await PlanWorld()
        let id = try await Self.reported(world)
        let piece = try await world.house.office.keep(
            Self.capture("照片.txt"), under: RecordReference(.task, id.rawValue), as: world.officer)
        for _ in 1...2 { try await world.act(AttachToReport(id, report: 1, evidence: piece), as: world.officer) }
        try await world.act(AttachToReport(id, report: 2, evidence: piece), as: world.officer)
        #expect(try await world.file(id).reports.map { $0.files.map(\.id) } == [[piece], [piece]])
    }

    @Test func `only the unit that has the task adds proof, and only while it is open`() async throws {
        let world = try await PlanWorld()
        let id = try await Self.reported(world)
        let office = world.house.office
        func keep(_ actor: Actor, _ serial: Int = 1) async throws {
            _ = try await office.keep(Self.capture("证明.txt"), underReport: serial, of: id, as: actor)
        }
        await expectRefusal(.notAllowed) { try await keep(world.coordinator) }
        await expectRefusal(.notFound) { try await keep(world.policeman) }
        await expectRefusal(.notFound) { try await keep(world.officer, 3) }
        #expect(try await world.file(id).files.isEmpty)
        try await keep(world.officer)
        try await world.take(.propose, id)
        try await world.take(.close, id)
        await expectRefusal(RefusalCode("task-ended")) { try await keep(world.officer) }
    }

    @Test func `a file of another record is no proof`() async throws {
        let world = try await PlanWorld()
        let id = try await Self.reported(world)
        let today = world.house.clock.now.date
        let other = try await world.house.office.read { access in
            try PlanTaskList.lines(.init(), for: world.officer, today: today, in: access).map(\.record.id)
        }.first { $0 != id }
        let piece = try await world.house.office.keep(
            Self.capture("别处.txt"), under: RecordReference(.task, try #require(other).rawValue), as: world.officer)
        await expectRefusal(.invalidInput) {
            try await world.act(AttachToReport(id, report: 1, evidence: piece), as: world.officer)
        }
    }

    @Test func `the month's summary counts reports with proof, and a month that is over keeps its count`() async throws
    {
        let world = try await PlanWorld()
        let id = try await Self.reported(world)
        for name in ["甲.txt", "乙.txt"] {
            _ = try await world.house.office.keep(Self.capture(name), underReport: 1, of: id, as: world.officer)
        }
        let plan = try await world.file(id).loaded.record.planID
        let month = SummaryMonth(of: world.house.clock.now.date)
        func total() async throws -> SummaryTally {
            let now = world.house.clock.now
            return try await world.house.office.read {
                try PlanSummary.read(plan, of: month, for: world.coordinator, at: now, in: $0).summary.total
            }
        }
        let before = try await total()
        #expect(before.reports == 2 && before.reportsProved == 1 && before.files == 2)
        world.house.clock.advance(days: 40)
        _ = try await world.house.office.keep(Self.capture("丙.txt"), underReport: 2, of: id, as: world.officer)
        let after = try await total()
        #expect(after.reports == 2 && after.reportsProved == 1 && after.files == 2)
    }
}
