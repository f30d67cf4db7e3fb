import Law
import Testing

/// What holds for every answer, on generated facts.
struct ThresholdPropertyTests {
    @Test(arguments: Crime.allCases)
    func `more never turns a line that is met into one that is not`(crime: Crime) throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<50 {
            let facts = anyFacts(crime, using: &random)
            let more = increased(facts, using: &random)
            let day = try #require(facts.conduct).upperBound
            let before = try #require(Thresholds.assess(facts, on: day).first)
            let after = try #require(Thresholds.assess(more, on: day).first)
            #expect(rank(after) >= rank(before), "\(facts)\n\(more)")
        }
    }

    @Test func `the order of goods lines and of sales changes nothing`() throws {
        var random = SeededGenerator(seed: 12)
        for _ in 0..<120 {
            var facts = anyFacts(.sellingCounterfeits, using: &random)
            facts.figures = ActFigures(goods: anyGoods(using: &random))
            var turned = facts
            turned.figures.goods = facts.figures.goods.shuffled(using: &random).map { line in
                var line = line
                line.sales.shuffle(using: &random)
                return line
            }
            #expect(try amounts(facts) == amounts(turned))
        }
    }

    @Test func `splitting a line changes nothing, whatever the prices`() throws {
        var random = SeededGenerator(seed: 13)
        for _ in 0..<120 {
            var facts = anyFacts(.counterfeitMark, using: &random)
            facts.figures = ActFigures(goods: anyGoods(using: &random))
            var split = facts
            split.figures.goods = facts.figures.goods.flatMap { line -> [GoodsLine] in
                var (first, second) = (line, line)
                first.unsold = Int64.random(in: 0...line.unsold, using: &random)
                second.unsold = line.unsold - first.unsold
                first.sales = Array(line.sales.prefix(1))
                second.sales = Array(line.sales.dropFirst())
                return [first, second]
            }
            #expect(try amounts(facts) == amounts(split))
        }
    }

    @Test func `a sum that cannot be represented stands at the largest number and says so`() throws {
        let price = Money(minor: .max / 2)
        for sales in [[Sale(3, at: price)], [Sale(1, at: price), Sale(1, at: price), Sale(1, at: price)]] {
            let facts = ThresholdFacts(
                crimes: [.sellingCounterfeits], conduct: try date("2025-06-01")...date("2025-06-01"),
                figures: ActFigures(goods: [GoodsLine(description: "表", sales: sales)]), sanctions: [])
            let answer = try #require(Thresholds.assess(facts, on: date("2025-06-02")).first)
            #expect(answer.outcome == .met && answer.tier == .aggravated)
            let figures = answer.governing.rules.flatMap(\.tests).compactMap(\.figure).filter { $0.measure == .sales }
            #expect(figures.allSatisfy { $0.isCapped && $0.quantity.amount == .max })
            #expect(figures.allSatisfy { $0.steps.contains { $0.text.en.contains("beyond what can be represented") } })
        }
        #expect(Money(minor: .max).adding(Money(minor: 1)) == nil)
        #expect(Money(minor: .max).times(2) == nil)
        #expect(Money(minor: .max).percent(101) == nil)
        #expect(Money(minor: 199).percent(50) == Money(minor: 99))
        #expect(Money.yuan(1).adding(Money(minor: 1, currency: "USD")) == nil)
    }

    @Test func `a reading uses only rows in force on its day`() throws {
        var random = SeededGenerator(seed: 14)
        for _ in 0..<120 {
            let crime = Crime.allCases.randomElement(using: &random) ?? .copyright
            let facts = anyFacts(crime, using: &random)
            let on = try #require(facts.conduct).upperBound.adding(days: Int.random(in: 0...900, using: &random))
            let answer = try #require(Thresholds.assess(facts, on: on).first)
            for reading in [answer.governing] + answer.others {
                for rule in reading.rules {
                    #expect(rule.from <= reading.rulesOn && rule.until.map { reading.rulesOn <= $0 } ?? true)
                }
            }
        }
    }

    /// What is met counts by its range; what cannot be told lies below, for more facts can only decide it.
    private func rank(_ answer: Assessment) -> Int {
        switch answer.outcome {
        case .notMet: 0
        case .cannotTell: 1
        case .close: 2
        case .met: 3 + (Tier.allCases.firstIndex(of: answer.tier ?? .basic) ?? 0)
        }
    }

    private func amounts(_ facts: ThresholdFacts) throws -> [String] {
        let answer = try #require(Thresholds.assess(facts, on: date("2026-01-01")).first)
        return ([answer.governing] + answer.others).flatMap(\.rules).flatMap(\.tests).map { test in
            "\(test.outcome) \(test.figure?.quantity.amount ?? -1) \(test.figure?.isExact ?? true)"
        }
    }

    private func anyFacts(_ crime: Crime, using random: inout SeededGenerator) -> ThresholdFacts {
        let last = LegalDate(dayNumber: Int.random(in: 17_000...20_700, using: &random))
        var figures = ActFigures()
        func money(_ most: Int64) -> Money { Money(minor: Int64.random(in: 0...most, using: &random)) }
        figures.business = money(60_000_000)
        figures.sales = money(60_000_000)
        figures.unsoldValue = money(60_000_000)
        figures.output = money(60_000_000)
        figures.gains = money(40_000_000)
        figures.loss = money(300_000_000)
        figures.labels = Stock(
            made: Int64.random(in: 0...60_000, using: &random), unsold: Int64.random(in: 0...60_000, using: &random))
        figures.copies = Stock(made: Int64.random(in: 0...6_000, using: &random), sold: 20)
        figures.works = Int64.random(in: 0...1_000, using: &random)
        figures.clicks = Int64.random(in: 0...200_000, using: &random)
        figures.downloads = Int64.random(in: 0...20_000, using: &random)
        figures.members = Int64.random(in: 0...2_000, using: &random)
        figures.cigarettes = Int64.random(in: 0...1_200_000, using: &random)
        figures.deaths = 0
        figures.seriousInjuries = Int64.random(in: 0...1, using: &random)
        figures.lightInjuries = Int64.random(in: 0...3, using: &random)
        var facts = ThresholdFacts(crimes: [crime], conduct: last...last, figures: figures, sanctions: [])
        facts.product = ProductKind.allCases.randomElement(using: &random) ?? .ordinary
        facts.marks = (0..<Int.random(in: 1...3, using: &random)).map { MarkUsed(name: "标\($0)", holder: "人\($0)") }
        facts.patents = Int64.random(in: 1...3, using: &random)
        for finding in ThresholdFinding.allCases where finding != .services {
            facts.findings[finding] = Bool.random(using: &random)
        }
        return facts
    }

    private func increased(_ facts: ThresholdFacts, using random: inout SeededGenerator) -> ThresholdFacts {
        var more = facts
        func up(_ money: Money?) -> Money? {
            money.map { Money(minor: $0.minor + Int64.random(in: 0...30_000_000, using: &random)) }
        }
        more.figures.business = up(facts.figures.business)
        more.figures.sales = up(facts.figures.sales)
        more.figures.unsoldValue = up(facts.figures.unsoldValue)
        more.figures.output = up(facts.figures.output)
        more.figures.gains = up(facts.figures.gains)
        more.figures.loss = up(facts.figures.loss)
        more.figures.clicks = facts.figures.clicks.map { $0 + 5_000 }
        more.figures.labels = facts.figures.labels.map { Stock(made: $0.made + 900, unsold: $0.unsold + 900) }
        more.figures.lightInjuries = facts.figures.lightInjuries.map { $0 + 1 }
        return more
    }

    private func anyGoods(using random: inout SeededGenerator) -> [GoodsLine] {
        ["丝巾", "围巾", "手套"].prefix(Int.random(in: 1...3, using: &random)).map { name in
            let bases: [PriceBasis] = [.marked, .marketMiddle, .averageActual]
            var prices: [PriceBasis: Money] = [:]
            for basis in bases where Bool.random(using: &random) {
                prices[basis] = Money(minor: Int64.random(in: 1...50_000, using: &random))
            }
            let sales = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                Sale(
                    Int64.random(in: 0...300, using: &random),
                    at: Money(minor: Int64.random(in: 0...50_000, using: &random)))
            }
            return GoodsLine(
                description: name, sales: sales, unsold: Int64.random(in: 0...900, using: &random), prices: prices)
        }
    }
}
