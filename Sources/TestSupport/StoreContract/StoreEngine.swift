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
    case postgresql = "PostgreSQL"

    /// The engines this machine can run.
    package static let allCases: [StoreEngine] =
        [.sqliteInMemory, .sqliteOnDisk] + (TestServer.isAvailable ? [.postgresql] : [])

    /// The engine on which offices are tested: SQLite in memory, or what `QINGYUAN_TEST_DATABASE` says.
    package static let ofOffices: StoreEngine =
        ProcessInfo.processInfo.environment["QINGYUAN_TEST_DATABASE"] == "postgres" ? .postgresql : .sqliteInMemory

    /// The language of the engine.
    package var dialect: SQLDialect { self == .postgresql ? .postgresql : .sqlite }

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
        case .postgresql:
            let (database, name) = try await TestServer.shared.open()
            do {
                let value = try await body(database)
                await TestServer.shared.dispose(database, named: name)
                return value
            } catch {
                await TestServer.shared.dispose(database, named: name)
                throw error
            }
        }
    }

    /// Opens a fresh database with the migrations run, for a test that keeps it longer than a closure.
    ///
    /// - Returns: the database, and what is to be called when it is no longer needed.
    package func open(
        migrations: [Migration], at moment: Int64
    ) async throws -> (database: any Database, dispose: @Sendable () -> Void) {
        if self == .postgresql {
            let (database, name) = try await TestServer.shared.open(migrations: migrations)
            return (database, { Task { await TestServer.shared.dispose(database, named: name) } })
        }
        let database = try SQLiteDatabase.inMemory()
        try await Migrator(migrations).migrate(database, now: moment)
        return (database, { database.close() })
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
