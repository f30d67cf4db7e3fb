import Testing

@testable import Screening

struct ListingScoreTests {
    static let mark = Mark(
        id: "nike", mark: "耐克", aliases: ["Nike"], classes: [25], holder: "耐克公司",
        authorisedSellers: ["耐克旗舰店", "91310000AB"],
        referencePrice: .init(minor: 80_000))

    /// What is above the threshold, and what is not.
    @Test(arguments: [
        (ListingText(id: "1", title: "耐克男鞋"), false),
        (ListingText(id: "2", title: "耐尅男鞋"), true),
        (ListingText(id: "3", title: "N1ke 跑鞋"), true),
        (ListingText(id: "4", title: "高仿耐克男鞋"), true),
        (ListingText(id: "5", title: "耐克男鞋", price: Price(minor: 5_000)), true),
        (ListingText(id: "6", title: "耐克男鞋", price: Price(minor: 79_000)), false),
        (ListingText(id: "7", title: "高仿耐克男鞋", seller: "耐克 旗舰店"), false),
        (ListingText(id: "8", title: "耐尅男鞋", price: Price(minor: 5_000), sellerCode: "91310000ab"), false),
        (ListingText(id: "9", title: "适用于耐克跑鞋的鞋垫", price: Price(minor: 5_000)), false),
        (ListingText(id: "10", title: "男鞋"), false),
    ])
    func `a listing is worth a look or not`(listing: ListingText, isWorthALook: Bool) {
        let result = ScreeningIndex([Self.mark]).screen(listing)
        #expect(
            (result.score >= Weights.current.threshold) == isWorthALook,
            "\(listing.title): \(result.score) \(result.signals)")
    }

    @Test(arguments: [
        (ListingText(id: "1", title: "A货耐克鞋"), Signal.Code.slang), (ListingText(id: "2", title: "耐尅鞋"), .disguised),
        (ListingText(id: "3", title: "耐克鞋", price: Price(minor: 100)), .priceLow),
        (ListingText(id: "4", title: "耐克鞋", price: Price(minor: 90_000)), .priceUsual),
        (ListingText(id: "5", title: "适配耐克"), .compatible), (ListingText(id: "6", title: "耐克跑鞋"), .classMatch),
        (ListingText(id: "7", title: "耐克", category: "第9类"), .classMismatch),
        (ListingText(id: "8", title: "耐克", seller: "耐克旗舰店"), .sellerAuthorised),
        (ListingText(id: "9", title: "耐克", seller: "小王"), .sellerNotListed),
        (ListingText(id: "10", title: "耐克 华为 安踏"), .severalRights),
    ])
    func `each signal has a listing that shows it`(listing: ListingText, code: Signal.Code) {
        let others = [Mark(id: "h", mark: "华为", holder: "华为公司"), Mark(id: "a", mark: "安踏", holder: "安踏公司")]
        let result = ScreeningIndex([Self.mark] + others).screen(listing)
        #expect(result.signals.contains { $0.code == code }, "\(result.signals)")
    }

    @Test(arguments: [
        ("耐克", "耐尅男鞋", true), ("耐尅", "耐克男鞋", false), ("Nike", "ⓃⒾⓀⒺ 男鞋", true), ("ⓃⒾⓀⒺ", "Nike 男鞋", false),
    ])
    func `rare variants and drawn letters hide a mark only where the text has them`(
        _ mark: String, _ title: String, _ isHidden: Bool
    ) {
        let result = ScreeningIndex([Mark(id: "m", mark: mark, classes: [25])]).screen(
            ListingText(id: "1", title: title))
        #expect(!result.findings.isEmpty)
        #expect((result.score >= Weights.current.threshold) == isHidden, "\(result.score)")
    }

    @Test func `a price in another currency is not compared`() {
        let result = ScreeningIndex([Self.mark]).screen(
            ListingText(id: "1", title: "耐克", price: Price(minor: 1, currency: "USD")))
        #expect(!result.signals.contains { $0.code == .priceLow })
    }

    @Test func `nothing to weigh scores nothing`() {
        let result = ScreeningIndex([Self.mark]).screen(ListingText(id: "1", title: "不锈钢保温杯"))
        #expect(result.score == 0 && result.findings.isEmpty && result.ruleSet == Weights.current.ruleSet)
    }

    @Test func `every released set of weights is found by its id and complete`() {
        #expect(Set(Weights.all.map(\.ruleSet)).count == Weights.all.count)
        for set in Weights.all {
            #expect(Weights.named(set.ruleSet) == set)
            #expect(Set(set.kinds.keys) == Set(FindingKind.inTexts))
            #expect(set.kinds.values.allSatisfy { $0 >= 0 && $0 <= 1 })
        }
    }

    @Test func `a word in letters beside a brand names a model of it`() {
        let index = ScreeningIndex([
            Mark(id: "volt", mark: "Volt", holder: "a"), Mark(id: "nike", mark: "Nike", holder: "b"),
        ])
        #expect(index.findings(in: "Volt running vest").map(\.right) == ["volt"])
        #expect(index.findings(in: "Nike Volt running vest").map(\.right) == ["nike"])
    }

    @Test func `a short disguise that leaves a rest beside it is a piece of an unknown word`() {
        let index = ScreeningIndex([Mark(id: "bs", mark: "百盛")])
        #expect(index.findings(in: "新款白橙男鞋").map(\.matched) == ["白橙"])
        #expect(index.findings(in: "新款白橙筒男鞋").isEmpty)
    }

    @Test func `the more names are looked for, the less a short disguise says`() {
        let mark = Mark(id: "bs", mark: "百盛")
        let others = (0..<2_000).map { at -> Mark in
            let codes = [UInt32(0x9A00 + at % 50), UInt32(0x9B00 + at / 50)]
            let name = codes.compactMap(UnicodeScalar.init).reduce(into: "") { $0.unicodeScalars.append($1) }
            return Mark(id: "\(at)", mark: name)
        }
        let (few, many) = (ScreeningIndex([mark]), ScreeningIndex([mark] + others))
        #expect(few.findings(in: "新款白橙男鞋").map(\.right) == ["bs"])
        #expect(many.findings(in: "新款白橙男鞋").isEmpty)
        #expect(many.findings(in: "新款百盛男鞋") == few.findings(in: "新款百盛男鞋"))
    }

    @Test func `among many names a disguise that reads as text says less`() {
        let marks = [Mark(id: "word", mark: "保文鹿"), Mark(id: "none", mark: "鲍文鹿")]
        let others = (0..<60_000).map { at -> Mark in
            let codes = [UInt32(0x9A00 + at % 50), UInt32(0x9B00 + at / 50 % 50), UInt32(0x9C00 + at / 2_500)]
            let name = codes.compactMap(UnicodeScalar.init).reduce(into: "") { $0.unicodeScalars.append($1) }
            return Mark(id: "\(at)", mark: name)
        }
        let (few, many) = (ScreeningIndex(marks), ScreeningIndex(marks + others))
        func score(_ index: ScreeningIndex, _ text: String) -> Double { index.findings(in: text).first?.score ?? 0 }
        // 保温 is a word, 葆闻 is none.
        #expect(score(few, "新款保温炉牌照") == score(few, "新款葆闻鹿牌照"))
        #expect(score(many, "新款葆闻鹿牌照") > score(many, "新款保温炉牌照"))
    }

    @Test func `only names that are sure are counted as several rights`() {
        let marks = ["耐克", "彪马", "百盛"].map { Mark(id: $0, mark: $0, holder: $0) }
        let index = ScreeningIndex(marks)
        func several(_ title: String) -> Bool {
            index.screen(ListingText(id: "", title: title)).signals.contains { $0.code == .severalRights }
        }
        #expect(several("耐克 彪马 百盛 男鞋"))
        #expect(!several("耐克 彪马 白橙 男鞋"))
    }

    @Test func `a brand that is a word counts where the goods are its own`() {
        let index = ScreeningIndex([Mark(id: "apple", mark: "苹果", classes: [9])])
        #expect(index.screen(ListingText(id: "1", title: "苹果手机")).findings.count == 1)
        #expect(index.screen(ListingText(id: "2", title: "苹果5斤新鲜水果")).findings.isEmpty)
        #expect(index.screen(ListingText(id: "3", title: "苹果", category: "手机数码")).findings.count == 1)
    }
}
