import Storage
import TestSupport
import Testing

/// What an audit needs of a database: the list of its tables, and its values even where they are damaged.
struct CatalogTests {
    private static let migration = Migration(
        id: "M0001", name: "Make two tables",
        statements: [
            "CREATE TABLE parent (id TEXT NOT NULL PRIMARY KEY, name TEXT) {{strict}}",
            """
            CREATE TABLE child (
                id        TEXT NOT NULL PRIMARY KEY,
                parent_id TEXT REFERENCES parent (id),
                size      INTEGER
            ) {{strict}}
            """,
        ])

    @Test(arguments: StoreEngine.allCases)
    func `tables are listed with their columns and what these refer to`(_ engine: StoreEngine) async throws {
        try await engine.withDatabase(migrations: [Self.migration]) { database in
            let dialect = database.dialect
            let catalog = try await database.read { try Catalog($0, dialect: dialect) }
            #expect(catalog.tables.map(\.name) == ["child", "parent", "schema_migration"])
            #expect(catalog.tables[0].columns.map(\.name) == ["id", "parent_id", "size"])
            #expect(catalog.tables[0].columns(referringTo: "parent") == ["parent_id"])
            #expect(catalog.tables[1].columns(referringTo: "parent").isEmpty)
            #expect(catalog.tables[1].has("name") && !catalog.tables[1].has("size"))
        }
    }

    @Test(arguments: StoreEngine.allCases.filter { $0.dialect == .sqlite })
    func `damaged text is handed out as its bytes, and the rest stays readable`(_ engine: StoreEngine) async throws {
        try await engine.withDatabase(migrations: [Self.migration]) { database in
            try await database.write { access in
                try access.execute(
                    "INSERT INTO parent (id, name) VALUES ('a', CAST(x'61FF62' AS TEXT)), ('b', 'whole')")
            }
            let values = try await database.read { access in
                var values: [SQLValue] = []
                try access.eachAsStored("SELECT name FROM parent ORDER BY id", []) { values += $0.values }
                values += try access.query("SELECT name FROM parent WHERE id = 'b'").flatMap(\.values)
                return values
            }
            #expect(values == [.blob([0x61, 0xFF, 0x62]), .text("whole"), .text("whole")])
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a statement that fails while looking for damage leaves the snapshot usable`(_ engine: StoreEngine)
        async throws
    {
        try await engine.withDatabase(migrations: [Self.migration]) { database in
            let count: Int = try await database.read { access in
                #expect(throws: StorageFault.self) {
                    try access.eachAsStored("SELECT nothing FROM parent", []) { _ in }
                }
                return try access.first("SELECT COUNT(*) AS n FROM parent")?.get("n") ?? -1
            }
            #expect(count == 0)
        }
    }
}
