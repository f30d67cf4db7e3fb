import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// What an officer does with listings, through the browser.
struct ListingFlowTests {
    private func working(
        _ test: @Sendable @escaping (TestServer, Browser, Actor) async throws -> Void
    ) async throws {
        let server = try await TestServer(Routes.all)
        let officer = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await ListingOffice.fill(server.world, as: officer)
        try await server.run { browser in
            try await browser.signIn("li.mei")
            try await test(server, browser, officer)
        }
    }

    private func multipart(_ parts: [(head: String, body: String)]) -> (HTTPFields, String) {
        let body = parts.map { "--b0und\r\nContent-Disposition: form-data; \($0.head)\r\n\r\n\($0.body)\r\n" }.joined()
        return ([.contentType: "multipart/form-data; boundary=b0und"], body + "--b0und--\r\n")
    }

    @Test func `a verdict leads to the next listing of the same queue, and the last back to it`() async throws {
        try await working { server, browser, officer in
            let listings = try await ListingOffice.listings(server.world, as: officer)
            let query = "?status=unseen&score=10"
            let first = try await browser.get("/listings/\(listings[0].id)" + query)
            #expect(first.status == .ok)
            let answer = try await browser.post(
                "/listings/\(listings[0].id)/verdict" + query,
                [("version", "1"), ("verdict", "suspected"), ("reason", "")])
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/listings/\(listings[1].id)?status=unseen&score=10")
            let last = try await browser.post(
                "/listings/\(listings[1].id)/verdict" + query, [("version", "1"), ("verdict", "cleared")])
            #expect(last.headers[.location] == "/listings?status=unseen&score=10")
            let now = try await ListingOffice.listings(server.world, as: officer)
            #expect(now.prefix(2).map(\.status) == [.suspected, .cleared])
        }
    }

    @Test func `a verdict on an earlier version comes back with the reason why not`() async throws {
        try await working { server, browser, officer in
            let id = try await ListingOffice.listings(server.world, as: officer)[0].id
            try await browser.get("/listings/\(id)")
            try await browser.post("/listings/\(id)/verdict", [("version", "1"), ("verdict", "unsure")])
            let stale = try await browser.post("/listings/\(id)/verdict", [("version", "1"), ("verdict", "cleared")])
            #expect(stale.status == .seeOther)
            let page = try await browser.get(stale.headers[.location] ?? "/")
            #expect(page.text.contains(Refusal.versionConflict(.listing).message.zh))
            #expect(try await ListingOffice.listings(server.world, as: officer)[0].status == .unsure)
        }
    }

