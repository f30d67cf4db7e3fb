import Storage
import TestSupport
import Testing

/// What every engine must do alike. Each test runs on each engine, on a database of its own.
struct StoreContractTests {
    static let migrations = [
        Migration(
            id: "M0001", name: "Make a table of every type",
            statements: [
                """
                CREATE TABLE thing (
                    id    {{autoincrement}},
                    name  TEXT UNIQUE,
                    note  TEXT,
                    count INTEGER,
                    share REAL,
                    bytes {{blob}},
                    state TEXT NOT NULL DEFAULT 'new' CONSTRAINT state_known CHECK (state IN ('new', 'old'))
                ) {{strict}}
                """,
                """
                CREATE TABLE part (
                    thing   INTEGER NOT NULL REFERENCES thing(id),
                    later   INTEGER REFERENCES thing(id) DEFERRABLE INITIALLY DEFERRED,
                    ordinal INTEGER NOT NULL,
                    PRIMARY KEY (thing, ordinal)
                ) {{strict}}
                """,
            ])
    ]

    private func onStore(_ engine: StoreEngine, _ body: (any Database) async throws -> Void) async throws {
        try await engine.withDatabase(migrations: Self.migrations, body)
    }

    private static let texts = [
        "", " ", "x", "侵权假冒 🛡️ \u{1F468}\u{200D}\u{1F469}", "a'b\"c$1?2", "e\u{301} not é", "\u{FFFD}", "a\\b",
        String(repeating: "长", count: 100_000),
    ]

