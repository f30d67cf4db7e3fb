/// Runs statements on one connection for the length of one transaction.
final class PostgreSQLSession: TransactionSession {
    private var connection: PostgreSQLConnection?
    private let translations: TranslationCache
    private let settings: PostgreSQLSettings
    /// What the engine refused first; the transaction cannot go on after it.
    private(set) var failure: (any Error)?
    /// Whether the closure has seen anything of the database yet.
    private(set) var hasAnswered = false
    /// How many streams are open, one inside the other.
    private var streams = 0

    /// How many rows a stream fetches at a time: few enough for any memory, enough to make the trips not count.
    private static let batch = 500
    /// Statements of which a plan can be kept; anything else is sent as text each time.
    private static let planned: Set<String> = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES"]

    /// Statements whose time grows with what the table holds already.
    private static let shaping: Set<String> = ["CREATE", "ALTER", "DROP", "ANALYZE"]

    init(_ connection: PostgreSQLConnection, translations: TranslationCache, settings: PostgreSQLSettings) {
        self.connection = connection
        self.translations = translations
        self.settings = settings
    }

    var dialect: SQLDialect { .postgresql }

    /// From here on every use is refused.
    func end() {
        connection = nil
    }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try noting {
            let (result, known) = try run(sql, arguments)
            return try rows(of: result, known.layout(of: result))
        }
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try noting {
            let (result, known) = try run(sql, arguments)
            return result.rowCount == 0 ? nil : try result.row(0, known.layout(of: result))
        }
    }

    func execute(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Int {
        try noting { try run(sql, arguments).result.changes }
    }

    /// Streams through a cursor of the server's, so that other statements may run in between and the stream may end
    /// early. A stream inside another one's body is a look-up and is fetched whole: one trip.
    func each(
        _ sql: String, _ arguments: [any SQLConvertible], asStored: Bool, _ body: (Row) throws -> Void
    ) throws {
        if let failure { throw failure }
        let verb = try translations.find(sql).known.translation.verb
        streams += 1
        defer { streams -= 1 }
        guard streams == 1, verb == "SELECT" || verb == "WITH" else {
            return try query(sql, arguments).forEach(body)
        }
        guard asStored else { return try stream(sql, arguments, body) }
        try noting { try command("SAVEPOINT looking") }
        do {
            try stream(sql, arguments, body)
        } catch {
            try command("ROLLBACK TO looking; RELEASE looking")
            failure = nil
            throw error
        }
        try noting { try command("RELEASE looking") }
    }

    private func stream(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        let (_, known) = try noting { try run("DECLARE stream NO SCROLL CURSOR FOR \(sql)", arguments, as: sql) }
        do {
            while case let rows = try noting({ try fetch(known) }), !rows.isEmpty {
                try rows.forEach(body)
                if rows.count < Self.batch { break }
            }
        } catch {
            if failure == nil { try noting { try command("CLOSE stream") } }
            throw error
        }
        try noting { try command("CLOSE stream") }
    }

    private func fetch(_ known: KnownSQL) throws -> [Row] {
        guard let connection else { throw StorageFault.transactionIsOver }
        let result = try connection.run(
            "FETCH \(Self.batch) FROM stream", try PostgreSQLArguments([]), isKept: false,
            limit: settings.statementLimit)
        return try rows(of: result, known.layout(of: result))
    }

    /// - Parameter checked: the text of the caller, where more was put around it.
    private func run(
        _ sql: String, _ arguments: [any SQLConvertible], as checked: String? = nil
    ) throws -> (result: PostgreSQLResult, known: KnownSQL) {
        guard let connection else { throw StorageFault.transactionIsOver }
        if let failure { throw failure }
        let (known, isKept) = try translations.find(checked ?? sql)
        try known.translation.check(takes: arguments.count, sql: sql)
        let verb = known.translation.verb
        let result = try connection.run(
            sql, try PostgreSQLArguments(arguments), isKept: isKept && checked == nil && Self.planned.contains(verb),
            limit: Self.shaping.contains(verb) ? settings.schemaLimit : settings.statementLimit)
        return (result, known)
    }

    private func rows(of result: PostgreSQLResult, _ layout: RowLayout) throws -> [Row] {
        try (0..<result.rowCount).map { try result.row($0, layout) }
    }

    private func command(_ sql: String) throws {
        guard let connection else { throw StorageFault.transactionIsOver }
        try connection.command(sql, limit: settings.statementLimit)
    }

    /// Remembers the first failure: PostgreSQL refuses everything after it.
    @discardableResult
    private func noting<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            let value = try body()
            hasAnswered = true
            return value
        } catch {
            if failure == nil { failure = error }
            throw error
        }
    }
}
