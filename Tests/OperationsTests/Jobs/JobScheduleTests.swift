import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct JobScheduleTests {
    @Test(arguments: [
        ("2026-11-23T03:19:59+08:00", "2026-11-23T03:20:00+08:00"),
        ("2026-11-23T03:20:00+08:00", "2026-11-24T03:20:00+08:00"),
        ("2026-12-31T23:00:00+08:00", "2027-01-01T03:20:00+08:00"),
    ])
    func `a nightly time is the next one in Beijing`(from: String, to: String) throws {
        let rhythm = JobSchedule.Rhythm.nightly(hour: 3, minute: 20)
        let moment = try #require(Moment(from))
        #expect(rhythm.next(after: moment) == Moment(to))
    }

    private func jobs(_ house: TestOffice) async throws -> [String] {
        try await house.office.read { try $0.query("SELECT kind FROM job ORDER BY id").map { try $0.get("kind") } }
    }

    private func runner(_ house: TestOffice, _ name: String) -> JobRunner {
        JobRunner(house.office, name: name, random: { 0 })
    }

    @Test func `what repeats is queued once however many nodes there are`() async throws {
        let scene = try await JobScene()
        let schedule = JobSchedule(SigningTask.self, .nightly(hour: 3, minute: 20))
        try await withThrowingTaskGroup(of: Int.self) { group in
            for name in ["甲", "乙", "丙", "丁"] {
                let runner = scene.runner(name, schedules: [schedule])
                group.addTask { try await runner.runDue() }
            }
            for try await _ in group {}
        }
        #expect(try await jobs(scene.house) == [])
        scene.house.clock.advance(days: 1)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for name in ["甲", "乙", "丙", "丁"] {
                let runner = scene.runner(name, schedules: [schedule])
                group.addTask { try await runner.runDue() }
            }
            for try await _ in group {}
        }
        #expect(try await jobs(scene.house) == ["ledger.sign-head"])
    }

    @Test func `an office in which nothing happens leaves no job and no entry`() async throws {
        let house = try await TestOffice()
        try await runner(house, "甲").runDue()
        #expect(try await jobs(house) == ["ledger.sign-head"])
        let size = try await house.office.read(LedgerStore.size)
        for _ in 0..<20 {
            house.clock.advance(seconds: 30)
            #expect(try await runner(house, "甲").runDue() == 0)
        }
        #expect(try await house.office.read(LedgerStore.size) == size)
    }

    @Test func `heads are signed as the ledger grows, no more often than every ten seconds`() async throws {
        let house = try await TestOffice()
        try await runner(house, "甲").runDue()
        _ = try await house.unit("甲局")
        try await runner(house, "甲").runDue()
        #expect(try await house.office.read { try LedgerStore.heads(limit: 9, in: $0).count } == 1)
        house.clock.advance(seconds: 10)
        try await runner(house, "甲").runDue()
        let (heads, size) = try await house.office.read {
            (try LedgerStore.heads(limit: 9, in: $0), try LedgerStore.size(in: $0))
        }
        #expect(heads.count == 2)
        #expect(heads.first?.size == size)
    }
}
