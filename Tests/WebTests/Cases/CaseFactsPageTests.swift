import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Setting down the facts for the thresholds of a case: the page, the API, the panel made of them.
struct CaseFactsPageTests {
    @Test(arguments: Language.allCases)
    func `the page asks what the rows of the crimes ask and the file does not say`(language: Language) async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let page = try await browser.get(Paths.caseFacts(id).text, [.acceptLanguage: language.tag])
            #expect(page.status == .ok)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            expectGolden(page.work, "threshold-facts.\(language.rawValue).html", sourceFile: #filePath)
            #expect(page.text.contains("name=\"gains\"") && page.text.contains("name=\"marks\""))
            #expect(!page.text.contains("name=\"business\""), "the amount stands on the file")
            #expect(page.text.contains("value=\"2026-11-02\""), "the day of the conduct as well")
        }
    }

    @Test func `facts set down change the panel, and what was set down before stays readable`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        let (path, facts) = (Paths.case(id).text, Paths.caseFacts(id).text)
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let before = try await browser.get(path)
            #expect(before.text.contains("threshold-facts?crimes=214#gains"), "what is missing leads to its field")
            let given = [
                ("crimes", "213"), ("crimes", "214"), ("suspect", "unit"), ("to", "2026-11-02"), ("gains", "31,000"),
                ("marks", "云锦，青石县云锦丝绸有限公司\n北辰星"), ("sanction", "none"),
            ]
            let done = try await browser.act(facts, given)
            #expect(done.status == .seeOther, "\(done.text)")
            let after = try await browser.get(path)
            for words in ["违法所得数额31,000元，达到30,000元", "第1版 · 李梅", "北辰星", "云锦（青石县云锦丝绸有限公司）"] {
                #expect(after.text.contains(words), "\(words)")
            }
            let again = try await browser.get(facts)
            #expect(again.text.contains("value=\"31000.00\""), "the form begins with what was set down last")
            let second = try await browser.act(facts, given.filter { $0.0 != "gains" } + [("gains", "12,000")])
            #expect(second.status == .seeOther)
            let revised = try await browser.get(path)
            #expect(revised.text.contains("第2版 · 李梅") && revised.text.contains("第1版 · 李梅"))
            #expect(PageCheck(revised.text).problems.isEmpty, "\(PageCheck(revised.text).problems)")
        }
    }

    @Test func `a wrong answer is named and nothing typed is lost`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.concluded()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let facts = Paths.caseFacts(id).text
            let wrong = try await browser.act(
                facts, [("crimes", "215"), ("to", "2026-11-02"), ("labelsMade", "-3"), ("gains", "9,000")])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains(ThresholdText.number.zh) && wrong.text.contains("9,000"))
            let silent = try await browser.act(facts, [("crimes", "215"), ("to", "2026-11-02")])
            #expect(silent.status == .unprocessableContent)
            #expect(silent.text.contains("请写明理由"), "the investigation is over")
        }
    }

    @Test func `whoever does not work on the case is not asked, and a closed case takes nothing`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        try await scene.server.run { browser in
            try await browser.enter("he.shen")
            #expect(try await browser.get(Paths.caseFacts(id).text).status == .forbidden)
            let page = try await browser.get(Paths.case(id).text)
            #expect(page.text.contains(ThresholdText.panel.zh) && !page.text.contains("threshold-facts"))
        }
    }

    @Test func `a program sets facts down as a file of facts has them, and reads every version`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        let version = try await scene.world.load(id).record.version
        let token = try await scene.token(scene.world.li)
        try await scene.server.run { browser in
            let path = "/cases/\(id)/threshold-facts"
            let twice = try await browser.api(
                .post, path, token: token, version: version,
                body: #"{"facts":{"crimes":["213"],"figures":{"business":{"minor":1,"currency":"CNY"}}}}"#)
            #expect(twice.status == .unprocessableContent)
            let wrong = try await browser.api(
                .post, path, token: token, version: version, body: #"{"facts":{"crimes":["213"],"colour":1}}"#)
            #expect(wrong.status == .unprocessableContent)
            let done = try await browser.api(
                .post, path, token: token, version: version,
                body: #"{"facts":{"crimes":["214"],"figures":{"gains":{"minor":3100000,"currency":"CNY"}}}}"#)
            #expect(done.status == .ok, "\(done.text)")
            let read = try await browser.api(.get, "/cases/\(id)", token: token)
            let sheet = try #require(read.json["thresholdFacts"]?.array?.first)
            #expect(sheet["facts"]?["figures"]?["gains"]?["minor"] == 3_100_000)
            #expect(sheet["recordedBy"]?.string == "李梅")
            let met = read.json["thresholds"]?.array?.first { $0["crime"]?.string == "214" }
            #expect(met?["outcome"]?.string == "met")
        }
    }

    @Test func `the form of the decision warns of a line that is met and leads to the fine calculator`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.noticeGiven()
        scene.world.house.clock.advance(days: 8)
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            let path = Paths.caseAct(id, "decision").text
            let page = try await browser.get(path)
            #expect(page.text.contains("按已登记的事实，假冒注册商标罪达到（基本）"))
            #expect(page.text.contains("部分证实"), "how sure the row is")
            #expect(page.text.contains("/law/fines?") && page.text.contains("conducts=trademark"))
            let silent = try await browser.act(
                path,
                [
                    ("kind", "penalty"), ("reasons", "事实清楚"), ("basis", "商标法第六十条第二款"), ("kinds", "fine"),
                    ("fine", "20000"),
                ])
            #expect(silent.status == .unprocessableContent)
            #expect(silent.text.contains("请先移送，或者写明不移送的理由"))
        }
    }
}
