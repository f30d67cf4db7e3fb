import GRDB

/// Runs statements on one connection for the length of one transaction.
final class SQLiteSession: TransactionSession {
    private var connection: GRDB.Database?
    private let shelf: StatementShelf
    private let translations: TranslationCache
    /// What the engine refused first; the transaction cannot go on after it.
    private(set) var failure: (any Error)?

    init(_ connection: GRDB.Database, shelf: StatementShelf, translations: TranslationCache) {
        self.connection = connection
        self.shelf = shelf
        self.translations = translations
    }

    /// From here on every use is refused.
    func end() {
        connection = nil
    }

    var dialect: SQLDialect { .sqlite }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try run(sql, arguments) { statement in
            var rows: [Row] = []
            while try statement.step() { rows.append(try statement.row()) }
            return rows
        }
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try run(sql, arguments) { statement in
            guard try statement.step() else { return nil }
            let row = try statement.row()
            // A change is run to its end, so that every check of the schema has been made.
            if !statement.isReadOnly { while try statement.step() {} }
            return row
        }
    }

    func each(
        _ sql: String, _ arguments: [any SQLConvertible], asStored: Bool, _ body: (Row) throws -> Void
    ) throws {
        var stopped: (any Error)?
        try run(sql, arguments, faultsEndTransaction: !asStored) { statement in
            while try statement.step() {
                let row = try statement.row(asStored: asStored)
                do { try body(row) } catch {
                    stopped = error
                    return
                }
            }
        }
        if let stopped { throw stopped }
    }

    func execute(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Int {
        guard let connection else { throw StorageFault.transactionIsOver }
        let before = connection.totalChangesCount
        try run(sql, arguments) { statement in
            while try statement.step() {}
        }
        // SQLite's count of the last change stays as it was after a statement that changes no rows.
        return connection.totalChangesCount == before ? 0 : connection.changesCount
    }

    private func run<Value>(
        _ sql: String, _ arguments: [any SQLConvertible], faultsEndTransaction: Bool = true,
        _ use: (SQLiteStatement) throws -> Value
    ) throws -> Value {
        guard let connection else { throw StorageFault.transactionIsOver }
        if let failure { throw failure }
        let text = try shelf.text(sql, from: translations)
        try text.translation.check(takes: arguments.count, sql: sql)
        do {
            let statement = try text.statement(on: connection)
            defer { statement.reset() }
            try statement.bind(arguments)
            return try use(statement)
        } catch {
            let error = SQLiteFailure.error(from: error)
            if faultsEndTransaction { failure = error }
            throw error
        }
    }
}
