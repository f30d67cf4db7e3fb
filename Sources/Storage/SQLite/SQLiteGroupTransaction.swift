import GRDB
import GRDBSQLite

/// A group of writes on the writer connection: one transaction, a savepoint for each write.
struct SQLiteGroupTransaction: GroupTransaction {
    let connection: GRDB.Database
    let shelf: StatementShelf
    let translations: TranslationCache

    var isOpen: Bool { connection.isInsideTransaction }

    /// Takes the write lock at once, so that no write fails halfway because another process writes.
    func begin() throws { try run("BEGIN IMMEDIATE") }

    func commit() throws { try run("COMMIT") }

    func rollBack() {
        // An error here means that the engine has rolled back by itself.
        if isOpen { try? run("ROLLBACK") }
    }

    func attempt(_ body: (any WriteAccess) throws -> Void) throws {
        try run("SAVEPOINT one_write")
        do {
            let session = SQLiteSession(connection, shelf: shelf, translations: translations)
            defer { session.end() }
            try body(SessionWriteAccess(session))
            if let failure = session.failure { throw failure }
            try checkDeferredKeys()
            try run("RELEASE one_write")
        } catch {
            if isOpen {
                try run("ROLLBACK TO one_write")
                try run("RELEASE one_write")
            }
            throw error
        }
    }

    /// Refuses a write that leaves a deferred foreign key unmet: found at the commit, it would take its neighbours down.
    private func checkDeferredKeys() throws {
        var unmet: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(connection.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &unmet, &highest, 0)
        guard unmet == 0 else {
            throw StorageFault(.constraint(.init(.foreignKey)), "a deferred foreign key is not met")
        }
    }

    private func run(_ sql: String) throws {
        do { try shelf.run(sql, on: connection) } catch { throw SQLiteFailure.error(from: error) }
    }
}
