import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// Captured files under a clue, a case and a transfer: put there by page and by API, shown on the record's page.
struct RecordFilesTests {
    private static func multipart(_ csrf: String, _ name: String, _ bytes: String) -> (HTTPFields, String) {
        let parts = [
            ("name=\"csrf\"", csrf), ("name=\"collector\"", "李梅"), ("name=\"file\"; filename=\"\(name)\"", bytes),
        ]
        let body = parts.map { "--b0und\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
        return ([.contentType: "multipart/form-data; boundary=b0und"], body + "--b0und--\r\n")
    }

    @Test func `a file is put under a case, shown with its hash, and chosen as evidence`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.checking()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let show = try await browser.get(Paths.case(id).text)
            let path = Paths.case(id).text + "/files"
            #expect(show.text.contains("href=\"\(path)\""))
            let page = try await browser.get(path)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            let (headers, body) = Self.multipart(browser.csrf, "现场照片.txt", "照片")
            let kept = try await browser.send(.post, path, headers, body: body)
            #expect(kept.headers[.location] == Paths.case(id).text + "#files")
            let file = try await browser.get(Paths.case(id).text)
            #expect(file.text.contains("现场照片.txt") && file.text.contains("SHA-256"))
            let act = try await browser.get(Paths.case(id).text + "/evidence")
            #expect(act.text.contains(">现场照片.txt<"), "the file can be chosen for the piece of evidence")
            let empty = Self.multipart(browser.csrf, "空.txt", "")
            let refused = try await browser.send(.post, path, empty.0, body: empty.1)
            #expect(refused.status == .unprocessableContent)
            try await browser.enter("chen.li")
            let forbidden = try await browser.get(path)
            #expect(forbidden.status == .forbidden, "a head who does not work the case adds nothing to it")
            try await browser.enter("zhou.jing")
            let hidden = try await browser.get(path)
            #expect(hidden.status == .notFound)
        }
    }

    @Test func `a file is put under a clue by a program and listed with what proves it`() async throws {
        let scene = try await ClueServer()
        let id = try await scene.clue(in: .checking)
        let officer = try await scene.token(scene.officer)
        try await scene.server.run { browser in
            let path = "/api/v1/clues/\(id)/files"
            let headers: HTTPFields = [
                .authorization: "Bearer \(officer)", .contentType: "application/octet-stream", .idempotencyKey: "k",
            ]
            let made = try await browser.send(.post, path + "?name=page.txt&collector=bot", headers, body: "page")
            #expect(made.status == .created, "\(made.text)")
            let again = try await browser.send(.post, path + "?name=page.txt&collector=bot", headers, body: "page")
            #expect(again.json["id"] == made.json["id"])
            let list = try await browser.send(.get, path, [.authorization: "Bearer \(officer)"])
            let piece = try #require(list.json["items"]?.array?.first)
            #expect(piece["digest"] == made.json["digest"] && piece["collector"]?.string == "bot")
            #expect(piece["record"]?["kind"]?.string == "clue" && piece["record"]?["id"]?.string == id.rawValue)
        }
    }
}
