import Operations
import Storage
import TestSupport
import Testing

/// M0028 makes two tables anew on SQLite: what was in them stays, and the keys and conditions hold as before.
struct CaseBranchesMigrationTests {
    @Test(arguments: StoreEngine.allCases)
    func `cases and papers of before stand as they stood, and new words are taken`(engine: StoreEngine) async throws {
        try await migrated(engine) { database in
            let kept = try await database.read { access in
                try access.query(
                    """
                    SELECT case_file.number, case_file.summary, case_paper.body
                    FROM   case_file
                    JOIN   case_paper ON case_paper.case_id = case_file.id
                    """)
            }
            #expect(try kept.map { try $0.get("number") as String } == ["青市监案〔2026〕1号"])
            #expect(try kept.map { try $0.get("summary") as Bool? } == [nil], "the digest of the row stands")
            for statement in [
                "UPDATE case_file SET summary = 1",
                "UPDATE case_file SET state = 'suspended', decision = NULL, decided_at = NULL",
                "UPDATE case_file SET state = 'terminated', closed_at = 3",
                """
                INSERT INTO case_paper (id, case_id, stage, body, author_id, written_at)
                VALUES ('P2', 'C', 'discussion', '{}', 'A', 1)
                """,
            ] {
                let changed = try await database.write { access in try access.execute(statement) }
                #expect(changed == 1, "\(statement)")
            }
        }
    }

    @Test(
        arguments: StoreEngine.allCases,
        [
            "DELETE FROM case_file", "UPDATE case_file SET state = 'nothing'", "UPDATE case_file SET summary = 0",
            "UPDATE case_file SET state = 'terminated', decision = NULL, decided_at = NULL",
            "UPDATE case_file SET unit_id = 'nowhere'", "DELETE FROM case_paper",
            "UPDATE case_paper SET body = '[]'",
        ])
    func `what is wrong is refused`(engine: StoreEngine, statement: String) async throws {
        try await migrated(engine) { database in
            await #expect(throws: StorageFault.self) {
                try await database.write { access in _ = try access.execute(statement) }
            }
        }
    }

    /// A database with one case of before, brought to the newest schema.
    private func migrated(_ engine: StoreEngine, _ body: @Sendable (any Database) async throws -> Void) async throws {
        try await MigratedOffice.with(Self.old, before: "M0028", on: engine, body)
    }

    private static let old =
        MigratedOffice.rows(caseIn: "decided") + [
            """
            INSERT INTO case_paper (id, case_id, stage, body, author_id, written_at)
            VALUES ('P1', 'C', 'decision', '{}', 'A', 2)
            """
        ]
}
