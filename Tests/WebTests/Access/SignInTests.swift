import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

struct SignInTests {
    @Test func `a person signs in, sees home, and signs out again`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            let start = try await browser.get("/")
            #expect(start.status == .seeOther)
            #expect(start.headers[.location] == "/sign-in?next=%2F")
            let answer = try await browser.signIn("li.mei")
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/")
            let home = try await browser.get("/")
            #expect(home.status == .ok)
            #expect(home.text.contains("李梅"))
            try await browser.post("/sign-out")
            let answer1 = try await browser.get("/")
            #expect(answer1.status == .seeOther)
        }
    }

    @Test(arguments: [
        ("/search?q=x", "/search?q=x"), ("//evil.example/", "/"), ("https://evil.example", "/"), ("", "/"),
    ])
    func `after signing in one lands where one wanted to go, within the house`(next: String, landed: String)
        async throws
    {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            let answer2 = try await browser.signIn("li.mei", next: next)
            #expect(answer2.headers[.location] == landed)
        }
    }

    @Test func `a wrong password shows the form again with the name, never the password`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            let answer = try await browser.signIn("li.mei", "not the password")
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("登录名或密码不正确"))
            #expect(answer.text.contains("value=\"li.mei\""))
            #expect(!answer.text.contains("not the password"))
        }
    }

    @Test func `guessing is told to wait, with the seconds in a header`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            for _ in 0..<5 { try await browser.signIn("li.mei", "wrong") }
            let answer = try await browser.signIn("li.mei")
            #expect(answer.status == .tooManyRequests)
            #expect(answer.headers[.retryAfter] == "2")
        }
    }

    @Test func `with one-time codes on, the password leads to a second page and not inside`() async throws {
        let server = try await TestServer(Routes.all)
        let officer = try await server.person("李梅", [.officer], signInName: "li.mei")
        let clock = server.world.clock
        let code = try await server.house.signIn.proposeCodes(as: officer)
        func digits() -> String { code.code(step: OneTimeCode.step(at: clock.now)) }
        _ = try await server.house.signIn.turnOnCodes(with: Secret(digits()), as: officer)
        clock.advance(minutes: 1)
        try await server.run { browser in
            let half = try await browser.signIn("li.mei", next: "/account")
            #expect(half.headers[.location] == "/sign-in/code?next=%2Faccount")
            let answer3 = try await browser.get("/account")
            #expect(answer3.status == .seeOther)
            try await browser.get("/sign-in/code?next=%2Faccount")
            let wrong = try await browser.post("/sign-in/code", [("code", "12345")])
            #expect(wrong.status == .unprocessableContent)
            let right = try await browser.post(
                "/sign-in/code", [("code", code.code(step: OneTimeCode.step(at: clock.now))), ("next", "/account")])
            #expect(right.headers[.location] == "/account")
            let answer4 = try await browser.get("/account")
            #expect(answer4.status == .ok)
        }
    }

    @Test func `a half sign-in is forgotten after five minutes`() async throws {
        let server = try await TestServer(Routes.all)
        let officer = try await server.person("李梅", [.officer], signInName: "li.mei")
        let code = try await server.house.signIn.proposeCodes(as: officer)
        let now = Secret(code.code(step: OneTimeCode.step(at: server.world.clock.now)))
        _ = try await server.house.signIn.turnOnCodes(with: now, as: officer)
        try await server.run { browser in
            try await browser.signIn("li.mei")
            server.world.clock.advance(minutes: 6)
            let answer5 = try await browser.get("/sign-in/code")
            #expect(answer5.headers[.location] == "/sign-in")
        }
    }

    @Test func `a borrowed password opens the account page only, until it is changed`() async throws {
        let server = try await TestServer(Routes.all)
        let administrator = try await server.person("管理", [.administrator], signInName: "admin1")
        let officer = try await server.world.person("李梅", [.administrator], signInName: "li.mei")
        let password = try await server.house.signIn.resetPassword(of: officer.userID, as: administrator)
        try await server.run { browser in
            let answer6 = try await browser.signIn("li.mei", password.text)
            #expect(answer6.headers[.location] == "/account/password")
            let answer7 = try await browser.get("/administration/users")
            #expect(answer7.status == .forbidden)
            try await browser.get("/account/password")
            let fields = [
                ("present", password.text), ("password", "a password of my own"), ("again", "a password of my own"),
            ]
            let answer8 = try await browser.post("/account/password", fields)
            #expect(answer8.status == .seeOther)
            let answer9 = try await browser.get("/administration/users")
            #expect(answer9.status == .ok)
        }
    }

    @Test func `a demonstration offers each role with one button, an office at work none`() async throws {
        for isDemonstration in [true, false] {
            let server = try await TestServer(Routes.all) {
                $0.isDemonstration = isDemonstration
            }
            let officer = try await server.world.person("李梅", [.officer])
            try await server.run { browser in
                let page = try await browser.get("/sign-in")
                #expect(page.text.contains("/sign-in/demonstration") == isDemonstration)
                let answer = try await browser.post("/sign-in/demonstration", [("user", officer.userID.rawValue)])
                #expect(answer.status == (isDemonstration ? .seeOther : .notFound))
                let answer10 = try await browser.get("/")
                #expect(answer10.status == (isDemonstration ? .ok : .seeOther))
            }
        }
    }
}
