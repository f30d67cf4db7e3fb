import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct ExecutionPageTests {
    @Test func `a fine is paid late through the pages, and the page says so`() async throws {
        let scene = try await CaseServer()
        let (id, execution) = try await scene.world.served()
        let path = Paths.execution(execution).text
        scene.world.house.clock.advance(days: 25)
        let today = scene.world.house.clock.now.date
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let before = try await browser.get(Paths.case(id).text)
            for words in ["青市监执〔2026〕1号", "已逾期10天，未缴¥29,000.00", "期限2026年12月16日", "其中加处罚款¥6,000.00"] {
                #expect(before.text.contains(words), "\(words)")
            }
            let excess = try await browser.act(path + "/payment", ExecutionPageTests.payment("fine", "20001", today))
            #expect(excess.status == .unprocessableContent || excess.status == .conflict, "\(excess.status)")
            #expect(excess.text.contains("应缴未缴20,000元"))
            for (purpose, amount) in [("fine", "20000"), ("gains", "3000")] {
                let paid = try await browser.act(
                    path + "/payment", ExecutionPageTests.payment(purpose, amount, today))
                #expect(paid.status == .seeOther, "\(paid.text)")
            }
            let show = try await browser.get(path)
            for words in ["罚款逾期缴纳，尚欠加处罚款¥6,000.00", "20,000元 × 3% × 10日 = 6,000元", "第七十二条第一款第一项", "票0012"] {
                #expect(show.text.contains(words), "\(words)")
            }
            #expect(PageCheck(show.text).problems.isEmpty, "\(PageCheck(show.text).problems)")
            #expect(try await browser.get(path + "/completion").text.contains("尚欠6,000元，未执行完毕"))
            _ = try await browser.act(path + "/payment", ExecutionPageTests.payment("addition", "6000", today))
            #expect(try await browser.act(path + "/completion", [("text", "已缴清")]).status == .seeOther)
            #expect(try await browser.get("/executions?state=completed").text.contains("青市监执〔2026〕1号"))
            try await browser.enter("zhou.jing")
            #expect(try await browser.get(path).status == .notFound)
        }
    }

    @Test func `a deferral is read line by line, and granted on a page that says what it does`() async throws {
        let scene = try await CaseServer()
        let (_, execution) = try await scene.world.served()
        let path = Paths.execution(execution).text
        let day = scene.world.house.clock.now.date
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            func ask(_ plan: String) -> [(String, String)] {
                [("askedOn", day.description), ("reason", "停业整顿"), ("plan", plan)]
            }
            let unread = try await browser.act(path + "/deferral-request", ask("明年 | 20000"))
            #expect(unread.status == .unprocessableContent && unread.text.contains("第1行"))
            let short = try await browser.act(path + "/deferral-request", ask("\(day.adding(days: 60)) | 19999"))
            #expect(short.text.contains("各期合计应当等于未缴罚款20,000元"))
            let asked = try await browser.act(
                path + "/deferral-request",
                ask("\(day.adding(days: 60)) | 8000\n\(day.adding(days: 90)) | 12,000元"))
            #expect(asked.status == .seeOther)
            try await browser.enter("chen.li")
            let confirm = try await browser.get(path + "/deferral")
            #expect(confirm.text.contains("第六十六条第二款") && confirm.text.contains("不加处罚款"))
            #expect(try await browser.act(path + "/deferral", []).status == .seeOther)
            #expect(try await browser.get(path).text.contains("已批准"))
        }
    }

    @Test func `a wrong entry is reversed on the page, where both stay, and by the API`() async throws {
        let scene = try await CaseServer()
        let (_, execution) = try await scene.world.served()
        let (path, day) = (Paths.execution(execution).text, scene.world.house.clock.now.date)
        let officer = try await scene.token(scene.world.li)
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            #expect(try await !browser.get(path).text.contains("冲正缴款记录"), "there is nothing to reverse")
            _ = try await browser.act(path + "/payment", ExecutionPageTests.payment("fine", "5000", day))
            let page = try await browser.get(path + "/payment-reversal")
            #expect(page.text.contains("罚款5,000元 票0012</option>"))
            let read = try await browser.api(.get, "/executions/\(execution)", token: officer)
            let entry = try #require(read.json["payments"]?.array?.first?["id"]?.string)
            let reversed = try await browser.act(
                path + "/payment-reversal", [("entry", entry), ("reason", "误将他案缴款登记到本案")])
            #expect(reversed.status == .seeOther, "\(reversed.text)")
            let show = try await browser.get(path)
            for words in ["<s>¥5,000.00</s>", "−¥5,000.00", "误将他案缴款登记到本案", "已冲正，不计入"] {
                #expect(show.text.contains(words), "\(words)")
            }
            #expect(PageCheck(show.text).problems.isEmpty, "\(PageCheck(show.text).problems)")
            let again = try await browser.api(
                .post, "/executions/\(execution)/payment-reversal", token: officer, version: 3,
                body: #"{"entry":"\#(entry)","reason":"再冲"}"#)
            #expect(again.status == .conflict || again.status == .unprocessableContent, "\(again.text)")
            let entries = try await browser.api(.get, "/executions/\(execution)", token: officer).json["payments"]
            #expect(entries?.array?.map { $0["counts"] } == [JSONValue.bool(false), .bool(false)])
            #expect(entries?.array?.last?["reverses"]?.string == entry)
        }
    }

    @Test func `the API lists, reads and works an execution`() async throws {
        let scene = try await CaseServer()
        let (id, execution) = try await scene.world.served()
        scene.world.house.clock.advance(days: 17)
        let officer = try await scene.token(scene.world.li)
        try await scene.server.run { browser in
            let list = try await browser.api(.get, "/executions?state=due", token: officer)
            #expect(list.json["items"]?.array?.first?["open"]?["minor"] == .integer(2_420_000))
            let read = try await browser.api(.get, "/executions/\(execution)", token: officer)
            #expect(read.json["addition"]?.array?.first?["days"] == .integer(2))
            #expect(read.json["acts"]?.array?.contains { $0["act"]?.string == "demand" } == true)
            let body = #"{"kind":"review","body":"青石县人民政府","filedOn":"2026-12-10"}"#
            let filed = try await browser.api(
                .post, "/executions/\(execution)/remedy", token: officer, version: 1, body: body)
            #expect(filed.json["state"]?.string == "due", "\(filed.text)")
            let again = try await browser.api(.get, "/executions/\(execution)", token: officer)
            #expect(again.json["remedies"]?.array?.count == 1)
            let file = try await browser.api(.get, "/cases/\(id)", token: officer)
            #expect(file.json["executions"]?.array?.first?.string == execution.rawValue)
        }
    }

    @Test(arguments: Language.allCases)
    func `an execution, its list and its part of the case look as they were looked at`(language: Language) async throws
    {
        let scene = try await CaseServer()
        let world = scene.world
        let (_, execution) = try await world.served()
        world.house.clock.advance(days: 5)
        let day = world.house.clock.now.date
        try await world.act(
            RecordPayment(execution, Payment(.fine, .yuan(5_000), paidOn: day, channel: .bank, receipt: "云财票0012345")),
            as: world.wang)
        world.house.clock.advance(days: 15)
        try await world.act(DemandPerformance(execution, servedOn: world.house.clock.now.date), as: world.li)
        world.house.clock.advance(days: 2)
        try await world.act(
            FileRemedy(
                execution, kind: .review, body: "青石县人民政府", number: "青政复〔2026〕8号", filedOn: world.house.clock.now.date),
            as: world.li)
        let accept: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            for (path, name) in [(Paths.execution(execution).text, "reminded"), ("/executions", "list")] {
                let page = try await browser.get(path, accept)
                #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
                expectGolden(page.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
            }
        }
    }

    private static func payment(_ purpose: String, _ amount: String, _ day: LegalDate) -> [(String, String)] {
        [
            ("purpose", purpose), ("amount", amount), ("paidOn", day.description), ("channel", "bank"),
            ("receipt", "票0012"),
        ]
    }
}
