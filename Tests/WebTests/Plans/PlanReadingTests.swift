import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// A plan document, sent through the browser and looked over.
struct PlanReadingTests {
    private static let plan = """
        某市关于打击<侵权>假冒的实施方案
        一、重点任务
        （一）加强检查。对市场开展检查。（县市场监管局牵头，、县商务局配合）
        （二）加强宣传。2024年6月底前完成。（各有关单位负责）
        """

    private func multipart(_ csrf: String, _ name: String, _ file: String) -> (HTTPFields, String) {
        let parts = [("name=\"csrf\"", csrf), ("name=\"file\"; filename=\"\(name)\"", file)]
        let body = parts.map { "--b0und\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
        return ([.contentType: "multipart/form-data; boundary=b0und"], body + "--b0und--\r\n")
    }

    private func send(_ name: String, _ file: String, _ test: @Sendable @escaping (Answer) -> Void) async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            try await browser.signIn("li.mei")
            let first = try await browser.get("/plan-reading")
            #expect(first.status == .ok)
            #expect(PageCheck(first.text).problems.isEmpty)
            let (headers, body) = multipart(browser.csrf, name, file)
            test(try await browser.send(.post, "/plan-reading", headers, body: body))
        }
    }

    @Test func `a plan comes back with its units marked, its warnings linked to their lines`() async throws {
        try await send("方案.txt", Self.plan) { answer in
            #expect(answer.status == .ok)
            #expect(PageCheck(answer.text).problems.isEmpty)
            #expect(answer.text.contains("<mark class=\"part-lead\">县市场监管局</mark>"))
            #expect(answer.text.contains("<mark class=\"part-support\">县商务局</mark>"))
            #expect(answer.text.contains("打击&lt;侵权&gt;假冒"))
            #expect(answer.text.contains("href=\"/plan-reading#line-3\""))
            #expect(answer.text.contains("id=\"line-3\""))
            #expect(answer.text.contains(PlanText.missing("1").zh))
        }
    }

    @Test func `text that is no plan says so`() async throws {
        try await send("新闻.txt", "记者获悉，本市近日开展了一系列活动。") { answer in
            #expect(answer.status == .ok)
            #expect(answer.text.contains("未识别出带责任单位的措施"))
        }
    }

    @Test func `a file that cannot be read comes back with what is wrong`() async throws {
        try await send("图.png", "\u{89}PNG\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}") { answer in
            #expect(answer.status == .unprocessableContent)
            #expect(PageCheck(answer.text).problems.isEmpty)
            #expect(answer.text.contains("不是文本文件"))
        }
    }
}
