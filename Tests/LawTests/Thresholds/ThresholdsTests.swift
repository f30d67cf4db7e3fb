import Law
import Testing

struct ThresholdsTests {
    private func facts(_ crime: Crime, _ day: String, _ figures: ActFigures = ActFigures()) throws -> ThresholdFacts {
        ThresholdFacts(
            crimes: [crime], conduct: try date(day)...date(day), marks: [MarkUsed(name: "云锦", holder: "甲")],
            figures: figures, sanctions: [])
    }

    private func business(_ yuan: Int64) -> ActFigures {
        var figures = ActFigures()
        figures.business = .yuan(yuan)
        figures.gains = .yuan(0)
        return figures
    }

    private func assess(_ facts: ThresholdFacts, on day: String) throws -> Assessment {
        try #require(Thresholds.assess(facts, on: date(day)).first)
    }

    @Test func `the arithmetic can be followed line by line`() throws {
        var facts = try facts(.counterfeitMark, "2025-06-10")
        facts.figures.goods = [
            GoodsLine(
                description: "丝巾", sales: [Sale(100, at: .yuan(60)), Sale(50, at: .yuan(90))], unsold: 300,
                prices: [.marked: .yuan(200)])
        ]
        facts.figures.gains = .yuan(0)
        let answer = try assess(facts, on: "2025-07-01")
        let test = try #require(
            answer.governing.rules.flatMap(\.tests).first { $0.figure?.measure == .business && $0.outcome == .notMet })
        #expect(
            test.steps.map(\.text.zh) == [
                "丝巾：已销售100件 × 实际销售价格60元 = 6,000元",
                "丝巾：已销售50件 × 实际销售价格90元 = 4,500元",
                "销售金额合计：10,500元",
                "计价依据《关于办理侵犯知识产权刑事案件适用法律若干问题的解释》（条号未核）：已销售的按实际销售价格；"
                    + "未销售的依次按实际销售平均价格、标价、市场中间价格【据记忆，未核】",
                "丝巾：未销售300件 × 实际销售平均价格（10,500元 ÷ 150件） = 21,000元",
                "非法经营数额：10,500元 + 21,000元 = 31,500元",
                "非法经营数额31,500元，未达到50,000元（63%）",
            ])
        #expect(test.steps.last?.text.en == "illegal business amount 31,500 yuan is below 50,000 yuan (63%)")
        #expect(test.steps[4].operands.map(\.quantity.amount) == [300, 1_050_000, 150])
    }

    @Test func `where the law changed, both results are given and the lighter governs`() throws {
        let answer = try assess(facts(.counterfeitMark, "2024-06-10", business(300_000)), on: "2025-07-01")
        #expect(answer.governing.moment == .judged)
        #expect(answer.governing.tier == .basic)
        #expect(answer.others.map(\.moment) == [.conductEnded])
        #expect(answer.others.map(\.tier) == [.aggravated])
        #expect(answer.choice.reason.zh.hasSuffix("新规定较轻，适用新规定"))
        #expect(answer.choice.source?.article == "第十二条")
    }

    @Test func `conduct across the change falls under the law of its end, and the law of its beginning is shown`()
        throws
    {
        var facts = try facts(.counterfeitMark, "2025-06-10", business(300_000))
        facts.conduct = try date("2025-04-01")...date("2025-06-10")
        let answer = try assess(facts, on: "2025-07-01")
        #expect(answer.governing.moment == .conductEnded)
        #expect(answer.others.map(\.moment) == [.conductBegan])
        #expect(answer.others.map(\.tier) == [.aggravated])
        #expect(answer.choice.confidence == .fromMemory)
    }

    @Test func `an earlier act not dealt with draws the conduct back across the change`() throws {
        var facts = try facts(.counterfeitMark, "2025-06-10", business(30_000))
        facts.earlier = [EarlierAct(on: try date("2025-04-01"), dealtWith: false, figures: business(20_000))]
        #expect(try assess(facts, on: "2025-07-01").others.map(\.moment) == [.conductBegan])
        facts.earlier = [EarlierAct(on: try date("2025-04-01"), dealtWith: true, figures: business(20_000))]
        #expect(try assess(facts, on: "2025-07-01").others.isEmpty)
    }

    @Test func `without the day of the conduct nothing can be told, and it is said`() throws {
        var facts = try facts(.counterfeitMark, "2025-06-10", business(900_000))
        facts.conduct = nil
        let answer = try assess(facts, on: "2025-07-01")
        #expect(answer.outcome == .cannotTell)
        #expect(answer.remarks.contains { $0.en.contains("the day of the conduct") })
    }

    @Test func `reasonable suspicion is said apart, needs its reason, and is for intellectual property since 2020`()
        throws
    {
        var facts = try facts(.sellingCounterfeits, "2025-06-10")
        #expect(try assess(facts, on: "2025-07-01").suspicion.answer == .available)
        facts.suspicion = "  "
        #expect(try assess(facts, on: "2025-07-01").suspicion.answer == .needsReason)
        facts.suspicion = "账册被销毁，需查银行流水"
        let stated = try assess(facts, on: "2025-07-01")
        #expect(stated.suspicion.answer == .stated)
        #expect(stated.suspicion.source?.article == "第三条第二款")
        #expect(stated.outcome == .cannotTell, "suspicion does not change what the figures say")
        #expect(try assess(facts, on: "2020-08-06").suspicion.answer == .notAvailable)
        facts.crimes = [.unsafeFood]
        #expect(try assess(facts, on: "2025-07-01").suspicion.answer == .notAvailable)
    }

    @Test func `goods of articles 141 to 148 are read under article 140 too`() throws {
        let answers = Thresholds.assess(
            try facts(.cosmetics, "2026-03-01"), on: try date("2026-04-01"))
        #expect(answers.map(\.crime) == [.cosmetics, .substandardProducts])
        #expect(answers.allSatisfy { $0.remarks.contains { $0.zh.contains("第一百四十条") } })
    }

    @Test func `the share that counts as close can be configured`() throws {
        let facts = try facts(.counterfeitMark, "2025-06-10", business(36_000))
        #expect(try assess(facts, on: "2025-07-01").outcome == .notMet)
        let row = try #require(ComputationRules.row(.closeShare, .counterfeitMark, on: date("2025-07-01")))
        let answer = Thresholds.assess(facts, on: try date("2025-07-01"), closeShare: row.configured(number: 70))
        #expect(answer.first?.outcome == .close)
    }

    @Test func `two administrative penalties beside an amount that is close are remarked on`() throws {
        var facts = try facts(.counterfeitMark, "2025-06-10", business(45_000))
        facts.sanctions = try ["2018-01-01", "2019-01-01"].map {
            Sanction(effectiveOn: try date($0), kind: .administrative, field: .trademark)
        }
        #expect(try assess(facts, on: "2025-07-01").remarks.contains { $0.zh.contains("受过2次行政处罚") })
    }

    @Test func `a price of equal rank that was not taken is named`() throws {
        var facts = try facts(.counterfeitMark, "2024-06-10")
        facts.figures.goods = [
            GoodsLine(description: "丝巾", sales: [Sale(1, at: .yuan(50))], unsold: 10, prices: [.marked: .yuan(100)])
        ]
        let steps = try assess(facts, on: "2024-07-01").governing.rules.flatMap(\.tests).flatMap(\.steps)
        #expect(steps.contains { $0.text.zh == "“丝巾”另有实际销售平均价格，法律未定先后，此处按标价" })
    }
}
