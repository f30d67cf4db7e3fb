import Enforcement
import HTTPTypes
import Law
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

/// The exchange of cases through the browser and by API.
struct ExchangePageTests {
    private static let mapping = """
        {"agency": "ajgl", "name": "青石县案件系统", "file": "csv", "key": "编号",
         "fields": {"title": "案由", "conduct": "事实", "party": "当事人",
                    "source": {"from": "来源", "values": {"检查": "inspection", "举报": "report"}, "otherwise": "other"},
                    "conductOn": {"from": "日期", "date": "yyyy/M/d"}, "amount": {"from": "金额", "unit": "tenThousandYuan"},
                    "place": {"constant": "青石县"}, "number": "清源编号"},
         "goods": {"fields": {"name": "物品", "sold": "已售"}}}
        """
    private static let table = """
        编号,案由,事实,当事人,来源,日期,金额,清源编号,物品,已售
        A1,销售假冒丝巾,网店销售标有“云锦”的丝巾,青石县锦绣商行,检查,2026/11/2,6.2,,丝巾,120
        A2,销售假酒,门店销售假酒,王五,举报,2026-11-03,0.09,,,
        A3,,门店销售,,举报,2026/11/4,0.1,,,

        """

    private static func multipart(
        _ csrf: String, _ fields: [(String, String)], _ name: String, _ bytes: String
    ) -> (HTTPFields, String) {
        let parts =
            [("name=\"csrf\"", csrf)] + fields.map { ("name=\"\($0.0)\"", $0.1) }
            + [("name=\"file\"; filename=\"\(name)\"", bytes)]
        let body = parts.map { "--b0und\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
        return ([.contentType: "multipart/form-data; boundary=b0und"], body + "--b0und--\r\n")
    }

    private static func save(_ text: String, _ browser: Browser) async throws -> Answer {
        let page = try await browser.get("/exchange/mappings/new")
        #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        let (headers, body) = multipart(browser.csrf, [], "mapping.json", text)
        return try await browser.send(.post, "/exchange/mappings", headers, body: body)
    }

    private static func send(_ text: String, how: String, _ browser: Browser) async throws -> Answer {
        try await browser.get("/exchange")
        let (headers, body) = multipart(browser.csrf, [("agency", "ajgl"), ("how", how)], "cases.csv", text)
        return try await browser.send(.post, "/exchange/runs", headers, body: body)
    }

    private static func run(_ scene: CaseServer) async throws {
        try await JobRunner(scene.world.office, schedules: [], name: "节点一", random: { 0 }).runDue()
    }

    @Test(arguments: Language.allCases)
    func `a mapping is kept, a file rehearsed and imported, and its pages look as they were looked at`(
        language: Language
    ) async throws {
        let scene = try await CaseServer()
        let accept: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            func look(_ path: String, _ name: String) async throws -> Answer {
                let page = try await browser.get(path, accept)
                #expect(PageCheck(page.text).problems.isEmpty, "\(name): \(PageCheck(page.text).problems)")
                expectGolden(page.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
                return page
            }
            try await browser.enter("li.mei")
            #expect(try await browser.get("/exchange").text.contains(ExchangeText.noMappingYet.zh))
            let kept = try await Self.save(Self.mapping, browser)
            #expect(kept.status == .seeOther)
            _ = try await look(kept.headers[.location] ?? "/", "mapping")
            let rehearsed = try await Self.send(Self.table, how: "rehearsal", browser)
            let place = rehearsed.headers[.location] ?? "/"
            #expect(try await browser.get(place).headers[.refresh] == "3")
            try await Self.run(scene)
            _ = try await look(place, "rehearsal")
            #expect(!(try await browser.get("/cases").text.contains("销售假冒丝巾")))
            let taken = try await Self.send(Self.table, how: "import", browser)
            try await Self.run(scene)
            let report = try await look(taken.headers[.location] ?? "/", "import")
            #expect(report.headers[.refresh] == nil)
            #expect(report.text.contains("goods-wait") && report.text.contains("no-day"))
            _ = try await look("/exchange", "exchange")
        }
    }

    @Test func `cases are saved as the system writes them, and the ledger knows`() async throws {
        let scene = try await CaseServer()
        _ = try await scene.world.registered()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let kept = try await Self.save(Self.mapping, browser)
            let place = (kept.headers[.location] ?? "/") + "/cases"
            let file = try await browser.get(place)
            #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(file.headers[.contentDisposition]?.contains("ajgl-2026-11-23.csv") == true)
            #expect(file.text.contains("销售侵犯注册商标专用权商品") && file.text.contains("6.2"))
            try await browser.enter("zhou.jing")
            #expect(try await browser.get(place).status == .notFound)
        }
        let notes = try await scene.world.office.read {
            try $0.query("SELECT sequence FROM ledger_entry WHERE operation = 'exchange.export'").count
        }
        #expect(notes == 1)
    }

