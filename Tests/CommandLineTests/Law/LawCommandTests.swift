import Foundation
import Testing

/// `qingyuan law threshold` and `qingyuan law fine`.
struct LawCommandTests {
    private let facts = #"{"crimes":["214"],"conduct":{"to":"2025-06-10"},"sanctions":[],"figures":{"sales":"50000"}}"#

    @Test(arguments: LawExample.all)
    func `docs/thresholds.md shows what the program prints`(example: LawExample) async throws {
        try await Program.with { program in
            let outcome = try program.run(example.arguments, input: Array(example.facts.utf8))
            let printed = outcome.output.trimmingCharacters(in: .newlines)
            if ProcessInfo.processInfo.environment["RECORD"] == "1" { try LawExample.record(example, printed) }
            #expect(printed == example.output, "run with RECORD=1")
            #expect(outcome.messages.isEmpty)
        }
    }

    @Test func `there are examples`() { #expect(LawExample.all.count == 5) }

    @Test func `an answer is one line of JSON`() async throws {
        try await Program.with { program in
            let outcome = try program.run(
                "law", "threshold", "--facts", "-", "--on", "2025-07-01", "--json", input: facts)
            #expect(outcome.code == 0)
            #expect(outcome.lines.count == 1)
            let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            let answer = try #require((object?["assessments"] as? [[String: Any]])?.first)
            #expect(answer["outcome"] as? String == "met")
            #expect(answer["crime"] as? String == "214")
            let governing = try #require(answer["governing"] as? [String: Any])
            #expect(governing["confidence"] as? String == "partlyConfirmed")
        }
    }

    @Test func `mistakes in the facts are named by their path`() async throws {
        try await Program.with { program in
            try program.put("F.json", #"{"crimes":["999"],"figures":{"sales":"5万元"},"colour":1}"#)
            let outcome = try program.run(
                "law", "threshold", "--facts", "F.json", "--on", "2025-07-01", "--language", "en")
            #expect(outcome.code == 1)
            #expect(outcome.output.isEmpty)
            let lines = outcome.messages.split(separator: "\n")
            #expect(lines[0].hasPrefix("F.json: crimes[0]: must be one of: 140, 141"))
            #expect(lines.contains("F.json: colour: there is no such field"))
            #expect(lines.contains { $0.hasPrefix("F.json: figures.sales: must be yuan") })
        }
    }

    @Test(arguments: [
        ["law", "threshold", "--facts", "-", "--on", "tomorrow"],
        ["law", "threshold", "--facts", "none.json", "--on", "2025-07-01"],
        ["law", "fine", "--facts", "-", "--propose", "5万"],
    ])
    func `wrong usage is said to be so`(arguments: [String]) async throws {
        try await Program.with { program in
            let outcome = try program.run(arguments, input: Array(facts.utf8))
            #expect(outcome.code == 64)
        }
    }

    @Test func `a fine in its range ends with 0, one beyond it with 1`() async throws {
        try await Program.with { program in
            let facts = #"{"conducts":["trademark"],"conductOn":"2026-03-01","business":"60000"}"#
            let inside = try program.run("law", "fine", "--facts", "-", "--propose", "300000", input: facts)
            #expect(inside.code == 0)
            let beyond = try program.run("law", "fine", "--facts", "-", "--propose", "300000.01", input: facts)
            #expect(beyond.code == 1)
            #expect(beyond.lines.first?.hasPrefix("超出幅度，不予通过：拟罚款300,000.01元，高于法定幅度0元至300,000元") == true)
        }
    }
}

/// An example of docs/thresholds.md: the facts, the command, and what it prints.
struct LawExample: Sendable, CustomTestStringConvertible {
    let facts: String
    let command: String
    let output: String

    var testDescription: String { "\(command) \(facts.prefix(60))" }

    /// The arguments after the name of the program.
    var arguments: [String] { command.split(separator: " ").dropFirst().map(String.init) }

    static var all: [LawExample] {
        let blocks = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").components(separatedBy: "```json\n")
        return blocks.dropFirst().compactMap { block in
            let parts = block.components(separatedBy: "```console\n$ ")
            guard parts.count >= 2, let facts = parts[0].components(separatedBy: "\n```").first,
                let shown = parts[1].components(separatedBy: "\n```").first
            else { return nil }
            let lines = shown.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return LawExample(facts: facts, command: lines[0], output: lines.count > 1 ? lines[1] : "")
        }
    }

    /// Writes what was printed into the document.
    static func record(_ example: LawExample, _ printed: String) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let shown = example.output.isEmpty ? example.command : "\(example.command)\n\(example.output)"
        let old = "\(example.facts)\n```\n\n```console\n$ \(shown)\n```"
        let new = "\(example.facts)\n```\n\n```console\n$ \(example.command)\n\(printed)\n```"
        try Data(text.replacing(old, with: new).utf8).write(to: file)
    }

    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/thresholds.md").standardized
}
