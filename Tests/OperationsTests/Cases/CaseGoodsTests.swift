import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct CaseGoodsTests {
    private let scarves = CaseGoods(
        name: "丝巾", mark: "云锦", holder: "云锦公司", sold: 100, unsold: 400, seized: 400, soldAt: .yuan(60),
        markedPrice: .yuan(200), priceBasis: "网店交易记录")

    @Test func `goods are listed with their evidence, and thresholds are computed from them`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        try await world.addEvidence(to: id)
        let evidence = try #require(try await world.load(id).evidence.first?.id)
        try await world.act(RecordCaseGoods(id, scarves, evidence: evidence), as: world.li)
        let loaded = try await world.load(id)
        #expect(loaded.goodsLines.map(\.line) == [1])
        #expect(loaded.goodsLines.first?.evidence == "涉案丝巾120条")
        let facts = try #require(loaded.thresholdFacts)
        #expect(facts.crimes == [.counterfeitMark, .sellingCounterfeits])
        let today = try #require(LegalDate("2026-11-23"))
        let answer = try #require(Thresholds.assess(facts, on: today).first)
        let business = answer.governing.rules.flatMap(\.tests).compactMap(\.figure).first { $0.measure == .business }
        #expect(business?.quantity.money == .yuan(30_000), "6,000 sold and 400 at the average of 60")
        #expect(answer.outcome == .cannotTell)
        #expect(answer.governing.missing.contains { $0.path == "figures.gains" })
    }

    @Test func `a correction is a further revision, and what stood before is kept`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        try await world.act(RecordCaseGoods(id, scarves), as: world.li)
        let fewer = CaseGoods(name: "丝巾", mark: "云锦", unsold: 380, markedPrice: .yuan(200), priceBasis: "标签")
        let silent = RecordCaseGoods(id, line: 1, fewer)
        #expect(try await world.refusal(of: silent, as: world.li) == .invalidInput, "a correction needs its reason")
        try await world.act(RecordCaseGoods(id, line: 1, fewer, reason: "清点更正"), as: world.li)
        try await world.act(RecordCaseGoods(id, scarves), as: world.li)
        let loaded = try await world.load(id)
        #expect(loaded.goodsLines.map(\.line) == [1, 2])
        #expect(loaded.goodsLines.map(\.revision) == [2, 1])
        #expect(loaded.goodsHistory.map(\.goods.unsold) == [400, 380, 400])
        try await world.act(RecordCaseGoods(id, line: 2, scarves, reason: "重复登记", removes: true), as: world.li)
        let after = try await world.load(id)
        #expect(after.goodsLines.map(\.line) == [1])
        #expect(after.goodsHistory.count == 4)
        let again = RecordCaseGoods(id, line: 2, scarves, reason: "再改")
        #expect(try await world.refusal(of: again, as: world.li) == .invalidInput, "the line is off the list")
    }

    @Test(arguments: [
        CaseGoods(name: " ", unsold: 1), CaseGoods(name: "丝巾"), CaseGoods(name: "丝巾", unsold: -1),
        CaseGoods(name: "丝巾", unsold: 1, seized: 2),
        CaseGoods(name: "丝巾", unsold: 1, markedPrice: Money(minor: -1), priceBasis: "标签"),
        CaseGoods(name: "丝巾", unsold: 1, markedPrice: Money(minor: 1, currency: "USD"), priceBasis: "标签"),
        CaseGoods(name: "丝巾", unsold: 1, markedPrice: .yuan(1)),
    ])
    func `a line that says too little or too much is refused`(goods: CaseGoods) async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        #expect(try await world.refusal(of: RecordCaseGoods(id, goods), as: world.li) == .invalidInput)
    }

    @Test func `evidence of another case is not found, and others than the team record nothing`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        let foreign = RecordCaseGoods(id, scarves, evidence: "01JZZZZZZZZZZZZZZZZZZZZZZZ")
        #expect(try await world.refusal(of: foreign, as: world.li) == .notFound)
        let third = try await world.house.person("孙白", [.officer])
        #expect(try await world.refusal(of: RecordCaseGoods(id, scarves), as: third) == .notAllowed)
    }

    @Test func `an amount without goods is read as the business amount`() async throws {
        let world = try await CaseWorld()
        let facts = try #require(try await world.load(world.registered()).thresholdFacts)
        let answers = Thresholds.assess(facts, on: try #require(LegalDate("2026-11-23")))
        #expect(answers.map(\.outcome) == [.met, .cannotTell])
        #expect(answers.first?.governing.confidence == .partlyConfirmed)
    }

    @Test func `a fine beyond the range is refused by the report, the notice and the decision`() async throws {
        let world = try await CaseWorld()
        let outside = RefusalCode("fine-outside-range")
        let high = Penalty(kinds: [.fine], fine: .yuan(310_001))
        let open = try await world.investigating()
        try await world.addEvidence(to: open)
        let report = Conclusion(
            facts: "销售假冒丝巾", basis: "《商标法》第六十条第二款", proposal: .penalty, penalty: high)
        #expect(try await world.refusal(of: ConcludeInvestigation(open, report), as: world.li) == outside)
        let id = try await world.reviewed()
        let day = world.house.clock.now.date
        #expect(try await world.refusal(of: GiveNotice(id, penalty: high, servedOn: day), as: world.li) == outside)
        try await world.act(GiveNotice(id, servedOn: day), as: world.li)
        try await world.act(
            RecordStatement(id, PartyStatement(waived: true, text: "放弃", consideration: "")), as: world.li)
        let decision = CaseDecision(
            kind: .penalty, penalty: high, reasons: "事实清楚", basis: "《商标法》第六十条第二款", withoutTransfer: "证据不足")
        let refused = try await world.refusal(of: DecideCase(id, decision), as: world.head)
        #expect(refused == RefusalCode("heavier-than-notified") || refused == outside)
    }
}
