import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct CalendarPageTests {
    /// A server that is reached as `https://qy.example.gov.cn`, 李梅 with a password, and her browser.
    private func signedIn(
        _ settings: @escaping (inout WebSettings) -> Void = { _ in },
        _ test: @Sendable @escaping (TestServer, Browser) async throws -> Void
    ) async throws {
        let server = try await TestServer(Routes.all) { web in
            web.publicOrigin = "https://qy.example.gov.cn"
            web.hosts = ["localhost"]
            settings(&web)
        }
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            try await browser.signIn("li.mei")
            try await browser.get("/account")
            try await test(server, browser)
        }
    }

    /// Makes an address through the page and gives its path.
    private static func address(_ browser: Browser) async throws -> String {
        let shown = try await browser.post("/account/calendar")
        #expect(shown.status == .ok)
        let found = try #require(
            shown.text.firstMatch(of: /https:\/\/qy\.example\.gov\.cn(\/calendar\/qyc_[A-Za-z0-9_-]{43}\.ics\?lang=zh)/)
        )
        return String(found.output.1)
    }

    @Test func `an address is shown once, works without a session, and stops working when it is withdrawn`()
        async throws
    {
        try await signedIn { server, browser in
            let path = try await CalendarPageTests.address(browser)
            let account = try await browser.get("/account")
            #expect(!account.text.contains("qyc_"))
            #expect(account.text.contains("更换地址"))
            #expect(PageCheck(account.text).problems.isEmpty, "\(PageCheck(account.text).problems)")
            let jar = browser.jar
            browser.jar = [:]
            let feed = try await browser.get(path)
            #expect(feed.status == .ok)
            #expect(feed.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(feed.headers[.cacheControl] == "private, no-cache")
            #expect(feed.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
            #expect(!browser.jar.keys.contains { $0.contains("session") })
            browser.jar = jar
            try await browser.get("/account")
            let withdrawn = try await browser.post("/account/calendar/withdrawal")
            #expect(withdrawn.status == .seeOther)
            let gone = try await browser.get(path)
            #expect(gone.status == .notFound)
        }
    }

    @Test func `a reader that has the calendar already is told that nothing changed`() async throws {
        try await signedIn { _, browser in
            let path = try await CalendarPageTests.address(browser)
            let first = try await browser.get(path)
            let tag = try #require(first.headers[.eTag])
            let again = try await browser.get(path, [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
            #expect(again.bytes.isEmpty)
        }
    }

    @Test(arguments: [
        "/calendar/qyc_x.ics", "/calendar/x.ics", "/calendar/qyc_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ])
    func `an address that never was is not found`(path: String) async throws {
        try await signedIn { _, browser in
            let answer = try await browser.get(path)
            #expect(answer.status == .notFound)
        }
    }

    @Test func `asking too often is slowed down, and signing in is not`() async throws {
        let limits: @Sendable (inout WebSettings) -> Void = { web in
            web.rates.isOff = false
            web.rates.feed = Rate(burst: 2, perMinute: 1)
        }
        try await signedIn(limits) { _, browser in
            let path = try await CalendarPageTests.address(browser)
            for _ in 0..<2 {
                let answer = try await browser.get(path)
                #expect(answer.status == .ok)
            }
            let slowed = try await browser.get(path)
            #expect(slowed.status == .tooManyRequests)
            #expect(slowed.headers[.retryAfter] != nil)
            let signIn = try await browser.get("/sign-in")
            #expect(signIn.status != .tooManyRequests)
        }
    }
}
