import ArgumentParser
import Operations
import Storage

/// `qingyuan database backup FILE`: a copy of one moment while the office works on.
struct DatabaseBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the SQLite database into a new file, while the office works on.",
        discussion: """
            The copy is of one moment and is checked after it was written. Evidence files are copied with any tool: they \
            never change. PostgreSQL is backed up with its own tools.
            """)

    @Argument(help: "The file to write; there must be none yet.")
    var file: String

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await carryOut {
            let settings = try data.settings()
            guard case .sqlite(let path) = settings.database else {
                Console.say("\(settings.database) is backed up with PostgreSQL's own tools: pg_dump or pg_basebackup")
                throw Exit.refused
            }
            guard settings.database.mayExist else {
                Console.say("there is no database at \(settings.database)")
                throw Exit.refused
            }
            let database = try SQLiteDatabase(path: path)
            defer { database.close() }
            try await database.backup(to: file)
            try await OfficeFile(file).requireSound()
            if output.json { return try Console.put(json: ["backup": file, "database": path]) }
            Console.say("\(file) is a sound copy of \(path)")
        }
    }
}

/// A file that may hold the database of an office.
struct OfficeFile {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Makes sure that the file is undamaged and has the schema of this program or an earlier one.
    ///
    /// - Throws: `Exit.refused`, after saying what is wrong.
    func requireSound() async throws {
        guard DatabaseLocation.sqlite(path: path).mayExist else {
            Console.say("there is no file \(path)")
            throw Exit.refused
        }
        let database = try SQLiteDatabase(path: path)
        defer { database.close() }
        let damage = try await database.integrityCheck()
        for sentence in damage { Console.say("\(path): \(sentence)") }
        guard damage.isEmpty else { throw Exit.refused }
        let status = try await Migrator(Schema.migrations).status(of: database)
        guard status.contains(where: { $0.appliedAt != nil }) else {
            Console.say("\(path) holds no office")
            throw Exit.refused
        }
    }
}
