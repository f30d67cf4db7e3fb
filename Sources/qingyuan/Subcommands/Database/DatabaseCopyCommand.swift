import ArgumentParser
import Law
import Operations
import Storage

/// `qingyuan database copy --from … --to …`: every row, out of one snapshot, compared and audited afterwards.
struct DatabaseCopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: "Copy an office's database into an empty one, of whatever engine.",
        discussion: """
            The target is migrated first and must hold no rows. Evidence files and keys stay in the data folder, which serves \
            both. Work that is done in the source after the copy has begun is not in the copy: stop the servers first.
            """)

    @Option(name: .long, help: "The database to copy: sqlite:PATH or postgres://user@host/database.")
    var from: String

    @Option(name: .long, help: "The database to fill, written likewise.")
    var to: String

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        for text in [from, to] {
            guard (try? DatabaseLocation(text)) != nil else {
                throw ValidationError("a database is written sqlite:PATH or postgres://user@host/database")
            }
            guard !DatabaseLocation.hasPassword(text) else {
                throw ValidationError("give the password by PGPASSWORD or a password file, not in an argument")
            }
        }
    }

    func run() async throws {
        try await carryOut {
            let settings = try data.settings()
            let source = try await open(from)
            defer { source.close() }
            let pending = try await Migrator(Schema.migrations).status(of: source).filter { $0.appliedAt == nil }
            guard pending.isEmpty else {
                Console.say("the source has not run \(pending[0].id) yet: run `qingyuan migrate` on it first")
                throw Exit.refused
            }
            let target = try await DatabaseLocation(to).open(.forUpkeep)
            defer { target.close() }
            try await Migrator(Schema.migrations).migrate(target, now: Wiring.now().milliseconds)
            let reports = try await DatabaseCopy(from: source, to: target, omitting: Schema.notCopied).run {
                Console.progress($0)
            }
            Console.progressDone()
            for report in reports { try tell(report) }
            let office = try Wiring.office(on: target, settings)
            try await SearchDesk.rebuild(office) { done, all in Console.progress("search \(done)/\(all)") }
            Console.progressDone()
            let audit = try await LedgerAudit(of: office).run { finding in
                Console.say("\(finding.place): \(finding.sentence.en)")
            }
            let rows = reports.reduce(0) { $0 + $1.target.rows }
            Console.say(
                "\(reports.count) tables, \(rows) rows; \(audit.entries) ledger entries, \(audit.findings) findings")
            guard reports.allSatisfy(\.isSame), audit.isClean else { throw Exit.refused }
        }
    }

    /// A source that is a file is not made where there is none.
    private func open(_ text: String) async throws -> any Database {
        let location = try DatabaseLocation(text)
        guard location.mayExist else {
            Console.say("there is no database at \(location)")
            throw Exit.refused
        }
        return try await location.open(.forUpkeep)
    }

    private func tell(_ report: DatabaseCopy.TableReport) throws {
        guard output.json else {
            return Console.put("\(report.isSame ? "same" : "DIFFERENT")  \(report.target.rows)  \(report.table)")
        }
        try Console.put(
            json: Line(
                table: report.table, rows: report.target.rows, digest: report.target.text, same: report.isSame))
    }

    /// A table as a line of JSON.
    private struct Line: Encodable {
        let table: String
        let rows: Int
        let digest: String
        let same: Bool
    }
}
