import Enforcement
import Foundation
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

/// Listings and evidence for machines, through the app.
struct ListingAPITests {
    private func calling(
        _ test: @Sendable @escaping (TestServer, Browser, HTTPFields, [Listing]) async throws -> Void
    ) async throws {
        let server = try await TestServer(Routes.all)
        let officer = try await server.world.person("李梅", [.officer])
        try await ListingOffice.fill(server.world, as: officer)
        let listings = try await ListingOffice.listings(server.world, as: officer)
        let token = try await server.token()
        try await server.run { browser in
            try await test(server, browser, [.authorization: "Bearer \(token)"], listings)
        }
    }

    private static func object(_ line: some StringProtocol) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func `the list comes in pages by score, filtered`() async throws {
        try await calling { _, browser, headers, listings in
            var (seen, next) = ([String](), String?.none)
            repeat {
                let path = "/api/v1/listings?limit=2" + (next.map { "&cursor=\($0)" } ?? "")
                let page = try Self.object(try await browser.get(path, headers).text)
                seen += (page["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
                next = page["next"] as? String
            } while next != nil
            #expect(seen == listings.map(\.id.rawValue))
            let strong = try await browser.get("/api/v1/listings?minScore=0.3&status=unseen", headers)
            let items = try Self.object(strong.text)["items"] as? [[String: Any]]
            #expect(items?.allSatisfy { ($0["score"] as? Double ?? 0) >= 0.3 } == true)
            #expect(try await browser.get("/api/v1/listings?minScore=2", headers).status == .badRequest)
        }
    }

    @Test func `a listing carries findings with byte offsets, and answers 304 to its own tag`() async throws {
        try await calling { _, browser, headers, listings in
            let answer = try await browser.get("/api/v1/listings/\(listings[0].id)", headers)
            #expect(answer.status == .ok)
            let finding = try #require((try Self.object(answer.text)["findings"] as? [[String: Any]])?.first)
            let (start, end) = (try #require(finding["start"] as? Int), try #require(finding["end"] as? Int))
            let field = finding["field"] as? String == "title" ? listings[0].title : listings[0].description ?? ""
            #expect(String(decoding: Array(field.utf8)[start..<end], as: UTF8.self) == finding["matched"] as? String)
            var again = headers
            again[.ifNoneMatch] = answer.headers[.eTag]
            #expect(try await browser.get("/api/v1/listings/\(listings[0].id)", again).status == .notModified)
        }
    }

    @Test func `a verdict needs the version it is based on and is given once under a key`() async throws {
        try await calling { server, browser, headers, listings in
            let path = "/api/v1/listings/\(listings[0].id)/verdict"
            var headers = headers
            headers[.contentType] = "application/json"
            let body = #"{"verdict":"suspected","reason":"店铺未获授权"}"#
            #expect(try await browser.send(.post, path, headers, body: body).status == .preconditionRequired)
            headers[.ifMatch] = "\"v1\""
            headers[.idempotencyKey] = "verdict-1"
            let first = try await browser.send(.post, path, headers, body: body)
            #expect(first.status == .ok)
            #expect(first.headers[.eTag] == "\"v2\"")
            let again = try await browser.send(.post, path, headers, body: body)
            #expect(again.bytes == first.bytes)
            headers[.idempotencyKey] = nil
            let stale = try await browser.send(.post, path, headers, body: body)
            #expect(stale.status == .preconditionFailed)
            let verdicts = try await server.world.office.read { try $0.query("SELECT id FROM verdict", []).count }
            #expect(verdicts == 1)
        }
    }

    @Test func `listings become a clue, once under a key`() async throws {
        try await calling { server, browser, headers, listings in
            var headers = headers
            headers[.contentType] = "application/json"
            headers[.idempotencyKey] = "dispatch-1"
            let choices = listings.prefix(2).map { #"{"listing":"\#($0.id)","version":1}"# }.joined(separator: ",")
            let body = #"{"choices":[\#(choices)],"unit":"\#(server.world.county.id)","title":"疑似假冒"}"#
            let made = try await browser.send(.post, "/api/v1/dispatches", headers, body: body)
            #expect(made.status == .created)
            let again = try await browser.send(.post, "/api/v1/dispatches", headers, body: body)
            #expect(again.bytes == made.bytes)
            let read = try await browser.get(try #require(made.headers[.location]), headers)
            #expect(read.bytes == made.bytes)
            headers[.idempotencyKey] = "dispatch-2"
            #expect(try await browser.send(.post, "/api/v1/dispatches", headers, body: body).status == .conflict)
        }
    }

    @Test func `an import answers each line, in order, and again changes nothing`() async throws {
        try await calling { _, browser, headers, _ in
            var headers = headers
            headers[.contentType] = "application/x-ndjson"
            let lines = [
                "{\"id\":\"A1\",\"title\":\"云岭泉\",\"price\":9}", "bad", "", "{\"id\":\"A2\",\"title\":\"水杯\"}",
            ]
            for outcomes in [["added", "refused", "added"], ["unchanged", "refused", "unchanged"]] {
                let answer = try await browser.send(
                    .post, "/api/v1/listing-imports?name=feed", headers, body: lines.joined(separator: "\n"))
                #expect(answer.status == .ok)
                let results = try answer.text.split(separator: "\n").map { try Self.object($0) }
                #expect(results.compactMap { $0["line"] as? Int } == [1, 2, 4])
                #expect(results.compactMap { $0["outcome"] as? String } == outcomes)
                #expect(results[1]["code"] as? String == "not-json")
                let batch = try await browser.get(try #require(answer.headers[.location]), headers)
                #expect(try Self.object(batch.text)["refused"] as? Int == 1)
                let problems = try await browser.get((answer.headers[.location] ?? "") + "/problems", headers)
                let problem = try #require((try Self.object(problems.text)["items"] as? [[String: Any]])?.first)
                #expect(problem["line"] as? Int == 2)
            }
        }
    }

    @Test func `an export is every listing of the filter, a line each`() async throws {
        try await calling { _, browser, headers, listings in
            let answer = try await browser.get("/api/v1/listing-exports", headers)
            let ids = try answer.text.split(separator: "\n").map { try Self.object($0)["id"] as? String }
            #expect(ids == listings.map(\.id.rawValue))
        }
    }

    @Test func `evidence goes in as bytes and comes back as bytes`() async throws {
        try await calling { _, browser, headers, listings in
            var headers = headers
            headers[.contentType] = "application/octet-stream"
            let path = "/api/v1/listings/\(listings[0].id)/evidence"
            let made = try await browser.send(.post, path + "?name=shot.gif", headers, body: ListingOffice.picture)
            #expect(made.status == .created)
            let piece = try Self.object(made.text)
            #expect(piece["mediaType"] as? String == "image/gif")
            let place = try #require(made.headers[.location])
            let file = try await browser.get(place + "/file", headers)
            #expect(file.text == ListingOffice.picture)
            #expect(file.headers[.contentType] == "application/octet-stream")
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            let list = try Self.object(try await browser.get(path, headers).text)
            #expect((list["items"] as? [[String: Any]])?.count == 1)
            #expect(try await browser.send(.post, path, headers, body: "").status == .unprocessableContent)
        }
    }

    @Test func `a text is screened without being kept`() async throws {
        try await calling { _, browser, headers, _ in
            let text = "云玲泉".utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
            let answer = try await browser.get("/api/v1/screening?text=\(text)", headers)
            let finding = (try Self.object(answer.text)["findings"] as? [[String: Any]])?.first
            #expect(finding?["mark"] as? String == "云岭泉")
        }
    }
}
