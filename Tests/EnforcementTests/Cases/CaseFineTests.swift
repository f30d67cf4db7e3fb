import Enforcement
import Law
import Testing

/// The fine of a decision against the range of the provisions it applies.
struct CaseFineTests {
    private func refusal(
        _ yuan: Int64, basis: String = "《著作权法》第五十三条", amount: Money? = .yuan(60_000),
        mitigation: MitigationGround? = nil, second: [SecondOpinion] = []
    ) -> RefusalCode? {
        var facts = CaseScene.facts
        facts.secondOpinions = second
        let penalty = Penalty(kinds: [.fine], fine: .yuan(yuan))
        facts.notice = PenaltyNotice(
            penalty: Penalty(kinds: [.fine], fine: .yuan(9_000_000)), servedOn: CaseScene.day.adding(days: -20),
            statementUntil: Moment(CaseScene.day.adding(days: -10)))
        facts.statementWaived = true
        facts.fine = FineFacts(conducts: [], conductOn: CaseScene.day.adding(days: -60), business: amount)
        facts.act = .decision(
            CaseDecision(
                kind: .penalty, penalty: penalty, reasons: "已召回全部商品", basis: basis, mitigation: mitigation))
        return CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head)
    }

    @Test func `a fine in the range of the article applied is decided, one beyond it refused`() {
        let outside = RefusalCode("fine-outside-range")
        #expect(refusal(60_000) == nil)
        #expect(refusal(300_000) == nil)
        #expect(refusal(300_001) == outside)
        #expect(refusal(300_001, mitigation: .merit) == outside)
    }

    private static let reviewer = SecondOpinion("何审", userID: UserID("REVIEWER"), fine: .yuan(50_000))

    @Test func `below the range a ground of the law and a second person are needed`() {
        let outside = RefusalCode("fine-outside-range")
        #expect(refusal(59_999) == outside)
        #expect(refusal(59_999, mitigation: .harmUndone) == outside, "the head who decides is no second person")
        #expect(refusal(59_999, second: [Self.reviewer]) == outside, "the law wants a ground")
        #expect(refusal(59_999, mitigation: .harmUndone, second: [Self.reviewer]) == nil)
        #expect(refusal(49_999, mitigation: .harmUndone, second: [Self.reviewer]) == outside, "they agreed to no less")
    }

    @Test(arguments: [
        SecondOpinion("HEAD", userID: UserID("HEAD"), fine: .yuan(1)), SecondOpinion("HEAD", fine: .yuan(1)),
        SecondOpinion("李梅", userID: UserID("LI"), fine: .yuan(1)), SecondOpinion("王强", fine: .yuan(1)),
        SecondOpinion("何审", userID: UserID("REVIEWER"), fine: nil),
    ])
    func `whoever proposed it, decides it or never saw it is no second person`(opinion: SecondOpinion) {
        let code = refusal(59_999, mitigation: .harmUndone, second: [opinion])
        #expect(code == RefusalCode("fine-outside-range"))
    }

    @Test(arguments: [
        (60_000, nil, nil), (300_001, nil, "fine-outside-range"),
        (300_001, MitigationGround.merit, "fine-outside-range"),
        (59_999, nil, "fine-outside-range"), (59_999, .harmUndone, nil),
    ])
    func `the report is held against the range: below it, the review is its second person`(
        yuan: Int64, ground: MitigationGround?, code: String?
    ) {
        var facts = CaseScene.facts
        facts.fine = FineFacts(conducts: [], conductOn: CaseScene.day.adding(days: -60), business: .yuan(60_000))
        facts.act = .conclusion(
            Conclusion(
                facts: "已召回", basis: "《著作权法》第五十三条", proposal: .penalty,
                penalty: Penalty(kinds: [.fine], fine: .yuan(yuan)), mitigation: ground))
        let refusal = CaseScene.refusal(.investigating, .conclude, facts, by: CaseScene.officer)
        #expect(refusal?.rawValue == code)
    }

    @Test(arguments: [
        (60_000, nil, false, nil), (300_001, nil, true, "fine-outside-range"),
        (59_999, nil, true, "fine-outside-range"),
        (59_999, MitigationGround.harmUndone, false, "fine-outside-range"), (59_999, .harmUndone, true, nil),
    ])
    func `the notice is held against the range, and against what the reviewer saw`(
        yuan: Int64, ground: MitigationGround?, isReviewed: Bool, code: String?
    ) {
        var facts = CaseScene.facts
        facts.fine = FineFacts(conducts: [], conductOn: CaseScene.day.adding(days: -60), business: .yuan(60_000))
        facts.conclusion = Conclusion(
            facts: "已召回", basis: "《著作权法》第五十三条", proposal: .penalty, penalty: CaseScene.penalty)
        facts.secondOpinions = isReviewed ? [Self.reviewer] : []
        facts.act = .notice(Penalty(kinds: [.fine], fine: .yuan(yuan)), ground)
        for state in [CaseState.reviewed, .noticeGiven, .heard] {
            let refusal = CaseScene.refusal(state, .giveNotice, facts, by: CaseScene.officer)
            #expect(refusal?.rawValue == code)
        }
    }

    @Test func `where the range cannot be told the fine is not held up`() {
        #expect(refusal(59_999, amount: nil) == nil)
        #expect(refusal(59_999, basis: "《某条例》第八条") == nil)
    }

    @Test(arguments: [
        ("《某条例》第八条", Money?.some(.yuan(60_000)), true), ("《著作权法》第五十三条", nil, true),
        ("《著作权法》第五十三条", .yuan(60_000), false),
    ])
    func `a decision whose fine was held against no range says so`(basis: String, amount: Money?, isNoted: Bool) {
        let decision = CaseDecision(
            kind: .penalty, penalty: Penalty(kinds: [.fine], fine: .yuan(60_000)), reasons: "事实清楚", basis: basis)
        let facts = FineFacts(conducts: [], conductOn: CaseScene.day.adding(days: -60), business: amount)
        let noted = decision.noted(facts, on: CaseScene.day)
        #expect((noted.unchecked != nil) == isNoted)
    }

    @Test func `a decision without a fine carries no note on one`() {
        let decision = CaseDecision(kind: .noPenalty, penalty: nil, reasons: "情节轻微", basis: "《行政处罚法》第三十三条")
        #expect(decision.noted(nil, on: CaseScene.day).unchecked == nil)
    }
}
