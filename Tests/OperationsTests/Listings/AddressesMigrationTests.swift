import Operations
import Screening
import Storage
import TestSupport
import Testing

/// M0039 makes the table of findings anew on SQLite: what was in it stays to the letter, and its conditions hold as before.
struct AddressesMigrationTests {
    @Test(arguments: StoreEngine.allCases)
    func `findings of before stand as they stood`(engine: StoreEngine) async throws {
        try await migrated(engine) { database, before in
            let after = try await database.read { access in
                try access.query("SELECT * FROM finding ORDER BY id").map(Self.values)
            }
            #expect(after == before)
            #expect(after.count == 3)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `every kind and field that screening knows is taken`(engine: StoreEngine) async throws {
        try await migrated(engine) { database, _ in
            for (place, kind) in FindingKind.allCases.enumerated() {
                let insert = Self.insert("K\(place)", field: "title", kind: kind.rawValue)
                let written = try await database.write { access in try access.execute(insert) }
                #expect(written == 1)
            }
            for field in Finding.Field.allCases.map(\.rawValue) + ["image"] {
                let insert = Self.insert("F" + field, field: field, kind: "domain")
                let written = try await database.write { access in try access.execute(insert) }
                #expect(written == 1)
            }
        }
    }

    @Test(
        arguments: StoreEngine.allCases,
        [
            insert("N", field: "place", kind: "exact"), insert("N", field: "title", kind: "guess"),
            insert("F1", field: "title", kind: "exact"), insert("N", listing: "nowhere", field: "title", kind: "exact"),
            "UPDATE finding SET score = 0", "DELETE FROM finding",
            "INSERT INTO official_host (id, right_id, host) VALUES ('H', 'R', '')",
            "INSERT INTO official_host (id, right_id, host) VALUES ('H', 'nowhere', 'nordvik.com')",
        ])
    func `what is wrong is refused`(engine: StoreEngine, statement: String) async throws {
        try await migrated(engine) { database, _ in
            await #expect(throws: StorageFault.self) {
                try await database.write { access in _ = try access.execute(statement) }
            }
        }
    }

    /// A database with three findings of before, brought to the newest schema; and what stood in it.
    private func migrated(
        _ engine: StoreEngine, _ body: @Sendable (any Database, [[SQLValue]]) async throws -> Void
    ) async throws {
        let old = Array(Schema.migrations.prefix { $0.id != "M0039" })
        try await engine.withDatabase(migrations: old) { database in
            try await database.write { access in
                for statement in Self.old { try access.execute(statement) }
            }
            let before = try await database.read { access in
                try access.query("SELECT * FROM finding ORDER BY id").map(Self.values)
            }
            _ = try await Migrator(Schema.migrations).migrate(database, now: 7)
            try await body(database, before)
        }
    }

    private static func values(_ row: Row) -> [SQLValue] { row.columns.compactMap { row.value($0) } }

    private static func insert(_ id: String, listing: String = "L", field: String, kind: String) -> String {
        """
        INSERT INTO finding (id, listing_id, right_id, field, mark, matched, span_start, span_end, kind, score,
                             reason_zh, reason_en, rule_set)
        VALUES ('\(id)', '\(listing)', 'R', '\(field)', '云岭泉', '云玲泉', 3, 12, '\(kind)', 0.1234567890123, '同音', 'sound',
                '2026-11-d')
        """
    }

    private static let old =
        [
            """
            INSERT INTO unit (id, name, short_name, kind, region, active, version)
            VALUES ('U', '青石县市场监督管理局', '青市监', 'marketSupervision', '430103', 1, 1)
            """,
            """
            INSERT INTO account (id, unit_id, sign_in_name, name, active, version)
            VALUES ('A', 'U', 'li.mei', '李梅', 1, 1)
            """,
            """
            INSERT INTO ip_right (id, kind, mark, aliases, classes, holder, registration_number, revoked, unit_id, version)
            VALUES ('R', 'trademark', '云岭泉', '[]', '[]', '', 'T1', 0, 'U', 1)
            """,
            """
            INSERT INTO import_batch (id, unit_id, name, started_at, started_by, version)
            VALUES ('B', 'U', '第一批', 1, 'A', 1)
            """,
            """
            INSERT INTO listing (id, batch_id, unit_id, region, platform, external_id, title, captured_at, collector,
                                 content_hash, status, version)
            VALUES ('L', 'B', 'U', '430103', '淘金', '1', '云玲泉', 1, '李梅', 'x', 'unseen', 1)
            """,
            insert("F1", field: "title", kind: "homophone"), insert("F2", field: "description", kind: "near-homophone"),
            insert("F3", field: "title", kind: "case"),
        ]
}
