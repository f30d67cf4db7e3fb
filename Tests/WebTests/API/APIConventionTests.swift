import HTTPTypes
import Testing

@testable import Web

struct APIConventionTests {
    /// Calls the test subject's API with a token that may do everything.
    private func calling(
        _ test: @Sendable @escaping (Browser, HTTPFields) async throws -> Void
    ) async throws {
        let server = try await TestServer()
        let token = try await server.token()
        try await server.run { browser in try await test(browser, [.authorization: "Bearer \(token)"]) }
    }

    private static func json(_ headers: HTTPFields) -> HTTPFields {
        var headers = headers
        headers[.contentType] = "application/json"
        return headers
    }

    @Test func `a record is read with its version, and not again where the caller has it`() async throws {
        try await calling { browser, auth in
            let first = try await browser.get("/api/v1/notes/N1", auth)
            #expect(first.status == .ok)
            #expect(first.headers[.eTag] == "\"v3\"")
            #expect(first.headers[.contentType] == "application/json")
            #expect(first.text == #"{"id":"N1","state":"open","title":"一"}"#)
            var headers = auth
            for (tag, status) in [
                ("\"v3\"", HTTPResponse.Status.notModified), ("W/\"v3\"", .notModified), ("*", .notModified),
                ("\"v1\", \"v3\"", .notModified), ("\"v4\"", .ok),
            ] {
                headers[.ifNoneMatch] = tag
                let answer1 = try await browser.get("/api/v1/notes/N1", headers)
                #expect(answer1.status == status)
            }
        }
    }

    @Test(
        arguments: [
            (nil, HTTPResponse.Status.preconditionRequired), ("\"v3\"", .ok), ("\"v2\"", .preconditionFailed),
            ("*", .badRequest), ("W/\"v3\"", .badRequest), ("v3", .badRequest),
            ("\"vx\"", .badRequest),
        ] as [(String?, HTTPResponse.Status)])
    func `an act on a record names the version it was based on`(match: String?, status: HTTPResponse.Status)
        async throws
    {
        try await calling { browser, auth in
            var headers = auth
            if let match { headers[.ifMatch] = match }
            let answer2 = try await browser.send(.put, "/api/v1/notes/N1/closing", headers)
            #expect(answer2.status == status)
        }
    }

    @Test func `what was made says where it is, and the key is handed on`() async throws {
        try await calling { browser, auth in
            var headers = APIConventionTests.json(auth)
            headers[.idempotencyKey] = "k1"
            let made = try await browser.send(.post, "/api/v1/notes", headers, body: "{\"title\":\"a\"}")
            #expect(made.status == .created)
            #expect(made.headers[.location] == "/api/v1/notes/N9")
            #expect(made.json["title"] == "ak1")
            headers[.idempotencyKey] = "线索"
            let answer3 = try await browser.send(.post, "/api/v1/notes", headers, body: "{\"title\":\"a\"}")
            #expect(answer3.status == .badRequest)
            let answer4 = try await browser.send(.delete, "/api/v1/notes/N1", auth)
            #expect(answer4.status == .noContent)
        }
    }

    @Test(arguments: [
        ("application/json", "{\"title\":\"a\"}", HTTPResponse.Status.created, "", ""),
        ("application/json", "{\"title\":", .badRequest, "json", ""), ("application/json", "", .badRequest, "json", ""),
        ("application/json", "{}", .unprocessableContent, "invalid-values", "/title"),
        ("application/json", "[]", .unprocessableContent, "invalid-values", ""),
        ("application/json", "{\"title\":\"a\",\"x\":1}", .unprocessableContent, "invalid-values", "/x"),
        ("text/plain", "{\"title\":\"a\"}", .unsupportedMediaType, "unsupported-media", ""),
        ("application/json; charset=gbk", "{\"title\":\"a\"}", .unsupportedMediaType, "unsupported-media", ""),
        ("application/json", String(repeating: " ", count: 1_048_577), .contentTooLarge, "too-large", ""),
    ])
    func `a body is taken or refused with its reason`(
        type: String, body: String, status: HTTPResponse.Status, code: String, pointer: String
    ) async throws {
        try await calling { browser, auth in
            var headers = auth
            headers[.contentType] = type
            let answer = try await browser.send(.post, "/api/v1/notes", headers, body: body)
            #expect(answer.status == status)
            guard status != .created else { return }
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(answer.json["code"]?.string == code)
            if status == .unprocessableContent {
                #expect(answer.json["errors"]?.array?.first?["pointer"]?.string == pointer)
            }
        }
    }

