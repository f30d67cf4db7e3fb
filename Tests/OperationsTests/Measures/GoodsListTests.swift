import Enforcement
import Law
import Testing

@testable import Operations

struct GoodsListTests {
    @Test func `a list is read line by line, with either bar or tabs, and written as it is read`() throws {
        let text = "丝巾 | 均码 | 380 | 条 | 标有“云锦”字样\n\n吊牌｜｜1200｜枚\n仓库\t三号\t1\t间\t已加封\n"
        let goods = try GoodsList.read(text, named: "goods")
        #expect(goods.map(\.name) == ["丝巾", "吊牌", "仓库"])
        #expect(goods.map(\.quantity) == [380, 1_200, 1])
        #expect(goods.map(\.unit) == ["条", "枚", "间"])
        #expect(goods.map(\.note) == ["标有“云锦”字样", "", "已加封"])
        #expect(try GoodsList.read(GoodsList.text(goods), named: "goods") == goods)
    }

    @Test(arguments: [
        "丝巾 | 均码 | 380", "丝巾 | 均码 | 三百 | 条", "丝巾 | 均码 | 0 | 条", " | 均码 | 1 | 条", "丝巾 | 均码 | 1 | ",
        "丝巾 | 均码 | 1 | 条 | 备注 | 多余",
    ])
    func `a line that is none is named by its number`(line: String) {
        let fault = #expect(throws: AnswerFault.self) {
            try GoodsList.read("丝巾 | 均码 | 380 | 条\n" + line, named: "goods")
        }
        #expect(fault?.name == "goods")
        #expect(fault?.message.zh.hasPrefix("第2行") == true)
    }

    @Test(arguments: [("15:30", 15, 30), ("9:05", 9, 5), ("00：00", 0, 0)])
    func `a time of day is read with either colon`(text: String, hour: Int, minute: Int) {
        #expect(DayTime(text)?.hour == hour && DayTime(text)?.minute == minute)
    }

    @Test(arguments: ["", "9", "24:00", "9:5", "9:60", "a:bc", "9:05:00"])
    func `what is no time of day is none`(text: String) {
        #expect(DayTime(text) == nil)
    }
}
