import HTTPTypes
import Testing

@testable import Web

struct RequestLimitTests {
    @Test(arguments: [
        ("/", HTTPResponse.Status.ok), ("//", .notFound), ("/notes//N1", .notFound), ("/notes/", .notFound),
        ("/notes/%", .badRequest), ("/notes/%zz", .badRequest), ("/notes/%00", .badRequest),
        ("/notes/%C3", .badRequest),
        ("/notes/..", .notFound), ("/notes/%2e%2e", .notFound), ("/notes/a%2Fb", .notFound),
        ("/notes/a%5Cb", .notFound),
        ("notes", .badRequest), ("/nothing", .notFound), ("/?a=%zz", .badRequest),
        ("/?%C3=1", .badRequest), ("/?lang=en&x=%E7%BA%BF", .ok), ("/api/v1/nothing", .notFound),
    ])
    func `a path is written one way or not answered`(target: String, status: HTTPResponse.Status) async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let answer1 = try await browser.get(target)
            #expect(answer1.status == status)
        }
    }

    @Test func `an overlong head is refused before anything reads it`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let long = String(repeating: "a", count: 9000)
            let answer2 = try await browser.get("/?q=\(long)")
            #expect(answer2.status == .uriTooLong)
            let cookies = String(repeating: "a=b; ", count: 7000)
            let answer3 = try await browser.get("/", [.cookie: cookies])
            #expect(answer3.status == .requestHeaderFieldsTooLarge)
            var many = HTTPFields()
            for number in 0..<101 { many.append(HTTPField(name: .accept, value: "a\(number)")) }
            let answer4 = try await browser.get("/", many)
            #expect(answer4.status == .requestHeaderFieldsTooLarge)
        }
    }

    @Test(
        arguments: [
            ("127.0.0.1", nil, [], "localhost", true), ("127.0.0.1", nil, [], "127.0.0.1", true),
            ("127.0.0.1", nil, [], "[::1]", true), ("127.0.0.1", nil, [], "evil.example", false),
            ("0.0.0.0", nil, [], "any.example", true), ("0.0.0.0", "https://qy.example", [], "qy.example", true),
            ("0.0.0.0", "https://qy.example", [], "evil.example", false),
            ("0.0.0.0", "https://qy.example", ["b.example"], "b.example", true),
            ("127.0.0.1", "https://qy.example", [], "localhost", true),
        ] as [(String, String?, Set<String>, String, Bool)])
    func `only our own names are answered`(
        address: String, origin: String?, hosts: Set<String>, host: String, isAnswered: Bool
    ) {
        var settings = WebSettings()
        settings.address = address
        settings.publicOrigin = origin
        settings.hosts = hosts
        #expect(settings.answers(to: host) == isAnswered)
    }

    @Test func `a foreign name is misdirected, except for the health check`() async throws {
        let server = try await TestServer {
            $0.address = "0.0.0.0"
            $0.publicOrigin = "https://qy.example"
        }
        try await server.run { browser in
            let answer5 = try await browser.get("/")
            #expect(answer5.status == .misdirectedRequest)
            let answer6 = try await browser.get("/healthz")
            #expect(answer6.status == .ok)
        }
    }

    @Test(
        arguments: [
            ("qy.example", "qy.example", nil), ("QY.example:8080", "qy.example", 8080), ("[::1]:80", "[::1]", 80),
            ("[::1]", "[::1]", nil),
        ] as [(String, String, Int?)])
    func `a host is read with its port`(text: String, host: String, port: Int?) {
        #expect(HostAndPort(text)?.host == host)
        #expect(HostAndPort(text)?.port == port)
    }

    @Test(arguments: ["", ":80", "a:0", "a:65536", "a:x", "a b", "a/b", "a@b", "a:80:90", "线索.example"])
    func `a host that is none is refused`(text: String) {
        #expect(HostAndPort(text) == nil)
    }

    @Test(arguments: ["example", "ftp://a", "http://", "http://a/", "https://a:99999", "http://a?b"])
    func `an origin that is none is refused`(text: String) {
        #expect(Origin(text) == nil)
    }

    @Test func `an origin has the port of its scheme`() {
        #expect(Origin("https://a") == Origin("https://a:443"))
        #expect(Origin("http://a") == Origin("http://a:80"))
        #expect(Origin("http://a") != Origin("https://a"))
    }
}
