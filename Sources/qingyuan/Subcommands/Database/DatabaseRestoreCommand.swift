import ArgumentParser
import Law
import Operations
import Storage

/// `qingyuan database restore FILE`: puts a backup where the office looks for its database.
struct DatabaseRestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of a missing SQLite database.",
        discussion: """
            There must be no database in that place: move the old one away first, with its -wal file. The backup is \
            checked before, and audited with the evidence afterwards.
            """)

    @Argument(help: "The backup.")
    var file: String

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await carryOut {
            let settings = try data.settings()
            guard case .sqlite(let path) = settings.database else {
                Console.say("\(settings.database) is restored with PostgreSQL's own tools: pg_restore")
                throw Exit.refused
            }
            for name in [path, path + "-wal"] where DatabaseLocation.sqlite(path: name).mayExist {
                Console.say("\(name) is there: move it away first, so that nothing is lost")
                throw Exit.refused
            }
            try await OfficeFile(file).requireSound()
            let backup = try SQLiteDatabase(path: file)
            try await backup.backup(to: path)
            backup.close()
            let office = try await Wiring.office(settings)
            defer { office.database.close() }
            let report = try await LedgerAudit(of: office).run { Console.say("\($0.place): \($0.sentence.en)") }
            if output.json { try Console.put(json: report) }
            Console.say("\(path): \(report.entries) ledger entries, \(report.findings) findings")
            guard report.isClean else { throw Exit.refused }
        }
    }
}
