import Foundation
import Law
import TestSupport
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
        let crimes = ThresholdRules.all.map(\.id) + ValuationRules.all.map(\.id) + ComputationRules.all.map(\.id)
        let others =
            crimes + FineRules.all.map(\.id) + FinePrinciples.all.map(\.id)
            + HearingRules.all.map(\.id) + SummaryRules.all.map(\.id) + DiscussionRules.all.map(\.id)
            + TrainingRules.all.map(\.id) + StayRules.all.map(\.id)
        for id in others { #expect(lines.count { $0.hasPrefix("| `\(id)` |") } == 1, "\(id)") }
        for act in LegalActs.all { #expect(lines.contains { $0 == "## \(act.name.zh) \(act.name.en)" }) }
        let rows = lines.count { $0.hasPrefix("| `") }
        #expect(rows == TimeLimits.all.count + others.count)
    }

    @Test func `every table row has as many cells as its header`() {
        var width = 0
        for line in RulesDocument.markdown.split(separator: "\n") where line.hasPrefix("|") {
            let cells = line.split(separator: " | ", omittingEmptySubsequences: false).count
            if line.hasPrefix("| 编号") { width = cells }
            if line.hasPrefix("| `") { #expect(cells == width, "\(line)") }
        }
        #expect(width > 0)
    }
}
