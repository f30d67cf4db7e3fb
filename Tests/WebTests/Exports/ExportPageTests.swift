import Enforcement
import Foundation
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Exports on the page and by API: asked for, watched, fetched.
struct ExportPageTests {
    private func exporting(
        _ test: @Sendable @escaping (TestServer, Browser, Actor) async throws -> Void
    ) async throws {
        let server = try await TestServer(Routes.all)
        let officer = try await server.person("李梅", [.officer], signInName: "li.mei")
        for title in ["疑似假冒“云岭泉”", "=1+1"] {
            _ = try await server.world.office.perform(
                OpenClue(source: .inspection, title: title, summary: "现场，发现", unit: server.world.county.id), as: officer
            )
        }
        try await server.run { browser in
            try await browser.signIn("li.mei")
            try await test(server, browser, officer)
        }
    }

    private static func run(_ server: TestServer) async throws {
        try await JobRunner(server.world.office, schedules: [], name: "节点一", random: { 0 }).runDue()
    }

    @Test(arguments: Language.allCases)
    func `an export is asked for, watched and fetched`(language: Language) async throws {
        try await exporting { server, browser, _ in
            let accept: HTTPFields = [.acceptLanguage: language.tag]
            let empty = try await browser.get("/exports", accept)
            #expect(PageCheck(empty.text).problems.isEmpty, "\(PageCheck(empty.text).problems)")
            let asked = try await browser.post("/exports", [("kind", "clue"), ("form", "csv")])
            #expect(asked.headers[.location] == "/exports")
            let waiting = try await browser.get("/exports", accept)
            #expect(waiting.headers[.refresh] == "3")
            try await Self.run(server)
            let done = try await browser.get("/exports", accept)
            #expect(done.headers[.refresh] == nil)
            #expect(PageCheck(done.text).problems.isEmpty, "\(PageCheck(done.text).problems)")
            let link = try #require(done.text.firstMatch(of: /href="(\/exports\/[0-9A-Z]+\/file)"/)).1
            let file = try await browser.get(String(link))
            #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"qingyuan-clue-") == true)
            #expect(file.text.split(separator: "\r\n").count == 3)
            #expect(file.text.contains(",'=1+1,"))
        }
    }

    @Test func `nothing is exported that one's duties do not cover, nor fetched that is another's`() async throws {
        try await exporting { server, browser, officer in
            try await browser.get("/exports")
            let refused = try await browser.post("/exports", [("kind", "everything"), ("form", "csv")])
            #expect(refused.status == .unprocessableContent)
            let id = try await server.world.office.perform(RequestExport(.clue, as: .ndjson), as: officer)
            try await Self.run(server)
            #expect(try await browser.get("/exports/\(id)/file").status == .ok)
            _ = try await server.person("王强", [.officer], signInName: "wang.qiang")
            browser.jar = [:]
            try await browser.signIn("wang.qiang")
            #expect(try await browser.get("/exports/\(id)/file").status == .notFound)
        }
    }

    @Test func `a machine asks once under its key, follows the progress and fetches the lines`() async throws {
        let server = try await TestServer(Routes.all)
        let token = try await server.token()
        try await server.run { browser in
            var headers: HTTPFields = [.authorization: "Bearer \(token)", .contentType: "application/json"]
            headers[.idempotencyKey] = "export-1"
            let ask = { [headers] in
                try await browser.send(
                    .post, "/api/v1/exports", headers, body: "{\"kind\":\"listing\",\"form\":\"ndjson\"}")
            }
            let taken = try await ask()
            #expect(taken.status == .accepted)
            #expect(try await ask().bytes == taken.bytes)
            let place = try #require(taken.headers[.location])
            #expect(taken.text.contains("\"state\":\"underWay\""))
            #expect(try await browser.get(place + "/file", headers).status == .notFound)
            try await Self.run(server)
            let done = try await browser.get(place, headers)
            #expect(done.text.contains("\"state\":\"ready\""))
            let file = try await browser.get(place + "/file", headers)
            #expect(file.status == .ok)
            #expect(file.headers[.contentType] == "application/x-ndjson")
            #expect(try await browser.get("/api/v1/exports", headers).text.contains("\"percent\":100"))
        }
    }

    @Test func `a token exports only what its scopes cover`() async throws {
        let server = try await TestServer(Routes.all)
        let token = try await server.token(without: .caseRead)
        try await server.run { browser in
            let headers: HTTPFields = [.authorization: "Bearer \(token)", .contentType: "application/json"]
            let answer = try await browser.send(
                .post, "/api/v1/exports", headers, body: "{\"kind\":\"case\",\"form\":\"csv\"}")
            #expect(answer.status == .forbidden)
        }
    }
}
