import Foundation
import Testing

struct ConfigCommandTests {
    private func report(_ outcome: Program.Outcome) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        return try #require(object as? [String: Any])
    }

    private func codes(_ outcome: Program.Outcome) throws -> [String] {
        let problems = try #require(try report(outcome)["problems"] as? [[String: Any]])
        return problems.compactMap { $0["code"] as? String }
    }

    @Test func `a folder without an office is found, one with an office passes`() async throws {
        try await Program.with { program in
            let before = try program.run("config", "check", "--json")
            #expect(before.code == 1)
            #expect(try codes(before) == ["data-folder", "database-missing"])
            #expect(try program.run("migrate").code == 0)
            let after = try program.run("config", "check", "--json")
            #expect(after.code == 0, "\(after.output)")
            #expect(try codes(after).filter { $0 != "open-to-others" }.isEmpty)
        }
    }

    @Test func `every setting is told with its source, and the mistakes with their lines`() async throws {
        try await Program.with { program in
            _ = try program.run("migrate")
            try program.put(
                "qy.conf", "port = 9000\nsession-idel = 5\ntls-certificate = none.pem\ntls-key = none.pem\n")
            let outcome = try program.run(
                ["config", "check", "--json", "--config", "qy.conf", "--set", "head-interval=0"], input: [],
                environment: ["QINGYUAN_ADDRESS": "127.0.0.2"])
            #expect(outcome.code == 1)
            #expect(
                try Set(codes(outcome)).isSuperset(of: ["unknown-name", "out-of-range", "unreadable-certificate"]))
            let lines = try #require(try report(outcome)["settings"] as? [[String: Any]])
            func line(_ name: String) throws -> [String: Any] {
                try #require(lines.first { $0["name"] as? String == name })
            }
            #expect(try line("port")["place"] as? String == "qy.conf:1")
            #expect(try line("address")["source"] as? String == "environment")
            #expect(try line("head-interval")["source"] as? String == "default")
        }
    }

    @Test func `the server does not start with a wrong setting`() async throws {
        try await Program.with { program in
            try program.put("qy.conf", "prot = 9000\n")
            let outcome = try program.run("serve", "--config", "qy.conf")
            #expect(outcome.code == 64)
            #expect(outcome.messages.contains("qy.conf:1") && outcome.messages.contains("port"))
        }
    }

    @Test func `show tells the values, example begins a file that check takes`() async throws {
        try await Program.with { program in
            let shown = try program.run("config", "show", "--port", "9001")
            #expect(shown.code == 0)
            #expect(shown.lines.contains { $0.hasPrefix("port") && $0.contains("9001") && $0.contains("--port") })
            let example = try program.run("config", "example")
            try program.put("qy.conf", example.output)
            #expect(try program.run("config", "show", "--config", "qy.conf").code == 0)
        }
    }
}
