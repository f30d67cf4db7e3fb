import GRDB

/// Runs statements on one connection for the length of one transaction.
final class SQLiteSession {
    private var connection: GRDB.Database?
    private let translations: TranslationCache
    /// What the engine refused first; the transaction cannot go on after it.
    private(set) var failure: (any Error)?

    init(_ connection: GRDB.Database, translations: TranslationCache) {
        self.connection = connection
        self.translations = translations
    }

    /// From here on every use is refused.
    func end() {
        connection = nil
    }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try run(sql, arguments) { statement, known in
            let layout = known.layout(of: statement)
            var rows: [Row] = []
            while try statement.step() { rows.append(try statement.row(layout)) }
            return rows
        }
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try run(sql, arguments) { statement, known in
            guard try statement.step() else { return nil }
            let row = try statement.row(known.layout(of: statement))
            // A change is run to its end, so that every check of the schema has been made.
            if !statement.isReadOnly { while try statement.step() {} }
            return row
        }
    }

    /// - Parameter asStored: whether damage is handed out as it is, and does not end the transaction.
    func each(
        _ sql: String, _ arguments: [any SQLConvertible], asStored: Bool = false, _ body: (Row) throws -> Void
    ) throws {
        var stopped: (any Error)?
        try run(sql, arguments, faultsEndTransaction: !asStored) { statement, known in
            let layout = known.layout(of: statement)
            while try statement.step() {
                let row = try statement.row(layout, asStored: asStored)
                do { try body(row) } catch {
                    stopped = error
                    return
                }
            }
        }
        if let stopped { throw stopped }
    }

    func execute(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Int {
        guard let connection else { throw Self.ended }
        let before = connection.totalChangesCount
        try run(sql, arguments) { statement, _ in
            while try statement.step() {}
        }
        // SQLite's count of the last change stays as it was after a statement that changes no rows.
        return connection.totalChangesCount == before ? 0 : connection.changesCount
    }

    private func run<Value>(
        _ sql: String, _ arguments: [any SQLConvertible], faultsEndTransaction: Bool = true,
        _ use: (SQLiteStatement, KnownSQL) throws -> Value
    ) throws -> Value {
        guard let connection else { throw Self.ended }
        if let failure { throw failure }
        let (known, isKept) = try translations.find(sql)
        try check(known.translation, takes: arguments.count, sql: sql)
        do {
            let statement = try statement(for: known.translation.sql, isKept: isKept, on: connection)
            defer { statement.reset() }
            try statement.bind(arguments)
            return try use(statement, known)
        } catch {
            let error = SQLiteFailure.error(from: error)
            if faultsEndTransaction { failure = error }
            throw error
        }
    }

    /// The kept statement, or one of its own where none is kept or the kept one is in the middle of an outer run.
    private func statement(for sql: String, isKept: Bool, on connection: GRDB.Database) throws -> SQLiteStatement {
        if isKept {
            let statement = SQLiteStatement(try connection.cachedStatement(sql: sql))
            if !statement.isBusy { return statement }
        }
        return SQLiteStatement(try connection.makeStatement(sql: sql))
    }

    private func check(_ translation: ParameterTranslation, takes count: Int, sql: String) throws {
        guard translation.parameterCount == count else {
            throw StorageFault(
                .misuse, "\(translation.parameterCount) parameters, but \(count) arguments", detail: sql)
        }
        guard !translation.controlsConnection else {
            throw StorageFault(.misuse, "\(translation.verb) is not for the closure of a transaction", detail: sql)
        }
    }

    private static var ended: StorageFault {
        StorageFault(.misuse, "the transaction is over: its access may not be used after the closure")
    }
}

/// The access of a read: it has no way to change anything, and its connection would refuse it.
final class SQLiteReadAccess: ReadAccess {
    private let session: SQLiteSession

    init(_ session: SQLiteSession) {
        self.session = session
    }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try session.query(sql, arguments)
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try session.first(sql, arguments)
    }

    func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        try session.each(sql, arguments, body)
    }

    func eachAsStored(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        try session.each(sql, arguments, asStored: true, body)
    }
}

/// The access of a write transaction.
final class SQLiteWriteAccess: WriteAccess {
    private let session: SQLiteSession

    init(_ session: SQLiteSession) {
        self.session = session
    }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try session.query(sql, arguments)
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try session.first(sql, arguments)
    }

    func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        try session.each(sql, arguments, body)
    }

    func execute(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Int {
        try session.execute(sql, arguments)
    }
}
