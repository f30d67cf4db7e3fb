import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct WebhookPageTests {
    /// A server, an administrator with a password, and the browser in which they are signed in.
    private func signedIn(
        _ roles: Set<Role> = [.administrator], _ test: @Sendable @escaping (TestServer, Browser) async throws -> Void
    ) async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("管理", roles, signInName: "admin")
        try await server.run { browser in
            try await browser.signIn("admin")
            try await test(server, browser)
        }
    }

    private static func fields(
        _ server: TestServer, address: String = "https://hooks.example.gov.cn/qy"
    ) -> [(String, String)] {
        [
            ("label", "交换平台"), ("address", address), ("unit", server.world.county.id.rawValue), ("reach", "unit"),
            ("topics", "clue transfer"),
        ]
    }

    @Test func `a webhook is added, its secret shown once, then paused, resumed and withdrawn`() async throws {
        try await signedIn { server, browser in
            let form = try await browser.get("/administration/webhooks/new")
            #expect(PageCheck(form.text).problems.isEmpty, "\(PageCheck(form.text).problems)")
            let made = try await browser.post("/administration/webhooks", WebhookPageTests.fields(server))
            #expect(made.status == .ok)
            #expect(made.text.contains("whsec_"))
            let list = try await browser.get("/administration/webhooks")
            #expect(list.text.contains("https://hooks.example.gov.cn/qy"))
            #expect(!list.text.contains("whsec_"))
            let path = try #require(list.text.firstMatch(of: /href="(\/administration\/webhooks\/[0-9A-Z]{26})"/))
                .output.1
            for (act, word) in [("pause", "暂停"), ("resume", "启用"), ("withdraw", "已撤销")] {
                try await browser.get(String(path))
                let answer = try await browser.post("\(path)/decision", [("act", act)])
                #expect(answer.status == .seeOther)
                let page = try await browser.get(String(path))
                #expect(page.text.contains(word))
                #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            }
        }
    }

    @Test func `an address that may not be sent to is told, with what was typed`() async throws {
        try await signedIn { server, browser in
            try await browser.get("/administration/webhooks/new")
            let answer = try await browser.post(
                "/administration/webhooks", WebhookPageTests.fields(server, address: "https://192.168.1.9/"))
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("不能发往本机或内网地址"))
            #expect(answer.text.contains("value=\"https://192.168.1.9/\""))
        }
    }

    @Test func `a secret is replaced, a test is queued and listed`() async throws {
        try await signedIn { server, browser in
            try await browser.get("/administration/webhooks/new")
            let made = try await browser.post("/administration/webhooks", WebhookPageTests.fields(server))
            let path = try #require(made.text.firstMatch(of: /href="(\/administration\/webhooks\/[0-9A-Z]{26})"/))
                .output.1
            let first = try #require(made.after("<code class=\"secret\">"))
            try await browser.get(String(path))
            let replaced = try await browser.post("\(path)/secret")
            let second = try #require(replaced.after("<code class=\"secret\">"))
            #expect(second.hasPrefix("whsec_"))
            #expect(first != second)
            let test = try await browser.post("\(path)/test")
            #expect(test.status == .seeOther)
            let page = try await browser.get(String(path))
            #expect(page.text.contains("webhook.test"))
            #expect(page.text.contains("旧密钥有效至"))
        }
    }

    @Test(arguments: [Role.officer, .unitHead, .auditor, .integrator])
    func `nobody but an administrator sees webhooks`(role: Role) async throws {
        try await signedIn([role]) { _, browser in
            for path in ["/administration/webhooks", "/administration/webhooks/new"] {
                let answer = try await browser.get(path)
                #expect(answer.status == .forbidden)
            }
        }
    }
}
