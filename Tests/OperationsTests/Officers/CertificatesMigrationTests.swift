import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// M0048: what was registered before covers everything, and what was suspended stays so until it is lifted.
struct CertificatesMigrationTests {
    @Test(arguments: StoreEngine.allCases)
    func `certificates of before cover everything, suspended ones stay suspended`(engine: StoreEngine) async throws {
        try await migrated(engine) { database in
            let found = try await database.read { try OrganisationStore.certificates(of: UserID("A"), in: $0) }
            #expect(found.map(\.certificateNumber) == ["2", "1"])
            #expect(found.allSatisfy { $0.kind == nil && $0.areas == nil && $0.region == nil })
            let day = try #require(LegalDate("2026-06-01"))
            let matter = EnforcementMatter(area: .customs, region: "110000")
            #expect(found.map { $0.fault(on: day, for: matter) } == [.suspended, nil])
        }
    }

    @Test(arguments: StoreEngine.allCases, CertificateKind.allCases)
    func `the column of the kind takes every word of its enum`(engine: StoreEngine, kind: CertificateKind) async throws
    {
        try await migrated(engine) { database in
            let changed = try await database.write { access in
                try access.execute("UPDATE certificate SET kind = $1", [kind])
            }
            #expect(changed == 2)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `rows of before have no value in the new columns, so their digests stand`(engine: StoreEngine) async throws {
        try await migrated(engine) { database in
            let empty = try await database.read { access in
                try access.query(
                    "SELECT id FROM certificate WHERE kind IS NULL AND areas IS NULL AND region IS NULL")
            }
            #expect(empty.count == 2)
        }
    }

    @Test(
        arguments: StoreEngine.allCases,
        [
            "UPDATE certificate SET kind = 'other'", "UPDATE certificate SET areas = '[]'",
            "UPDATE certificate SET region = '43'",
            """
            INSERT INTO certificate_suspension (id, certificate_id, from_on, until_on, reason, suspended_by, suspended_at)
            VALUES ('S', 'C1', '2026-02-02', '2026-02-01', 'r', 'A', 1)
            """,
            """
            INSERT INTO certificate_suspension (id, certificate_id, from_on, reason, suspended_by, suspended_at)
            VALUES ('S', 'C1', '2026-02-02', '', 'A', 1)
            """,
            """
            INSERT INTO certificate_suspension (id, certificate_id, from_on, reason, suspended_by, suspended_at, lifted_at)
            VALUES ('S', 'C1', '2026-02-02', 'r', 'A', 1, 2)
            """,
        ])
    func `what is wrong is refused`(engine: StoreEngine, statement: String) async throws {
        try await migrated(engine) { database in
            await #expect(throws: StorageFault.self) {
                try await database.write { access in _ = try access.execute(statement) }
            }
        }
    }

    /// A database with two certificates of before, one of them suspended, brought to the newest schema.
    private func migrated(_ engine: StoreEngine, _ body: @Sendable (any Database) async throws -> Void) async throws {
        let before = Array(Schema.migrations.prefix { $0.id != "M0048" })
        try await engine.withDatabase(migrations: before) { database in
            try await database.write { access in
                for statement in Self.old { try access.execute(statement) }
            }
            _ = try await Migrator(Schema.migrations).migrate(database, now: 7)
            try await body(database)
        }
    }

    private static let old = [
        """
        INSERT INTO unit (id, name, short_name, kind, region, active, version)
        VALUES ('U', '青石县市场监督管理局', '青市监', 'marketSupervision', '430103', 1, 1)
        """,
        "INSERT INTO account (id, unit_id, sign_in_name, name, active, version) VALUES ('A', 'U', 'a', '李梅', 1, 1)",
        """
        INSERT INTO certificate (id, account_id, number, valid_from, valid_until, suspended, version)
        VALUES ('C1', 'A', '1', '2026-01-01', '2026-12-31', 0, 1), ('C2', 'A', '2', '2026-01-01', '2027-12-31', 1, 2)
        """,
    ]
}
