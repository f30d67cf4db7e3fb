import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct SessionTests {
    private func signedIn(
        _ test: @Sendable @escaping (TestServer, Browser, Actor) async throws -> Void
    ) async throws {
        let server = try await TestServer()
        let officer = try await server.world.person("李梅", [.officer])
        try await server.run { browser in
            try await browser.get("/sign-in")
            try await browser.post("/sign-in", [("account", officer.userID.rawValue)])
            try await test(server, browser, officer)
        }
    }

    @Test(arguments: [
        (nil, "qy=", "; Path=/; HttpOnly; SameSite=Lax"),
        ("https://qy.example", "__Host-qy=", "; Path=/; HttpOnly; SameSite=Lax; Secure"),
    ])
    func `the cookie has every protection a browser knows`(origin: String?, start: String, end: String) async throws {
        let server = try await TestServer { $0.publicOrigin = origin }
        try await server.run { browser in
            let cookies = try await browser.get("/").headers[values: .setCookie]
            #expect(cookies.count == 1)
            let cookie = cookies.first ?? ""
            #expect(cookie.hasPrefix(start) && cookie.hasSuffix(end))
            #expect(cookie.utf8.count == start.utf8.count + 43 + end.utf8.count)
        }
    }

    @Test func `the store knows the secret by its hash alone`() async throws {
        try await signedIn { server, browser, officer in
            let secret = try #require(browser.jar["qy"])
            let digests = try await server.sessions(of: officer)
            #expect(digests == [SecretDigest.of(secret)])
        }
    }

    @Test func `signing in, a change of role and signing out each give a new secret, and the old one is worth nothing`()
        async throws
    {
        try await signedIn { server, browser, officer in
            var secrets = [try #require(browser.jar["qy"])]
            for path in ["/role", "/sign-out"] {
                try await browser.get("/")
                try await browser.post(path)
                secrets.append(try #require(browser.jar["qy"]))
            }
            #expect(Set(secrets).count == 3)
            for old in secrets {
                let answer = try await browser.get("/notes/N1", [.cookie: "qy=\(old)"])
                #expect(answer.status == .seeOther)
            }
            let digests = try await server.sessions(of: officer)
            #expect(digests.isEmpty)
        }
    }

    @Test func `what a session keeps outlives its rotation`() async throws {
        try await signedIn { _, browser, _ in
            try await browser.get("/")
            try await browser.post("/role")
            let answer1 = try await browser.get("/role")
            #expect(answer1.text == "head")
        }
    }

    @Test func `a secret planted before the sign-in is not the one after it`() async throws {
        let server = try await TestServer()
        let officer = try await server.world.person("李梅", [.officer])
        try await server.run { browser in
            let planted = SessionID(random: { Array(repeating: 7, count: $0) }).text
            browser.jar = ["qy": planted]
            try await browser.get("/sign-in")
            #expect(browser.jar["qy"] == planted)
            try await browser.post("/sign-in", [("account", officer.userID.rawValue)])
            #expect(browser.jar["qy"] != planted)
            let answer2 = try await browser.get("/notes/N1", [.cookie: "qy=\(planted)"])
            #expect(answer2.status == .seeOther)
            let answer3 = try await browser.get("/notes/N1")
            #expect(answer3.status == .ok)
        }
    }

    @Test func `a session ends after the idle limit, however often it was used before`() async throws {
        try await signedIn { server, browser, officer in
            for _ in 0..<5 {
                server.world.clock.advance(minutes: 29)
                let answer4 = try await browser.get("/notes/N1")
                #expect(answer4.status == .ok)
            }
            server.world.clock.advance(minutes: 30)
            let answer5 = try await browser.get("/notes/N1")
            #expect(answer5.status == .seeOther)
            let digests = try await server.sessions(of: officer)
            #expect(digests.isEmpty)
        }
    }

    @Test func `a session ends after the absolute limit, however busy it is`() async throws {
        try await signedIn { server, browser, _ in
            for _ in 0..<35 {
                server.world.clock.advance(minutes: 20)
                let answer6 = try await browser.get("/notes/N1")
                #expect(answer6.status == .ok)
            }
            server.world.clock.advance(minutes: 20)
            let answer7 = try await browser.get("/notes/N1")
            #expect(answer7.status == .seeOther)
        }
    }

    @Test func `a closed account is out at once`() async throws {
        try await signedIn { server, browser, officer in
            let answer8 = try await browser.get("/notes/N1")
            #expect(answer8.status == .ok)
            _ = try await server.world.office.perform(
                CloseUser(userID: officer.userID, version: 1), as: server.world.founder)
            let answer9 = try await browser.get("/notes/N1")
            #expect(answer9.status == .seeOther)
        }
    }

    @Test(arguments: ["", "x", "qy=short", "qy=\(String(repeating: "!", count: 43))", "qy=a; qy=b"])
    func `a cookie that is no secret of ours is nobody's`(cookie: String) async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let answer10 = try await browser.get("/notes/N1", [.cookie: cookie])
            #expect(answer10.status == .seeOther)
        }
    }
}
