import TestSupport
import Testing

@testable import Storage

/// A copy is the same rows on whatever engine, or nothing.
struct DatabaseCopyTests {
    private static let tables = [
        """
        CREATE TABLE person (
            id     TEXT NOT NULL PRIMARY KEY,
            chief  TEXT REFERENCES person (id),
            age    INTEGER,
            share  REAL,
            secret {{blob}}
        ) {{strict}}
        """,
        """
        CREATE TABLE act (
            person TEXT NOT NULL REFERENCES person (id),
            number INTEGER NOT NULL,
            PRIMARY KEY (person, number)
        ) {{strict}}
        """,
    ]
    private static let migrations = [Migration(id: "M0001", name: "Make tables", statements: tables)]
    private static let omitted: Set<String> = ["schema_migration"]

    /// The engines that differ, each with each.
    private static let engines = StoreEngine.allCases.filter { $0 != .sqliteOnDisk }
    private static let pairs = engines.flatMap { from in engines.map { (from, $0) } }

    private func onPair(
        _ pair: (StoreEngine, StoreEngine), _ body: (any Database, any Database) async throws -> Void
    ) async throws {
        try await pair.0.withDatabase(migrations: Self.migrations) { source in
            try await pair.1.withDatabase(migrations: Self.migrations) { target in try await body(source, target) }
        }
    }

    /// People, one with a chief who comes later, every kind of value and its absence, and more acts than fit on the belt.
    private func fill(_ database: any Database) async throws {
        try await database.write { access in
            let insert = "INSERT INTO person (id, chief, age, share, secret) VALUES ($1, $2, $3, $4, $5)"
            try access.execute(insert, ["z", String?.none, Int64.max, 0.1, [UInt8]([0, 255])])
            for number in 0..<60 {
                try access.execute(
                    insert,
                    [
                        "p\(number)", "z", number.isMultiple(of: 3) ? nil : number,
                        number.isMultiple(of: 2) ? nil : 1.0,
                        [UInt8]?.none,
                    ] as [any SQLConvertible])
            }
            try access.execute(insert, ["a", "p7", -1, -0.0, [UInt8]()])
            // Now the first of them has a chief who comes after it.
            try access.execute("UPDATE person SET chief = 'a' WHERE id = 'p0'")
            for number in 0..<5_200 {
                try access.execute("INSERT INTO act (person, number) VALUES ($1, $2)", ["p\(number % 60)", number])
            }
        }
    }

    private func rows(_ database: any Database) async throws -> [[SQLValue]] {
        try await database.read { access in
            try access.query("SELECT id, chief, age, share, secret FROM person ORDER BY id").map(\.values)
        }
    }

    @Test(arguments: pairs)
    func `every row arrives as it was, and the digests say so`(_ pair: (StoreEngine, StoreEngine)) async throws {
        try await onPair(pair) { source, target in
            try await fill(source)
            let reports = try await DatabaseCopy(from: source, to: target, omitting: Self.omitted).run()
            #expect(reports.map(\.table) == ["person", "act"])
            #expect(reports.map(\.target.rows) == [62, 5_200])
            let areSame = reports.allSatisfy { $0.isSame }
            #expect(areSame, "\(reports)")
            #expect(reports[0].target.text != reports[1].target.text)
            let (there, here) = (try await rows(source), try await rows(target))
            #expect(there == here)
        }
    }

    @Test(arguments: pairs)
    func `a target with rows is refused and left alone`(_ pair: (StoreEngine, StoreEngine)) async throws {
        try await onPair(pair) { source, target in
            try await fill(source)
            try await target.write { try $0.execute("INSERT INTO person (id) VALUES ('mine')") }
            await #expect(throws: StorageFault(.misuse, "")) {
                try await DatabaseCopy(from: source, to: target, omitting: Self.omitted).run()
            }
            let found = try await rows(target)
            #expect(found.count == 1)
        }
    }

    @Test func `a copy that fails on the way leaves nothing`() async throws {
        try await onPair((.sqliteInMemory, .sqliteInMemory)) { source, target in
            try await fill(source)
            try await target.write { access in
                try access.execute(
                    """
                    CREATE TRIGGER narrow BEFORE INSERT ON act WHEN NEW.number = 5000
                    BEGIN SELECT RAISE(ABORT, 'no more'); END
                    """)
            }
            let fault = await #expect(throws: StorageFault.self) {
                try await DatabaseCopy(from: source, to: target, omitting: Self.omitted).run()
            }
            #expect(fault?.constraint?.kind == .trigger)
            let found = try await rows(target)
            #expect(found.isEmpty)
        }
    }

    @Test func `tables of another shape are refused`() async throws {
        let other = [Migration(id: "M0001", name: "Make tables", statements: [Self.tables[0]])]
        try await StoreEngine.sqliteInMemory.withDatabase(migrations: Self.migrations) { source in
            try await StoreEngine.sqliteInMemory.withDatabase(migrations: other) { target in
                _ = await #expect(throws: StorageFault(.misuse, "")) {
                    try await DatabaseCopy(from: source, to: target, omitting: Self.omitted).run()
                }
            }
        }
    }

    @Test func `a digest does not ask for the order of rows, but for every value and its kind`() {
        func digest(_ rows: [[SQLValue]]) -> TableDigest {
            let layout = RowLayout(names: ["a", "b"])
            return rows.reduce(into: TableDigest()) { $0.add(Row(layout: layout, values: $1)) }
        }
        let (one, two): ([SQLValue], [SQLValue]) = ([.integer(1), .text("x")], [.null, .real(1)])
        #expect(digest([one, two]) == digest([two, one]))
        for other in [[.text("1"), .text("x")], [.integer(1), .blob([0x78])], [.text("x"), .integer(1)]] as [[SQLValue]]
        {
            #expect(digest([one, two]) != digest([other, two]))
        }
        #expect(digest([one]) != digest([one, one]))
        #expect(digest([one, one]) != digest([two, two]))
    }
}
