import Operations
package import Storage

/// A database that counts the statements of its reads: what a page asks is a figure that a change can spoil unseen.
package struct CountingDatabase: Database {
    private let base: any Database
    private let count = Locked(0)

    package init(_ base: any Database) {
        self.base = base
    }

    package var dialect: SQLDialect { base.dialect }
    package var lanes: (any TaskExecutor)? { base.lanes }
    /// How many there were since the last `reset`.
    package var statements: Int { count.withLock { $0 } }

    /// Begins to count anew.
    package func reset() { count.withLock { $0 = 0 } }

    package func read<Value: Sendable>(
        _ body: @Sendable (any ReadAccess) throws -> Value
    ) async throws -> Value {
        try await base.read { try body(CountingAccess(base: $0, count: count)) }
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any WriteAccess) throws -> Value
    ) async throws -> Value {
        try await base.write(body)
    }

    package func observeCommits(_ observer: @escaping @Sendable (Int) -> Void) { base.observeCommits(observer) }

    package func integrityCheck() async throws -> [String] { try await base.integrityCheck() }

    package func close() { base.close() }
}

private struct CountingAccess: ReadAccess {
    let base: any ReadAccess
    let count: Locked<Int>

    var dialect: SQLDialect { base.dialect }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        count.withLock { $0 += 1 }
        return try base.query(sql, arguments)
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        count.withLock { $0 += 1 }
        return try base.first(sql, arguments)
    }

    func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        count.withLock { $0 += 1 }
        try base.each(sql, arguments, body)
    }
}
