import Foundation
import Testing

struct ScreenCommandTests {
    private let rights = """
        id,mark,aliases,classes,holder
        r1,云岭泉,YUNLINGQUAN,32,云岭泉饮品有限公司
        r2,Nordvik,诺维克,25,"诺维克运动, 有限公司"

        """
    private let listings = """
        {"id":"1","title":"正宗云玲泉天然水","price":"9.90"}
        {"id":"2","title":"普通水杯"}
        {"id":"3","title":"跑步鞋","description":"诺维克同款 N0rdvik 高仿"}

        """

    private func screen(_ program: Program, _ arguments: String...) throws -> Program.Outcome {
        try program.put("rights.csv", rights)
        return try program.run(
            ["screen", "--rights", "rights.csv", "--listings", "listings.ndjson"] + arguments, input: [])
    }

    @Test func `each listing is one line of JSON in the documented form, with findings or without`() async throws {
        try await Program.with { program in
            try program.put("listings.ndjson", listings)
            let outcome = try screen(program)
            #expect(outcome.code == 0)
            #expect(outcome.lines.count == 3)
            let second = try #require(try ScreenCommandTests.object(outcome.lines[1]))
            #expect((second["findings"] as? [Any])?.isEmpty == true)
            let first = try #require(try ScreenCommandTests.object(outcome.lines[0]))
            #expect(Set(first.keys) == ["id", "score", "findings", "signals"])
            let finding = try #require((first["findings"] as? [[String: Any]])?.first)
            #expect(
                Set(finding.keys) == ["right", "mark", "matched", "start", "end", "kind", "score", "reason", "reasons"])
            #expect(finding["reasons"] as? [String: String] == ["zh": "同音：玲 ≈ 岭", "en": "sounds the same: 玲 ≈ 岭"])
            #expect(finding["right"] as? String == "r1")
            #expect(finding["matched"] as? String == "云玲泉")
            #expect(finding["start"] as? Int == 6)
            #expect(finding["end"] as? Int == 15)
            #expect(finding["kind"] as? String == "homophone")
            let third = try #require(try ScreenCommandTests.object(outcome.lines[2]))
            let inDescription = try #require((third["findings"] as? [[String: Any]])?.first)
            #expect(inDescription["field"] as? String == "description")
            let signal = try #require((third["signals"] as? [[String: Any]])?.first)
            #expect(Set(signal.keys) == ["code", "detail", "weight"])
        }
    }

    @Test func `bad rows are named by line and cause, and the others go on`() async throws {
        try await Program.with { program in
            let gb18030: [UInt8] = [0xD4, 0xC6, 0xC1, 0xEB, 0xC8, 0xAA]
            var bytes = Array("\u{FEFF}{\"id\":\"1\",\"title\":\"云岭泉\"}\r\n".utf8)
            bytes += Array("{\"id\":\"2\",\"title\":\"".utf8) + gb18030 + Array("\"}\r\n".utf8)
            bytes += Array("{\"id\":\"1\",\"title\":\"云岭泉\"}\n\n".utf8)
            bytes += Array("{\"id\":\"5\",\"title\":\"\(String(repeating: "长", count: 2_001))\"}\n".utf8)
            bytes += Array("{\"id\":\"6\",\"title\":\"a\\u0000b\"}\n{\"id\":\"7\"\n".utf8)
            bytes += Array("{\"id\":\"8\",\"title\":\"云.岭.泉\"}".utf8)
            try program.put("listings.ndjson", bytes)
            let outcome = try screen(program, "--language", "en")
            #expect(outcome.code == 0)
            #expect(outcome.lines.count == 2)
            let named = outcome.messages.split(separator: "\n").compactMap { line in
                line.wholeMatch(of: /listings\.ndjson:(\d+)[^ ]*: .+ \[([a-z0-9-]+)\]/).map { "\($0.1) \($0.2)" }
            }
            #expect(
                named == [
                    "2 looks-like-gb18030", "3 duplicate-id", "5 field-too-long", "6 control-character", "7 not-json",
                ])
            #expect(
                outcome.messages.contains(
                    "2 rights (0 rows left out); 2 listings, 2 with findings or signs, 5 rows left out"))
            let strict = try screen(program, "--strict")
            #expect(strict.code == 1)
            #expect(strict.output.count == outcome.output.count || strict.lines.count == 2)
        }
    }

    @Test func `standard input, an output file and a least score`() async throws {
        try await Program.with { program in
            try program.put("rights.csv", rights)
            let outcome = try program.run(
                "screen", "--rights", "rights.csv", "--listings", "-", "--output", "found.ndjson", "--min-score", "0.5",
                input: listings)
            #expect(outcome.code == 0)
            #expect(outcome.output.isEmpty)
            let written = try #require(program.text("found.ndjson"))
            for line in written.split(separator: "\n") {
                let score = try ScreenCommandTests.object(String(line))?["score"] as? Double
                #expect(score ?? 0 >= 0.5)
            }
            #expect(program.text("found.ndjson.part") == nil)
        }
    }

    @Test func `signs without a finding are explained, and a least score keeps them`() async throws {
        try await Program.with { program in
            try program.put("rights.csv", rights)
            let text = "a货 潮流品牌 懂的来"
            let explained = try program.run("screen", "explain", "--rights", "rights.csv", "--language", "zh", text)
            #expect(explained.output.contains("没有发现商标。") && explained.output.contains("仿冒品的行话"))
            #expect(explained.output.contains("得分 0."))
            let nothing = try program.run("screen", "explain", "--rights", "rights.csv", "--language", "zh", "普通水杯")
            #expect(nothing.lines == ["没有发现商标。"])
            try program.put(
                "listings.ndjson", "{\"id\":\"1\",\"title\":\"\(text)\"}\n{\"id\":\"2\",\"title\":\"普通水杯\"}\n")
            let listed = try screen(program, "--min-score", "0.5")
            #expect(listed.lines.count == 1 && listed.lines.first?.contains("\"id\":\"1\"") == true)
        }
    }

    @Test(arguments: [
        ("", "missing-column"), ("mark,holder\n云岭泉，某公司\n", "missing-column"), ("id,mark\n", "no-rights"),
    ])
    func `a rights file that cannot be used is refused, saying why`(_ text: String, _ code: String) async throws {
        try await Program.with { program in
            try program.put("rights.csv", text)
            try program.put("listings.ndjson", listings)
            let outcome = try program.run(
                "screen", "--rights", "rights.csv", "--listings", "listings.ndjson", "--output", "found.ndjson")
            #expect(outcome.code == 1)
            #expect(outcome.messages.contains("[\(code)]"))
            #expect(program.text("found.ndjson") == nil)
        }
    }

    @Test func `wrong usage exits with 64 and says what is wrong`() async throws {
        try await Program.with { program in
            try program.put("rights.csv", rights)
            let missing = try program.run("screen", "--rights", "rights.csv", "--listings", "none.ndjson")
            #expect(missing.code == 64)
            #expect(missing.messages.contains("none.ndjson"))
            let score = try program.run("screen", "--rights", "rights.csv", "--listings", "-", "--min-score", "2")
            #expect(score.code == 64)
            let twice = try program.run("screen", "--rights", "-", "--listings", "-")
            #expect(twice.code == 64)
        }
    }

    @Test func `a file without a single good row exits with 1, an empty one with 0`() async throws {
        try await Program.with { program in
            try program.put("listings.ndjson", "no json\n")
            #expect(try screen(program).code == 1)
            try program.put("listings.ndjson", "")
            #expect(try screen(program).code == 0)
        }
    }

    private static func object(_ line: String) throws -> [String: Any]? {
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
}
