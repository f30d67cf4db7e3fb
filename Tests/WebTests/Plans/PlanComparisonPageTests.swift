import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// Two plan documents, sent through the browser and compared.
struct PlanComparisonPageTests {
    private static let old = """
        某市2024年打击侵权假冒工作要点
        一、重点任务
        （一）加强<农村>市场检查。对农资、食品开展检查。（县市场监管局牵头，县商务局配合）
        （二）加强宣传。利用展会开展法律宣传。（县委宣传部负责）
        """
    private static let new = """
        某市2025年打击侵权假冒工作要点
        一、重点任务
        （一）加强<农村>市场检查。对农资、食品、建材开展检查。（县市场监管局牵头，县农业农村局配合）
        （二）治理车用燃油。严厉查处劣质汽油。（县公安局负责）
        """

    private static func multipart(_ csrf: String, _ files: [(String, String)]) -> (HTTPFields, String) {
        let parts = [("name=\"csrf\"", csrf)] + files.map { ("name=\"\($0.0)\"; filename=\"a.txt\"", $0.1) }
        let body = parts.map { "--b0und\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
        return ([.contentType: "multipart/form-data; boundary=b0und"], body + "--b0und--\r\n")
    }

    @Test func `what is new, gone and changed is shown, words and units marked`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            try await browser.signIn("li.mei")
            let first = try await browser.get("/plan-comparison")
            #expect(PageCheck(first.text).problems.isEmpty, "\(PageCheck(first.text).problems)")
            let (headers, body) = Self.multipart(browser.csrf, [("old", Self.old), ("new", Self.new)])
            let answer = try await browser.send(.post, "/plan-comparison", headers, body: body)
            #expect(answer.status == .ok)
            #expect(PageCheck(answer.text).problems.isEmpty, "\(PageCheck(answer.text).problems)")
            #expect(answer.text.contains("对农资、食品<ins>、建材</ins>开展检查"))
            #expect(answer.text.contains("<mark class=\"part-support\">县农业农村局</mark>"))
            #expect(answer.text.contains("加强&lt;农村&gt;市场检查"))
            for words in ["治理车用燃油", "加强宣传", "修改措施（1）", "新增措施（1）", "取消措施（1）"] {
                #expect(answer.text.contains(words), "\(words)")
            }
        }
    }

    @Test func `two stored plans are compared, those alone that one may see`() async throws {
        let scene = try await PlanServer()
        let old = try await scene.world.adopted()
        let new = try await scene.world.draft(PlanWorld.text.replacing("主题宣传", with: "集中宣传"))
        try await scene.server.run { browser in
            try await browser.enter("han.xue")
            let path = "/plan-comparison?from=\(old.rawValue)&to="
            let page = try await browser.get(path + new.rawValue)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            #expect(page.text.contains("<ins>集中</ins>"))
            #expect(try await browser.get(path + old.rawValue).status == .unprocessableContent)
            try await browser.enter("lin.chuan")
            #expect(try await browser.get(path + new.rawValue).status == .notFound)
        }
    }

    @Test func `a file that is no plan is named at its field`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            try await browser.signIn("li.mei")
            _ = try await browser.get("/plan-comparison")
            let (headers, body) = Self.multipart(browser.csrf, [("old", Self.old), ("new", "今天天气很好。")])
            let answer = try await browser.send(.post, "/plan-comparison", headers, body: body)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("未识别出带责任单位的措施"))
        }
    }
}
