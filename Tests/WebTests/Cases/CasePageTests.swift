import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

struct CasePageTests {
    @Test func `a case goes from registration to filing through its pages`() async throws {
        let scene = try await CaseServer()
        let world = scene.world
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let new = try await browser.get("/cases/new")
            let registered = try await browser.post(
                "/cases",
                [
                    ("key", new.value(of: "key") ?? ""), ("source", "monitoring"), ("title", "销售假冒“云锦”丝巾"),
                    ("conduct", "网店销售"), ("amount", "62,000"), ("party", "锦绣商行"),
                ])
            #expect(registered.status == .seeOther)
            let path = try #require(registered.headers[.location])
            let show = try await browser.get(path)
            #expect(show.text.contains("青市监案〔2026〕1号"))
            #expect(show.text.contains("¥62,000.00"))
            #expect(!show.text.contains(path + "/officers"), "an officer does not name the officers")
            try await browser.enter("chen.li")
            let team = [("officers", world.li.userID.rawValue), ("officers", world.wang.userID.rawValue)]
            let named = try await browser.act(path + "/officers", team)
            #expect(named.status == .seeOther)
            try await browser.enter("li.mei")
            let conditions = FilingCondition.allCases.map { ("conditions", $0.rawValue) }
            let proposed = try await browser.act(path + "/filing-proposal", conditions + [("reasons", "属实")])
            #expect(proposed.status == .seeOther)
            try await browser.enter("chen.li")
            let confirmation = try await browser.get(path + "/filing")
            for words in ["立案审批", "调查取证", "第五十四条第二款", "作出行政处理决定", "previews/filingApproval"] {
                #expect(confirmation.text.contains(words), "\(words)")
            }
            let filed = try await browser.act(path + "/filing", [("opinion", "同意立案。")])
            #expect(filed.status == .seeOther)
            let file = try await browser.get(path)
            #expect(file.text.contains("青市监立审〔2026〕1号") || file.text.contains("/documents/"))
            #expect(file.text.contains("调查取证"))
            #expect(PageCheck(file.text).problems.isEmpty, "\(PageCheck(file.text).problems)")
        }
    }

    @Test func `what the procedure refuses is said on the form, and nothing typed is lost`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.checking()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let path = Paths.case(id).text + "/filing-proposal"
            let refused = try await browser.act(path, [("conditions", "jurisdiction"), ("reasons", "核查<属实>")])
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("立案条件未具备"))
            #expect(refused.text.contains("核查&lt;属实&gt;"))
            #expect(refused.text.contains("第十九条"))
            let blank = try await browser.act(path, [("reasons", " ")])
            #expect(blank.text.contains("请填写此项。"))
        }
    }

    @Test func `an act that is not possible now answers why`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.checking()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let path = Paths.case(id).text
            let early = try await browser.get(path + "/decision")
            #expect(early.status == .conflict)
            let forbidden = try await browser.get(path + "/officers")
            #expect(forbidden.status == .forbidden)
            let unknown = try await browser.get(path + "/nothing")
            #expect(unknown.status == .notFound)
            try await browser.enter("zhou.jing")
            let hidden = try await browser.get(path)
            #expect(hidden.status == .notFound)
        }
    }

    @Test func `a form based on an older version is refused`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.checking()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let path = Paths.case(id).text + "/evidence"
            let page = try await browser.get(path)
            let fields = [
                ("version", page.value(of: "version") ?? ""), ("kind", "object"), ("name", "丝巾"),
                ("collectedOn", "2026-11-23"), ("collector", "李梅"),
            ]
            let first = try await browser.post(path, fields + [("key", "one")])
            #expect(first.status == .seeOther)
            let second = try await browser.post(path, fields + [("key", "two")])
            #expect(second.status == .unprocessableContent)
            #expect(second.text.contains("已被他人更新") && second.text.contains("value=\"丝巾\""))
            let again = try await browser.post(path, fields + [("key", "one")])
            #expect(again.status == .seeOther, "the same form sent twice is done once")
            let loaded = try await scene.world.load(id)
            #expect(loaded.evidence.count == 1)
        }
    }

    @Test func `every act has a page without faults in both languages`() async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let cases: [(CaseID, String, [String])] = [
            (try await world.registered(), "chen.li", ["officers"]),
            (try await world.checking(), "li.mei", ["facts", "evidence", "filing-proposal", "no-filing-proposal"]),
            (try await world.checking(), "chen.li", ["extension", "officers"]),
            (try await world.reviewed(), "li.mei", ["notice"]),
            (try await world.noticeGiven(), "li.mei", ["statement", "waiver"]),
            (try await world.concluded(), "he.shen", ["review-acceptance"]),
            (try await world.investigating(), "li.mei", ["transfer"]),
        ]
        try await scene.server.run { browser in
            for (id, person, nouns) in cases {
                try await browser.enter(person)
                for noun in nouns {
                    for language in ["zh-Hans", "en"] {
                        let page = try await browser.get(
                            Paths.case(id).text + "/" + noun, [.acceptLanguage: language])
                        #expect(page.status == .ok, "\(noun)")
                        #expect(PageCheck(page.text).problems.isEmpty, "\(noun) \(PageCheck(page.text).problems)")
                    }
                }
            }
        }
    }

    @Test func `the list keeps its filters in its path and shows only what one may see`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.checking()
        _ = try await scene.world.registered()
        try await scene.server.run { browser in
            try await browser.enter("wang.qiang")
            let mine = try await browser.get("/cases?view=mine")
            #expect(mine.text.contains(Paths.case(id).text))
            #expect(mine.text.contains("青市监案〔2026〕1号") && !mine.text.contains("青市监案〔2026〕2号"))
            let registered = try await browser.get("/cases?state=registered")
            #expect(registered.text.contains("青市监案〔2026〕2号") && !registered.text.contains("青市监案〔2026〕1号"))
            let none = try await browser.get("/cases?q=%3Cb%3E")
            #expect(none.text.contains("没有符合条件的案件"))
            #expect(PageCheck(none.text).problems.isEmpty)
            try await browser.enter("zhou.jing")
            let police = try await browser.get("/cases")
            #expect(!police.text.contains("青市监案"))
        }
    }
}
