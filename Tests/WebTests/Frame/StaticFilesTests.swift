import HTTPTypes
import Testing

@testable import Web

struct StaticFilesTests {
    @Test func `the name carries the hash of the content`() throws {
        let files = StaticFiles(files: [("app.css", Array("a".utf8)), ("img/mark.svg", Array("b".utf8))])
        #expect(files.servedNames == ["app.ca978112ca1bbdca.css", "img-mark.3e23e8160039594a.svg"])
        #expect(files.path("app.css").text == "/static/app.ca978112ca1bbdca.css")
        let file = try #require(files.file(servedAs: "img-mark.3e23e8160039594a.svg"))
        #expect(file.mediaType == "image/svg+xml; charset=utf-8")
        #expect(files.file(servedAs: "app.css") == nil)
    }

    @Test func `every file the frame links to is there`() {
        let links = FramePage.links
        for path in [links.stylesheet, links.paperStylesheet, links.script, links.favicon] {
            let name = String(path.text.split(separator: "/").last ?? "")
            #expect(StaticFiles.shared.file(servedAs: name) != nil, "\(path.text)")
        }
    }

    @Test func `a file is served for ever, and not again where the browser has it`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let path = StaticFiles.shared.path("app.css").text
            let first = try await browser.get(path)
            #expect(first.status == .ok)
            #expect(first.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(first.headers[.contentType] == "text/css; charset=utf-8")
            #expect(first.headers[.setCookie] == nil)
            let tag = first.headers[.eTag] ?? ""
            let again = try await browser.get(path, [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
            #expect(again.bytes.isEmpty)
            let answer1 = try await browser.get("/static/other.css")
            #expect(answer1.status == .notFound)
        }
    }
}