    @Test(arguments: StoreEngine.allCases, texts)
    func `text comes back to the last byte`(_ engine: StoreEngine, _ text: String) async throws {
        try await onStore(engine) { database in
            try await database.write { try $0.execute("INSERT INTO thing (note) VALUES ($1)", [text]) }
            let found: String? = try await database.read { try $0.first("SELECT note FROM thing")?.get("note") }
            // Swift finds é and e+accent equal; the bytes are what counts.
            #expect(found.map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `the character U+0000 comes back, or is refused where the engine does not have it`(_ engine: StoreEngine)
        async throws
    {
        try await onStore(engine) { database in
            let insert: @Sendable (any WriteAccess) throws -> String? = { access in
                try access.first("INSERT INTO thing (name) VALUES ($1) RETURNING name", ["before\u{0}after"])?
                    .get("name")
            }
            switch database.dialect {
            case .sqlite:
                let found = try await database.write(insert)
                #expect(found == "before\u{0}after")
            case .postgresql:
                await #expect(throws: StorageFault(.unstorable, "")) { try await database.write(insert) }
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `text is sorted and compared by its bytes`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let names = ["Zeta", "alpha", "Ägypten", "_", "案", "清源", "~"]
            let (sorted, above) = try await database.write { access in
                for name in names { try access.execute("INSERT INTO thing (name) VALUES ($1)", [name]) }
                return (
                    try access.query("SELECT name FROM thing ORDER BY name").map {
                        try $0.get("name", as: String.self)
                    },
                    try access.query("SELECT name FROM thing WHERE name > $1", ["a"]).count
                )
            }
            #expect(sorted == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
            #expect(above == 5)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `sums of integers are integers and averages are reals`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let row = try await database.write { access in
                try access.execute(
                    "INSERT INTO thing (count, share) VALUES (1, 0.5), (9007199254740993, 0.25), (-1, 0)")
                return try access.first(
                    """
                    SELECT sum(count) AS sum, avg(share) AS average, sum(share) AS shares, count(*) AS number,
                           sum(CASE WHEN count < 0 THEN 1 ELSE 0 END) AS below, max(count) AS highest
                    FROM thing
                    """)
            }
            #expect(
                row?.values == [
                    .integer(9_007_199_254_740_993), .real(0.25), .real(0.75), .integer(3), .integer(1),
                    .integer(9_007_199_254_740_993),
                ])
        }
    }

    @Test(arguments: StoreEngine.allCases, [Int64.min, -1, 0, 1, 9_007_199_254_740_993, Int64.max])
    func `integers come back whole`(_ engine: StoreEngine, _ integer: Int64) async throws {
        try await onStore(engine) { database in
            let found: Int64? = try await database.write { access in
                try access.first("INSERT INTO thing (count) VALUES ($1) RETURNING count", [integer])?.get("count")
            }
            #expect(found == integer)
        }
    }

    private static let reals: [Double] = [
        0.1, 1.0, -2.5e-300, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 0.0, .infinity,
    ]

    @Test(arguments: StoreEngine.allCases, reals)
    func `doubles come back bit for bit`(_ engine: StoreEngine, _ real: Double) async throws {
        try await onStore(engine) { database in
            try await database.write { try $0.execute("INSERT INTO thing (share) VALUES ($1)", [real]) }
            let row = try #require(try await database.read { try $0.first("SELECT share FROM thing") })
            #expect(row.value("share") == .real(real))
        }
    }

    @Test(arguments: StoreEngine.allCases, [[], [0], [0, 255, 0], Array(repeating: 7, count: 200_000)] as [[UInt8]])
    func `bytes come back, also none at all`(_ engine: StoreEngine, _ bytes: [UInt8]) async throws {
        try await onStore(engine) { database in
            try await database.write { try $0.execute("INSERT INTO thing (bytes) VALUES ($1)", [bytes]) }
            let row = try #require(try await database.read { try $0.first("SELECT bytes FROM thing") })
            #expect(row.value("bytes") == .blob(bytes))
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `nothing is stored as null and read as nil`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            try await database.write { access in
                try access.execute(
                    "INSERT INTO thing (name, count, share, bytes) VALUES ($1, $2, $3, $4)",
                    [String?.none, Int?.none, Double?.none, [UInt8]?.none])
            }
            let row = try #require(try await database.read { try $0.first("SELECT * FROM thing") })
            let name: String? = try row.get("name")
            #expect(name == nil)
            #expect(["name", "count", "share", "bytes"].allSatisfy { row.value($0) == .null })
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a nil is compared as what it would have been`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            try await database.write { access in
                try access.execute("INSERT INTO thing (name, count) VALUES ('a', 1), ('b', 2)")
            }
            let sql = """
                SELECT name FROM thing
                WHERE  ($1 IS NULL OR name > $1) AND ($2 IS NULL OR count < $2 OR count = $2 AND name <> $1)
                ORDER BY name
                """
            for (name, count, found) in [
                (nil, nil, ["a", "b"]), ("a", nil, ["b"]), (nil, 2, ["a"]), ("b", 2, []),
            ] as [(String?, Int?, [String])] {
                let names = try await database.read { access in
                    try access.query(sql, [name, count]).map { try $0.get("name", as: String.self) }
                }
                #expect(names == found)
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a value that no column can hold is refused`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            await #expect(throws: StorageFault(.unstorable, "")) {
                try await database.write { try $0.execute("INSERT INTO thing (share) VALUES ($1)", [Double.nan]) }
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `parameters are bound by their number, whatever their place`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let row = try #require(
                try await database.read { access in
                    try access.first(
                        "SELECT CAST($2 AS TEXT) AS two, CAST($1 AS TEXT) AS one, CAST($2 AS TEXT) AS again, '$3' AS text",
                        ["1", "2"])
                })
            #expect(row.values == [.text("2"), .text("1"), .text("2"), .text("$3")])
            #expect(row.columns == ["two", "one", "again", "text"])
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a wrong number of arguments is refused`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            for arguments in [[], ["1", "2"]] {
                await #expect(throws: StorageFault(.misuse, "")) {
                    try await database.read { try $0.query("SELECT CAST($1 AS TEXT)", arguments) }
                }
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `the number of changed rows is told`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let counts = try await database.write { access in
                [
                    try access.execute("INSERT INTO thing (name) VALUES ('a'), ('b'), ('c')"),
                    try access.execute("UPDATE thing SET count = 1 WHERE name <> 'a'"),
                    try access.execute("UPDATE thing SET count = 1 WHERE name = 'none'"),
                    try access.execute("CREATE TABLE another (id INTEGER)"),
                    try access.execute("DELETE FROM thing"),
                ]
            }
            #expect(counts == [3, 2, 0, 0, 3])
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `rows stream one by one, and stop where the reader stops`(_ engine: StoreEngine) async throws {
        struct Enough: Error {}
        try await onStore(engine) { database in
            try await database.write { access in
                for number in 1...100 { try access.execute("INSERT INTO thing (count) VALUES ($1)", [number]) }
            }
            let sum = try await database.read { access in
                var sum = 0
                try access.each("SELECT count FROM thing") { sum += try $0.get("count") }
                return sum
            }
            #expect(sum == 5050)
            await #expect(throws: Enough.self) {
                try await database.read { access in
                    try access.each("SELECT count FROM thing") { _ in throw Enough() }
                }
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `the same statement may run inside its own stream`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let pairs = try await database.write { access in
                try access.execute("INSERT INTO thing (count) VALUES (1), (2), (3)")
                var pairs = 0
                let sql = "SELECT count FROM thing ORDER BY count"
                try access.each(sql) { _ in try access.each(sql) { _ in pairs += 1 } }
                return pairs
            }
            #expect(pairs == 9)
        }
    }
}
