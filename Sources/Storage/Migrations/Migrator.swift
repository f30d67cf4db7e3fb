/// Brings a database's schema forward, one migration at a time, and refuses any history that is not a plain beginning of
/// the program's own list. There is no way back: a mistake is mended by a further migration.
package struct Migrator: Sendable {
    /// Where a migration stands on one database.
    package struct Status: Sendable, Hashable {
        package let id: String
        package let name: String
        /// When it was run, in milliseconds UTC; `nil` if it is still to run.
        package let appliedAt: Int64?
    }

    private let migrations: [Migration]

    /// - Parameter migrations: all migrations of the program, in rising order of ids.
    /// - Throws: ``MigrationFault`` `.badID` or `.unordered`.
    package init(_ migrations: [Migration]) throws {
        for migration in migrations where !migration.hasSoundID { throw MigrationFault.badID(migration.id) }
        for (previous, next) in zip(migrations, migrations.dropFirst()) where previous.id >= next.id {
            throw MigrationFault.unordered(next.id, after: previous.id)
        }
        self.migrations = migrations
    }

    /// Runs what has not been run yet, each migration in its own transaction.
    ///
    /// Two programs may do this at the same time: the history is read again inside each transaction.
    ///
    /// - Parameter now: the moment to record, in milliseconds UTC.
    /// - Returns: the ids of the migrations that were run, in order.
    /// - Throws: ``MigrationFault``, or ``StorageFault`` of the first statement that failed; its migration is not kept.
    @discardableResult
    package func migrate(_ database: any Database, now: Int64) async throws -> [String] {
        var applied: [String] = []
        while let id = try await runNext(on: database, now: now) { applied.append(id) }
        return applied
    }

    /// All migrations with the moment each was run on this database. Changes nothing.
    ///
    /// - Throws: ``MigrationFault`` or ``StorageFault``.
    package func status(of database: any Database) async throws -> [Status] {
        let dialect = database.dialect
        return try await database.read { access in
            let history = try History(access, dialect)
            _ = try pending(after: history, dialect)
            return migrations.map { Status(id: $0.id, name: $0.name, appliedAt: history.moment(of: $0.id)) }
        }
    }

    private func runNext(on database: any Database, now: Int64) async throws -> String? {
        let dialect = database.dialect
        return try await database.write { access in
            guard let migration = try pending(after: History(access, dialect), dialect).first else { return nil }
            try access.execute(try SQLSeam.render(History.table, for: dialect) ?? "")
            for statement in try migration.rendered(for: dialect) { try access.execute(statement) }
            try access.execute(
                "INSERT INTO schema_migration (id, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
                [migration.id, migration.name, try migration.checksum(for: dialect), now])
            return migration.id
        }
    }

    /// What is still to run, provided that what was run is a beginning of the list, unchanged.
    private func pending(after history: History, _ dialect: SQLDialect) throws -> [Migration] {
        var expected = migrations[...]
        for entry in history.entries {
            guard migrations.contains(where: { $0.id == entry.id }) else { throw MigrationFault.unknown(entry.id) }
            guard let next = expected.popFirst(), next.id == entry.id else {
                let skipped = migrations.first { migration in history.moment(of: migration.id) == nil }
                throw MigrationFault.outOfOrder(skipped?.id ?? entry.id, before: entry.id)
            }
            guard try next.checksum(for: dialect) == entry.checksum else { throw MigrationFault.edited(entry.id) }
        }
        return Array(expected)
    }
}

/// What a database says it has run.
private struct History {
    struct Entry {
        let id: String
        let checksum: String
        let appliedAt: Int64
    }

    static let table = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            id         TEXT PRIMARY KEY NOT NULL,
            name       TEXT NOT NULL,
            checksum   TEXT NOT NULL,
            applied_at INTEGER NOT NULL
        ) {{strict}}
        """

    let entries: [Entry]

    init(_ access: any ReadAccess, _ dialect: SQLDialect) throws {
        guard try Self.exists(access, dialect) else {
            entries = []
            return
        }
        entries = try access.query("SELECT id, checksum, applied_at FROM schema_migration ORDER BY id").map {
            Entry(id: try $0.get("id"), checksum: try $0.get("checksum"), appliedAt: try $0.get("applied_at"))
        }
    }

    func moment(of id: String) -> Int64? { entries.first { $0.id == id }?.appliedAt }

    private static func exists(_ access: any ReadAccess, _ dialect: SQLDialect) throws -> Bool {
        let sql =
            switch dialect {
            case .sqlite:
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1"
            case .postgresql:
                "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1"
            }
        return try access.first(sql, ["schema_migration"]) != nil
    }
}
