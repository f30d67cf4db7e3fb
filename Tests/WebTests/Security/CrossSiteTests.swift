import HTTPTypes
import Testing

@testable import Web

struct CrossSiteTests {
    @Test(arguments: [
        ([:], true),
        (["Origin": "http://localhost"], true), (["Origin": "http://localhost:80"], true),
        (["Origin": "https://localhost"], false), (["Origin": "http://localhost:81"], false),
        (["Origin": "http://evil.example"], false), (["Origin": "null"], false),
        (["Origin": "http://localhost.evil.example"], false),
        (["Sec-Fetch-Site": "same-origin"], true), (["Sec-Fetch-Site": "none"], true),
        (["Sec-Fetch-Site": "same-site"], false), (["Sec-Fetch-Site": "cross-site"], false),
        (["Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"], false),
    ])
    func `a post is taken from our own origin only, whatever its token`(headers: [String: String], isTaken: Bool)
        async throws
    {
        let server = try await TestServer()
        try await server.run { browser in
            try await browser.get("/sign-in")
            var fields = HTTPFields()
            for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
            let answer = try await browser.post("/echo", [("account", "A")], fields)
            #expect(answer.status == (isTaken ? .seeOther : .forbidden))
        }
    }

    @Test func `behind a proxy the public origin is ours`() async throws {
        let server = try await TestServer {
            $0.publicOrigin = "https://qy.example"
            $0.hosts = ["localhost"]
        }
        try await server.run { browser in
            try await browser.get("/sign-in")
            let ours = try await browser.post("/echo", [("account", "A")], [.origin: "https://qy.example"])
            #expect(ours.status == .seeOther)
            try await browser.get("/sign-in")
            let other = try await browser.post("/echo", [("account", "A")], [.origin: "http://qy.example"])
            #expect(other.status == .forbidden)
        }
    }

    @Test func `a token is worth something only beside the secret it was made from`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            try await browser.get("/sign-in")
            let token = browser.csrf
            #expect(token.utf8.count == 43)
            browser.jar = ["qy": SessionID(random: { Array(repeating: 9, count: $0) }).text]
            let answer1 = try await browser.post("/echo", [("account", "A")])
            #expect(answer1.status == .forbidden)
            browser.jar = [:]
            let answer2 = try await browser.post("/echo", [("account", "A")])
            #expect(answer2.status == .forbidden)
        }
    }

    @Test(arguments: ["", "x", "é"])
    func `a token that is none is refused`(token: String) {
        let id = SessionID(random: { Array(repeating: 1, count: $0) })
        #expect(!id.accepts(csrfToken: token))
        #expect(id.accepts(csrfToken: id.csrfToken))
        #expect(!id.csrfToken.contains(id.text))
    }
}
