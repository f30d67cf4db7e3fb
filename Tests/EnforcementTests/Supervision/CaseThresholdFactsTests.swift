import Enforcement
import Law
import Testing

struct CaseThresholdFactsTests {
    @Test(arguments: [
        ("销售侵犯“云岭泉”注册商标专用权的商品", [Crime.counterfeitMark, .sellingCounterfeits]),
        ("在网店销售假冒“云岭泉”饮用水", [.counterfeitMark, .sellingCounterfeits]),
        ("销售以不合格产品冒充合格产品的插座", [.substandardProducts]), ("销售掺杂掺假的蜂蜜", [.substandardProducts]),
        ("销售盗版教辅图书", [.copyright, .sellingCopies]), ("假冒专利", [.counterfeitPatent]),
        ("侵犯商业秘密", [.tradeSecret]), ("伪造注册商标标识", [.markLabels]), ("销售来源不明的蜂蜜", []), ("", []),
    ])
    func `the words of a file say what the conduct may be`(text: String, crimes: [Crime]) {
        #expect(Crime.told(in: text) == crimes)
        #expect(Crime.told(in: "无关", text, "侵犯商业秘密") == (crimes.isEmpty ? [.tradeSecret] : crimes))
    }

    @Test func `an amount alone is read under what the file tells, and under nothing where it tells nothing`() {
        func crimes(_ told: [Crime], goods: [CaseGoods] = []) -> [Crime]? {
            ThresholdFacts(amount: .yuan(18_600), goods: goods, told: told, conductOn: nil)?.crimes
        }
        #expect(crimes([.substandardProducts]) == [.substandardProducts])
        #expect(crimes([]) == nil)
        let socket = CaseGoods(name: "插座", sold: 1)
        #expect(crimes([], goods: [socket]) == [.substandardProducts])
        #expect(crimes([.copyright], goods: [socket]) == [.copyright])
        #expect(crimes([.copyright], goods: [CaseGoods(name: "表", mark: "北辰星", sold: 1)])?.first == .counterfeitMark)
    }

    private let scarf = CaseGoods(name: "丝巾", mark: "云锦", holder: "云锦公司", sold: 10, soldAt: .yuan(100))

    private func whole(
        _ sheet: ThresholdFacts?, amount: Money? = nil, goods: [CaseGoods] = [], told: [Crime] = [],
        sanctions: [Sanction] = []
    ) -> ThresholdFacts? {
        ThresholdFacts(
            sheet: sheet, amount: amount, goods: goods, told: told, conductOn: LegalDate("2026-11-02"),
            sanctions: sanctions)
    }

    @Test func `without a sheet the file alone is read`() {
        #expect(whole(nil) == nil)
        #expect(whole(nil, amount: .yuan(5), told: [.copyright])?.figures.business == .yuan(5))
    }

    @Test func `goods and the amount come from the file, everything else from the sheet`() throws {
        var sheet = ThresholdFacts(suspect: .unit, crimes: [.markLabels], conduct: nil)
        sheet.figures.gains = .yuan(12_000)
        sheet.figures.sales = .yuan(999_999)
        let facts = try #require(whole(sheet, amount: .yuan(1_000), goods: [scarf], told: [.copyright]))
        #expect(facts.suspect == .unit)
        #expect(facts.crimes == [.markLabels, .counterfeitMark, .sellingCounterfeits], "goods under a mark stay read")
        #expect(facts.figures.gains == .yuan(12_000))
        #expect(facts.figures.sales == nil && facts.figures.business == nil, "the lines of goods say it")
        #expect(facts.figures.goods.map(\.description) == ["丝巾"])
        #expect(facts.marks == [MarkUsed(name: "云锦", holder: "云锦公司")])
        #expect(facts.conduct?.upperBound == LegalDate("2026-11-02"))
        let alone = try #require(whole(sheet, amount: .yuan(1_000)))
        #expect(alone.figures.sales == .yuan(999_999))
        #expect(alone.figures.business == .yuan(1_000))
    }

    @Test func `marks and penalties of the file count beside those of the sheet, each once`() throws {
        let day = try #require(LegalDate("2026-01-01"))
        let known = Sanction(effectiveOn: day, kind: .administrative, field: .trademark)
        let conviction = Sanction(effectiveOn: day, kind: .criminal, field: .trademark)
        var sheet = ThresholdFacts(crimes: [.counterfeitMark], conduct: nil)
        #expect(whole(sheet)?.sanctions == nil, "nobody said that there were none")
        sheet.sanctions = []
        #expect(whole(sheet)?.sanctions == [])
        #expect(whole(sheet, sanctions: [known])?.sanctions == [known], "what is on record stands")
        sheet.sanctions = [conviction, known]
        #expect(whole(sheet, sanctions: [known])?.sanctions == [conviction, known])
        sheet.marks = [MarkUsed(name: "北辰星", holder: "北辰")]
        #expect(whole(sheet, goods: [scarf])?.marks?.map(\.name) == ["北辰星", "云锦"])
    }

    @Test func `what the file says already is not set down again`() {
        var sheet = ThresholdFacts(crimes: [.counterfeitMark], conduct: nil)
        #expect(sheet.saidTwice(amount: .yuan(1), goods: [scarf]) == nil)
        sheet.figures.business = .yuan(1)
        #expect(sheet.saidTwice(amount: nil, goods: []) == nil)
        #expect(sheet.saidTwice(amount: .yuan(1), goods: [])?.path == "figures.business")
        sheet.figures.business = nil
        sheet.figures.unsoldValue = .yuan(1)
        #expect(sheet.saidTwice(amount: .yuan(1), goods: []) == nil)
        #expect(sheet.saidTwice(amount: nil, goods: [scarf])?.path == "figures.unsoldValue")
        sheet.figures.goods = [scarf.goodsLine]
        #expect(sheet.saidTwice(amount: nil, goods: [])?.path == "figures.goods")
    }
}
