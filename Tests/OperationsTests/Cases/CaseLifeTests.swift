import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct CaseLifeTests {
    @Test func `a case is numbered by unit and year without gaps`() async throws {
        let world = try await CaseWorld()
        let first = try await world.registered()
        let refused = try await world.refusal(
            of: RegisterCase(title: " ", conduct: "x", unit: world.house.county.id), as: world.li)
        #expect(refused == .invalidInput)
        let second = try await world.registered()
        #expect(try await world.load(first).record.number == "青市监案〔2026〕1号")
        #expect(try await world.load(second).record.number == "青市监案〔2026〕2号")
    }

    @Test func `a case goes from registration to closing`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        world.house.clock.advance(days: 8)
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
        try await world.act(
            ServeDecision(
                id, ServiceRecord(method: .inPerson, servedOn: world.house.clock.now.date, recipient: "孙某")),
            as: world.wang)
        let close = CloseCase(id, ClosingReport(performance: "罚款已缴清"))
        #expect(try await world.refusal(of: close, as: world.head) == RefusalCode("execution-open"))
        try await world.perform(id)
        try await world.act(close, as: world.head)
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .closed)
        #expect(loaded.record.decidedAt != nil && loaded.record.closedAt == world.house.clock.now)
        let steps = try await world.office.read { try StepStore.steps(of: loaded.record.reference, in: $0) }
        #expect(
            steps.reversed().map(\.event) == [
                "open", "assignOfficers", "proposeFiling", "file", "addEvidence", "conclude", "takeUpReview",
                "passReview", "giveNotice", "decide", "serve", "close",
            ])
        let clocks = try await world.clocks(loaded.record.reference)
        #expect(clocks.allSatisfy { $0.outcome == .met })
        #expect(
            Set(clocks.map(\.limitID)) == [.clueCheck, .caseDecision, .caseReview, .caseStatement, .penaltyService])
    }

    @Test func `the check runs fifteen working days and can be extended once by as many`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        let reference = RecordReference(.case, id.rawValue)
        let before = try #require(try await world.clocks(reference).first)
        #expect(before.limitID == .clueCheck)
        #expect(before.dueAt.date == LegalDate("2026-12-14"))
        try await world.act(ExtendCaseTime(id, reason: "需要权利人辨认"), as: world.head)
        let after = try #require(try await world.clocks(reference).first)
        #expect(after.dueAt > before.dueAt)
        #expect(
            try await world.refusal(of: ExtendCaseTime(id, reason: "再延"), as: world.head)
                == RefusalCode("already-extended"))
        #expect(try await world.refusal(of: ExtendCaseTime(id, reason: "延"), as: world.li) == .notAllowed)
    }

    @Test func `the ninety days are extended by thirty`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let reference = RecordReference(.case, id.rawValue)
        #expect(try await world.clocks(reference).first?.dueAt.date == LegalDate("2027-02-21"))
        try await world.act(ExtendCaseTime(id, reason: "案情复杂"), as: world.head)
        #expect(try await world.clocks(reference).first?.dueAt.date == LegalDate("2027-03-23"))
    }

    @Test func `a light is green, then yellow, then red`() async throws {
        let world = try await CaseWorld()
        let reference = RecordReference(.case, try await world.investigating().rawValue)
        #expect(try await world.clocks(reference).first?.light == .green)
        world.house.clock.advance(days: 61)
        #expect(try await world.clocks(reference).first?.light == .yellow)
        world.house.clock.advance(days: 30)
        #expect(try await world.clocks(reference).first?.light == .red)
    }

    @Test func `a case that is late keeps a red light after it was done`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        world.house.clock.advance(days: 40)
        try await world.act(ProposeFiling(id, CaseWorld.proposal), as: world.li)
        try await world.act(DecideFiling(id, files: true, opinion: "同意"), as: world.head)
        let check = try #require(
            try await world.clocks(RecordReference(.case, id.rawValue)).first { $0.limitID == .clueCheck })
        #expect(check.outcome == .late)
        #expect(check.light == .red)
    }

    @Test func `a case returned from review needs a new report and a new review`() async throws {
        let world = try await CaseWorld()
        let id = try await world.concluded()
        try await world.act(TakeUpReview(id), as: world.reviewer)
        let opinion = ReviewOpinion(passed: false, opinion: "进货来源未查明")
        try await world.act(ReviewCase(id, opinion), as: world.reviewer)
        #expect(try await world.load(id).record.state == .investigating)
        try await world.act(ConcludeInvestigation(id, CaseWorld.report), as: world.wang)
        let running = try await world.clocks(RecordReference(.case, id.rawValue)).filter { $0.stoppedAt == nil }
        #expect(Set(running.map(\.limitID)) == [.caseReview, .caseDecision])
    }

    @Test func `a case not filed keeps its reasons and its form`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        let proposal = FilingProposal.doNotFile(ground: .minorAndCorrected, reasons: "仅售出1条并已召回")
        try await world.act(ProposeFiling(id, proposal), as: world.wang)
        #expect(
            try await world.refusal(of: DecideFiling(id, files: true, opinion: "立"), as: world.head) == .notInThisState)
        try await world.act(DecideFiling(id, files: false, opinion: "同意不予立案"), as: world.head)
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .notFiled)
        let documents = try await world.office.read { try DocumentStore.documents(of: loaded.record.reference, in: $0) }
        #expect(documents.map(\.number) == ["青市监立审〔2026〕1号"])
    }
}
