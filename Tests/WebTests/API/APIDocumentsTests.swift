import Foundation
import TestSupport
import Testing

@testable import Web

/// `docs/api/` is made from the route declarations; `RECORD=1` writes it anew.
struct APIDocumentsTests {
    private static let folder = PythonOracle.packageRoot.appending(path: "docs/api")
    private static let pages = APIDocument.pages(of: Routes.table.api)

    @Test(arguments: pages.keys.sorted())
    func `the page in docs is the one the routes make`(name: String) throws {
        let text = try #require(APIDocumentsTests.pages[name])
        let file = APIDocumentsTests.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(at: APIDocumentsTests.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let kept = try? String(contentsOf: file, encoding: .utf8)
        #expect(kept == text, "docs/api/\(name) is stale: run make docs")
    }

    @Test func `no page is left over from a tag that is gone`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: APIDocumentsTests.folder.path())
        #expect(Set(files).subtracting(APIDocumentsTests.pages.keys) == [])
    }

    @Test func `a page says how an operation is called and what comes back`() throws {
        let pages = APIDocument.pages(of: RouteTable(TestRoutes.all).api)
        let page = try #require(pages["notes.md"])
        for part in [
            "## closeNote", "`PUT /api/v1/notes/{id}/closing`", "scope: `clue.work`", "header `If-Match`",
            "query `state`: Only notes in this state.", "Answers 204 with nothing in it.", "\"title\": \"一\"",
        ] { #expect(page.contains(part), "\(part)") }
        #expect(pages["README.md"]?.contains("[`closeNote`](notes.md#closenote)") == true)
    }
}
