import GRDB

/// The prepared statements of one connection.
///
/// Sendable because it is used on its connection's own queue alone.
final class StatementShelf: @unchecked Sendable {
    private var texts: [SQLText: ShelvedText] = [:]
    private var controls: [String: SQLiteStatement] = [:]

    /// What is known of a text. One that was asked for on this connection before is found without a lock.
    func text(_ sql: String, from translations: TranslationCache) throws -> ShelvedText {
        let key = SQLText(sql)
        if let shelved = texts[key] { return shelved }
        let (known, isKept) = try translations.find(sql)
        let new = ShelvedText(known.translation)
        if isKept { texts[key] = new }
        return new
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

/// One text with the statement that a connection made of it.
final class ShelvedText {
    let translation: ParameterTranslation
    private var prepared: SQLiteStatement?

    init(_ translation: ParameterTranslation) {
        self.translation = translation
    }

    /// The statement that is kept, or a new one where that is in the middle of an outer run.
    func statement(on connection: GRDB.Database) throws -> SQLiteStatement {
        if let prepared, !prepared.isBusy { return prepared }
        let new = try SQLiteStatement(translation.sql, on: connection)
        if prepared == nil { prepared = new }
        return new
    }
}
