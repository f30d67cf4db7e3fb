import GRDB

/// The prepared statements of one connection.
///
/// Sendable because it is used on its connection's own queue alone.
final class StatementShelf: @unchecked Sendable {
    /// By what is known of their text, of which there is one for each text.
    private var statements: [ObjectIdentifier: SQLiteStatement] = [:]
    private var controls: [String: SQLiteStatement] = [:]

    /// The statement of a text that is kept, or a new one where that is in the middle of an outer run.
    func statement(for known: KnownSQL, on connection: GRDB.Database) throws -> SQLiteStatement {
        if let kept = statements[ObjectIdentifier(known)] {
            return kept.isBusy ? try SQLiteStatement(known.translation.sql, on: connection) : kept
        }
        let statement = try SQLiteStatement(known.translation.sql, on: connection)
        statements[ObjectIdentifier(known)] = statement
        return statement
    }

    /// Runs a statement of the engine's own: where a transaction begins and ends.
    func run(_ sql: String, on connection: GRDB.Database) throws {
        let statement: SQLiteStatement
        if let kept = controls[sql] {
            statement = kept
        } else {
            statement = try SQLiteStatement(sql, on: connection)
            controls[sql] = statement
        }
        defer { statement.reset() }
        while try statement.step() {}
    }
}
