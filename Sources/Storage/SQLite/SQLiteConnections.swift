import Foundation
import GRDB

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Opens connections as the house wants them, and makes sure they are so.
enum SQLiteConnections {
    /// How long a connection waits for another process (a backup, the command line) before it gives up, in seconds.
    private static let patience: TimeInterval = 5

    static func open(path: String) throws -> OpenConnections {
        do {
            try createPrivateFile(path)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { try makeDurable($0) }
            return OpenConnections(writer: pool) { try reader(path) }
        } catch {
            throw opening(path, failedWith: error)
        }
    }

    static func inMemory() throws -> OpenConnections {
        do {
            let queue = try DatabaseQueue(configuration: configuration)
            let shelf = StatementShelf()
            return OpenConnections(writer: queue, shelf: shelf) { SQLiteReader(queue, shelf: shelf, isWriter: true) }
        } catch {
            throw opening(":memory:", failedWith: error)
        }
    }

    private static func reader(_ path: String) throws -> SQLiteReader {
        var configuration = configuration
        configuration.readonly = true
        return SQLiteReader(try DatabaseQueue(path: path, configuration: configuration))
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { connection in
            // Without it INSERT OR REPLACE would delete rows past the triggers of an append-only table.
            try connection.execute(sql: "PRAGMA recursive_triggers = ON")
            // Sorting and savepoints must not leave personal data in temporary files.
            try connection.execute(sql: "PRAGMA temp_store = MEMORY")
            // 32 MiB a connection: a page that is looked at again need be neither read nor checked again.
            try connection.execute(sql: "PRAGMA cache_size = -32768")
            // Reports a damaged page when it is met, not when it has done harm.
            try connection.execute(sql: "PRAGMA cell_size_check = ON")
        }
        return configuration
    }

    /// GRDB sets `synchronous=NORMAL` itself when it turns WAL on, after its prepareDatabase blocks; so this comes last
    /// and is read back (GRDB 7.10, Database.setUpWALMode).
    private static func makeDurable(_ connection: GRDB.Database) throws {
        try connection.execute(sql: "PRAGMA synchronous = FULL")
        let expected = ["journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"]
        for (pragma, value) in expected.sorted(by: { $0.key < $1.key }) {
            let found = try String.fetchOne(connection, sql: "PRAGMA \(pragma)")
            guard found == value else {
                throw StorageFault(.connection, "PRAGMA \(pragma) is \(found ?? "unknown") and not \(value)")
            }
        }
    }

    private static func createPrivateFile(_ path: String) throws {
        let files = FileManager.default
        guard !files.fileExists(atPath: path) else { return }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try files.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // SQLite gives its -wal and -shm files the permissions of the database file.
        _ = files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }

    /// Copies the database of the connection into a new file, complete or not there at all.
    ///
    /// - Throws: ``StorageFault`` `.misuse` if the name is taken; errors of GRDB and ``FileFault`` as they come.
    static func copy(_ connection: GRDB.Database, to path: String) throws {
        let partial = path + ".partial"
        try FileSystem.remove(partial)
        defer { try? FileSystem.remove(partial) }
        try createPrivateFile(partial)
        let copy = try DatabaseQueue(path: partial)
        try copy.writeWithoutTransaction { try connection.backup(to: $0) }
        try copy.close()
        try OpenFile(partial, flags: O_RDONLY).synchronize()
        guard try FileSystem.link(partial, as: path) else {
            throw StorageFault(.misuse, "there is a file where the backup should go", detail: path)
        }
        try FileSystem.synchronizeFolder(FileSystem.folder(of: path))
    }

    private static func opening(_ path: String, failedWith error: any Error) -> StorageFault {
        let cause = SQLiteFailure.error(from: error)
        guard let fault = cause as? StorageFault else {
            return StorageFault(.connection, "cannot open the database", detail: "\(path): \(cause)")
        }
        return StorageFault(
            fault.code, "cannot open the database: \(fault.context)", detail: "\(path): \(fault.detail)")
    }
}
