import Foundation
import Law
import Testing

struct RulesDocumentsTests {
    private let file = PythonOracle.packageRoot.appending(path: "docs/rules.md")

    @Test func `docs/rules.md says what the rows say`() throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(RulesDocument.markdown.utf8).write(to: file)
        }
        let committed = try String(contentsOf: file, encoding: .utf8)
        #expect(committed == RulesDocument.markdown, "run make docs")
    }

    @Test func `every row and every act stands in the document once`() {
        let lines = RulesDocument.markdown.split(separator: "\n")
        for id in Set(TimeLimits.all.map(\.id)) {
            #expect(lines.count { $0.hasPrefix("| `\(id)` |") } == TimeLimits.rows(id).count)
        }
        for act in LegalActs.all { #expect(lines.contains { $0 == "## \(act.name.zh) \(act.name.en)" }) }
    }

    @Test func `every table row has as many cells as the header`() {
        let rows = RulesDocument.markdown.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(rows.count == TimeLimits.all.count)
        #expect(rows.allSatisfy { $0.split(separator: " | ", omittingEmptySubsequences: false).count == 9 })
    }
}