    @Test(arguments: [
        ("?state=open", HTTPResponse.Status.ok), ("?state=lost", .badRequest), ("?colour=red", .badRequest),
        ("?state=open&state=open", .badRequest), ("?limit=0", .badRequest), ("?limit=201", .badRequest),
        ("?limit=200", .ok), ("?limit=+1", .badRequest), ("?cursor=x", .badRequest), ("?cursor=", .badRequest),
        ("?", .ok), ("?state=%zz", .badRequest),
    ])
    func `a query holds declared parameters with values of their types`(query: String, status: HTTPResponse.Status)
        async throws
    {
        try await calling { browser, auth in
            let answer5 = try await browser.get("/api/v1/notes\(query)", auth)
            #expect(answer5.status == status)
        }
    }

    @Test func `a list is walked to its end by Link or by next`() async throws {
        try await calling { browser, auth in
            var seen: [String] = []
            var path: String? = "/api/v1/notes?limit=3&state=open"
            while let here = path {
                let page = try await browser.get(here, auth)
                seen += page.json["items"]?.array?.compactMap { $0["title"]?.string } ?? []
                let link = page.headers[.link]
                #expect((link == nil) == (page.json["next"] == nil))
                path = link.map { String($0.dropFirst().prefix { $0 != ">" }) }
                if let path { #expect(path.contains("state=open") && path.contains("limit=3")) }
            }
            #expect(seen == ["1", "2", "3", "4", "5", "6", "7"])
        }
    }

    @Test func `an answer comes in its own format or not at all`() async throws {
        try await calling { browser, auth in
            var headers = auth
            headers[.accept] = "text/html"
            let answer = try await browser.get("/api/v1/notes", headers)
            #expect(answer.status == .notAcceptable)
            #expect(answer.headers[.contentType] == "application/problem+json")
            let answer6 = try await browser.get("/api/v1/head")
            #expect(answer6.text == "head\n")
        }
    }

    @Test func `a missing record and a record out of reach are told alike`() async throws {
        try await calling { browser, auth in
            let missing = try await browser.get("/api/v1/notes/missing", auth)
            let malformed = try await browser.get("/api/v1/notes/a%20b", auth)
            #expect(missing.status == .notFound && malformed.status == .notFound)
            #expect(missing.json["type"] == malformed.json["type"])
        }
    }

    @Test func `lines are taken one by one, and each bad one is named`() async throws {
        try await calling { browser, auth in
            var headers = auth
            headers[.contentType] = "application/x-ndjson"
            let lines = [
                "{\"title\":\"a\"}", "{\"title\":", "", "{\"title\":\"twice\"}", "{}",
                "{\"title\":\"\(String(repeating: "x", count: 40_000))\"}", "{\"title\":\"b\"}\r", "{\"title\":\"c\"}",
            ]
            let answer = try await browser.send(
                .post, "/api/v1/notes/import", headers, body: lines.joined(separator: "\n"))
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "application/x-ndjson")
            let results = try answer.text.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
            let told = results.map { result in
                "\(result["line"]?.text() ?? "") \(result["outcome"]?.string ?? "") \(result["code"]?.string ?? "-")"
            }
            #expect(
                told == [
                    "1 added -", "2 refused json", "4 refused duplicate", "5 refused invalid-values",
                    "6 refused invalid-values", "7 added -", "8 added -",
                ])
        }
    }

    @Test func `an import beyond its limit stops there and says so`() async throws {
        try await calling { browser, auth in
            var headers = auth
            headers[.contentType] = "application/x-ndjson"
            let long = String(repeating: "{\"title\":\"a\"}\n", count: 10_000)
            let answer = try await browser.send(.post, "/api/v1/notes/import", headers, body: long)
            #expect(answer.status == .contentTooLarge)
        }
    }

    @Test func `an export is sent line by line`() async throws {
        try await calling { browser, auth in
            let answer = try await browser.get("/api/v1/notes/export", auth)
            #expect(answer.text.split(separator: "\n").count == 6)
            #expect(answer.text.hasPrefix(#"{"id":"N00","state":"open","title":"行"}"# + "\n"))
        }
    }
}
