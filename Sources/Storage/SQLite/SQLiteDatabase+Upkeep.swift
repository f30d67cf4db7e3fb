import GRDB

extension SQLiteDatabase {
    /// Everything SQLite finds wrong with the file, its indexes and its foreign keys.
    ///
    /// Reads the whole database. Writes go on meanwhile.
    package func integrityCheck() async throws -> [String] {
        try await inspect { connection in
            let damage = try findings { try String.fetchAll(connection, sql: "PRAGMA integrity_check") }
            let orphans = try findings {
                try GRDB.Row.fetchAll(connection, sql: "PRAGMA foreign_key_check").map { row in
                    let table: String = row[0] ?? "?"
                    let parent: String = row[2] ?? "?"
                    return "a row of \(table) refers to a row of \(parent) that is not there"
                }
            }
            return damage.filter { $0 != "ok" } + orphans
        }
    }

    /// The findings of a check; damage so great that the check itself breaks off is a finding too.
    private func findings(_ check: () throws -> [String]) throws -> [String] {
        do {
            return try check()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return ["the check broke off: \(error.message ?? "damaged")"]
        }
    }

    /// Copies the database, as it is at this moment, into a new file. Reads and writes go on meanwhile.
    ///
    /// - Parameter path: where no file is yet.
    /// - Throws: ``StorageFault`` `.misuse` if there is a file already; ``FileFault`` and
    ///   others as they come. No file is left then.
    package func backup(to path: String) async throws {
        try await inspect { try SQLiteConnections.copy($0, to: path) }
    }

    /// The value of a setting on the connection that writes.
    func writerPragma(_ name: String) async throws -> String? {
        try await open().writer.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }

    private func inspect<Value: Sendable>(
        _ body: @Sendable (GRDB.Database) throws -> Value
    ) async throws -> Value {
        do {
            return try await open().writer.read(body)
        } catch {
            throw SQLiteFailure.error(from: error)
        }
    }
}
