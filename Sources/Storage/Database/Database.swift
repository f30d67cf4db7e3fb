/// What a transaction may ask of the database.
///
/// A value of this type is good only inside the closure it was given to: it refuses every call afterwards
/// (``StorageFault`` `.misuse`). After the engine has refused a statement the transaction is over: every further call
/// throws that first fault again, and a write is rolled back even if its closure swallowed the fault. PostgreSQL
/// behaves so by nature; SQLite is held to the same.
///
/// SQL has parameters `$1` … `$n`, one statement a call, and no transaction control.
package protocol ReadAccess {
    /// The language of the engine, for the few statements that its planner needs told in other words.
    var dialect: SQLDialect { get }

    /// All rows of the statement.
    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row]

    /// The first row of the statement, if any.
    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row?

    /// Hands the rows to `body` one by one, holding one at a time in memory.
    func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws

    /// As `each`, for those who look for damage: text that is not UTF-8 is handed out as the bytes it is, and a fault of
    /// the engine ends the statement but not the transaction.
    func eachAsStored(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws
}

extension ReadAccess {
    /// All rows of a statement without parameters.
    package func query(_ sql: String) throws -> [Row] { try query(sql, []) }

    /// The first row of a statement without parameters, if any.
    package func first(_ sql: String) throws -> Row? { try first(sql, []) }

    /// Hands the rows of a statement without parameters to `body` one by one.
    package func each(_ sql: String, _ body: (Row) throws -> Void) throws { try each(sql, [], body) }

    /// For engines in which no text can be damaged: the same as `each`.
    package func eachAsStored(
        _ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void
    ) throws { try each(sql, arguments, body) }
}

/// What a write transaction may ask of the database. `query` and `first` also run `INSERT … RETURNING` and its like.
package protocol WriteAccess: ReadAccess {
    /// Runs the statement to its end and returns how many rows it inserted, changed or deleted itself
    /// (not through triggers or cascades).
    @discardableResult
    func execute(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Int
}

extension WriteAccess {
    /// Runs a statement without parameters.
    @discardableResult
    package func execute(_ sql: String) throws -> Int { try execute(sql, []) }
}

/// A database: many readers, and writes that are durable once acknowledged.
package protocol Database: Sendable {
    /// The language of the engine, for the few places where SQL differs (see ``SQLSeam``).
    var dialect: SQLDialect { get }

    /// Where work runs best that reads again and again: its reads then change no thread. Nil where that is anywhere.
    var lanes: (any TaskExecutor)? { get }

    /// Runs the closure on one unchanging snapshot of the database, which it cannot change.
    ///
    /// - Throws: what the closure throws, `CancellationError`, or a ``StorageFault``.
    func read<Value: Sendable>(_ body: @Sendable (any ReadAccess) throws -> Value) async throws -> Value

    /// Runs the closure as one transaction: all of it is kept, or, if it throws, nothing.
    ///
    /// Returns only after the transaction is on disk. Transactions run one after the other, in the order of the calls;
    /// each sees what those before it wrote. A task cancelled while it waits for its turn gets a `CancellationError`
    /// and its closure does not run; once begun, a write ends with its true outcome.
    ///
    /// - Throws: what the closure throws, `CancellationError`, or a ``StorageFault``.
    @discardableResult
    func write<Value: Sendable>(_ body: @escaping @Sendable (any WriteAccess) throws -> Value) async throws -> Value

    /// Has somebody told of every commit that kept writes: how many shared it. One is told at a time.
    func observeCommits(_ observer: @escaping @Sendable (_ writes: Int) -> Void)

    /// Everything the engine finds wrong with its own files, in its own words; empty if they are sound.
    ///
    /// Reads the whole database. Writes go on meanwhile.
    func integrityCheck() async throws -> [String]

    /// Finishes the writes already called, then closes. Later calls throw ``StorageFault`` `.closed`.
    func close()
}

extension Database {
    package var lanes: (any TaskExecutor)? { nil }
}
