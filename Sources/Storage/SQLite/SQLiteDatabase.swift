import GRDB
import Synchronization

/// A database in one SQLite file, or in memory.
///
/// A file is opened in WAL mode with `synchronous=FULL`: one connection writes, several read at the same time, each on its
/// own snapshot, and a write is on disk when its call returns. Writes called at the same time share a commit
/// (see ``GroupCommit``). No call blocks a thread of Swift's cooperative pool.
package final class SQLiteDatabase: Database {
    /// Every call holds them while it runs; when the database is closed and the last call has ended, SQLite closes.
    private let connections: Mutex<OpenConnections?>
    private let translations = TranslationCache()
    private let commits = GroupCommit()

    package var dialect: SQLDialect { .sqlite }
    package var lanes: (any TaskExecutor)? { ReadingLanes.shared }

    private init(_ connections: OpenConnections) {
        self.connections = Mutex(connections)
    }

    /// Opens the file, creating it and its folder (readable by the owner alone) if missing.
    ///
    /// - Throws: ``StorageFault`` `.connection` or `.corrupt`.
    package convenience init(path: String) throws {
        self.init(try SQLiteConnections.open(path: path))
    }

    /// A fresh database that lives as long as the value; its reads wait for its writes.
    package static func inMemory() throws -> SQLiteDatabase {
        SQLiteDatabase(try SQLiteConnections.inMemory())
    }

    package func read<Value: Sendable>(
        _ body: @Sendable (any ReadAccess) throws -> Value
    ) async throws -> Value {
        let connections = try open()
        let interruption = ReadInterruption()
        return try await withTaskCancellationHandler {
            try await withTaskExecutorPreference(ReadingLanes.shared) {
                try await readOnLane(connections, interruption, body)
            }
        } onCancel: {
            interruption.cancel()
        }
    }

    /// Asynchronous, although it waits for nothing, so that it begins by going to a lane.
    @inline(never)
    private func readOnLane<Value: Sendable>(
        _ connections: OpenConnections, _ interruption: ReadInterruption, _ body: (any ReadAccess) throws -> Value
    ) async throws -> Value {
        do {
            return try readNow(connections, interruption, body)
        } catch {
            throw SQLiteFailure.error(from: error)
        }
    }

    private func readNow<Value>(
        _ connections: OpenConnections, _ interruption: ReadInterruption, _ body: (any ReadAccess) throws -> Value
    ) throws -> Value {
        try connections.read { connection, shelf in
            try interruption.interruptible(connection) {
                let session = SQLiteSession(connection, shelf: shelf, translations: translations)
                defer { session.end() }
                let value = try body(SessionReadAccess(session))
                if let failure = session.failure { throw failure }
                return value
            }
        }
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any WriteAccess) throws -> Value
    ) async throws -> Value {
        let connections = try open()
        return try await commits.write(body) { self.schedule(on: connections) }
    }

    package func observeCommits(_ observer: @escaping @Sendable (Int) -> Void) { commits.observe(observer) }

    package func close() {
        commits.close()
        guard let connections = connections.withLock({ $0.take() }) else { return }
        connections.writer.unsafeReentrantWrite { connection in
            while runGroup(on: connection, connections.shelf) {}
        }
    }

    /// The connections, unless the database has been closed.
    func open() throws -> OpenConnections {
        guard let connections = connections.withLock({ $0 }) else {
            throw StorageFault(.closed, "the database is closed")
        }
        return connections
    }

    /// Runs the next group on the writer's own queue, and comes back for the one after: others may come in between.
    private func schedule(on connections: OpenConnections) {
        connections.writer.asyncWriteWithoutTransaction { [self] connection in
            if runGroup(on: connection, connections.shelf) { schedule(on: connections) }
        }
    }

    private func runGroup(on connection: GRDB.Database, _ shelf: StatementShelf) -> Bool {
        commits.runGroup(
            on: SQLiteGroupTransaction(connection: connection, shelf: shelf, translations: translations))
    }
}
