import Testing

/// `qingyuan clue`, run as a user runs it, in an office that the program itself set up.
struct ClueCommandTests {
    private static func open(_ program: Program, _ title: String) throws -> String {
        let opened = try program.run(
            "clue", "open", "--title", title, "--source", "inspection", "--amount", "1200", "--as", "li.mei")
        return try #require(opened.lines.first, "\(opened.messages)")
    }

    @Test func `a clue goes from entry to a case`() async throws {
        try await CommandOffice.with { program in
            let id = try Self.open(program, "市场售假")
            let steps: [([String], String)] = [
                (["triage", "--priority", "urgent", "--as", "head"], "triaged"),
                (["assign", "--officers", "li.mei", "--officers=zhou.yan", "--as", "head"], "assigned"),
                (["acceptance", "--as", "li.mei"], "checking"),
                (["extension", "--reason", "案情复杂", "--as", "head"], "checking"),
                (["report", "--report", "无进货凭证", "--as", "li.mei"], "checked"),
                (["further-check", "--reason", "补充凭证", "--as", "head"], "checking"),
                (["report", "--report", "属实", "--as", "zhou.yan"], "checked"),
            ]
            for (arguments, state) in steps {
                let done = try program.run(["clue", "act", id] + arguments, input: [])
                #expect(done.lines == [state], "\(arguments): \(done.messages)")
            }
            let filed = try program.run("clue", "act", id, "fileCase", "--json", "--as", "head")
            #expect(filed.output.contains(#""state":"filed""#), "\(filed.messages)")
            let shown = try program.run("clue", "show", id, "--as", "head")
            #expect(shown.output.contains("filed") && shown.output.contains("clue.check"))
        }
    }

    @Test func `a clue is found by its number, listed and narrowed`() async throws {
        try await CommandOffice.with { program in
            let one = try Self.open(program, "假冒甲")
            let two = try Self.open(program, "假冒乙")
            let listed = try program.run("clue", "list", "--json", "--as", "head")
            #expect(listed.lines.count == 2)
            let found = try program.run("clue", "list", "--find", "乙", "--as", "head")
            #expect(found.lines.count == 1 && found.output.hasPrefix(two))
            let number = try #require(
                try program.run("clue", "list", "--find", "甲", "--as", "head").output.split(separator: "\t").dropFirst()
                    .first)
            let merged = try program.run("clue", "act", two, "merger", "--into", String(number), "--as", "head")
            #expect(merged.lines == ["merged"], "\(merged.messages)")
            let shown = try program.run("clue", "show", two, "--json", "--as", "head")
            #expect(shown.output.contains("\"mergedInto\":\"\(one)\""))
            let dismissed = try program.run(
                "clue", "act", one, "dismissal", "--ground", "compatibleUse", "--reason", "描述性使用", "--as", "head")
            #expect(dismissed.lines == ["closed"])
        }
    }

    @Test func `what is refused exits with 1 and its code, wrong usage with 64`() async throws {
        try await CommandOffice.with { program in
            let id = try Self.open(program, "假冒")
            let refused: [([String], String)] = [
                (["act", id, "acceptance", "--as", "li.mei"], "not-in-this-state"),
                (["act", id, "triage", "--priority", "low", "--as", "li.mei"], "not-allowed"),
                (["act", id, "triage", "--priority", "low", "--version", "7", "--as", "head"], "version-conflict"),
                (["show", "NONE", "--as", "head"], "not-found"), (["list", "--as", "nobody"], "not-signed-in"),
            ]
            for (arguments, code) in refused {
                let outcome = try program.run(["clue"] + arguments, input: [])
                #expect(outcome.code == 1, "\(arguments)")
                #expect(outcome.messages.contains(code), "\(outcome.messages)")
                #expect(outcome.output.isEmpty)
            }
            let usage = [
                ["list", "--state", "lost", "--as", "head"],
                ["act", id, "closure", "--ground", "x", "--reason", "y", "--as", "head"],
                ["act", id, "triage", "--as", "head"], ["act", id, "nothing", "--as", "head"],
                ["act", id, "triage", "--priority", "low", "--colour", "red", "--as", "head"],
            ]
            for arguments in usage { #expect(try program.run(["clue"] + arguments, input: []).code == 64) }
            let once = ["clue", "open", "--title", "甲", "--source", "media", "--key", "k", "--as", "li.mei"]
            #expect(try program.run(once, input: []).output == program.run(once, input: []).output)
        }
    }
}
