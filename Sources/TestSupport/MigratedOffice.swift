import Operations
package import Storage

/// A database of before a migration, with rows in it, brought to the newest schema.
package enum MigratedOffice {
    /// A unit, an account of it, and a case of its in a state.
    package static func rows(caseIn state: String) -> [String] {
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
            INSERT INTO case_file (id, number, title, state, unit_id, region, source, conduct, decision, fine_minor,
                                   registered_at, decided_at, version)
            VALUES ('C', '青市监案〔2026〕1号', '案由', '\(state)', 'U', '430103', 'monitoring', '', 'penalty', 2000000, 1, 2,
                    3)
            """,
        ]
    }

    /// Gives the closure a database that had these rows before a migration and all that follow it.
    ///
    /// - Parameter id: of the first migration that was still to run when the rows were written.
    package static func with(
        _ rows: [String], before id: String, on engine: StoreEngine,
        _ body: @Sendable (any Database) async throws -> Void
    ) async throws {
        let before = Array(Schema.migrations.prefix { $0.id != id })
        try await engine.withDatabase(migrations: before) { database in
            try await database.write { access in
                for statement in rows { try access.execute(statement) }
            }
            _ = try await Migrator(Schema.migrations).migrate(database, now: 7)
            try await body(database)
        }
    }
}
