import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// An investigation suspended, resumed and terminated, as the office keeps it.
struct CaseStayTests {
    @Test func `a suspension does not count for the decision`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let reference = RecordReference(.case, id.rawValue)
        #expect(try await clock(.caseDecision, id, world)?.dueAt.date == LegalDate("2027-02-21"))
        try await world.act(SuspendCase(id, try stay("2026-12-23")), as: world.head)
        let paused = try #require(try await clock(.caseDecision, id, world))
        #expect(paused.suspendedFor == .stay)
        #expect(try await clock(.stayReview, id, world)?.dueAt.date == LegalDate("2026-12-23"))
        world.house.clock.advance(days: 100)
        #expect(try await clock(.stayReview, id, world)?.light == .red, "the look at it is late")
        try await world.act(ResumeCase(id, reason: "裁定已生效"), as: world.head)
        let running = try #require(try await clock(.caseDecision, id, world))
        #expect(running.suspendedFor == nil)
        // A hundred days were left out, the first of which is the day of the filing, which does not count anyway.
        #expect(running.dueAt.date == LegalDate("2027-05-31"), "ninety-nine days later than 2027-02-21")
        #expect(try await world.clocks(reference).first { $0.limitID == .stayReview }?.outcome == .late)
        #expect(try await world.load(id).record.state == .investigating)
    }

    @Test func `a look at it moves the day and keeps the reasons of both times`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        try await world.act(SuspendCase(id, try stay("2026-12-10")), as: world.head)
        world.house.clock.advance(days: 10)
        try await world.act(SuspendCase(id, try stay("2027-01-15")), as: world.head)
        #expect(try await clock(.stayReview, id, world)?.dueAt.date == LegalDate("2027-01-15"))
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .suspended)
        #expect(loaded.papers.filter { $0.stage == .stay }.count == 2)
        #expect(try await clock(.caseDecision, id, world)?.suspendedFor == .stay)
    }

    @Test func `a suspended case is neither concluded nor given up to time, and may go to the police`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        try await world.addEvidence(to: id)
        try await world.act(SuspendCase(id, try stay("2026-12-10")), as: world.head)
        let conclude = ConcludeInvestigation(id, CaseWorld.report)
        #expect(try await world.refusal(of: conclude, as: world.li) == .notInThisState)
        let transfer = ProposeTransfer(
            case: id, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "销售金额62000元，涉嫌犯罪")
        #expect(try await world.refusal(of: transfer, as: world.li) == nil)
        let ending = TerminateCase(id, CaseTermination(ground: .noSuccessor, reasons: "当事人已死亡"))
        #expect(try await world.refusal(of: ending, as: world.head) == RefusalCode("transfer-pending"))
    }

    @Test func `a terminated case is over, and its clocks are neither met nor late`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        try await world.act(
            TerminateCase(id, CaseTermination(ground: .noSuccessor, reasons: "经营者死亡，无承受人")), as: world.head)
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .terminated)
        #expect(loaded.record.closedAt == world.house.clock.now)
        let clocks = try await world.clocks(loaded.record.reference)
        #expect(clocks.filter { $0.limitID == .caseDecision }.map(\.outcome) == [.void])
    }

    private func stay(_ day: String) throws -> CaseStay {
        CaseStay(ground: .awaitedDecision, reasons: "相关商标无效宣告案尚未裁定", reviewOn: try #require(LegalDate(day)))
    }

    private func clock(_ limit: TimeLimitID, _ id: CaseID, _ world: CaseWorld) async throws -> RecordClock? {
        try await world.clocks(RecordReference(.case, id.rawValue)).first { $0.limitID == limit && $0.stoppedAt == nil }
    }
}
