import Foundation
import Testing

/// The queue from the command line, over an office with the sample world.
struct ListingsCommandTests {
    private let feed = """
        {"id":"CLI-1","title":"云.岭.泉 苏打水 高仿","price":"3.00","platform":"云集市"}
        not json
        {"id":"CLI-2","title":"普通水杯","price":"面议"}

        """

    private func office(_ test: (Program) async throws -> Void) async throws {
        try await Program.with { program in
            let made = try program.run("demo", "--seed-only")
            try #require(made.code == 0, "\(made.messages)")
            try await test(program)
        }
    }

    private func run(_ program: Program, _ arguments: String..., input: String = "") throws -> Program.Outcome {
        try program.run(
            ["listings"] + arguments, input: Array(input.utf8), environment: ["QINGYUAN_USER": "coordinator"])
    }

    private static func object(_ line: String?) throws -> [String: Any] {
        let line = try #require(line)
        return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func `a listing goes from a file through verdict to a clue`() async throws {
        try await office { program in
            try program.put("feed.ndjson", feed)
            let taken = try run(program, "import", "feed.ndjson", "--json", "--language", "en")
            #expect(taken.code == 0)
            let counts = try Self.object(taken.lines.first)
            #expect(counts["accepted"] as? Int == 2)
            #expect(counts["refused"] as? Int == 1)
            #expect(taken.messages.contains("feed.ndjson:2:"))
            #expect(taken.messages.contains("[not-json]"))
            #expect(taken.messages.contains("feed.ndjson:3:price:"))
            let again = try Self.object(try run(program, "import", "-", "--json", input: feed).lines.first)
            #expect(again["accepted"] as? Int == 0)
            #expect(again["repeated"] as? Int == 2)
            let batch = try #require(counts["batch"] as? String)
            let lines = try run(program, "list", "--batch", batch, "--json").lines
            #expect(lines.count == 2)
            let first = try Self.object(lines.first)
            #expect(first["number"] as? String == "CLI-1")
            #expect(first["mark"] as? String == "云岭泉")
            let id = try #require(first["id"] as? String)
            let verdict = try run(program, "verdict", id, "suspected", "--reason", "价格过低", "--json")
            #expect(try Self.object(verdict.lines.first)["version"] as? Int == 2)
            let stale = try run(program, "verdict", id, "cleared", "--version", "1")
            #expect(stale.code == 1)
            let shown = try Self.object(try run(program, "show", id, "--json").lines.first)
            #expect(shown["status"] as? String == "suspected")
            #expect((shown["verdicts"] as? [[String: Any]])?.first?["reason"] as? String == "价格过低")
            let clue = try run(program, "dispatch", id, "--to", "云州市监", "--title", "疑似假冒云岭泉", "--json")
            #expect(try Self.object(clue.lines.first)["listings"] as? [String] == [id])
            let twice = try run(program, "dispatch", id, "--to", "云州市监", "--title", "再来一次")
            #expect(twice.code == 1)
            #expect(twice.messages.contains("[not-in-this-state]"))
        }
    }

    @Test func `a folder without an office, a user that is none and a word that is no verdict say so`() async throws {
        try await office { program in
            let none = try run(program, "list", "--data", "elsewhere")
            #expect(none.code == 1)
            #expect(none.messages.contains("elsewhere"))
            let stranger = try run(program, "list", "--as", "nobody")
            #expect(stranger.code == 1)
            let word = try run(program, "verdict", "X", "guilty")
            #expect(word.code == 64)
            let missing = try run(program, "show", "X")
            #expect(missing.code == 1)
            #expect(missing.messages.contains("[not-found]"))
            let unread = try run(program, "import", "none.ndjson")
            #expect(unread.code == 64)
        }
    }
}
