import Enforcement
import Foundation
import Testing

/// `docs/procedures/` is made from the tables; `RECORD=1` writes it anew.
struct ProcedureDocumentsTests {
    @Test(arguments: Procedures.documents.keys.sorted())
    func `the page in docs is the one the table makes`(name: String) throws {
        let text = try #require(Procedures.documents[name])
        let file = ProcedureDocumentsTests.folder.appendingPathComponent("\(name).md")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: ProcedureDocumentsTests.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let kept = try? String(contentsOf: file, encoding: .utf8)
        #expect(kept == text, "docs/procedures/\(name).md is stale: run make docs")
    }

    @Test func `no page is left over from a procedure that is gone`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: ProcedureDocumentsTests.folder.path)
        let pages = Set(files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) })
        #expect(pages.subtracting(Procedures.documents.keys) == [])
    }

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("docs/procedures")
}
