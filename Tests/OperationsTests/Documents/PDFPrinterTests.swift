import Foundation
import TestSupport
import Testing

@testable import Operations

@Suite(
    .enabled(if: PDFPrinter.isInstalled && RunAlone.isOn, "runs by itself (make unit), where weasyprint is installed"))
struct PDFPrinterTests {
    @Test func `a page becomes a PDF with its text, without scripts`() async throws {
        let html = """
            <!doctype html><meta charset="utf-8"><body><h1>移送书</h1><p>青石县</p>
            <script>document.body.innerHTML = "scripted"</script></body>
            """
        let pdf = try await PDFPrinter().pdf(of: html)
        let text = try await PlanFile.text(pdf)
        #expect(text.contains("移送书") && text.contains("青石县") && !text.contains("scripted"))
    }

    @Test func `no address is fetched, neither a file nor the network`() async throws {
        try await LimitedProcess.inFolder("secret") { folder in
            let secret = folder.appending(path: "secret.txt")
            try Data("SECRETWORD".utf8).write(to: secret)
            let html = """
                <!doctype html><meta charset="utf-8">
                <link rel="stylesheet" href="\(secret.absoluteString)">
                <link rel="attachment" href="\(secret.absoluteString)">
                <body><p>text</p><img src="http://127.0.0.1:9/x.png"><object data="\(secret.absoluteString)"></object></body>
                """
            let pdf = try await PDFPrinter().pdf(of: html)
            #expect(!String(decoding: pdf, as: UTF8.self).contains("EmbeddedFile"))
            #expect(try await !PlanFile.text(pdf).contains("SECRETWORD"))
        }
    }
}
