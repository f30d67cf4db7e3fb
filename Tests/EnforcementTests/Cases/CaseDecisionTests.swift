import Enforcement
import Law
import Testing

struct CaseDecisionTests {
    @Test func `an investigation without evidence does not end`() {
        var facts = CaseScene.facts
        facts.act = .conclusion(CaseScene.conclusion)
        #expect(CaseScene.refusal(.investigating, .conclude, facts, by: CaseScene.officer) == nil)
        facts.evidenceCount = 0
        #expect(
            CaseScene.refusal(.investigating, .conclude, facts, by: CaseScene.officer)
                == RefusalCode("evidence-missing"))
    }

    @Test func `an investigation does not end while facts are missing`() {
        var facts = CaseScene.facts
        facts.act = .conclusion(CaseScene.conclusion)
        facts.missing = [Wording("当事人", "the party")]
        #expect(
            CaseScene.refusal(.investigating, .conclude, facts, by: CaseScene.officer) == RefusalCode("facts-missing"))
    }

    @Test(arguments: [
        Conclusion(facts: "", basis: "商标法", proposal: .noPenalty, penalty: nil),
        Conclusion(facts: "销售", basis: " ", proposal: .noPenalty, penalty: nil),
        Conclusion(facts: "销售", basis: "商标法", proposal: .penalty, penalty: nil),
        Conclusion(facts: "销售", basis: "商标法", proposal: .penalty, penalty: Penalty(kinds: [.fine])),
        Conclusion(
            facts: "销售", basis: "商标法", proposal: .penalty, penalty: Penalty(kinds: [.warning], fine: .yuan(1))),
    ])
    func `a report that says too little is refused`(report: Conclusion) {
        var facts = CaseScene.facts
        facts.act = .conclusion(report)
        #expect(
            CaseScene.refusal(.investigating, .conclude, facts, by: CaseScene.officer)
                == RefusalCode("report-incomplete"))
    }

    @Test func `whoever investigated does not review, also after having left the case`() {
        var facts = CaseScene.facts
        let reviewer = CaseScene.actor("LI", [.legalReviewer])
        facts.team = [CaseScene.wang]
        #expect(
            CaseScene.refusal(.concluded, .takeUpReview, facts, by: reviewer)
                == RefusalCode("reviewer-is-investigator"))
        #expect(CaseScene.refusal(.concluded, .takeUpReview, facts, by: CaseScene.reviewer) == nil)
    }

    @Test(arguments: [CaseEvent.passReview, .returnFromReview])
    func `the one who took the review up finishes it`(event: CaseEvent) {
        var facts = CaseScene.facts
        facts.act = .review(ReviewOpinion(passed: event == .passReview, opinion: "事实清楚"))
        facts.reviewer = UserID("REVIEWER")
        #expect(CaseScene.refusal(.underReview, event, facts, by: CaseScene.reviewer) == nil)
        let another = CaseScene.actor("OTHER", [.legalReviewer])
        #expect(CaseScene.refusal(.underReview, event, facts, by: another) == RefusalCode("other-reviewer"))
        facts.act = .review(ReviewOpinion(passed: true, opinion: ""))
        #expect(CaseScene.refusal(.underReview, event, facts, by: CaseScene.reviewer) == RefusalCode("reasons-missing"))
    }

    @Test func `a penalty is not decided without notice`() {
        var facts = CaseScene.facts
        facts.act = .decision(decision(CaseScene.penalty))
        #expect(CaseScene.refusal(.reviewed, .decide, facts, by: CaseScene.head) == RefusalCode("notice-first"))
        facts.act = .decision(CaseDecision(kind: .noPenalty, penalty: nil, reasons: "轻微", basis: "第三十三条"))
        #expect(CaseScene.refusal(.reviewed, .decide, facts, by: CaseScene.head) == nil)
    }

    @Test func `no notice is given where no penalty is proposed`() {
        var facts = CaseScene.facts
        #expect(CaseScene.refusal(.reviewed, .giveNotice, facts, by: CaseScene.officer) == nil)
        facts.conclusion = Conclusion(facts: "销售", basis: "商标法", proposal: .notEstablished, penalty: nil)
        #expect(
            CaseScene.refusal(.reviewed, .giveNotice, facts, by: CaseScene.officer)
                == RefusalCode("no-penalty-intended"))
    }

    @Test func `nothing is decided before the time for a statement is over, unless it is waived`() {
        var facts = noticed
        facts.act = .decision(decision(CaseScene.penalty))
        let late = Moment(CaseScene.day, hour: 23).adding(hours: 1)
        let code = RefusalCode("statement-period")
        #expect(CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == code)
        #expect(
            CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head, at: late.adding(milliseconds: -1))
                == code)
        #expect(CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head, at: late) == nil)
        facts.statementWaived = true
        #expect(CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == nil)
    }

    @Test(arguments: [
        Penalty(kinds: [.fine, .confiscation], fine: .yuan(20_001), confiscated: .yuan(3_000)),
        Penalty(kinds: [.fine, .confiscation], fine: .yuan(20_000), confiscated: .yuan(3_001)),
        Penalty(kinds: [.fine, .licence], fine: .yuan(20_000)),
    ])
    func `a penalty heavier than notified needs a new notice`(penalty: Penalty) {
        var facts = noticed
        facts.statementWaived = true
        facts.act = .decision(decision(penalty))
        #expect(
            CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == RefusalCode("heavier-than-notified"))
    }

    @Test func `a lighter penalty needs none`() {
        var facts = noticed
        facts.statementWaived = true
        facts.act = .decision(decision(Penalty(kinds: [.fine], fine: .yuan(10_000))))
        #expect(CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == nil)
    }

    @Test(arguments: TransferState.allCases)
    func `no fine is decided while a transfer is under way`(state: TransferState) {
        var facts = noticed
        facts.statementWaived = true
        facts.transfers = [state]
        facts.act = .decision(decision(CaseScene.penalty))
        let ended: Set<TransferState> = [.notApproved, .withdrawn, .notFiled, .takenBack, .sentBack]
        let expected = ended.contains(state) ? nil : RefusalCode("transfer-pending")
        #expect(CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == expected)
    }

    @Test func `a warning stands beside a transfer`() {
        var facts = noticed
        facts.statementWaived = true
        facts.transfers = [.received]
        facts.notice = PenaltyNotice(
            penalty: Penalty(kinds: [.warning]), servedOn: CaseScene.day, statementUntil: CaseScene.now)
        facts.act = .decision(decision(Penalty(kinds: [.warning])))
        #expect(CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head) == nil)
    }

    @Test func `a case ends as transferred once the police have filed it, not before`() {
        var facts = CaseScene.facts
        facts.transfers = [.received]
        #expect(
            CaseScene.refusal(.investigating, .endAsTransferred, facts, by: CaseScene.head)
                == RefusalCode("police-have-not-filed"))
        facts.transfers = [.notFiled, .filed]
        #expect(CaseScene.refusal(.investigating, .endAsTransferred, facts, by: CaseScene.head) == nil)
    }

    private func decision(_ penalty: Penalty) -> CaseDecision {
        CaseDecision(kind: .penalty, penalty: penalty, reasons: "事实清楚", basis: "商标法第六十条")
    }

    private var noticed: CaseFacts {
        var facts = CaseScene.facts
        facts.notice = PenaltyNotice(
            penalty: CaseScene.penalty, servedOn: CaseScene.day.adding(days: -7),
            statementUntil: Moment(CaseScene.day.adding(days: 1)).adding(milliseconds: -1))
        return facts
    }
}
