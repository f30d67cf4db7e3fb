import Testing

struct UserCommandTests {
    private func found(_ program: Program) throws -> Program.Outcome {
        try program.run(
            "user", "create-administrator", "--unit", "省打假办", "--short", "省打", "--region", "430000", "--sign-in-name",
            "root.admin", "--name", "建库人", input: "correct horse battery\n")
    }

    @Test func `an empty office gets its first administrator, once`() async throws {
        try await Program.with { program in
            let first = try found(program)
            #expect(first.code == 0, "\(first.messages)")
            #expect(first.lines.count == 1)
            let second = try found(program)
            #expect(second.code == 1)
            #expect(second.messages.contains("not-in-this-state"))
        }
    }

    @Test func `a weak password sets up nothing`() async throws {
        try await Program.with { program in
            let outcome = try program.run(
                "user", "create-administrator", "--unit", "a", "--short", "b", "--region", "430000", "--sign-in-name",
                "root",
                "--name", "x", input: "password123\n")
            #expect(outcome.code == 1)
            #expect(try found(program).code == 0)
        }
    }

    @Test func `units, people and tokens are made in the administrator's name`() async throws {
        try await Program.with { program in
            _ = try found(program)
            let name = ["QINGYUAN_USER": "root.admin"]
            let unit = try program.run(
                "user", "add-unit", "--unit", "青石县局", "--short", "青", "--kind", "marketSupervision", "--region",
                "430103",
                environment: name)
            let id = try #require(unit.lines.first)
            let user = try program.run(
                "user", "add", "--unit", id, "--sign-in-name", "li.mei", "--name", "李梅", "--role", "officer",
                environment: name)
            #expect(user.code == 0, "\(user.messages)")
            #expect(user.lines.first?.split(separator: "-").count == 3)
            let certified = try program.run(
                "user", "certify", "li.mei", "--number", "1", "--from", "2026-01-01", "--until", "2027-12-31",
                environment: name)
            #expect(certified.code == 0, "\(certified.messages)")
            let token = try program.run(
                "user", "add-token", "li.mei", "--label", "x", "--scope", "clue.read", environment: name)
            #expect(token.output.hasPrefix("qy_"))
            let list = try program.run("user", "list", "--json", environment: name)
            #expect(list.lines.count == 2)
            #expect(list.output.contains(#""roles":["officer"]"#))
            let none = try program.run("user", "list", environment: ["QINGYUAN_USER": "nobody"])
            #expect(none.code == 1)
            let wrong = try program.run("user", "grant", "li.mei", "king", environment: name)
            #expect(wrong.code == 64)
        }
    }
}
