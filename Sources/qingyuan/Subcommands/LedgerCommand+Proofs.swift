import ArgumentParser
import Law
import Ledger
import Operations
import Storage

extension LedgerCommand {
    /// `qingyuan ledger prove`.
    struct Prove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prove", abstract: "Write the proof of an entry, or that the ledger only grew.")

        @Option(name: .long, help: "The number of the entry.")
        var entry: Int64?

        @Option(name: .long, help: "The id or number of a record: its latest entry is proved.")
        var record: String?

        @Option(name: .long, help: "A head that was kept: it is proved that the ledger still begins with it.")
        var from: String?

        @Option(name: .long, help: "The file to write; - is standard output.")
        var out = "-"

        @OptionGroup var data: DataOptions
        @OptionGroup var output: OutputOptions

        func validate() throws {
            guard [entry != nil, record != nil, from != nil].filter({ $0 }).count == 1 else {
                throw ValidationError("give one of --entry, --record and --from")
            }
        }

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let head = try await office.signHead()
                let key = office.ledger.key.verifierKey
                if let from { return try await proveGrowth(since: LedgerFiles.head(from), office, head, key) }
                let number = try await number(in: office)
                guard number >= 0, number < head.size else {
                    Console.say("the ledger has no entry \(number)")
                    throw Exit.refused
                }
                let proof = try await office.read {
                    try LedgerProofs.proof(of: number, under: head, key: key, in: $0)
                }
                try LedgerFiles.write(output.json ? LedgerFiles.json(proof) : proof.text, to: out)
            }
        }

        private func number(in office: Office) async throws -> Int64 {
            if let entry { return entry }
            let dialect = office.database.dialect
            let found = try await office.read { [record] access in
                try LedgerStore.latestEntry(
                    ofRecord: LedgerStore.recordID(record ?? "", in: access), dialect: dialect, in: access)
            }
            guard let found else {
                Console.say("the ledger speaks of no record \(record ?? "")")
                throw Exit.refused
            }
            return found
        }

        private func proveGrowth(
            since older: SignedCheckpoint, _ office: Office, _ head: LedgerHead, _ key: VerifierKey
        ) async throws {
            guard older.checkpoint.size <= UInt64(head.size) else {
                Console.say(
                    "the head has \(older.checkpoint.size) entries, the ledger \(head.size): entries are missing")
                throw Exit.refused
            }
            let growth = try await office.read {
                try LedgerProofs.growth(from: Int64(older.checkpoint.size), to: head, key: key, in: $0)
            }.since(older)
            try LedgerFiles.write(LedgerFiles.json(growth), to: out)
            try ProofReport.write(ProofCheck(.growth(growth), trusting: [key]), asJSON: false, toErrors: true)
        }
    }

    /// `qingyuan ledger verify FILE`.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify", abstract: "Check a proof, a package or a head; needs no database.",
            discussion: """
                Exit code 0 says that every step was checked and holds. Without the office's key, got by another way than the \
                file, nothing shows whose ledger it is: the exit code is 1.
                """)

        @Argument(help: "The file; - is standard input.")
        var file: String

        @Option(name: .long, help: "The office's public key or a file that holds it; may be given several times.")
        var key: [String] = []

        @Option(name: .long, help: "A head that you kept, for a proof of consistency.")
        var head: String?

        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                guard let document = ProofDocument(try LedgerFiles.text(file)) else {
                    Console.say("\(file) is no proof, package or head")
                    throw Exit.refused
                }
                let check = ProofCheck(
                    document, trusting: try key.map(LedgerFiles.key), older: try head.map(LedgerFiles.head))
                try ProofReport.write(check, asJSON: output.json)
            }
        }
    }

    /// `qingyuan ledger audit`.
    struct Audit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "audit", abstract: "Read everything again and compare it with the ledger.",
            discussion: "Each finding names table, id, entry and cause. The server may go on meanwhile.")

        @Option(name: .long, help: "A head that was kept elsewhere; may be given several times.")
        var head: [String] = []

        @Option(name: .long, help: "A public key that may have signed heads; the office's own where none is given.")
        var key: [String] = []

        @Option(name: .long, help: "Read this table only.")
        var table: String?

        @OptionGroup var data: DataOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let audit = LedgerAudit(
                    of: office, part: table.map { .table($0) } ?? .all, against: try head.map(LedgerFiles.head),
                    trusting: key.isEmpty ? nil : try key.map(LedgerFiles.key))
                let asJSON = output.json
                let report = try await audit.run { finding in
                    if asJSON { return (try? Console.put(json: finding)) ?? () }
                    Console.put(
                        "\(finding.place)  \(finding.sentence.zh)  \(finding.sentence.en)  \(finding.detail ?? "")")
                } progress: { progress in
                    Console.progress(
                        "\(progress.what.zh) \(progress.what.en) \(progress.done)\(progress.total.map { "/\($0)" } ?? "")"
                    )
                }
                Console.progressDone()
                if asJSON { try Console.put(json: report) } else { Console.say(ProofReport.summary(report)) }
                if !report.isClean { throw Exit.refused }
            }
        }
    }
}

/// What the ledger's commands write about checks.
enum ProofReport {
    /// Writes each step; exits with 1 where one fails or could not be checked.
    static func write(_ check: ProofCheck, asJSON: Bool, toErrors: Bool = false) throws {
        if asJSON {
            try Console.put(json: check)
        } else {
            let put: (String) -> Void = { line in if toErrors { Console.say(line) } else { Console.put(line) } }
            for step in check.steps {
                let word = step.isPassed ? "ok  " : step.isFailed ? "FAIL" : "open"
                put("\(word)  \(step.sentence.zh)  \(step.sentence.en)")
            }
            put(verdict(check))
        }
        if !check.isSound { throw Exit.refused }
    }

    private static func verdict(_ check: ProofCheck) -> String {
        if check.isSound { return "核验通过  it holds" }
        return check.isRefuted
            ? "核验未通过  it does not hold"
            : "未能核验：标为 open 的各项没有核对，请给出 --key、--head  "
                + "not verified: the steps marked open were not checked, give --key or --head"
    }

    static func summary(_ report: AuditReport) -> String {
        """
        \(report.entries) entries, \(report.nodes) nodes, \(report.heads) heads, \(report.rows) rows of \(report.tables) \
        tables, \(report.files) evidence files (\(report.unusedFiles) of no record): \
        \(report.isClean ? "clean 一切相符" : "\(report.findings) findings 处不符")
        """
    }
}
