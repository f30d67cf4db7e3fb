import Enforcement
import Law
import Testing

/// What the heads of the organ decide together.
struct CaseDiscussionTests {
    @Test(arguments: [CaseState.noticeGiven, .heard])
    func `a penalty in a case held to be major needs the discussion first`(state: CaseState) {
        var facts = deciding()
        #expect(CaseScene.refusal(state, .decide, facts, by: CaseScene.head) == nil)
        facts.weight = CaseWeight(ground: .major, reasons: "流入多地")
        #expect(CaseScene.refusal(state, .decide, facts, by: CaseScene.head) == RefusalCode("discussion-missing"))
        facts.discussion = discussion()
        #expect(CaseScene.refusal(state, .decide, facts, by: CaseScene.head) == nil)
    }

    @Test func `the page says so before anybody fills the form in`() {
        var facts = deciding()
        facts.act = nil
        facts.weight = CaseWeight(ground: .complex, reasons: "涉及多个法律关系")
        #expect(
            CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == RefusalCode("discussion-missing"))
    }

    @Test func `a penalty that reaches the sum of the region needs it too`() {
        var facts = deciding()
        let grounds = DiscussionRules.grounds(
            for: CaseScene.penalty.intended(goods: nil), of: .person, on: CaseScene.day,
            regional: PartyLines(person: .yuan(20_000), organisation: .yuan(200_000)))
        facts.notice = PenaltyNotice(penalty: CaseScene.penalty, servedOn: CaseScene.day, discussion: grounds)
        #expect(
            CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == RefusalCode("discussion-missing"))
    }

    @Test func `no penalty is decided in a major case without it, another decision is`() {
        var facts = deciding()
        facts.weight = CaseWeight(ground: .major, reasons: "流入多地")
        facts.act = .decision(CaseDecision(kind: .noPenalty, penalty: nil, reasons: "轻微", basis: "行政处罚法"))
        #expect(CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == nil)
    }

    @Test func `the decision is the one that was agreed on`() {
        var facts = deciding()
        facts.discussion = discussion(penalty: Penalty(kinds: [.fine], fine: .yuan(10_000)))
        #expect(
            CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == RefusalCode("discussion-missing"))
        facts.discussion = CollectiveDiscussion(meeting: meeting(), kind: .noPenalty, penalty: nil)
        #expect(
            CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == RefusalCode("discussion-missing"))
    }

    @Test(
        arguments: [
            ("马骏", ["陈立"], "同意", true), ("马骏", [], "同意", false), ("马骏", ["马骏"], "同意", false),
            (" ", ["陈立", "赵敏"], "同意", false), ("马骏", ["陈立"], " ", false), ("马骏", ["马 骏", " "], "同意", false),
        ] as [(String, [String], String, Bool)])
    func `several heads take part, and what they said is recorded`(
        chair: String, attended: [String], words: String, isTaken: Bool
    ) {
        var facts = CaseScene.facts
        facts.act = .discussion(
            CollectiveDiscussion(
                meeting: meeting(chair: chair, attended: attended, words: words), kind: .penalty,
                penalty: CaseScene.penalty))
        let expected = isTaken ? nil : RefusalCode("discussion-incomplete")
        #expect(CaseScene.refusal(.reviewed, .discuss, facts, by: CaseScene.head) == expected)
    }

    @Test func `what they agree on is a penalty written in full, or none`() {
        var facts = CaseScene.facts
        for (kind, penalty) in [(DecisionKind.penalty, nil), (.noPenalty, CaseScene.penalty)]
            as [(DecisionKind, Penalty?)]
        {
            facts.act = .discussion(CollectiveDiscussion(meeting: meeting(), kind: kind, penalty: penalty))
            #expect(
                CaseScene.refusal(.reviewed, .discuss, facts, by: CaseScene.head)
                    == RefusalCode("discussion-incomplete"))
        }
    }

    @Test(
        arguments: [(0, "head-extends-first"), (1, nil), (2, "head-extends-first")] as [(Int, String?)])
    func `the heads extend after the head, once`(extensions: Int, code: String?) {
        var facts = CaseScene.facts
        facts.extensions = extensions
        facts.act = .furtherExtension(FurtherExtension(meeting: meeting(), days: 60, reasons: "案情特别复杂"))
        #expect(
            CaseScene.refusal(.investigating, .extendFurther, facts, by: CaseScene.head) == code.map { RefusalCode($0) }
        )
    }

    @Test func `a further extension has its days, reasons and people`() {
        var facts = CaseScene.facts
        facts.extensions = 1
        for granted in [
            FurtherExtension(meeting: meeting(), days: 0, reasons: "复杂"),
            FurtherExtension(meeting: meeting(), days: 30, reasons: ""),
            FurtherExtension(meeting: meeting(attended: []), days: 30, reasons: "复杂"),
        ] {
            facts.act = .furtherExtension(granted)
            #expect(
                CaseScene.refusal(.investigating, .extendFurther, facts, by: CaseScene.head)
                    == RefusalCode("discussion-incomplete"))
        }
    }

    @Test func `a case is held to be major once, with reasons`() {
        var facts = CaseScene.facts
        facts.act = .weight(CaseWeight(ground: .major, reasons: " "))
        #expect(CaseScene.refusal(.concluded, .designate, facts, by: CaseScene.head) == RefusalCode("reasons-missing"))
        facts.act = .weight(CaseWeight(ground: .major, reasons: "流入多地"))
        #expect(CaseScene.refusal(.concluded, .designate, facts, by: CaseScene.head) == nil)
        #expect(CaseScene.refusal(.concluded, .designate, facts, by: CaseScene.officer) == .notAllowed)
        facts.weight = CaseWeight(ground: .complex, reasons: "复杂")
        #expect(
            CaseScene.refusal(.concluded, .designate, facts, by: CaseScene.head) == RefusalCode("already-designated"))
    }

    private func deciding() -> CaseFacts {
        var facts = CaseScene.facts
        facts.notice = PenaltyNotice(penalty: CaseScene.penalty, servedOn: CaseScene.day)
        facts.statementWaived = true
        facts.act = .decision(
            CaseDecision(kind: .penalty, penalty: CaseScene.penalty, reasons: "事实清楚", basis: "商标法第六十条第二款"))
        return facts
    }

    private func discussion(penalty: Penalty = CaseScene.penalty) -> CollectiveDiscussion {
        CollectiveDiscussion(meeting: meeting(), kind: .penalty, penalty: penalty)
    }

    private func meeting(
        chair: String = "马骏", attended: [String] = ["陈立（副局长）"], words: String = "同意"
    ) -> DiscussionMeeting {
        DiscussionMeeting(
            heldOn: CaseScene.day, place: "会议室", chair: chair, attended: attended, recorder: "何静", discussed: words)
    }
}
