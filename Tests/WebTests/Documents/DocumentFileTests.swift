import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// Issued documents as files, on the pages and by the API.
struct DocumentFileTests {
    private static func issued(_ scene: CaseServer) async throws -> DocumentID {
        let (_, transfer) = try await scene.world.handedOver()
        let reference = RecordReference(.transfer, transfer.rawValue)
        return try #require(
            try await scene.world.office.read { try DocumentStore.documents(of: reference, in: $0) }.first?.id)
    }

    @Test func `the Word file has the number and title as its name and the letter in it`() async throws {
        let scene = try await CaseServer()
        let id = try await Self.issued(scene)
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let page = try await browser.get("/documents/\(id)")
            #expect(page.text.contains("/documents/\(id)/docx") && page.text.contains("/documents/\(id)/pdf"))
            let file = try await browser.get("/documents/\(id)/docx")
            #expect(file.status == .ok)
            #expect(file.headers[.contentType] == WordFile.mediaType)
            #expect(file.headers[.contentDisposition]?.contains("attachment") == true)
            let text = try await PlanFile.text(file.bytes)
            #expect(text.contains("青石县公安局：") && text.contains("青市监罪移〔2026〕1号"))
        }
    }

    @Test func `whoever may not see the record gets no file of it`() async throws {
        let scene = try await CaseServer()
        let id = try await Self.issued(scene)
        try await scene.server.run { browser in
            for path in ["/documents/\(id)/docx", "/documents/\(id)/pdf"] {
                #expect(try await browser.get(path).status == .seeOther)
            }
            let founder = try await browser.api(.get, "/documents/\(id)/docx", token: "qy_nothing")
            #expect(founder.status == .unauthorized)
        }
    }

    @Test(
        .enabled(
            if: PDFPrinter.isInstalled && RunAlone.isOn, "runs by itself (make unit), where weasyprint is installed"))
    func `the PDF has the same text, page and API alike`() async throws {
        let scene = try await CaseServer()
        let id = try await Self.issued(scene)
        let token = try await scene.token(scene.world.li)
        try await scene.server.run { browser in
            let file = try await browser.api(.get, "/documents/\(id)/pdf", token: token)
            #expect(file.status == .ok)
            #expect(file.headers[.contentType] == "application/pdf")
            let text = try await PlanFile.text(file.bytes)
            #expect(text.contains("涉嫌犯罪案件移送书") && text.filter { !$0.isWhitespace }.contains("第1页共"))
        }
    }

    @Test func `the page for the printer names no address and no token is left in its styles`() async throws {
        let reader = try await TestOffice().person("李梅", [.officer])
        let page = SheetFile(Sheet(unit: "某局", title: "某文", number: nil, parts: [.text("<b>")]), for: reader).page
        #expect(!page.contains("var(--") && !page.contains("href=") && !page.contains("src=") && !page.contains("url("))
        #expect(page.contains("&lt;b&gt;"))
    }
}
