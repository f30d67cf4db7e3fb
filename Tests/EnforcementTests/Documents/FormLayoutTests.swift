import Law
import Testing

@testable import Enforcement

/// Wordings as people write them, and what is made of them.
struct FormLayoutTests {
    private static func parts(
        _ wording: String, _ values: [String: FormValue] = [:], style: FormLayout.Style = .letter
    ) throws -> [SheetPart] {
        try FormLayout(wording).parts(values, style: style, unit: "某局", day: "2026年11月22日")
    }

    @Test func `lines of a letter that follow each other are one letter`() throws {
        let parts = try Self.parts("致：{当事人}\n\n一、{事实}。\n盖章", ["当事人": .text("某店"), "事实": .text("属实")])
        #expect(
            parts == [
                .letter([.addressee("某店"), .text("一、属实。"), .seal(unit: "某局", day: "2026年11月22日")])
            ])
    }

    @Test func `a term takes one column, what is filled in shares the rest and the last takes what is over`() throws {
        let parts = try Self.parts("| 案由 | {案由} |\n| 甲 | {案由} | 乙 | {案由} |", ["案由": .text("丙")], style: .form)
        #expect(
            parts == [
                .table(
                    SheetTable([
                        [.term("案由"), .text("丙", span: 5)],
                        [.term("甲"), .text("丙", span: 2), .term("乙"), .text("丙", span: 2)],
                    ]))
            ])
    }

    @Test func `a cell with a bracket has a line to sign on, with names and day where they are known`() throws {
        let parts = try Self.parts(
            "| 意见 | {意见}〔负责人：{姓名}，{日期}〕 |", ["意见": .text("同意。"), "姓名": .text("马骏")], style: .form)
        #expect(
            parts == [
                .table(
                    SheetTable([
                        [.term("意见"), .opinion("同意。", signature: SheetSignature("负责人", names: ["马骏"]), span: 5)]
                    ]))
            ])
    }

    @Test func `a list stands under its heads, which are printed on every page`() throws {
        let list = FormTable([.init("序号"), .init("名称", 3)], [["1"], ["2", "茶叶", "多余"]])
        let parts = try Self.parts("{清单}", ["清单": .table(list)])
        #expect(
            parts == [
                .table(
                    SheetTable(
                        headRows: 1,
                        [
                            [.term("序号"), .term("名称", span: 3)], [.text("1"), .text("", span: 3)],
                            [.text("2"), .text("茶叶", span: 3)],
                        ]))
            ])
    }

    @Test func `a line that may be left out goes where its slot is empty, items with the words before them`() throws {
        let wording = "? 电话：{电话}\n* 附件：{附件}"
        #expect(try Self.parts(wording).isEmpty)
        #expect(
            try Self.parts(wording, ["电话": .text("1"), "附件": .text("甲\n乙")]) == [
                .letter([.text("电话：1"), .text("附件："), .items(["甲", "乙"])])
            ])
        #expect(try FormLayout(wording).certainMarks == ["附件"])
    }

    @Test func `what is not known is left to the pen`() throws {
        #expect(try Self.parts("到{地点}。", style: .form) == [.text("到＿＿＿＿＿＿。")])
    }

    @Test(arguments: [
        ("致：{当事人", 1), ("好\n坏}了", 2), ("{}", 1), ("{甲{乙}", 1), ("| 只有一边", 1), ("〔负责人", 1), ("〔〕", 1),
        ("| 1 | 2 | 3 | 4 | 5 | 6 | 7 |", 1),
    ])
    func `a wording that cannot be read names the line`(_ wording: String, _ line: Int) {
        let fault = #expect(throws: FormLayoutFault.self) { try FormLayout(wording) }
        #expect(fault?.line == line)
    }

    @Test func `rows are taken from bars, wide bars and the tabs of a spreadsheet`() throws {
        let slot = FormSlot.list("goods", "清单", "Goods", [.init("名称"), .init("数量")], example: "")
        let value = try slot.read("茶叶 | 12\n酒｜3\n水\t7\n\n | \n")
        #expect(value == .table(FormTable([.init("名称"), .init("数量")], [["茶叶", "12"], ["酒", "3"], ["水", "7"]])))
        #expect(throws: FormFault.self) { try slot.read("一 | 二 | 三") }
    }

    @Test func `a dialogue begins with a question and has an answer`() throws {
        let slot = FormSlot.talk("talk", "询问内容", "Talk", example: "")
        #expect(try slot.read("问：是吗？\n 答：是。\n再无补充。") == .text("问：是吗？\n答：是。\n再无补充。"))
        for text in ["答：是。", "问：是吗？", "谈了很久"] {
            #expect(throws: FormFault.self) { try slot.read(text) }
        }
    }

    @Test func `a day is written as documents write it and a choice is one of its words`() throws {
        #expect(try FormSlot.day("d", "日期", "Day").read("2026-02-03") == .text("2026年2月3日"))
        #expect(throws: FormFault.self) { try FormSlot.day("d", "日期", "Day").read("2026-02-30") }
        let choice = FormSlot.choice("c", "措施", "Measure", "查封", "扣押")
        #expect(try choice.read("扣押") == .text("扣押"))
        #expect(throws: FormFault.self) { try choice.read("没收") }
    }

    @Test func `amounts are written to the fen`() {
        #expect(Money.yuan(62_000).onPaper == "62000.00元")
        #expect(Money(minor: 105).onPaper == "1.05元")
    }
}
