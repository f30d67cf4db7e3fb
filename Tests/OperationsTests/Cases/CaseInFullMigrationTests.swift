import Operations
import Storage
import TestSupport
import Testing

/// M0025 makes two tables anew on SQLite: what was in them stays, and the keys and conditions hold as before.
struct CaseInFullMigrationTests {
    @Test(arguments: StoreEngine.allCases)
    func `cases and papers of before stand as they stood, and new words are taken`(engine: StoreEngine) async throws {
        try await MigratedOffice.with(Self.old, before: "M0025", on: engine) { database in
            let kept = try await database.read { access in
                try access.query(
                    """
                    SELECT case_file.number, case_file.fine_minor, case_paper.body
                    FROM   case_file
                    JOIN   case_paper ON case_paper.case_id = case_file.id
                    """)
            }
            #expect(try kept.map { try $0.get("number") as String } == ["青市监案〔2026〕1号"])
            #expect(try kept.map { try $0.get("fine_minor") as Int64 } == [2_000_000])
            #expect(try kept.map { try $0.get("body") as String } == ["{}"])
            try await expectTaken(
                "UPDATE case_file SET state = 'hearingAsked', decision = NULL, decided_at = NULL", on: database)
            try await expectTaken(
                """
                INSERT INTO case_paper (id, case_id, stage, body, author_id, written_at)
                VALUES ('P2', 'C', 'hearingRequest', '{}', 'A', 1)
                """, on: database)
        }
    }

    @Test(
        arguments: StoreEngine.allCases,
        [
            "DELETE FROM case_file", "UPDATE case_file SET state = 'nothing'",
            "UPDATE case_file SET unit_id = 'nowhere'", "DELETE FROM case_paper",
            "UPDATE case_paper SET body = '[]'",
            "INSERT INTO case_paper (id, case_id, stage, body, author_id, written_at) VALUES ('P', 'X', 'filing', '', 'A', 1)",
        ])
    func `what was refused is refused`(engine: StoreEngine, statement: String) async throws {
        try await MigratedOffice.with(Self.old, before: "M0025", on: engine) { database in
            await #expect(throws: StorageFault.self) {
                try await database.write { access in _ = try access.execute(statement) }
            }
        }
    }

    private func expectTaken(_ statement: String, on database: any Database) async throws {
        let changed = try await database.write { access in try access.execute(statement) }
        #expect(changed == 1)
    }

    private static let old =
        MigratedOffice.rows(caseIn: "decided") + [
            """
            INSERT INTO case_paper (id, case_id, stage, body, author_id, written_at)
            VALUES ('P1', 'C', 'decision', '{}', 'A', 2)
            """
        ]
}
