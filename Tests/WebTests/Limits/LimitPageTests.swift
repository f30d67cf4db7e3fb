import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The times that a region sets, by page and by API.
struct LimitPageTests {
    @Test(arguments: Language.allCases)
    func `an administrator enters a time and sees it stand`(language: Language) async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("周敏", [.administrator], signInName: "zhou.min")
        let accept: HTTPFields = [.acceptLanguage: language.tag]
        try await server.run { browser in
            try await browser.signIn("zhou.min")
            let empty = try await browser.get("/administration/limits", accept)
            #expect(PageCheck(empty.text).problems.isEmpty, "\(PageCheck(empty.text).problems)")
            let wrong = try await browser.post(
                "/administration/limits",
                [
                    ("limit", "platform.entry"), ("amount", "400"), ("from", "2026-11-23"),
                    ("document", "某办法"),
                ])
            #expect(wrong.status == .unprocessableContent)
            try await browser.get("/administration/limits", accept)
            let set = try await browser.post(
                "/administration/limits",
                [
                    ("limit", "platform.entry"), ("amount", "5"), ("unit", "workingDay"),
                    ("from", "2026-11-23"),
                    ("document", "青石县两法衔接工作办法"),
                ])
            #expect(set.status == .seeOther)
            let page = try await browser.get("/administration/limits", accept)
            #expect(page.text.contains(language == .zh ? "地方规定 430103" : "Set by the region 430103"))
            #expect(page.text.contains("青石县两法衔接工作办法"))
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        }
    }

    @Test func `programs read and enter them, officers only read`() async throws {
        let scene = try await CaseServer()
        let admin = try await scene.world.house.person("周敏", [.administrator])
        let (own, other) = (try await scene.token(admin), try await scene.token(scene.world.li))
        try await scene.server.run { browser in
            let body = #"{"limit":"platform.entry","amount":5,"document":"某办法","from":"2026-11-23"}"#
            let refused = try await browser.api(.post, "/regional-limits", token: other, body: body)
            #expect(refused.status == .forbidden)
            let made = try await browser.api(.post, "/regional-limits", token: own, body: body)
            #expect(made.status == .created && made.json["unit"]?.string == "workingDay")
            let list = try await browser.api(.get, "/regional-limits", token: other)
            #expect(list.json["items"]?.array?.first?["document"]?.string == "某办法")
            #expect(list.json["items"]?.array?.first?["region"]?.string == "430103")
        }
    }

    @Test func `nobody but who manages units has the page`() async throws {
        let scene = try await CaseServer()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            #expect(try await browser.get("/administration/limits").status == .forbidden)
        }
    }
}
