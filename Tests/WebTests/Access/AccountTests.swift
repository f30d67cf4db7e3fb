import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

struct AccountTests {
    /// A server, 李梅 with a password, and what a browser in which she is signed in does.
    private func signedIn(_ test: @Sendable @escaping (TestServer, Actor, Browser) async throws -> Void) async throws {
        let server = try await TestServer(Routes.all)
        let officer = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            try await browser.signIn("li.mei")
            try await browser.get("/account")
            try await test(server, officer, browser)
        }
    }

    @Test func `the account says who one is and where one is signed in`() async throws {
        try await signedIn { _, _, browser in
            let page = try await browser.get(
                "/account", [.userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"])
            for words in ["li.mei", "青石县市场监督管理局", "执法人员", "本设备"] { #expect(page.text.contains(words)) }
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        }
    }

    @Test(arguments: [
        ("wrong", "a password of my own", "a password of my own", "原密码不正确"),
        ("correct horse battery", "short", "short", "密码至少 10 个字符"),
        ("correct horse battery", "a password of my own", "another password", "两次输入的新密码不一致"),
    ])
    func `a password that cannot be changed is told why, and nothing typed comes back`(
        present: String, new: String, again: String, sentence: String
    ) async throws {
        try await signedIn { _, _, browser in
            let answer = try await browser.post(
                "/account/password", [("present", present), ("password", new), ("again", again)])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(sentence))
            #expect(!answer.text.contains("value=\"\(new)\""))
        }
    }

    @Test func `changing the password signs out every other browser and not this one`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            try await browser.signIn("li.mei")
            let jar = browser.jar
            browser.jar = [:]
            try await browser.signIn("li.mei")
            try await browser.get("/account/password")
            let fields = [
                ("present", "correct horse battery"), ("password", "a password of my own"),
                ("again", "a password of my own"),
            ]
            let changed = try await browser.post("/account/password", fields)
            #expect(changed.status == .seeOther)
            let here = try await browser.get("/account")
            #expect(here.status == .ok)
            browser.jar = jar
            let there = try await browser.get("/account")
            #expect(there.status == .seeOther)
        }
    }

    @Test func `one-time codes are set up with a secret shown once, and recovery codes shown once`() async throws {
        try await signedIn { server, officer, browser in
            let secret = try await browser.post("/account/codes")
            #expect(secret.text.contains("otpauth://totp/Qingyuan:li.mei?secret="))
            let wrong = try await browser.post("/account/codes/confirmation", [("code", "12345")])
            #expect(wrong.status == .unprocessableContent)
            #expect(!wrong.text.contains("otpauth://"))
            let shown = try #require(
                secret.text.firstMatch(of: /otpauth:\/\/totp\/Qingyuan:li\.mei\?secret=([A-Z2-7]+)/))
            let kept = OneTimeCode(secret: try #require(AccountTests.bytes(base32: shown.output.1)))
            let code = kept.code(step: OneTimeCode.step(at: server.world.clock.now))
            let right = try await browser.post("/account/codes/confirmation", [("code", code)])
            #expect(right.status == .ok)
            #expect(right.text.matches(of: /<code>[a-z2-9]{4}(-[a-z2-9]{4}){3}<\/code>/).count == 10)
            let account = try await browser.get("/account")
            #expect(account.text.contains("剩余恢复码 10 个"))
        }
    }

    @Test func `a token is shown once, works, and stops working when it is withdrawn`() async throws {
        try await signedIn { _, _, browser in
            let fields = [("label", "抓取程序"), ("days", "30"), ("scopes", "clue.read"), ("scopes", "unit.read")]
            let issued = try await browser.post("/account/tokens", fields)
            #expect(issued.status == .ok)
            let token = try #require(issued.after("<code class=\"secret\">"))
            let auth: HTTPFields = [.authorization: "Bearer \(token)"]
            let me = try await browser.get("/api/v1/me", auth)
            #expect(me.status == .ok)
            #expect(me.text.contains("\"scopes\":[\"unit.read\",\"clue.read\"]"))
            let page = try await browser.get("/account")
            #expect(!page.text.contains(token))
            let path = try #require(page.text.firstMatch(of: /\/account\/tokens\/[0-9A-Z]{26}\/revocation/)).output
            let revoked = try await browser.post(String(path))
            #expect(revoked.status == .seeOther)
            let after = try await browser.get("/api/v1/me", auth)
            #expect(after.status == .unauthorized)
        }
    }

    @Test func `signing out everywhere else leaves this browser alone`() async throws {
        try await signedIn { server, officer, browser in
            let other = Session(account: officer.userID, openedAt: server.world.clock.now)
            try await server.world.office.settle(keeping: other.stored(under: SecretDigest.of("other")), forgetting: [])
            let before = try await server.sessions(of: officer)
            #expect(before.count == 2)
            try await browser.post("/account/sessions/end")
            let after = try await server.sessions(of: officer)
            #expect(after.count == 1)
            let page = try await browser.get("/account")
            #expect(page.status == .ok)
        }
    }

    /// The secret as an authenticator program reads it (RFC 4648 section 6).
    private static func bytes(base32 text: Substring) -> [UInt8]? {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bits: [Bool] = []
        for letter in text {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            bits += (0..<5).map { value >> (4 - $0) & 1 == 1 }
        }
        return (0..<bits.count / 8).map { place in
            bits[place * 8..<place * 8 + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
    }
}
