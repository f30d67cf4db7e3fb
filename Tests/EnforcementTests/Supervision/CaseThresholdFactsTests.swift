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
}
