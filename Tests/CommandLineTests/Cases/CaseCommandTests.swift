import Testing

/// `qingyuan case act` and `qingyuan transfer act`: a case from its registration to the decision of the police, all from the
/// command line.
struct CaseCommandTests {
    private static func open(_ program: Program) throws -> String {
        let made = try program.run(
            "case", "register", "--title", "销售假冒丝巾", "--conduct", "网店销售", "--party", "锦绣商行", "--as", "li.mei")
        return try #require(made.lines.first, "\(made.messages)")
    }

    private static func take(_ program: Program, _ kind: String, _ id: String, _ steps: [([String], String)]) throws {
        for (arguments, state) in steps {
            let done = try program.run([kind, "act", id] + arguments, input: [])
            #expect(done.lines == [state], "\(arguments): \(done.messages)")
        }
    }

    private static let toInvestigation: [([String], String)] = [
        (["officers", "--officers", "li.mei", "--officers", "zhou.yan", "--as", "head"], "checking"),
        (
            [
                "facts", "--title", "销售假冒丝巾", "--conduct", "网店销售120条", "--party", "锦绣商行", "--place", "青石县",
                "--conductOn", "2025-11-01", "--amount", "62,000", "--as", "li.mei",
            ], "checking"
        ),
        (
            [
                "evidence", "--kind", "object", "--name", "丝巾", "--collectedOn", "2025-11-02", "--collector", "李梅",
                "--as", "li.mei",
            ], "checking"
        ),
        (
            [
                "filing-proposal", "--conditions", "initialEvidence", "--conditions", "penaltyDue", "--conditions",
                "jurisdiction", "--conditions", "withinLimitation", "--reasons", "属实", "--as", "li.mei",
            ], "filingProposed"
        ),
        (["filing", "--opinion", "同意立案", "--as", "head"], "investigating"),
    ]

    @Test func `a case is worked and transferred to the police who file it`() async throws {
        try await CommandOffice.with { program in
            let id = try Self.open(program)
            try Self.take(program, "case", id, Self.toInvestigation)
            let shown = try program.run("case", "show", id, "--as", "li.mei")
            #expect(shown.output.contains("may: ") && shown.output.contains("conclusion"), "\(shown.output)")
            let proposed = try program.run(
                "transfer", "propose", id, "--crime", "214", "--ground", "thresholdMet", "--facts",
                "销售金额62000元", "--as", "li.mei")
            let transfer = try #require(proposed.lines.first, "\(proposed.messages)")
            try Self.take(
                program, "transfer", transfer,
                [
                    (["approval", "--approves", "true", "--reason", "同意移送", "--as", "head"], "approved"),
                    (
                        [
                            "hand-over", "--receiver", "青公", "--attachments", "goodsList", "--attachments",
                            "investigationReport", "--as", "li.mei",
                        ], "handedOver"
                    ),
                    (["receipt", "--as", "zhou.jing"], "received"),
                    (["filing", "--policeNumber", "青公立字〔2026〕1号", "--as", "qin.chuan"], "filed"),
                ])
            let listed = try program.run("transfer", "list", "--json", "--as", "zhou.jing")
            #expect(listed.lines.count == 1 && listed.output.contains("\"state\":\"filed\""))
            let file = try program.run("transfer", "show", transfer, "--json", "--as", "li.mei")
            #expect(file.output.contains("青公立字〔2026〕1号") && file.output.contains("\"allowed\":[\"goods\"]"))
        }
    }

    @Test func `a refusal names its article and exits with 1, wrong usage with 64`() async throws {
        try await CommandOffice.with { program in
            let id = try Self.open(program)
            let alone = try program.run("case", "act", id, "officers", "--officers", "li.mei", "--as", "head")
            #expect(alone.code == 1)
            #expect(alone.messages.contains("第四十二条"), "\(alone.messages)")
            #expect(alone.output.isEmpty)
            let usage: [[String]] = [
                ["nothing"], ["facts", "--title", "甲"], ["facts", "--colour", "red"],
                ["officers", "--officers"], ["evidence", "--kind", "rumour"],
            ]
            for arguments in usage {
                let wrong = try program.run(["case", "act", id] + arguments + ["--as", "li.mei"], input: [])
                #expect(wrong.code == 64, "\(arguments): \(wrong.code)")
            }
            let once = ["case", "act", id, "officers", "--officers", "li.mei", "--officers", "zhou.yan", "--key", "k"]
            let blind = try program.run(once + ["--as", "head"], input: [])
            #expect(blind.code == 64, "a key repeats a decision, which was based on a version")
            let first = try program.run(once + ["--as", "head", "--json", "--version", "1"], input: [])
            let second = try program.run(once + ["--as", "head", "--json", "--version", "1"], input: [])
            #expect(first.code == 0 && first.output.contains("\"version\":2"), "\(first.messages)")
            #expect(second.output == first.output, "the same key gives the same answer: \(second.messages)")
        }
    }

    @Test func `a penalty decided on the spot is collected there, reported, performed and closed`()
        async throws
    {
        try await CommandOffice.with { program in
            let id = try Self.open(program)
            let facts = [
                "facts", "--title", "销售假冒丝巾", "--conduct", "门店销售2条", "--party", "锦绣商行", "--place", "青石县",
                "--conductOn", "2025-11-01", "--as", "li.mei",
            ]
            let spot = [
                "spot-decision", "--officers", "li.mei", "--officers", "zhou.yan", "--day", "2025-11-01", "--time",
                "9:30", "--place", "青石县", "--facts", "销售假冒丝巾2条", "--evidence", "照片2张", "--basis",
                "商标法第六十条第二款", "--kinds", "fine", "--rightsTold", "true", "--statement", "无异议", "--recipient",
                "孙某", "--signed", "true", "--as", "li.mei",
            ]
            try Self.take(program, "case", id, [(facts, "registered")])
            let heavy = try program.run(["case", "act", id] + spot + ["--fine", "201"], input: [])
            #expect(heavy.code == 1 && heavy.messages.contains("201"), "\(heavy.messages)")
            try Self.take(
                program, "case", id,
                [
                    (spot + ["--fine", "100", "--receipt", "云财票0099"], "served"),
                    (["spot-report", "--materials", "决定书、照片", "--as", "li.mei"], "served"),
                ])
            let listed = try program.run("execution", "list", "--as", "li.mei")
            let execution = try #require(listed.lines.first?.split(separator: "\t").first.map(String.init))
            try Self.take(
                program, "execution", execution, [(["completion", "--text", "当场收缴", "--as", "li.mei"], "completed")])
            try Self.take(
                program, "case", id, [(["closing", "--performance", "已缴清", "--as", "head"], "closed")])
            let filing = ["volume-filing", "--retention", "tenYears", "--volumes", "共1卷 第1卷", "--notes", "齐全"]
            let empty = try program.run(["case", "act", id] + filing + ["--as", "li.mei"], input: [])
            #expect(empty.code == 1 && empty.messages.contains("nothing-to-file"), "\(empty.messages)")
        }
    }
}
