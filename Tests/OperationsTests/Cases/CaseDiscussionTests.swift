import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// What the heads decide together, as the office keeps it.
struct CaseDiscussionTests {
    @Test func `a major case is decided after the discussion and as agreed`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        try await world.act(DesignateCase(id, CaseWeight(ground: .major, reasons: "流入多地")), as: world.head)
        world.house.clock.advance(days: 9)
        let decide = DecideCase(id, CaseWorld.decision)
        #expect(try await world.refusal(of: decide, as: world.head) == RefusalCode("discussion-missing"))
        let lighter = Penalty(kinds: [.fine], fine: .yuan(10_000))
        try await world.act(discussion(id, world, lighter), as: world.head)
        #expect(try await world.refusal(of: decide, as: world.head) == RefusalCode("discussion-missing"))
        try await world.act(discussion(id, world, CaseWorld.penalty), as: world.head)
        try await world.act(decide, as: world.head)
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .decided)
        #expect(loaded.papers.map(\.stage).suffix(4) == [.weight, .discussion, .discussion, .decision])
    }

    @Test func `a region's own sum makes a case major`() async throws {
        let lines = PartyLines(person: .yuan(20_000), organisation: .yuan(200_000))
        let house = try await TestOffice(settings: OfficeSettings(discussionLines: lines))
        let world = try await CaseWorld(in: house)
        let id = try await world.noticeGiven()
        let notice = try #require(try await world.load(id).facts.notice)
        #expect(
            notice.discussion?.map(\.rule) == ["discussion.major", "discussion.major"], "fine, and goods with gains")
        world.house.clock.advance(days: 9)
        let decide = DecideCase(id, CaseWorld.decision)
        #expect(try await world.refusal(of: decide, as: world.head) == RefusalCode("discussion-missing"))
        try await world.act(discussion(id, world, CaseWorld.penalty), as: world.head)
        #expect(try await world.refusal(of: decide, as: world.head) == nil)
    }

    @Test func `where no sum is set, and nobody said that a case is major, the head decides`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        #expect(try await world.load(id).facts.notice?.discussion == [])
        world.house.clock.advance(days: 9)
        #expect(try await world.refusal(of: DecideCase(id, CaseWorld.decision), as: world.head) == nil)
    }

    @Test func `a discussion does not lie before the report or in the future`() async throws {
        let world = try await CaseWorld()
        let id = try await world.reviewed()
        let today = world.house.clock.now.date
        for day in [today.adding(days: 1), today.adding(days: -1)] {
            let early = discussion(id, world, CaseWorld.penalty, on: day)
            #expect(try await world.refusal(of: early, as: world.head) == .invalidInput)
        }
        #expect(try await world.refusal(of: discussion(id, world, CaseWorld.penalty), as: world.li) == .notAllowed)
    }

    @Test func `ninety days, thirty by the head, then what the heads fixed together, and no more`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let further = ExtendCaseFurther(
            id, FurtherExtension(meeting: meeting(world.house.clock.now.date), days: 45, reasons: "案情特别复杂"))
        #expect(try await world.refusal(of: further, as: world.head) == RefusalCode("head-extends-first"))
        try await world.act(ExtendCaseTime(id, reason: "案情复杂"), as: world.head)
        try await world.act(further, as: world.head)
        let clock = try #require(
            try await world.clocks(RecordReference(.case, id.rawValue)).first { $0.limitID == .caseDecision })
        #expect(clock.dueAt.date == LegalDate("2027-05-07"), "forty-five days later than 2027-03-23")
        #expect(try await world.refusal(of: further, as: world.head) == RefusalCode("head-extends-first"))
    }

    @Test func `the record of the discussion is filled from what was recorded`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        try await world.act(discussion(id, world, CaseWorld.penalty), as: world.head)
        let now = world.house.clock.now
        let forms = try await world.office.read { try CaseForms(id, for: world.head, at: now, in: $0) }
        let asked = try forms.filling(.discussionRecord).asked.map(\.name)
        #expect(asked == ["from", "until", "reported"])
        #expect(forms.facts[.discussionChair] == .text("陈立"))
        #expect(forms.facts[.discussionResult] == .text("行政处罚：罚款20000.00元；没收违法所得、非法财物，计3000.00元。"))
    }

    private func discussion(
        _ id: CaseID, _ world: CaseWorld, _ penalty: Penalty, on day: LegalDate? = nil
    ) -> DiscussCase {
        DiscussCase(
            id,
            CollectiveDiscussion(
                meeting: meeting(day ?? world.house.clock.now.date), kind: .penalty, penalty: penalty))
    }

    private func meeting(_ day: LegalDate) -> DiscussionMeeting {
        DiscussionMeeting(
            heldOn: day, place: "会议室", chair: "陈立", attended: ["赵敏（副局长）"], recorder: "何静", discussed: "陈立：同意。\n赵敏：同意。")
    }
}
