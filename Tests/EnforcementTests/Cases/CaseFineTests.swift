import Enforcement
import Law
import Testing

/// The fine of a decision against the range of the provisions it applies.
struct CaseFineTests {
    private func refusal(
        _ yuan: Int64, basis: String = "《著作权法》第五十三条", amount: Money? = .yuan(60_000),
        mitigation: MitigationGround? = nil
    ) -> RefusalCode? {
        var facts = CaseScene.facts
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

    @Test func `below the range a ground of the law is needed, the head being the second person`() {
        #expect(refusal(59_999) == RefusalCode("fine-outside-range"))
        #expect(refusal(59_999, mitigation: .harmUndone) == nil)
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
        let noted = decision.noted(facts, on: CaseScene.day, by: "马骏")
        #expect((noted.unchecked != nil) == isNoted)
    }

    @Test func `a decision without a fine carries no note on one`() {
        let decision = CaseDecision(kind: .noPenalty, penalty: nil, reasons: "情节轻微", basis: "《行政处罚法》第三十三条")
        #expect(decision.noted(nil, on: CaseScene.day, by: "马骏").unchecked == nil)
    }
}
