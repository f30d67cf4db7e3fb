import Enforcement
import Foundation
import Law
import Testing

struct GlossaryDocumentsTests {
    private let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/glossary.md")

    @Test func `docs/glossary.md says what the words in the code say`() throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(Glossary.markdown.utf8).write(to: file)
        }
        let committed = try String(contentsOf: file, encoding: .utf8)
        #expect(committed == Glossary.markdown, "run make docs")
    }

    @Test func `one word stands for one thing`() {
        let terms = Glossary.terms
        #expect(Set(terms.map(\.term.zh)).count == terms.count)
        #expect(Set(terms.map(\.term.en)).count == terms.count)
        #expect(Set(terms.map(\.name)).count == terms.count)
    }
}
