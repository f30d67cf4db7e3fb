import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of a case that leaves its ordinary way.
struct CaseBranchPageTests {
    @Test func `a penalty is decided on the spot, reported and closed through the pages`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.registered()
        let path = Paths.case(id).text
        let officers = [("lead", scene.world.li.userID.rawValue), ("officers", scene.world.wang.userID.rawValue)]
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let page = try await browser.get(path + "/spot-decision")
            #expect(page.text.contains("第五十一条") && page.text.contains("将当场处罚报所属单位备案"))
            #expect(!page.text.contains("责令停产停业"), "only what the summary procedure has is offered")
            let heavy = try await browser.act(path + "/spot-decision", officers + Self.answers(fine: "200.01"))
            #expect(heavy.status == .unprocessableContent && heavy.text.contains("超过当场处罚的限额200元"))
            let decided = try await browser.act(path + "/spot-decision", officers + Self.answers(fine: "200"))
            #expect(decided.status == .seeOther, "\(decided.text)")
            let file = try await browser.get(path)
            for words in ["简易程序（当场处罚）", "当场处罚记录", "现场照片2张", "已送达", "当场处罚备案", "当场处罚限额"] {
                #expect(file.text.contains(words), "\(words)")
            }
            #expect(PageCheck(file.text).problems.isEmpty, "\(PageCheck(file.text).problems)")
            try await browser.enter("chen.li")
            let early = try await browser.get(path + "/closing")
            #expect(early.status == .conflict || early.text.contains("尚未报所属单位备案"))
            try await browser.enter("li.mei")
            let reported = try await browser.act(path + "/spot-report", [("materials", "当场行政处罚决定书、照片")])
            #expect(reported.status == .seeOther)
            #expect(try await browser.get(path + "/closing").status != .ok, "an officer does not close it")
        }
        try await scene.world.perform(id)
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            #expect(try await browser.act(path + "/closing", [("performance", "罚款已缴清")]).status == .seeOther)
        }
    }

    @Test func `the volume of a closed case is filed through the page, which lists what is in it`() async throws {
        let scene = try await CaseServer()
        let (id, _) = try await scene.world.served()
        try await scene.world.perform(id)
        try await scene.world.act(CloseCase(id, ClosingReport(performance: "已缴清")), as: scene.world.head)
        let (path, token) = (Paths.case(id).text, try await scene.token(scene.world.li))
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let page = try await browser.get(path + "/volume-filing")
            for words in ["1 | 立案/不予立案审批表 | 1", "2 | 涉案丝巾120条（物证） | 1", "共1卷 第1卷"] {
                #expect(page.text.contains(words), "\(words)")
            }
            func answers(_ pages: String) -> [(String, String)] {
                [("pages", pages), ("retention", "tenYears"), ("volumes", "共1卷 第1卷"), ("notes", "齐全")]
            }
            let unread = try await browser.act(path + "/volume-filing", answers("1 | 审批表 | 一页"))
            #expect(unread.status == .unprocessableContent && unread.text.contains("第1行"))
            #expect(try await browser.act(path + "/volume-filing", answers("1 | 审批表 | 2")).status == .seeOther)
            let file = try await browser.get(path)
            for words in ["2 份，共 3 页", "立案/不予立案审批表 青市监立审〔2026〕1号（第 1-2 页）", "（第 3 页）", "卷内备考表"] {
                #expect(file.text.contains(words), "\(words)")
            }
            #expect(PageCheck(file.text).problems.isEmpty, "\(PageCheck(file.text).problems)")
            #expect(!file.text.contains("href=\"\(path)/volume-filing\""), "nothing has come since")
            let read = try await browser.api(.get, "/cases/\(id)", token: token)
            #expect(read.json["volume"]?["pages"] == .integer(3))
            #expect(read.json["volume"]?["items"]?.array?.last?["firstPage"] == .integer(3))
        }
    }

    @Test func `a case is suspended and resumed through the pages, and its clock says why it stands still`()
        async throws
    {
        let scene = try await CaseServer()
        let path = Paths.case(try await scene.world.investigating()).text
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            let page = try await browser.get(path + "/suspension")
            #expect(page.text.contains("条号未核") && page.text.contains("不计入办案期限"))
            let answers = [("ground", "awaitedDecision"), ("reason", "无效宣告案尚未裁定"), ("reviewOn", "2026-12-23")]
            #expect(try await browser.act(path + "/suspension", answers).status == .seeOther)
            let file = try await browser.get(path)
            for words in ["中止调查", "复查中止的原因是否消除", "据记忆，未核"] { #expect(file.text.contains(words), "\(words)") }
            #expect(PageCheck(file.text).problems.isEmpty, "\(PageCheck(file.text).problems)")
            #expect(try await browser.act(path + "/resumption", [("reason", "裁定已生效")]).status == .seeOther)
            #expect(try await browser.get(path).text.contains("调查取证"))
        }
    }

    @Test func `a major case is decided after its discussion through the pages`() async throws {
        let scene = try await CaseServer()
        let path = Paths.case(try await scene.world.noticeGiven()).text
        scene.world.house.clock.advance(days: 9)
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            let weight = [("ground", "major"), ("reason", "流入多地")]
            #expect(try await browser.act(path + "/weight", weight).status == .seeOther)
            #expect(try await browser.get(path).text.contains("应当先由负责人集体讨论"))
            let meeting = [
                ("heldOn", "2026-12-02"), ("place", "会议室"), ("chair", "陈立"), ("attended", "赵敏（副局长）\n钱刚"),
                ("recorder", "林静"), ("discussed", "一致同意"), ("kind", "penalty"), ("kinds", "fine"),
                ("kinds", "confiscation"), ("fine", "20000"), ("confiscated", "3000"),
            ]
            let discussed = try await browser.act(path + "/discussion", meeting)
            #expect(discussed.status == .seeOther, "\(discussed.text)")
            let file = try await browser.get(path)
            for words in ["集体讨论", "赵敏（副局长）、钱刚", "一致同意"] { #expect(file.text.contains(words), "\(words)") }
            #expect(PageCheck(file.text).problems.isEmpty, "\(PageCheck(file.text).problems)")
            let decision = [
                ("kind", "penalty"), ("reasons", "事实清楚"), ("basis", "商标法第六十条第二款"), ("kinds", "fine"),
                ("kinds", "confiscation"), ("fine", "20000"), ("confiscated", "3000"),
                ("withoutTransfer", "经会商公安机关，证据不足"),
            ]
            #expect(try await browser.act(path + "/decision", decision).status == .seeOther)
        }
    }

    private static func answers(fine: String) -> [(String, String)] {
        [
            ("day", "2026-11-23"), ("time", "8:30"), ("place", "青石县人民路8号"), ("facts", "销售标有“云锦”字样的丝巾2条"),
            ("evidence", "现场照片2张"), ("basis", "商标法第六十条第二款"), ("kinds", "fine"), ("fine", fine),
            ("rightsTold", "true"), ("statement", "无异议"), ("recipient", "孙某"), ("signed", "true"),
        ]
    }
}
