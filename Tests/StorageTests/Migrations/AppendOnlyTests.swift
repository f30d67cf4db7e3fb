import Storage
import TestSupport
import Testing

/// A table that may only grow refuses everything else, by whatever door it comes.
struct AppendOnlyTests {
    private static let migration = Migration(
        id: "M0001", name: "Make an append-only table",
        statements: ["CREATE TABLE entry (id TEXT PRIMARY KEY NOT NULL, n INTEGER NOT NULL) {{strict}}"]
            + AppendOnly.triggers("entry"))

    @Test(
        arguments: StoreEngine.allCases,
        [
            "UPDATE entry SET n = 2", "DELETE FROM entry", "UPDATE entry SET n = n WHERE id = 'a'",
            "INSERT INTO entry (id, n) VALUES ('a', 2) ON CONFLICT (id) DO UPDATE SET n = 2",
        ])
    func `changes are refused by name of the table`(_ engine: StoreEngine, _ sql: String) async throws {
        try await engine.withDatabase(migrations: [Self.migration]) { database in
            try await expectRefusal(of: sql, on: database)
        }
    }

    @Test func `replacing a row is refused too`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await Migrator([Self.migration]).migrate(database, now: 0)
        try await expectRefusal(of: "INSERT OR REPLACE INTO entry (id, n) VALUES ('a', 2)", on: database)
    }

    private func expectRefusal(of sql: String, on database: any Database) async throws {
        try await database.write { try $0.execute("INSERT INTO entry (id, n) VALUES ('a', 1)") }
        let fault = await #expect(throws: StorageFault.self) { try await database.write { try $0.execute(sql) } }
        #expect(fault?.constraint?.kind == .trigger)
        #expect(fault?.constraint?.name?.contains("entry is append-only") == true)
        let rows = try await database.read { try $0.query("SELECT id, n FROM entry").map(\.values) }
        #expect(rows == [[.text("a"), .integer(1)]])
    }
}
