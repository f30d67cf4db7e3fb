import Foundation
package import Storage

/// The engines every store must pass the same tests on.
///
/// Write the test once, with `@Test(arguments: StoreEngine.allCases)`, and ask the engine for a database of its own:
/// ```swift
/// try await engine.withDatabase { database in … }
/// ```
package enum StoreEngine: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqliteInMemory = "SQLite in memory"
    case sqliteOnDisk = "SQLite on disk"

    package var description: String { rawValue }

    /// Gives the closure a fresh, empty database, and removes it afterwards.
    package func withDatabase<Value>(_ body: (any Database) async throws -> Value) async throws -> Value {
        switch self {
        case .sqliteInMemory:
            let database = try SQLiteDatabase.inMemory()
            defer { database.close() }
            return try await body(database)
        case .sqliteOnDisk:
            return try await TemporaryFolder.with { folder in
                let database = try SQLiteDatabase(path: "\(folder)/store.sqlite")
                defer { database.close() }
                return try await body(database)
            }
        }
    }

    /// The same, after running the migrations.
    package func withDatabase<Value>(
        migrations: [Migration], _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        try await withDatabase { database in
            try await Migrator(migrations).migrate(database, now: 0)
            return try await body(database)
        }
    }
}
