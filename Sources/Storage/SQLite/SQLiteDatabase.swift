import GRDB

/// A database in one SQLite file, or in memory.
///
/// A file is opened in WAL mode with `synchronous=FULL`: one connection writes, several read at the same time, each on its
/// own snapshot, and a write is on disk when its call returns. Writes called at the same time share a commit
/// (see ``GroupCommit``). No call blocks a thread of Swift's cooperative pool.
package final class SQLiteDatabase: Database {
    private let connections: any DatabaseWriter
    private let translations = TranslationCache()
    private let commits: GroupCommit

    package var dialect: SQLDialect { .sqlite }

    private init(_ connections: any DatabaseWriter) {
        self.connections = connections
        commits = GroupCommit()
    }

    /// Opens the file, creating it and its folder (readable by the owner alone) if missing.
    ///
    /// - Parameter readers: how many reads may run at the same time; at least one.
    /// - Throws: ``StorageFault`` `.connection` or `.corrupt`.
    package convenience init(path: String, readers: Int = 4) throws {
        self.init(try SQLiteConnections.open(path: path, readers: readers))
    }

    /// A fresh database that lives as long as the value; its reads wait for its writes.
    package static func inMemory() throws -> SQLiteDatabase {
        SQLiteDatabase(try SQLiteConnections.inMemory())
    }

    package func read<Value: Sendable>(
        _ body: @Sendable (any ReadAccess) throws -> Value
    ) async throws -> Value {
        do {
            return try await connections.read { [translations] connection in
                let session = SQLiteSession(connection, translations: translations)
                defer { session.end() }
                let value = try body(SQLiteReadAccess(session))
                if let failure = session.failure { throw failure }
                return value
            }
        } catch {
            throw SQLiteFailure.error(from: error)
        }
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any WriteAccess) throws -> Value
    ) async throws -> Value {
        let write = QueuedWrite(body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard write.wait(continuation) else { return }
                do {
                    if try commits.add(write) { schedule() }
                } catch {
                    write.finish(throwing: error)
                }
            }
        } onCancel: {
            write.withdraw()
        }
    }

    package func close() {
        commits.close()
        connections.unsafeReentrantWrite { connection in
            while runGroup(on: connection) {}
        }
        // A connection that still reads closes when it is released; SQLite's files are sound either way.
        try? connections.close()
    }

    /// Runs the next group on the writer's own queue, and comes back for the one after: others may come in between.
    private func schedule() {
        connections.asyncWriteWithoutTransaction { [self] connection in
            if runGroup(on: connection) { schedule() }
        }
    }

    private func runGroup(on connection: GRDB.Database) -> Bool {
        commits.runGroup(on: SQLiteGroupTransaction(connection: connection, translations: translations))
    }
}

extension SQLiteDatabase {
    /// Everything SQLite finds wrong with the file, its indexes and its foreign keys; empty if it is sound.
    ///
    /// Reads the whole database. Writes go on meanwhile.
    package func integrityCheck() async throws -> [String] {
        try await inspect { connection in
            let damage = try String.fetchAll(connection, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let orphans = try GRDB.Row.fetchAll(connection, sql: "PRAGMA foreign_key_check").map { row in
                let table = String.fromDatabaseValue(row[0]) ?? "?"
                let parent = String.fromDatabaseValue(row[2]) ?? "?"
                return "a row of \(table) refers to a row of \(parent) that is not there"
            }
            return damage + orphans
        }
    }

    /// Copies the database, as it is at this moment, into a new file. Reads and writes go on meanwhile.
    ///
    /// - Parameter path: where no file is yet.
    /// - Throws: ``StorageFault`` `.misuse` if there is a file already; ``FileFault`` and
    ///   others as they come. No file is left then.
    package func backup(to path: String) async throws {
        try await inspect { try SQLiteConnections.copy($0, to: path) }
    }

    /// The value of a setting on the connection that writes.
    func writerPragma(_ name: String) async throws -> String? {
        try await connections.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }

    private func inspect<Value: Sendable>(
        _ body: @Sendable (GRDB.Database) throws -> Value
    ) async throws -> Value {
        do {
            return try await connections.read(body)
        } catch {
            throw SQLiteFailure.error(from: error)
        }
    }
}
