import Storage
import Testing

@testable import Operations

struct ObservedDatabaseTests {
    @Test func `reads, writes and faults are measured, and answers pass through`() async throws {
        let registry = MetricsRegistry()
        let database = ObservedDatabase(try SQLiteDatabase.inMemory(), registry)
        #expect(database.dialect == .sqlite)
        try await database.write { _ = try $0.execute("CREATE TABLE t (n INTEGER NOT NULL UNIQUE)") }
        try await database.write { _ = try $0.execute("INSERT INTO t (n) VALUES (1)") }
        let number = try await database.read { try $0.first("SELECT n FROM t")?.get("n", as: Int.self) }
        #expect(number == 1)
        await #expect(throws: StorageFault.self) {
            try await database.write { _ = try $0.execute("INSERT INTO t (n) VALUES (1)") }
        }
        let text = await registry.exposition(reading: database)
        #expect(text.contains(#"qingyuan_database_duration_seconds_count{kind="read"} 1"#))
        #expect(text.contains(#"qingyuan_database_duration_seconds_count{kind="write"} 3"#))
        #expect(text.contains(#"qingyuan_database_wait_seconds_count{kind="write"} 3"#))
        #expect(text.contains(#"qingyuan_database_faults_total{kind="write",code="constraint"} 1"#))
        #expect(!text.contains("code=\"constraint("))
        #expect(text.contains(#"qingyuan_database_commit_writes_bucket{le="1"} 2"#))
        #expect(text.contains("qingyuan_database_commit_writes_sum 2"))
        database.close()
        await #expect(throws: StorageFault.self) { try await database.read { try $0.query("SELECT 1").count } }
    }
}
