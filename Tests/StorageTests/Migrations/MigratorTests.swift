import Storage
import TestSupport
import Testing

/// The schema goes forward, by the list, once; every other history is refused.
struct MigratorTests {
    private static let first = Migration(id: "M0001", name: "One", statements: ["CREATE TABLE one (id INTEGER)"])
    private static let second = Migration(
        id: "M0002", name: "Two", statements: ["CREATE TABLE two (id INTEGER)", "INSERT INTO two (id) VALUES (2)"])
    private static let third = Migration(id: "M0003", name: "Three", statements: ["CREATE TABLE three (id INTEGER)"])

    @Test(arguments: StoreEngine.allCases)
    func `migrations run in order, once, and say when`(_ engine: StoreEngine) async throws {
        try await engine.withDatabase { database in
            let early = try Migrator([Self.first])
            let later = try Migrator([Self.first, Self.second])
            let before = try await later.status(of: database).map(\.appliedAt)
            let runs = [
                try await early.migrate(database, now: 1_000), try await later.migrate(database, now: 2_000),
                try await later.migrate(database, now: 3_000),
            ]
            let after = try await later.status(of: database)
            let id: Int? = try await database.read { try $0.first("SELECT id FROM two")?.get("id") }
            #expect(before == [nil, nil])
            #expect(runs == [["M0001"], ["M0002"], []])
            #expect(after.map(\.id) == ["M0001", "M0002"] && after.map(\.name) == ["One", "Two"])
            #expect(after.map(\.appliedAt) == [1_000, 2_000])
            #expect(id == 2)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `several programs may migrate at the same time`(_ engine: StoreEngine) async throws {
        try await engine.withDatabase { database in
            let migrator = try Migrator([Self.first, Self.second, Self.third])
            let applied = try await withThrowingTaskGroup { group in
                for _ in 0..<8 { group.addTask { try await migrator.migrate(database, now: 0) } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(applied.sorted() == ["M0001", "M0002", "M0003"])
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a migration that fails leaves nothing of itself and all before it`(_ engine: StoreEngine) async throws {
        try await engine.withDatabase { database in
            let broken = Migration(
                id: "M0002", name: "Broken", statements: ["CREATE TABLE half (id INTEGER)", "CREATE NONSENSE"])
            await #expect(throws: StorageFault(.misuse, "")) {
                try await Migrator([Self.first, broken]).migrate(database, now: 5)
            }
            let status = try await Migrator([Self.first, Self.second]).status(of: database)
            #expect(status.map(\.appliedAt) == [5, nil])
            await #expect(throws: StorageFault(.misuse, "")) {
                try await database.read { try $0.query("SELECT * FROM half") }
            }
        }
    }

    private static let edited = Migration(id: "M0002", name: "Two", statements: ["CREATE TABLE two (id TEXT)"])

    private static let histories: [(run: [Migration], list: [Migration], fault: MigrationFault)] = [
        ([first, second], [first, edited, third], .edited("M0002")),
        ([first, second], [first], .unknown("M0002")),
        ([first, second], [second], .unknown("M0001")),
        ([first, third], [first, second, third], .outOfOrder("M0002", before: "M0003")),
        ([second], [first, second], .outOfOrder("M0001", before: "M0002")),
    ]

    @Test(arguments: StoreEngine.allCases, histories.indices)
    func `a history that is not a beginning of the list is refused`(_ engine: StoreEngine, _ index: Int) async throws {
        let (run, list, fault) = Self.histories[index]
        try await engine.withDatabase(migrations: run) { database in
            await #expect(throws: fault) { try await Migrator(list).migrate(database, now: 0) }
            await #expect(throws: fault) { try await Migrator(list).status(of: database) }
        }
    }

    @Test func `a list out of order is refused`() {
        #expect(throws: MigrationFault.unordered("M0001", after: "M0002")) { try Migrator([Self.second, Self.first]) }
        #expect(throws: MigrationFault.unordered("M0001", after: "M0001")) { try Migrator([Self.first, Self.first]) }
    }

    @Test(arguments: ["", "M1", "0001", "M00001", "M000x", "m0001", "M٠٠"])
    func `an id that is not M and four digits is refused`(_ id: String) {
        #expect(throws: MigrationFault.badID(id)) { try Migrator([Migration(id: id, name: "", statements: [])]) }
    }

    @Test func `a refusal says what to do`() {
        #expect(
            MigrationFault.edited("M0002").description
                == "migration M0002 was edited after it had been run on this database; restore it and add a new one")
    }
}