    @Test func `a word that is no verdict, or a reason too long, is shown again with what was typed`() async throws {
        try await working { server, browser, officer in
            let id = try await ListingOffice.listings(server.world, as: officer)[0].id
            try await browser.get("/listings/\(id)")
            let long = String(repeating: "长", count: 1_001)
            let answer = try await browser.post(
                "/listings/\(id)/verdict", [("version", "1"), ("verdict", "suspected"), ("reason", long)])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(long))
            let other = try await browser.post(
                "/listings/\(id)/verdict", [("version", "1"), ("verdict", "dispatched")])
            #expect(other.status == .seeOther || other.status == .unprocessableContent)
            #expect(try await ListingOffice.listings(server.world, as: officer)[0].status == .unseen)
        }
    }

    @Test func `chosen listings are summed up, confirmed and become one clue`() async throws {
        try await working { server, browser, officer in
            let listings = try await ListingOffice.listings(server.world, as: officer).prefix(2)
            try await browser.get("/listings")
            let chosen = try await browser.post(
                "/selected-listings", listings.map { ("id", $0.id.rawValue) } + [("act", "dispatch")])
            let summary = try await browser.get(chosen.headers[.location] ?? "/")
            #expect(summary.status == .ok)
            for listing in listings { #expect(summary.text.contains("\(listing.id)~1")) }
            let choices = listings.map { ("choice", "\($0.id)~1") }
            let missing = try await browser.post("/dispatches", choices + [("unit", ""), ("title", "疑似假冒")])
            #expect(missing.status == .unprocessableContent)
            let done = try await browser.post(
                "/dispatches", choices + [("unit", server.world.county.id.rawValue), ("title", "疑似假冒")])
            #expect(done.status == .seeOther)
            let result = try await browser.get(done.headers[.location] ?? "/")
            #expect(result.text.contains("青市监线索〔2026〕1号"))
            let again = try await browser.post(
                "/dispatches", choices + [("unit", server.world.county.id.rawValue), ("title", "疑似假冒")])
            #expect(again.status == .unprocessableContent)
        }
    }

    @Test func `nothing chosen says so`() async throws {
        try await working { _, browser, _ in
            try await browser.get("/listings")
            let answer = try await browser.post("/selected-listings", [("act", "dispatch")])
            let page = try await browser.get(answer.headers[.location] ?? "/")
            #expect(page.text.contains(ListingText.chooseFirst.zh))
        }
    }

    @Test func `a file is kept as it arrives, taken in in the background, and again doubles nothing`() async throws {
        try await working { server, browser, officer in
            try await browser.get("/imports")
            let lines =
                (1...500).map { "{\"id\":\"U\($0)\",\"title\":\"云.岭.泉 \($0)\"}" }.joined(separator: "\n") + "\nbad\n"
            for (accepted, repeated) in [(500, 0), (0, 500)] {
                let (headers, body) = multipart([
                    ("name=\"csrf\"", browser.csrf), ("name=\"name\"", ""),
                    ("name=\"file\"; filename=\"周报.ndjson\"", lines),
                ])
                let answer = try await browser.send(.post, "/imports", headers, body: body)
                #expect(answer.status == .seeOther)
                let place = answer.headers[.location] ?? "/"
                let waiting = try await browser.get(place)
                #expect(waiting.text.contains("周报.ndjson"))
                #expect(waiting.text.contains(JobText.waits.zh))
                #expect(waiting.headers[.refresh] == "3")
                #expect(PageCheck(waiting.text).problems.isEmpty, "\(PageCheck(waiting.text).problems)")
                try await JobRunner(server.world.office, name: "甲", random: { 0 }).runDue()
                let page = try await browser.get(place)
                #expect(page.headers[.refresh] == nil)
                #expect(page.text.contains("not-json"))
                let batch = try #require(
                    try await server.world.office.read { try ImportStore.list(limit: 1, for: officer, in: $0) }.first)
                #expect(
                    batch.counts == ImportCounts(accepted: accepted, repeated: repeated, refused: 1, found: accepted))
                #expect(batch.size == lines.utf8.count)
            }
        }
    }

    @Test func `an import without a file, without a token or by whoever may not is refused and begins nothing`()
        async throws
    {
        try await working { server, browser, officer in
            try await browser.get("/imports")
            let file = "name=\"file\"; filename=\"a.ndjson\""
            let (headers, none) = multipart([("name=\"csrf\"", browser.csrf), ("name=\"file\"; filename=\"\"", "")])
            let without = try await browser.send(.post, "/imports", headers, body: none)
            #expect(without.status == .unprocessableContent)
            let (_, untold) = multipart([("name=\"csrf\"", "x"), (file, "{}\n")])
            let forged = try await browser.send(.post, "/imports", headers, body: untold)
            #expect(forged.status == .forbidden)
            let (_, late) = multipart([(file, "{}\n"), ("name=\"csrf\"", browser.csrf)])
            let after = try await browser.send(.post, "/imports", headers, body: late)
            #expect(after.status == .forbidden)
            let batches = try await server.world.office.read { try ImportStore.list(limit: 9, for: officer, in: $0) }
            #expect(batches.count == 1)
        }
    }

    @Test func `evidence is kept, shown in place where it is a picture, and saved where it is not`() async throws {
        try await working { server, browser, officer in
            let id = try await ListingOffice.listings(server.world, as: officer)[0].id
            try await browser.get("/listings/\(id)")
            let (headers, body) = multipart([
                ("name=\"csrf\"", browser.csrf), ("name=\"file\"; filename=\"../截图.gif\"", ListingOffice.picture),
                ("name=\"page\"", "<html><script>alert(1)</script>云玲泉"), ("name=\"captured\"", "2026-11-22 09:30"),
                ("name=\"collector\"", ""),
            ])
            let answer = try await browser.send(.post, "/listings/\(id)/evidence", headers, body: body)
            #expect(answer.status == .seeOther)
            let pieces = try await server.world.office.read {
                try EvidenceStore.list(of: RecordReference(.listing, id.rawValue), in: $0)
            }
            #expect(pieces.map(\.name) == ["截图.gif", EvidenceText.pageTextName])
            #expect(pieces.map(\.mediaType) == ["image/gif", "text/html"])
            #expect(pieces[0].capturedAt.description == "2026-11-22T09:30:00.000+08:00")
            let picture = try await browser.get("/evidence/\(pieces[0].id)/file")
            #expect(picture.headers[.contentType] == "image/gif")
            #expect(picture.headers[.contentDisposition]?.hasPrefix("inline") == true)
            let page = try await browser.get("/evidence/\(pieces[1].id)/file")
            #expect(page.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            for file in [picture, page] {
                #expect(file.headers[.contentSecurityPolicy] == SecurityHeaders.filePolicy)
                #expect(file.headers[.xContentTypeOptions] == "nosniff")
            }
            let shown = try await browser.get("/evidence/\(pieces[0].id)")
            #expect(shown.text.contains(EvidenceText.sound.zh))
        }
    }

    @Test func `nothing handed in, or a capture in the future, is shown again`() async throws {
        try await working { server, browser, officer in
            let id = try await ListingOffice.listings(server.world, as: officer)[0].id
            try await browser.get("/listings/\(id)")
            for (page, captured) in [("", ""), ("云玲泉", "2027-01-01 09:00"), ("云玲泉", "昨天")] {
                let (headers, body) = multipart([
                    ("name=\"csrf\"", browser.csrf), ("name=\"page\"", page), ("name=\"captured\"", captured),
                ])
                let answer = try await browser.send(.post, "/listings/\(id)/evidence", headers, body: body)
                #expect(answer.status == .unprocessableContent, "\(captured)")
            }
        }
    }

    @Test func `who sits elsewhere finds neither listing nor evidence nor import`() async throws {
        let server = try await TestServer(Routes.all)
        let officer = try await server.person("李梅", [.officer], signInName: "li.mei")
        let batch = try await ListingOffice.fill(server.world, as: officer)
        let id = try await ListingOffice.listings(server.world, as: officer)[0].id
        let piece = try await server.world.office.keep(
            EvidenceDesk.Capture(name: "a.gif", bytes: Array(ListingOffice.picture.utf8)),
            under: RecordReference(.listing, id.rawValue), as: officer)
        let far = try await server.world.unit("远山市市场监督管理局", region: "510100")
        _ = try await server.person("江帆", [.officer], in: far, signInName: "jiang.fan")
        try await server.run { browser in
            try await browser.signIn("jiang.fan")
            for path in ["/listings/\(id)", "/evidence/\(piece)", "/evidence/\(piece)/file", "/imports/\(batch)"] {
                let answer = try await browser.get(path)
                #expect(answer.status == .notFound, "\(path)")
            }
            let queue = try await browser.get("/listings?status=all&score=0")
            #expect(!queue.text.contains("云玲泉"))
        }
    }
}
