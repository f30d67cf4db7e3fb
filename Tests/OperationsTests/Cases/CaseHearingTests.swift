import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A hearing from the request to the decision, as the office keeps it.
struct CaseHearingTests {
    @Test func `the notice tells the right to a hearing, by the lower line where the party is not in the register`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        let grounds = try #require(try await world.load(id).facts.notice?.hearing)
        #expect(grounds.map(\.rule) == ["hearing.fine", "hearing.confiscation"])
        #expect(grounds.allSatisfy { $0.confidence == .fromMemory })
    }

    @Test func `a region's own sums decide`() async throws {
        let lines = PartyLines(person: .yuan(20_001), organisation: .yuan(200_000))
        let house = try await TestOffice(settings: OfficeSettings(hearingLines: lines))
        let world = try await CaseWorld(in: house)
        let id = try await world.noticeGiven()
        #expect(try await world.load(id).facts.notice?.hearing?.map(\.rule) == ["hearing.confiscation"])
    }

    @Test func `a case with a hearing goes to its decision, and the hearing does not count`() async throws {
        let world = try await CaseWorld()
        let id = try await asked(world)
        let paused = try #require(try await decisionClock(id, world))
        #expect(paused.suspendedFor == .hearing)
        try await world.act(setting(id), as: world.reviewer)
        #expect(try await world.clocks(RecordReference(.case, id.rawValue)).contains { $0.limitID == .hearingDay })
        world.house.clock.now = Moment(try day("2026-12-03"), hour: 11)
        try await world.act(HoldHearing(id, minutes(try day("2026-12-03"))), as: world.reviewer)
        world.house.clock.advance(days: 1)
        let report = HearingReport(findings: "对事实无争议", advice: .asIntended, reasons: "罚款在幅度以内")
        try await world.act(ReportHearing(id, report), as: world.reviewer)
        let running = try #require(try await decisionClock(id, world))
        #expect(running.suspendedFor == nil)
        #expect(running.dueAt.date == LegalDate("2027-03-03"), "ten days later than 2027-02-21")
        #expect(try await world.refusal(of: DecideCase(id, CaseWorld.decision), as: world.head) == .notInThisState)
        try await world.act(TakeUpReview(id), as: world.reviewer)
        try await world.act(ReviewCase(id, ReviewOpinion(passed: true, opinion: "听证程序合法")), as: world.reviewer)
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .decided)
        #expect(
            loaded.papers.map(\.stage).suffix(6) == [
                .hearingRequest, .hearingNotice, .hearingMinutes, .hearingReport, .review, .decision,
            ])
        #expect(try await world.clocks(loaded.record.reference).allSatisfy { $0.outcome != .late })
    }

    @Test func `the party is told seven working days ahead, and no sooner day will do`() async throws {
        let world = try await CaseWorld()
        let id = try await asked(world)
        #expect(
            try await world.refusal(of: setting(id, on: "2026-12-02"), as: world.reviewer)
                == RefusalCode("hearing-notice-late"))
        #expect(try await world.refusal(of: setting(id, on: "2026-12-03"), as: world.reviewer) == nil)
    }

    @Test func `a hearing set anew has one day, and its host may be another`() async throws {
        let world = try await CaseWorld()
        let id = try await asked(world)
        try await world.act(setting(id), as: world.reviewer)
        let other = try await world.house.person("钱法", [.legalReviewer])
        try await world.act(setting(id, on: "2026-12-08"), as: other)
        let days = try await world.clocks(RecordReference(.case, id.rawValue)).filter { $0.limitID == .hearingDay }
        #expect(days.map(\.dueAt.date) == [try day("2026-12-08"), try day("2026-12-03")])
        #expect(days.map(\.outcome) == [nil, .void])
        #expect(try await world.load(id).facts.hearing.notice?.host == "钱法")
    }

    @Test(arguments: [true, false])
    func `a hearing given up leads back, and time counts again`(withdrawn: Bool) async throws {
        let world = try await CaseWorld()
        let id = try await asked(world)
        try await world.act(setting(id), as: world.reviewer)
        world.house.clock.now = Moment(try day("2026-12-03"), hour: 17)
        let ending = EndHearing(id, HearingEnding(withdrawn: withdrawn, text: "未到场"))
        try await world.act(ending, as: withdrawn ? world.li : world.reviewer)
        #expect(try await world.load(id).record.state == .noticeGiven)
        let clock = try #require(try await decisionClock(id, world))
        #expect(clock.suspendedFor == nil && clock.dueAt.date == LegalDate("2027-03-02"))
        let again = RequestHearing(id, HearingRequest(askedOn: try day("2026-11-30"), text: "再次要求"))
        #expect(try await world.refusal(of: again, as: world.li) == RefusalCode("hearing-over"))
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
    }

    @Test func `minutes are not kept by an officer of the case`() async throws {
        let world = try await CaseWorld()
        let id = try await asked(world)
        let request = SetHearing(
            id, heldOn: try day("2026-12-03"), time: "9时", place: "会议室", recorder: "王强", servedOn: try day("2026-11-24")
        )
        #expect(try await world.refusal(of: request, as: world.reviewer) == .invalidInput)
    }

    @Test func `while time does not count nobody is told that it runs out, and no list says so`() async throws {
        let world = try await CaseWorld()
        let id = try await asked(world)
        world.house.clock.advance(days: 100)
        try await JobRunner(world.office, name: "甲", random: { 0 }).runDue()
        let clock = try #require(try await decisionClock(id, world))
        #expect(clock.dueAt.date == LegalDate("2027-02-21")?.adding(days: 100))
        let told = try await world.office.read { access in
            try access.query("SELECT id FROM clock_light WHERE clock_id = $1", [clock.id]).count
        }
        #expect(told == 0)
    }

    private func asked(_ world: CaseWorld) async throws -> CaseID {
        let id = try await world.noticeGiven()
        world.house.clock.advance(days: 1)
        let request = HearingRequest(askedOn: world.house.clock.now.date, text: "书面要求听证")
        try await world.act(RequestHearing(id, request), as: world.li)
        return id
    }

    private func setting(_ id: CaseID, on day: String = "2026-12-03") throws -> SetHearing {
        SetHearing(
            id, heldOn: try self.day(day), time: "9时30分", place: "三楼会议室", recorder: "林静",
            servedOn: try self.day("2026-11-24"))
    }

    private func minutes(_ day: LegalDate) -> HearingMinutes {
        HearingMinutes(
            heldOn: day, present: "孙某、李梅、王强", investigators: "销售假冒丝巾120条", party: "罚款过重", finalWords: "请求从轻",
            isSigned: true)
    }

    private func decisionClock(_ id: CaseID, _ world: CaseWorld) async throws -> RecordClock? {
        try await world.clocks(RecordReference(.case, id.rawValue)).first { $0.limitID == .caseDecision }
    }

    private func day(_ text: String) throws -> LegalDate { try #require(LegalDate(text)) }
}
