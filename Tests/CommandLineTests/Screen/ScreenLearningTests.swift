import Foundation
import Testing

struct ScreenLearningTests {
    private let rights = "id,mark,aliases,classes,holder\nr1,云岭泉,,32,某公司\n"

    private func verdicts(_ count: Int) -> String {
        (0..<count).map { at in
            let verdict = at % 10 < at % 4 * 3 ? "confirmed" : "dismissed"
            return "{\"id\":\"\(at)\",\"score\":\(Double(at % 4) / 4),\"findings\":[],\"verdict\":\"\(verdict)\"}\n"
        }.joined()
    }

    @Test func `verdicts teach a calibration, and an older version stays to explain what it said`() async throws {
        try await Program.with { program in
            try program.put("rights.csv", rights)
            try program.put("verdicts.ndjson", verdicts(200))
            let first = try program.run("screen", "train", "--verdicts", "verdicts.ndjson", "--calibration", "c.json")
            #expect(first.code == 0, "\(first.messages)")
            let learned = try #require(try Self.object(first.lines[0]))
            #expect(learned["version"] as? Int == 1 && learned["verdicts"] as? Int == 200)
            let before = try #require(program.text("c.json"))
            try program.put("verdicts.ndjson", verdicts(400))
            #expect(
                try program.run("screen", "train", "--verdicts", "verdicts.ndjson", "--calibration", "c.json").code == 0
            )
            let after = try #require(program.text("c.json"))
            #expect(after.hasPrefix(String(before.dropLast(4))))
            for (version, arguments) in [(2, []), (1, ["--calibration-version", "1"])] {
                let said = try program.run(
                    ["screen", "explain", "--rights", "rights.csv", "--json", "--calibration", "c.json"] + arguments
                        + ["正宗云玲泉天然水"], input: [])
                let row = try #require(try Self.object(said.lines[0]))
                #expect(row["calibration"] as? Int == version)
                #expect((0...1).contains(try #require(row["probability"] as? Double)))
            }
            let none = try program.run(
                "screen", "explain", "--rights", "rights.csv", "--calibration", "c.json", "--calibration-version", "9",
                "水")
            #expect(none.code == 1 && none.messages.contains("no-calibration"))
        }
    }

    @Test func `too few verdicts are refused, and an old finding is explained with the weights of its day`()
        async throws
    {
        try await Program.with { program in
            try program.put("rights.csv", rights)
            try program.put("verdicts.ndjson", verdicts(10))
            let few = try program.run("screen", "train", "--verdicts", "verdicts.ndjson", "--calibration", "c.json")
            #expect(few.code == 1 && few.messages.contains("too-few-verdicts") && program.text("c.json") == nil)
            let old = try program.run(
                "screen", "explain", "--rights", "rights.csv", "--rule-set", "2026-11-b", "正宗云玲泉天然水")
            #expect(old.code == 0 && old.output.contains("2026-11-b"))
            let unknown = try program.run("screen", "explain", "--rights", "rights.csv", "--rule-set", "x", "水")
            #expect(unknown.code == 64)
        }
    }

    @Test func `hosts are answered one line each, the holder's own without a finding`() async throws {
        try await Program.with { program in
            try program.put("rights.csv", "id,mark,aliases,classes,holder\nr2,Nordvik,,25,乙\n")
            try program.put("official.txt", "www.nordvik.com\n")
            let outcome = try program.run(
                "screen", "domains", "--rights", "rights.csv", "--official", "official.txt", "--hosts", "-",
                input: "shop.nordvik.com\nn0rdvik-outlet.shop\n\nexample.com")
            #expect(outcome.code == 0)
            let rows = try outcome.lines.map { try #require(try Self.object($0)) }
            #expect(rows.map { $0["host"] as? String } == ["shop.nordvik.com", "n0rdvik-outlet.shop", "example.com"])
            let found = rows.map { ($0["findings"] as? [[String: Any]])?.compactMap { $0["way"] as? String } }
            #expect(found == [[], ["added"], []])
        }
    }

    private static func object(_ line: String) throws -> [String: Any]? {
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
}
