import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct MeasurePageTests {
    @Test func `goods are detained and lifted through the pages`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let proposed = try await browser.act(
                Paths.caseAct(id, "measure").text,
                [("kind", "detention"), ("object", "丝巾380条"), ("reason", "涉嫌侵权"), ("basis", "商标法第六十二条")])
            #expect(proposed.status == .seeOther)
            let path = try #require(proposed.headers[.location])
            #expect(path.hasPrefix("/measures/"))
            #expect(try await browser.get(path + "/execution").status == .conflict)
            try await browser.enter("chen.li")
            #expect(try await browser.act(path + "/approval", []).status == .seeOther)
            try await browser.enter("li.mei")
            let unread = try await browser.act(path + "/execution", MeasurePageTests.execution("三百条丝巾"))
            #expect(unread.status == .unprocessableContent)
            #expect(unread.text.contains("第1行"))
            let untold = try await browser.act(path + "/execution", MeasurePageTests.execution(told: "false"))
            #expect(untold.text.contains("第十八条"))
            #expect(try await browser.act(path + "/execution", MeasurePageTests.execution()).status == .seeOther)
            let show = try await browser.get(path)
            for words in ["实施中", "丝巾", "380", "县局仓库", "第二十五条"] { #expect(show.text.contains(words), "\(words)") }
            #expect(PageCheck(show.text).problems.isEmpty, "\(PageCheck(show.text).problems)")
            #expect(try await browser.get(Paths.case(id).text).text.contains("青市监措〔2026〕1号"))
            #expect(try await browser.get("/measures?state=standing").text.contains("青市监措〔2026〕1号"))
            try await browser.enter("chen.li")
            let lifted = try await browser.act(path + "/release", [("ground", "unrelated"), ("text", "退还孙某")])
            #expect(lifted.status == .seeOther)
            #expect(try await browser.get(path).text.contains("与违法行为无关"))
            try await browser.enter("zhou.jing")
            #expect(try await browser.get(path).status == .notFound)
        }
    }

    @Test func `the API opens a measure from its case, reads and works it`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        let version = try await scene.world.load(id).record.version
        let (officer, head) = (try await scene.token(scene.world.li), try await scene.token(scene.world.head))
        try await scene.server.run { browser in
            let body = #"{"kind":"keeping","object":"账册12本","reason":"可能灭失","basis":"行政处罚法第五十六条"}"#
            let made = try await browser.api(
                .post, "/cases/\(id)/measure", token: officer, version: version, body: body)
            #expect(made.status == .ok || made.status == .created, "\(made.text)")
            let list = try await browser.api(.get, "/measures?state=proposed", token: head)
            let measure = try #require(list.json["items"]?.array?.first?["id"]?.string)
            let read = try await browser.api(.get, "/measures/\(measure)", token: head)
            #expect(read.json["kind"]?.string == "keeping")
            #expect(read.json["acts"]?.array?.contains { $0["act"]?.string == "approval" } == true)
            let approved = try await browser.api(
                .post, "/measures/\(measure)/approval", token: head, version: 1, body: "{}")
            #expect(approved.json["state"]?.string == "approved", "\(approved.text)")
        }
    }

    @Test(arguments: Language.allCases)
    func `a measure and the list of measures look as they were looked at`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let id = try await world.investigating()
        let moment = world.house.clock.now
        let opened = try await world.office.perform(
            ProposeMeasure(
                id, kind: .detention, object: "丝巾380条", reason: "正在装车转移", basis: "商标法第六十二条",
                atOnce: MeasureExecution(
                    at: moment, place: "人民路8号", present: "当事人孙某", statement: "无异议", keeper: "县局仓库",
                    rightsTold: true, officers: []),
                goods: [MeasureGoods(name: "丝巾", spec: "均码", quantity: 380, unit: "条", note: "标有“云锦”字样")]), as: world.li
        )
        let accept: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            for (path, name) in [(Paths.measure(opened.measure).text, "urgent"), ("/measures", "list")] {
                let page = try await browser.get(path, accept)
                #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
                expectGolden(page.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
            }
        }
    }

    private static func execution(
        _ goods: String = "丝巾 | 均码 | 380 | 条", told: String = "true"
    ) -> [(String, String)] {
        [
            ("day", "2026-11-23"), ("time", "09:00"), ("place", "人民路8号"), ("present", "当事人孙某"), ("statement", "无异议"),
            ("keeper", "县局仓库"), ("rightsTold", told), ("goods", goods),
        ]
    }
}
