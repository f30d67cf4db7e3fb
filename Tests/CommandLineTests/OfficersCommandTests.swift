import Testing

/// `qingyuan officers` and what `qingyuan user` does with certificates.
struct OfficersCommandTests {
    @Test func `a certificate is registered for areas, suspended, shown and lifted`() async throws {
        try await CommandOffice.with { program in
            let certified = try program.run(
                "user", "certify", "li.mei", "--number", "77", "--kind", "department", "--area", "marketSupervision",
                "--area", "drug", "--region", "430000", "--from", "2020-01-01", "--until", "2098-12-31", "--as",
                "root.admin")
            #expect(certified.code == 0, "\(certified.messages)")
            let wrong = try program.run(
                "user", "certify", "li.mei", "--number", "78", "--area", "sea", "--from", "2020-01-01", "--until",
                "2098-12-31", "--as", "root.admin")
            #expect(wrong.code == 64)
            let suspend = ["user", "suspend", "77", "--from", "2020-01-01", "--reason", "接受调查", "--as", "root.admin"]
            #expect(try program.run(suspend, input: []).code == 0)
            #expect(try program.run(suspend, input: []).code == 1, "it is suspended already")
            let shown = try program.run("officers", "certificates", "li.mei", "--as", "head")
            #expect(shown.output.contains("77  department  marketSupervision,drug  430000"))
            #expect(shown.output.contains("not good (certificate suspended)") && shown.output.contains("接受调查"))
            let lift = ["user", "lift", "77", "--reason", "调查终结", "--as", "root.admin"]
            #expect(try program.run(lift, input: []).code == 0)
            let lifted = try program.run("officers", "certificates", "li.mei", "--json", "--as", "head")
            #expect(lifted.output.contains(#""liftReason":"调查终结""#))
            let record = try program.run("officers", "record", "li.mei", "--json", "--as", "head")
            #expect(record.code == 0 && record.output.contains(#""led":0"#))
        }
    }
}
