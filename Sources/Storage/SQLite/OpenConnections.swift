import GRDB
import GRDBSQLite
import Synchronization

/// The connections of a database that is open: the one that writes, and those that read.
final class OpenConnections: Sendable {
    let writer: any DatabaseWriter
    /// The statements of the connection that writes.
    let shelf: StatementShelf
    private let makeReader: @Sendable () throws -> SQLiteReader
    private let idleReaders = Mutex<[SQLiteReader]>([])

    /// - Parameter makeReader: opens one more connection that reads.
    init(
        writer: any DatabaseWriter, shelf: StatementShelf = StatementShelf(),
        makeReader: @escaping @Sendable () throws -> SQLiteReader
    ) {
        self.writer = writer
        self.shelf = shelf
        self.makeReader = makeReader
    }

    /// Reads on this thread, by a connection that nobody else uses meanwhile. There are as many as ever read at once: no
    /// more than lanes.
    func read<Value>(_ body: (GRDB.Database, StatementShelf) throws -> Value) throws -> Value {
        let reader = try idleReaders.withLock { $0.popLast() } ?? makeReader()
        defer { idleReaders.withLock { $0.append(reader) } }
        return try reader.read(body)
    }
}

/// A connection that reads, each time on a snapshot of its own.
final class SQLiteReader: Sendable {
    private let queue: DatabaseQueue
    private let shelf: StatementShelf
    /// Whether the connection is the one that writes, as of a database in memory: it is then held to reading.
    private let isWriter: Bool

    init(_ queue: DatabaseQueue, shelf: StatementShelf = StatementShelf(), isWriter: Bool = false) {
        self.queue = queue
        self.shelf = shelf
        self.isWriter = isWriter
    }

    fileprivate func read<Value>(_ body: (GRDB.Database, StatementShelf) throws -> Value) throws -> Value {
        guard !isWriter else { return try queue.read { try body($0, shelf) } }
        return try queue.unsafeRead { connection in
            try shelf.run("BEGIN", on: connection)
            defer { end(connection) }
            return try body(connection, shelf)
        }
    }

    /// Nothing was changed: how the transaction ends makes no difference, only that it does.
    private func end(_ connection: GRDB.Database) {
        do { try shelf.run("COMMIT", on: connection) } catch { try? shelf.run("ROLLBACK", on: connection) }
    }
}

/// How a read that nobody waits for any more is stopped: from another thread, which SQLite allows of this alone.
final class ReadInterruption: Sendable {
    private struct State {
        var isCancelled = false
        /// The address of the connection while it reads.
        var connection: UInt?
    }

    private let state = Mutex(State())

    /// Runs a body that `cancel` stops.
    ///
    /// - Throws: `CancellationError` where it was cancelled before it began.
    func interruptible<Value>(_ connection: GRDB.Database, _ body: () throws -> Value) throws -> Value {
        let address = connection.sqliteConnection.map { UInt(bitPattern: $0) }
        try state.withLock { state in
            if state.isCancelled { throw CancellationError() }
            state.connection = address
        }
        defer { state.withLock { $0.connection = nil } }
        return try body()
    }

    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            if let connection = state.connection { sqlite3_interrupt(OpaquePointer(bitPattern: connection)) }
        }
    }
}
