import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct TurnClocksTests {
    private struct Told: Equatable {
        let topic: String
        let text: String
    }

    private let scene: ClueScene
    private let runner: JobRunner

    init() async throws {
        scene = try await ClueScene()
        runner = JobRunner(scene.house.office, name: "甲", random: { 0 })
    }

    private func told(_ actor: Actor) async throws -> [String] {
        let now = scene.house.clock.now
        return try await scene.house.office.read {
            try NoticeStore.list(for: actor, limit: 50, now: now, in: $0).map(\.topic).filter { $0.hasPrefix("clock") }
        }.reversed()
    }

    private func lights() async throws -> [String] {
        try await scene.house.office.read {
            try $0.query("SELECT light FROM clock_light ORDER BY id").map { try $0.get("light") }
        }
    }

    @Test func `a clock is told of when it turns yellow, on its last day and when it is overdue, each once`()
        async throws
    {
        let clue = try await scene.open()
        try await runner.runDue()
        #expect(try await told(scene.head) == [])
        let clock = try #require(try await scene.file(clue.id).clocks.first)
        let period = ClockPeriod(start: clock.startedAt, due: clock.dueAt, yellow: .third)
        for stage in [ClockStage.yellow, .today, .overdue] {
            scene.house.clock.now = stage.beginning(in: period).adding(milliseconds: -1)
            let before = try await told(scene.head)
            try await runner.runDue()
            #expect(try await told(scene.head) == before)
            scene.house.clock.advance(milliseconds: 2_001)
            try await runner.runDue()
            try await runner.runDue()
            #expect(try await told(scene.head) == before + ["clock.\(stage.rawValue)"])
        }
        #expect(try await lights() == ["yellow", "today", "overdue"])
        let left = try await scene.house.office.read {
            try $0.query("SELECT id FROM clock_watch WHERE id = '\(clock.id)'")
        }
        #expect(left.isEmpty)
    }

    @Test func `a node that was away tells how things stand, not what was in between`() async throws {
        _ = try await scene.open()
        scene.house.clock.advance(days: 90)
        try await runner.runDue()
        #expect(try await lights() == ["overdue"])
        #expect(try await told(scene.head) == ["clock.overdue", "clock.escalated"])
    }

    @Test func `a clock that stopped is told of no more`() async throws {
        let clue = try await scene.clue(in: .closed)
        scene.house.clock.advance(days: 90)
        try await runner.runDue()
        #expect(try await lights() == [])
        #expect(try await scene.file(clue.id).clocks.allSatisfy { !$0.isRunning })
    }

    @Test func `the officer to whom a clue is assigned is told, and colleagues are not`() async throws {
        let clue = try await scene.clue(in: .checking)
        let clock = try #require(try await scene.file(clue.id).clocks.first { $0.holder == .assignee && $0.isRunning })
        scene.house.clock.now = clock.dueAt.adding(milliseconds: 1_000)
        try await runner.runDue()
        #expect(try await told(scene.officer).contains("clock.overdue"))
        #expect(try await !told(scene.other).contains("clock.overdue"))
    }

    @Test func `a longer period is told of anew, and what still holds of it is not`() async throws {
        let clue = try await scene.clue(in: .checking)
        let clock = try #require(try await scene.file(clue.id).clocks.first { $0.limitID == .clueCheck })
        scene.house.clock.now = ClockStage.yellow.beginning(
            in: ClockPeriod(start: clock.startedAt, due: clock.dueAt, yellow: .third))
        try await runner.runDue()
        #expect(try await lights() == ["yellow"])
        try await scene.take(.extend, clue, as: scene.head)
        let longer = try #require(try await scene.file(clue.id).clocks.first { $0.limitID == .clueCheck })
        #expect(longer.dueAt > clock.dueAt)
        scene.house.clock.now = longer.dueAt.adding(milliseconds: 1)
        try await runner.runDue()
        #expect(try await lights() == ["yellow", "overdue"])
    }

    @Test func `nobody but the office itself turns clocks`() async throws {
        await expectRefusal(.notAllowed) {
            _ = try await scene.house.office.perform(TurnClocks(before: 0), as: scene.head)
        }
    }

    @Test func `many clocks are told of in several steps, each once`() async throws {
        for number in 0..<7 { _ = try await scene.open("线索\(number)") }
        let running = try await scene.house.office.read { try $0.query("SELECT id FROM clock_watch").count }
        scene.house.clock.advance(days: 90)
        let office = scene.house.office
        let yellow = office.settings.yellowShare
        let now = office.now
        let due = try await office.read { try WatchTable.clocks.due(at: now, yellow: yellow, limit: 3, in: $0).count }
        #expect(due == 3)
        try await runner.runDue()
        #expect(try await lights().count == running)
    }

    @Test(.enabled(if: StoreEngine.ofOffices.dialect == .sqlite, "the words of a plan are SQLite's"))
    func `what is due next is found by an index, however many clocks run`() async throws {
        let now = scene.house.clock.now
        let plans = try await scene.house.office.read { access in
            try [(WatchTable.clocks.dueSQL, [now] as [any SQLConvertible]), (WatchTable.clocks.listSQL, [now, 9])]
                .flatMap {
                    sql, arguments in
                    try access.query("EXPLAIN QUERY PLAN " + sql, arguments).map {
                        try $0.get("detail", as: String.self)
                    }
                }
        }
        #expect(plans.filter { $0.contains("clock_watch_by_turn") }.count == 2, "\(plans)")
        #expect(!plans.contains { $0.hasPrefix("SCAN clock ") || $0.contains("TEMP B-TREE") }, "\(plans)")
    }
}
