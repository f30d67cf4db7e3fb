import Operations
import Storage
import TestSupport
import Testing

/// M0054 makes the units anew on SQLite: they and what names them stand as they stood, and tax authorities are taken.
struct TaxCluesMigrationTests {
    private static func unit(_ id: String, _ kind: String) -> String {
        """
        INSERT INTO unit (id, name, short_name, kind, region, active, version)
        VALUES ('\(id)', '\(id)', '\(id)', '\(kind)', '430100', 1, 1)
        """
    }

    @Test(arguments: StoreEngine.allCases)
    func `units and what names them stand as they stood`(engine: StoreEngine) async throws {
        try await MigratedOffice.with(MigratedOffice.rows(caseIn: "served"), before: "M0054", on: engine) { database in
            let kept = try await database.read { access in
                try access.query("SELECT unit.id FROM case_file JOIN unit ON unit.id = case_file.unit_id")
            }
            #expect(kept.count == 1)
            try await database.write { access in _ = try access.execute(Self.unit("T", "tax")) }
            for wrong in [Self.unit("X", "treasury"), Self.unit("T", "tax"), "DELETE FROM unit WHERE id <> 'T'"] {
                await #expect(throws: StorageFault.self, "\(wrong)") {
                    try await database.write { access in _ = try access.execute(wrong) }
                }
            }
        }
    }
}
