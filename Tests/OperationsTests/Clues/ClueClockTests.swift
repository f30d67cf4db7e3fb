import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

struct ClueClockTests {
    @Test func `one period runs from the opening through every hand to the decision`() async throws {
        let scene = try await ClueScene()
        var clue = try await scene.open()
        #expect(try await scene.clocks(clue.id) == ["clue.check unit running"])
        clue = try await scene.take(.triage, clue, as: scene.head)
        clue = try await scene.take(.assign, clue, as: scene.head)
        #expect(
            try await scene.clocks(clue.id) == ["clue.acceptance assignee running", "clue.check unit running"])
        clue = try await scene.take(.accept, clue, as: scene.officer)
        #expect(try await scene.clocks(clue.id) == ["clue.check assignee running", "clue.acceptance assignee met"])
        clue = try await scene.take(.report, clue, as: scene.officer)
        #expect(try await scene.clocks(clue.id).first == "clue.check head running")
        clue = try await scene.take(.reopen, clue, as: scene.head)
        #expect(try await scene.clocks(clue.id).first == "clue.check assignee running")
        clue = try await scene.take(.report, clue, as: scene.officer)
        try await scene.take(.close, clue, as: scene.head)
        #expect(try await scene.clocks(clue.id).allSatisfy { $0.hasSuffix("met") })
    }

    @Test func `the fifteen working days count from the day of receipt, not from the entry`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.open(received: LegalDate("2026-11-16"))
        let clock = try #require(try await scene.file(clue.id).clocks.first)
        #expect(clock.startedAt.date == LegalDate("2026-11-16"))
        #expect(clock.dueAt.date == LegalDate("2026-12-07"))
        #expect(clock.source?.article == "第十八条")
        #expect(clock.isUnverified)
    }

    @Test(arguments: ["2026-11-24", "2025-11-20"])
    func `a day of receipt in the future or long past is refused`(day: String) async throws {
        let scene = try await ClueScene()
        let received = LegalDate(day)
        await expectRefusal(.invalidInput) { _ = try await scene.open(received: received) }
    }

    @Test func `acceptance after three working days is late`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .assigned)
        scene.house.clock.advance(days: 3, hours: 14, minutes: 59)
        let before = try #require(try await scene.file(clue.id).clocks.first { $0.limitID == .clueAcceptance })
        #expect(before.light == .yellow)
        scene.house.clock.advance(minutes: 2)
        let after = try #require(try await scene.file(clue.id).clocks.first { $0.limitID == .clueAcceptance })
        #expect(after.light == .red)
        try await scene.take(.accept, clue, as: scene.officer)
        #expect(try await scene.clocks(clue.id).contains("clue.acceptance assignee late"))
    }

    @Test func `the check is extended once, by fifteen working days, by somebody who does not check`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .checking)
        let before = try #require(try await scene.file(clue.id).clocks.first).dueAt
        let extended = try await scene.take(.extend, clue, as: scene.head)
        let after = try #require(try await scene.file(clue.id).clocks.first)
        #expect(before.date == LegalDate("2026-12-14"))
        #expect(after.dueAt.date == LegalDate("2027-01-04"))
        #expect(after.isAssumed, "the notice for 2027 is not out yet")
        #expect(after.extensions == 1)
        await expectRefusal(RefusalCode("extended-already")) {
            try await scene.take(.extend, extended, as: scene.head)
        }
    }

    @Test func `sending back ends the assignment and its clock`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .assigned)
        try await scene.take(.sendBack, clue, as: scene.officer)
        let file = try await scene.file(clue.id)
        #expect(file.people.isEmpty)
        #expect(file.clocks.filter(\.isRunning).map(\.limitID) == [.clueCheck])
    }

    @Test func `assigning anew starts the three days anew for the new officers`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .assigned)
        scene.house.clock.advance(days: 2)
        _ = try await scene.perform(
            AssignClue(clue.id, version: clue.version, officers: [scene.other.userID, scene.officer.userID]),
            as: scene.head)
        let file = try await scene.file(clue.id)
        #expect(file.people.map(\.name) == ["周岩", "李梅"])
        #expect(file.people.map(\.part) == [.lead, .officer])
        let running = try #require(file.clocks.first { $0.isRunning && $0.limitID == .clueAcceptance })
        #expect(running.startedAt == scene.house.clock.now)
    }
}
