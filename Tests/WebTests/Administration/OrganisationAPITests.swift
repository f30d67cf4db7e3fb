import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

struct OrganisationAPITests {
    /// A server, and calls with an administrator's token.
    private func calling(_ test: @Sendable @escaping (TestServer, Browser, HTTPFields) async throws -> Void)
        async throws
    {
        let server = try await TestServer(Routes.all)
        let boss = try await server.world.person("管理", [.administrator], in: server.world.police, signInName: "boss")
        let duties = Duty.allCases.filter { Authority.reach(of: $0, for: boss) != nil }
        let issued = try await server.house.signIn.issueToken(
            for: boss.userID, label: "试验", scopes: Set(duties), days: 1, as: boss)
        try await server.run { browser in
            try await test(
                server, browser,
                [.authorization: "Bearer \(issued.token.text)", .contentType: "application/json"])
        }
    }

    @Test func `a unit is registered once under a key, read with its version and renamed on it`() async throws {
        try await calling { _, browser, headers in
            var headers = headers
            headers[.idempotencyKey] = "unit-1"
            let body = #"{"name":"白河县局","shortName":"白","kind":"culture","region":"430104"}"#
            let made = try await browser.send(.post, "/api/v1/units", headers, body: body)
            let again = try await browser.send(.post, "/api/v1/units", headers, body: body)
            #expect(made.status == .created)
            #expect(again.bytes == made.bytes)
            let path = try #require(made.headers[.location])
            headers[.ifMatch] = made.headers[.eTag]
            let name = #"{"name":"白河县文旅局","shortName":"白文"}"#
            let renamed = try await browser.send(.put, path + "/name", headers, body: name)
            #expect(renamed.status == .ok)
            let stale = try await browser.send(.put, path + "/name", headers, body: name)
            #expect(stale.status == .preconditionFailed)
        }
    }

    @Test func `a unit is closed on its version, and not while people work in it`() async throws {
        try await calling { server, browser, headers in
            var headers = headers
            let body = #"{"name":"白河县局","shortName":"白","kind":"culture","region":"430104"}"#
            let made = try await browser.send(.post, "/api/v1/units", headers, body: body)
            let path = try #require(made.headers[.location])
            headers[.ifMatch] = made.headers[.eTag]
            let closed = try await browser.send(.post, path + "/closure", headers)
            #expect(closed.status == .ok && closed.json["active"] == false)
            let own = try await browser.get("/api/v1/units/\(server.world.police.id)", headers)
            headers[.ifMatch] = own.headers[.eTag]
            let busy = try await browser.send(.post, "/api/v1/units/\(server.world.police.id)/closure", headers)
            #expect(busy.status != .ok)
        }
    }

    @Test func `a user is renamed, moved, suspended, closed and opened again, each on the version before`() async throws
    {
        try await calling { server, browser, headers in
            var headers = headers
            let person = try await server.world.person("赵敏", [.officer])
            let path = "/api/v1/users/\(person.userID)"
            func act(_ method: HTTPRequest.Method, _ noun: String, _ body: String = "") async throws -> Answer {
                headers[.ifMatch] = try await browser.get(path, headers).headers[.eTag]
                return try await browser.send(method, path + noun, headers, body: body)
            }
            #expect(try await act(.put, "/name", #"{"name":"赵敏敏"}"#).json["name"] == "赵敏敏")
            let certificate = try await server.world.office.read {
                try OrganisationStore.officer(person.userID, in: $0)?.certificateNumber
            }
            let number = try #require(certificate)
            let draft = #"{"number":"\#(number)","from":"2026-11-23","until":"2026-11-30","reason":"接受调查"}"#
            let suspended = try await act(.post, "/certificate-suspensions", draft)
            #expect(suspended.status == .created)
            #expect(try await act(.post, "/certificate-suspensions", draft).status == .conflict)
            let strange = draft.replacing(number, with: "0")
            #expect(try await act(.post, "/certificate-suspensions", strange).status == .notFound)
            let lift = #"{"number":"\#(number)","reason":"调查终结"}"#
            #expect(try await act(.post, "/certificate-suspensions/lifting", lift).status == .ok)
            #expect(try await act(.post, "/certificate-suspensions/lifting", lift).status == .conflict)
            let moved = try await act(.put, "/unit", #"{"unit":"\#(server.world.police.id)"}"#)
            #expect(moved.json["unit"]?.string == server.world.police.id.rawValue)
            #expect(try await act(.post, "/closure").json["active"] == false)
            #expect(try await act(.delete, "/closure").json["active"] == true)
        }
    }

    @Test func `a user is registered, certified, given and relieved of roles`() async throws {
        try await calling { server, browser, headers in
            let draft =
                #"{"unit":"\#(server.world.county.id)","signInName":"zhao.min","name":"赵敏","roles":["officer"]}"#
            let made = try await browser.send(.post, "/api/v1/users", headers, body: draft)
            #expect(made.status == .created)
            let path = try #require(made.headers[.location])
            let granted = try await browser.send(.put, path + "/roles/coordinator", headers)
            #expect(granted.text.contains(#""roles":["coordinator","officer"]"#))
            let ended = try await browser.send(.delete, path + "/roles/officer", headers)
            #expect(ended.text.contains(#""roles":["coordinator"]"#))
            let certificate = #"{"number":"1","validFrom":"2026-01-01","validUntil":"2025-01-01"}"#
            let backwards = try await browser.send(.post, path + "/certificates", headers, body: certificate)
            #expect(backwards.status == .unprocessableContent)
            let list = try await browser.get("/api/v1/users?limit=1", headers)
            #expect(list.text.contains("\"next\""))
        }
    }

    @Test func `tokens are issued, listed without their secret, and withdrawn`() async throws {
        try await calling { server, browser, headers in
            let officer = try await server.world.person("李梅", [.officer])
            let wide = #"{"user":"\#(officer.userID)","label":"抓取","scopes":["clue.create"],"days":9}"#
            let beyond = try await browser.send(.post, "/api/v1/tokens", headers, body: wide)
            #expect(beyond.status == .forbidden)
            let narrow = wide.replacing("clue.create", with: "unit.read")
            let issued = try await browser.send(.post, "/api/v1/tokens", headers, body: narrow)
            #expect(issued.status == .created)
            let list = try await browser.get("/api/v1/tokens", headers)
            #expect(list.text.contains("抓取"))
            #expect(!list.text.contains("qy_"))
            let path = try #require(issued.headers[.location])
            let gone = try await browser.send(.delete, path, headers)
            #expect(gone.status == .noContent)
            let twice = try await browser.send(.delete, path, headers)
            #expect(twice.status == .conflict)
        }
    }

    @Test func `what is due and what is found come in pages`() async throws {
        try await calling { _, browser, headers in
            let today = try await browser.get("/api/v1/today", headers)
            #expect(today.text == #"{"items":[]}"#)
            let search = try await browser.get("/api/v1/search?q=ab", headers)
            #expect(search.status == .ok)
            let long = try await browser.get("/api/v1/search?q=" + String(repeating: "a", count: 101), headers)
            #expect(long.status == .badRequest)
        }
    }
}
