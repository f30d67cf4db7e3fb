import Operations
import Storage
import TestSupport
import Testing

/// M0043 makes payments and papers anew on SQLite: what was in them stays, and the keys and conditions hold as before.
struct CaseEndsMigrationTests {
    @Test(arguments: StoreEngine.allCases)
    func `payments and papers of before stand as they stood, and new words are taken`(engine: StoreEngine) async throws
    {
        try await migrated(engine) { database in
            let kept = try await database.read { access in
                try access.query("SELECT receipt, reverses, reason FROM case_payment ORDER BY id")
            }
            #expect(try kept.map { try $0.get("receipt") as String } == ["0012"])
            #expect(try kept.map { try $0.get("reverses") as String? } == [nil], "the digest of the row stands")
            for statement in [
                Entry.payment("P2", channel: "onSpot"), Entry.payment("P3", reverses: "'P1'", reason: "'误录'"),
                """
                INSERT INTO case_paper (id, case_id, stage, body, author_id, written_at)
                VALUES ('W2', 'C', 'volume', '{}', 'A', 1)
                """,
            ] {
                let changed = try await database.write { access in try access.execute(statement) }
                #expect(changed == 1, "\(statement)")
            }
            await #expect(throws: StorageFault.self, "reversed once") {
                try await database.write { access in
                    _ = try access.execute(Entry.payment("P4", reverses: "'P1'", reason: "'误录'"))
                }
            }
        }
    }

    @Test(
        arguments: StoreEngine.allCases,
        [
            Entry.payment("P9", channel: "cash"), Entry.payment("P9", reverses: "'P1'"),
            Entry.payment("P9", reason: "'误录'"),
            Entry.payment("P9", reverses: "'nothing'", reason: "'误录'"), Entry.payment("P9", execution: "nowhere"),
            "DELETE FROM case_payment", "UPDATE case_payment SET amount_minor = 1", "DELETE FROM case_paper",
            "UPDATE case_paper SET stage = 'volume'", "DELETE FROM case_execution",
        ])
    func `what is wrong is refused`(engine: StoreEngine, statement: String) async throws {
        try await migrated(engine) { database in
            await #expect(throws: StorageFault.self) {
                try await database.write { access in _ = try access.execute(statement) }
            }
        }
    }

    /// A database with one payment of before, brought to the newest schema.
    private func migrated(_ engine: StoreEngine, _ body: @Sendable (any Database) async throws -> Void) async throws {
        try await MigratedOffice.with(Self.old, before: "M0043", on: engine, body)
    }

    private static let old =
        MigratedOffice.rows(caseIn: "served") + [
            """
            INSERT INTO case_paper (id, case_id, stage, body, author_id, written_at)
            VALUES ('W1', 'C', 'decision', '{}', 'A', 2)
            """,
            """
            INSERT INTO case_execution (id, number, state, case_id, unit_id, region, penalty, revoked, served_on, version)
            VALUES ('E', '青市监执〔2026〕1号', 'due', 'C', 'U', '430103', '{}', 0, '2026-11-23', 1)
            """,
            """
            INSERT INTO case_payment (id, execution_id, purpose, amount_minor, paid_on, channel, receipt, refund,
                                      recorded_by, recorded_at)
            VALUES ('P1', 'E', 'fine', 100, '2026-11-23', 'bank', '0012', 0, 'A', 3)
            """,
        ]
}

/// A row of a payment as a statement.
private enum Entry {
    static func payment(
        _ id: String, execution: String = "E", channel: String = "bank", reverses: String = "NULL",
        reason: String = "NULL"
    ) -> String {
        """
        INSERT INTO case_payment (id, execution_id, purpose, amount_minor, paid_on, channel, receipt, refund,
                                  recorded_by, recorded_at, reverses, reason)
        VALUES ('\(id)', '\(execution)', 'fine', 100, '2026-11-23', '\(channel)', '0013', 0, 'A', 5, \(reverses), \(reason))
        """
    }
}
