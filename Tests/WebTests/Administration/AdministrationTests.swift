import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct AdministrationTests {
    /// A server, and what a browser does in which an administrator of the county is signed in.
    private func administering(_ test: @Sendable @escaping (TestServer, Browser) async throws -> Void) async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("管理", [.administrator], signInName: "boss")
        try await server.run { browser in
            try await browser.signIn("boss")
            try await browser.get("/account")
            try await test(server, browser)
        }
    }

    @Test func `a user is registered, gets a password to be read out, and can sign in with it`() async throws {
        try await administering { server, browser in
            let fields = [
                ("unit", server.world.county.id.rawValue), ("name", "赵敏"), ("signInName", "zhao.min"),
                ("roles", "officer"),
                ("roles", "coordinator"),
            ]
            let answer = try await browser.post("/administration/users", fields)
            #expect(answer.status == .ok)
            let password = try #require(answer.after("<code class=\"secret\">"))
            let list = try await browser.get("/administration/users?q=%E8%B5%B5")
            #expect(list.text.contains("zhao.min"))
            #expect(!list.text.contains("boss"))
            browser.jar = [:]
            let signedIn = try await browser.signIn("zhao.min", password)
            #expect(signedIn.headers[.location] == "/account/password")
        }
    }

    @Test(arguments: [
        ("", "赵敏", "zhao", "officer", "请填写此项"), ("unit", "赵敏", "Zhao Min", "officer", "登录名为2至40个"),
        ("unit", "赵敏", "boss", "officer", "登录名已被使用"), ("unit", "赵敏", "zhao", "police", "不设"),
    ])
    func `a wrong registration is shown again with everything typed and the sentence that mends it`(
        unit: String, name: String, signInName: String, role: String, sentence: String
    ) async throws {
        try await administering { server, browser in
            let id = unit.isEmpty ? "" : server.world.county.id.rawValue
            let answer = try await browser.post(
                "/administration/users", [("unit", id), ("name", name), ("signInName", signInName), ("roles", role)])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(sentence))
            #expect(answer.text.contains("value=\"\(name)\""))
            #expect(PageCheck(answer.text).problems.isEmpty, "\(PageCheck(answer.text).problems)")
        }
    }

    @Test func `roles, certificates, name and state of a user are changed from one page`() async throws {
        try await administering { server, browser in
            let officer = try await server.world.person("李梅", [.coordinator])
            let path = "/administration/users/\(officer.userID)"
            func done(_ suffix: String, _ fields: [(String, String)]) async throws {
                let answer = try await browser.post(path + suffix, fields)
                #expect(answer.status == .seeOther, "\(suffix)")
            }
            try await done("/roles", [("role", "officer")])
            try await done("/roles/coordinator/end", [])
            try await done(
                "/certificates",
                [
                    ("number", "4301030001"), ("kind", "national"), ("areas", "marketSupervision"),
                    ("areas", "culture"), ("region", "430000"), ("validFrom", "2026-01-01"),
                    ("validUntil", "2027-12-31"),
                ])
            try await done(
                "/certificates/suspension",
                [("suspended", "4301030001"), ("from", "2026-11-23"), ("until", ""), ("reason", "接受调查")])
            try await done("/name", [("name", "李梅梅"), ("version", "1")])
            let page = try await browser.get(path)
            let expected = ["李梅梅", "执法人员", "4301030001", "市场监管、文化市场", "430000", "已暂停", "接受调查"]
            for words in expected { #expect(page.text.contains(words), "\(words)") }
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            let again = try await browser.post(
                path + "/certificates/suspension",
                [("suspended", "4301030001"), ("from", "2026-11-24"), ("until", ""), ("reason", "再次")])
            #expect(again.status == .unprocessableContent && again.text.contains("在此期间已暂停"))
            try await done("/certificates/lifting", [("lifted", "4301030001"), ("liftReason", "调查终结")])
            #expect(try await browser.get(path).text.contains("调查终结"))
            try await done("/state", [("state", "closed"), ("version", "2")])
            let closed = try await browser.get(path)
            #expect(closed.text.contains("恢复账户"))
        }
    }

    @Test func `a stale version is refused on the page, with the sentence`() async throws {
        try await administering { server, browser in
            let officer = try await server.world.person("李梅", [.officer])
            let answer = try await browser.post(
                "/administration/users/\(officer.userID)/name", [("name", "新名"), ("version", "7")])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("此记录刚被他人更新"))
        }
    }

    @Test func `one's own account shows no button that only another may press`() async throws {
        let server = try await TestServer(Routes.all)
        let boss = try await server.person("管理", [.administrator], signInName: "boss")
        try await server.run { browser in
            try await browser.signIn("boss")
            let page = try await browser.get("/administration/users/\(boss.userID)")
            #expect(page.text.contains("请由另一名管理员办理"))
            #expect(!page.text.contains("/end\""))
            #expect(!page.text.contains("/password\""))
            let answer = try await browser.post("/administration/users/\(boss.userID)/password")
            #expect(answer.status == .unprocessableContent)
        }
    }

    @Test func `units are registered, renamed, and not closed while people are in them`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("管理", [.administrator], in: server.world.police, signInName: "boss")
        try await server.run { browser in
            try await browser.signIn("boss")
            try await browser.get("/account")
            let fields = [("name", "白河县局"), ("shortName", "白"), ("kind", "culture"), ("region", "430104")]
            let made = try await browser.post("/administration/units", fields)
            let path = try #require(made.headers[.location])
            let renamed = try await browser.post(
                path + "/name", [("name", "白河县文旅局"), ("shortName", "白文"), ("version", "1")])
            #expect(renamed.status == .seeOther)
            let page = try await browser.get(path)
            #expect(page.text.contains("白河县文旅局"))
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            let twice = try await browser.post(
                "/administration/units", fields.map { $0.0 == "name" ? ("name", "白河县文旅局") : $0 })
            #expect(twice.status == .unprocessableContent)
            let closed = try await browser.post(path + "/closure", [("version", "2")])
            #expect(closed.status == .seeOther)
            let list = try await browser.get("/administration/units")
            #expect(list.text.contains("已停用"))
        }
    }

    @Test(arguments: [
        "/administration/users", "/administration/users/new", "/administration/units/new", "/administration/tokens",
    ])
    func `an officer finds no administration`(path: String) async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            try await browser.signIn("li.mei")
            let answer = try await browser.get(path)
            #expect(answer.status == .forbidden)
        }
    }

    @Test func `users of another region do not open`() async throws {
        try await administering { server, browser in
            let outsider = try await server.world.person("王强", [.police], in: server.world.police)
            let answer = try await browser.get("/administration/users/\(outsider.userID)")
            #expect(answer.status == .forbidden)
        }
    }
}
