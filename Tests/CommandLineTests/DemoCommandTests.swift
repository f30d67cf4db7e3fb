import Testing

struct DemoCommandTests {
    @Test func `a real office is never served as a demonstration`() async throws {
        try await CommandOffice.with { program in
            let refused = try program.run("demo", "--seed-only")
            #expect(refused.code == 1)
            #expect(refused.messages.contains("[not-a-sample]"), "\(refused.messages)")
        }
    }

    @Test func `the program says its version`() async throws {
        try await Program.with { program in
            let said = try program.run("--version")
            #expect(said.code == 0 && said.lines.count == 1 && !said.output.hasPrefix("Error"), "\(said)")
        }
    }
}
