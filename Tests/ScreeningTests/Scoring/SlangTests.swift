import Testing

@testable import Screening

struct SlangTests {
    @Test(arguments: [
        "A货包包", "a 货", "Ａ貨", "高·仿手表", "顶级复刻球鞋", "原单外贸", "懂的来", "1比1开模", "replica watch", "莆田鞋", "过验级",
        "高彷包", "髙仿表", "gaofang 手表", "1:1 开模", "1：1高品质", "顶级版本", "顶级复刻",
    ])
    func `trade slang is heard, disguised too`(title: String) {
        #expect(!Slang.terms(in: FoldedText(title)).isEmpty)
    }

    @Test(arguments: [
        "缅甸翡翠A货手镯", "高仿真花卉绢花", "拒绝高仿", "非A货", "原单号查询", "原单位证明", "跟单员招聘", "旅游尾单特价", "莆田桂圆干", "复刻妈妈的配方",
        "1:18合金车模", "打击假货", "顶级", "顶级羊绒大衣", "11点开抢", "1:1外教辅导", "1:1蛋白配方", "1比1等比模型",
    ])
    func `honest uses are not`(title: String) {
        let terms = Slang.terms(in: FoldedText(title)).map(\.text)
        #expect(terms.isEmpty, "\(terms)")
    }
}
