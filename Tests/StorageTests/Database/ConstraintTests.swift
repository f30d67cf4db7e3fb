import Storage
import TestSupport
import Testing

/// What the schema refuses comes back as a constraint, by kind, table and column.
struct ConstraintTests {
    private static let cases: [(sql: String, constraint: StorageFault.Constraint)] = [
        ("INSERT INTO thing (name) VALUES ('a'), ('a')", .init(.unique, table: "thing", columns: ["name"])),
        (
            "INSERT INTO part (thing, ordinal) VALUES (1, 1), (1, 1)",
            .init(.unique, table: "part", columns: ["thing", "ordinal"])
        ),
        ("INSERT INTO thing (state) VALUES ('gone')", .init(.check, name: "state_known")),
        ("INSERT INTO part (thing, ordinal) VALUES (404, 1)", .init(.foreignKey)),
        ("INSERT INTO part (thing, ordinal, later) VALUES (1, 1, 404)", .init(.foreignKey)),
        ("INSERT INTO part (thing) VALUES (1)", .init(.notNull, table: "part", columns: ["ordinal"])),
        ("INSERT INTO thing (count) VALUES ('many')", .init(.type, table: "thing", columns: ["count"])),
    ]

    @Test(arguments: StoreEngine.allCases, cases.indices)
    func `a refused change names its constraint and leaves nothing`(_ engine: StoreEngine, _ index: Int) async throws {
        let (sql, constraint) = Self.cases[index]
        try await engine.withDatabase(migrations: StoreContractTests.migrations) { database in
            try await database.write { try $0.execute("INSERT INTO thing (name) VALUES ('first')") }
            let fault = await #expect(throws: StorageFault.self) {
                try await database.write { access in
                    try access.execute("INSERT INTO thing (name) VALUES ('before')")
                    try access.execute(sql)
                }
            }
            // PostgreSQL does not say whose type it is that does not fit.
            let isNamed = constraint.kind != .type || engine.dialect == .sqlite
            #expect(fault?.constraint == (isNamed ? constraint : .init(.type)))
            let count: Int? = try await database.read { access in
                try access.first("SELECT (SELECT count(*) FROM thing) + (SELECT count(*) FROM part) AS n")?.get("n")
            }
            #expect(count == 1)
        }
    }

    @Test func `a fault's description holds no value, its debug description does`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.write { try $0.execute("CREATE TABLE person (name TEXT UNIQUE) STRICT") }
        let fault = await #expect(throws: StorageFault.self) {
            try await database.write { access in
                try access.execute("INSERT INTO person VALUES ('张三'), ('张三')")
            }
        }
        #expect(fault?.description == "constraint unique on person (name): refused")
        #expect(fault?.debugDescription.contains("张三") == true)
    }
}
