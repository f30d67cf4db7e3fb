import Testing

/// `qingyuan clue`, run as a user runs it, in an office that the program itself set up.
struct ClueCommandTests {
    /// An office with a head and two officers of one unit.
    private static func office(_ body: (Program) async throws -> Void) async throws {
        try await Program.with { program in
            _ = try program.run(
                "user", "create-administrator", "--unit", "省打假办", "--short", "省打", "--region", "430000",
                "--sign-in-name",
                "root.admin", "--name", "建库人", input: "correct horse battery\n")
            let admin = ["QINGYUAN_USER": "root.admin"]
            let unit = try program.run(
                "user", "add-unit", "--unit", "青石县局", "--short", "青市监", "--kind", "marketSupervision", "--region",
                "430103", environment: admin)
            let id = try #require(unit.lines.first, "\(unit.messages)")
            for (name, role) in [("head", "unitHead"), ("li.mei", "officer"), ("zhou.yan", "officer")] {
                let added = try program.run(
                    "user", "add", "--unit", id, "--sign-in-name", name, "--name", name, "--role", role,
                    environment: admin)
                #expect(added.code == 0, "\(added.messages)")
                guard role == "officer" else { continue }
                _ = try program.run(
                    "user", "certify", name, "--number", name, "--from", "2020-01-01", "--until", "2099-12-31",
                    environment: admin)
            }
            try await body(program)
        }
    }

    private static func open(_ program: Program, _ title: String) throws -> String {
        let opened = try program.run(
            "clue", "open", "--title", title, "--source", "inspection", "--amount", "1200", "--as", "li.mei")
        return try #require(opened.lines.first, "\(opened.messages)")
    }

    @Test func `a clue goes from entry to a case`() async throws {
        try await Self.office { program in
            let id = try Self.open(program, "市场售假")
            let steps: [([String], String)] = [
                (["triage", id, "--priority", "urgent", "--as", "head"], "triaged"),
                (["assign", id, "--to", "li.mei", "zhou.yan", "--as", "head"], "assigned"),
                (["accept", id, "--as", "li.mei"], "checking"),
                (["extend", id, "--reason", "案情复杂", "--as", "head"], "checking"),
                (["report", id, "--report", "无进货凭证", "--as", "li.mei"], "checked"),
                (["reopen", id, "--reason", "补充凭证", "--as", "head"], "checking"),
                (["report", id, "--report", "属实", "--as", "zhou.yan"], "checked"),
            ]
            for (arguments, state) in steps {
                let done = try program.run(["clue"] + arguments, input: [])
                #expect(done.lines == [state], "\(arguments): \(done.messages)")
            }
            let filed = try program.run("clue", "file-case", id, "--json", "--as", "head")
            #expect(filed.output.contains(#""state":"filed""#), "\(filed.messages)")
            let shown = try program.run("clue", "show", id, "--as", "head")
            #expect(shown.output.contains("filed") && shown.output.contains("clue.check"))
        }
    }

    @Test func `a clue is found by its number, listed and narrowed`() async throws {
        try await Self.office { program in
            let one = try Self.open(program, "假冒甲")
            let two = try Self.open(program, "假冒乙")
            let listed = try program.run("clue", "list", "--json", "--as", "head")
            #expect(listed.lines.count == 2)
            let found = try program.run("clue", "list", "--find", "乙", "--as", "head")
            #expect(found.lines.count == 1 && found.output.hasPrefix(two))
            let number = try #require(
                try program.run("clue", "list", "--find", "甲", "--as", "head").output.split(separator: "\t").dropFirst()
                    .first)
            let merged = try program.run("clue", "merge", two, "--into", String(number), "--as", "head")
            #expect(merged.lines == ["merged"], "\(merged.messages)")
            let shown = try program.run("clue", "show", two, "--json", "--as", "head")
            #expect(shown.output.contains("\"mergedInto\":\"\(one)\""))
            let dismissed = try program.run(
                "clue", "dismiss", one, "--ground", "compatibleUse", "--reason", "描述性使用", "--as", "head")
            #expect(dismissed.lines == ["closed"])
        }
    }

    @Test func `what is refused exits with 1 and its code, wrong usage with 64`() async throws {
        try await Self.office { program in
            let id = try Self.open(program, "假冒")
            let refused: [([String], String)] = [
                (["accept", id, "--as", "li.mei"], "not-in-this-state"),
                (["triage", id, "--priority", "low", "--as", "li.mei"], "not-allowed"),
                (["triage", id, "--priority", "low", "--version", "7", "--as", "head"], "version-conflict"),
                (["show", "NONE", "--as", "head"], "not-found"), (["list", "--as", "nobody"], "not-signed-in"),
            ]
            for (arguments, code) in refused {
                let outcome = try program.run(["clue"] + arguments, input: [])
                #expect(outcome.code == 1, "\(arguments)")
                #expect(outcome.messages.contains(code), "\(outcome.messages)")
                #expect(outcome.output.isEmpty)
            }
            let usage = [
                ["list", "--state", "lost", "--as", "head"], ["close", id, "--ground", "x", "--reason", "y"],
            ]
            for arguments in usage { #expect(try program.run(["clue"] + arguments, input: []).code == 64) }
            let once = ["clue", "open", "--title", "甲", "--source", "media", "--key", "k", "--as", "li.mei"]
            #expect(try program.run(once, input: []).output == program.run(once, input: []).output)
        }
    }
}
