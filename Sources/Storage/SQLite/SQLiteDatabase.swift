import GRDB
import Synchronization

/// A database in one SQLite file, or in memory.
///
/// A file is opened in WAL mode with `synchronous=FULL`: one connection writes, several read at the same time, each on its
/// own snapshot, and a write is on disk when its call returns. Writes called at the same time share a commit
/// (see ``GroupCommit``). No call blocks a thread of Swift's cooperative pool.
package final class SQLiteDatabase: Database {
    /// Every call holds them while it runs; when the database is closed and the last call has ended, SQLite closes.
    private let connections: Mutex<(any DatabaseWriter)?>
    private let translations = TranslationCache()
    private let commits = GroupCommit()

    package var dialect: SQLDialect { .sqlite }

    private init(_ connections: any DatabaseWriter) {
        self.connections = Mutex(connections)
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
            return try await open().read { [translations] connection in
                let session = SQLiteSession(connection, translations: translations)
                defer { session.end() }
                let value = try body(SessionReadAccess(session))
                if let failure = session.failure { throw failure }
                return value
            }
        } catch {
            throw SQLiteFailure.error(from: error)
        }
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any WriteAccess) throws -> Value
    ) async throws -> Value {
        let connections = try open()
        return try await commits.write(body) { self.schedule(on: connections) }
    }

    package func close() {
        commits.close()
        guard let connections = connections.withLock({ $0.take() }) else { return }
        connections.unsafeReentrantWrite { connection in
            while runGroup(on: connection) {}
        }
    }

    /// The connections, unless the database has been closed.
    func open() throws -> any DatabaseWriter {
        guard let connections = connections.withLock({ $0 }) else {
            throw StorageFault(.closed, "the database is closed")
        }
        return connections
    }

    /// Runs the next group on the writer's own queue, and comes back for the one after: others may come in between.
    private func schedule(on connections: any DatabaseWriter) {
        connections.asyncWriteWithoutTransaction { [self] connection in
            if runGroup(on: connection) { schedule(on: connections) }
        }
    }

    private func runGroup(on connection: GRDB.Database) -> Bool {
        commits.runGroup(on: SQLiteGroupTransaction(connection: connection, translations: translations))
    }
}