    @Test func `documents are saved as a package, with a button where the mapping names them`() async throws {
        let scene = try await CaseServer()
        _ = try await scene.world.investigating()
        let mapping = Self.mapping.replacing(
            "\"goods\"", with: "\"documents\": {\"fields\": {\"name\": \"名称\", \"file\": \"文件\"}}, \"goods\"")
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let kept = try await Self.save(mapping, browser)
            let place = kept.headers[.location] ?? "/"
            let page = try await browser.get(place)
            #expect(page.text.contains("\(place)/documents") && page.text.contains(ExchangeText.documentOf.zh))
            let file = try await browser.get(place + "/documents")
            #expect(file.headers[.contentType] == "application/zip")
            #expect(file.headers[.contentDisposition]?.contains("ajgl-2026-11-23.zip") == true)
            #expect(file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
            #expect(file.bytes.firstRange(of: Array("documents.csv".utf8)) != nil)
        }
    }

    @Test func `every mistake of a mapping is listed with its place, and nothing is kept`() async throws {
        let scene = try await CaseServer()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let wrong = Self.mapping.replacing("\"title\"", with: "\"titel\"").replacing("yyyy/M/d", with: "yyyy")
            let answer = try await Self.save(wrong, browser)
            #expect(answer.status == .unprocessableContent)
            #expect(PageCheck(answer.text).problems.isEmpty, "\(PageCheck(answer.text).problems)")
            for place in ["/fields/titel", "/fields/title", "/fields/conductOn/date"] {
                #expect(answer.text.contains(place), "\(place)")
            }
            #expect(try await browser.get("/exchange").text.contains(ExchangeText.noMappingYet.zh))
        }
    }

    @Test func `who may not import is told why, who manages units keeps mappings for them`() async throws {
        let scene = try await CaseServer()
        _ = try await scene.server.person("邓立", [.administrator], signInName: "deng.li")
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            #expect(try await browser.get("/exchange").text.contains(ExchangeText.mayNotImport.zh))
            #expect(try await browser.get("/exchange/mappings/new").status == .forbidden)
            try await browser.enter("deng.li")
            let page = try await browser.get("/exchange")
            #expect(page.text.contains(ExchangeText.newMapping.zh))
            #expect(try await Self.save(Self.mapping, browser).status == .seeOther)
            let (headers, body) = Self.multipart(browser.csrf, [("agency", "ajgl"), ("how", "import")], "a.csv", "")
            #expect(try await browser.send(.post, "/exchange/runs", headers, body: body).status == .forbidden)
        }
    }

    @Test func `a program keeps a mapping, sends a file under a key, follows it and fetches the cases`() async throws {
        let scene = try await CaseServer()
        let token = try await scene.token(scene.world.li)
        try await scene.server.run { browser in
            let keep: HTTPFields = [.authorization: "Bearer \(token)", .contentType: "application/octet-stream"]
            let kept = try await browser.send(.post, "/api/v1/exchange-mappings", keep, body: Self.mapping)
            #expect(kept.status == .ok, "\(kept.text)")
            #expect(kept.json["agency"]?.string == "ajgl")
            let list = try await browser.api(.get, "/exchange-mappings?limit=1", token: token)
            #expect(list.json["items"]?.array?.count == 1)
            let path = "/api/v1/exchange-imports?agency=ajgl&rehearsal=false"
            let headers: HTTPFields = [
                .authorization: "Bearer \(token)", .contentType: "application/octet-stream", .idempotencyKey: "K1",
            ]
            let sent = try await browser.send(.post, path, headers, body: Self.table)
            #expect(sent.status == .accepted, "\(sent.text)")
            #expect(try await browser.send(.post, path, headers, body: Self.table).text == sent.text)
            try await Self.run(scene)
            let place = try #require(sent.headers[.location])
            let done = try await browser.get(place, headers)
            #expect(done.json["added"] == .integer(1) && done.json["refused"] == .integer(2), "\(done.text)")
            let problems = try await browser.get(place + "/problems", headers)
            #expect(
                problems.json["items"]?.array?.compactMap { $0["code"]?.string }
                    == ["goods-wait", "no-day", "needed"])
            let cases = try await browser.api(.get, "/exchange-exports?agency=ajgl", token: token)
            #expect(cases.text.contains("A1,销售假冒丝巾"))
            // The mapping says nothing of documents: that is told before a byte is sent.
            let documents = try await browser.api(.get, "/exchange-documents?agency=ajgl", token: token)
            #expect(documents.status == .unprocessableContent && documents.text.contains("ajgl"), "\(documents.text)")
            let wrong = try await browser.send(.post, "/api/v1/exchange-mappings", keep, body: "{}")
            #expect(wrong.status == .unprocessableContent)
        }
    }
}
