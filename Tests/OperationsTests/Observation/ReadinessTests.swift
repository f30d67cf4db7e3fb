import Foundation
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct ReadinessTests {
    @Test func `an office with its database, ledger and evidence folder is ready`() async throws {
        let world = try await TestOffice()
        #expect(await ReadinessDesk(world.office).readiness().failures.isEmpty)
    }

    @Test func `a database that is closed is the one thing that fails`() async throws {
        let world = try await TestOffice()
        world.office.database.close()
        #expect(await ReadinessDesk(world.office).readiness().failures == [.database])
    }

    @Test(.enabled(if: StoreEngine.ofOffices.dialect == .sqlite, "triggers are taken away in SQLite's words"))
    func `a migration that is missing, a head that is damaged and a folder that is gone are each named`()
        async throws
    {
        let world = try await TestOffice()
        try await world.office.signHead()
        try await world.office.database.write { access in
            try access.execute("DELETE FROM schema_migration WHERE id = (SELECT max(id) FROM schema_migration)")
            for name in try access.query(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger_head'")
            {
                try access.execute("DROP TRIGGER \(try name.get("name", as: String.self))")
            }
            try access.execute("UPDATE ledger_head SET checkpoint = 'nonsense'")
        }
        try FileManager.default.removeItem(atPath: world.folder)
        let failures = await ReadinessDesk(world.office).readiness().failures
        #expect(Set(failures) == [.migrations, .ledger, .evidence])
    }

    @Test func `work that is too slow is not waited for, and other work keeps its outcome`() async throws {
        await #expect(throws: Timeout.Exceeded.self) {
            try await Timeout.race(.milliseconds(1)) { try await Task.sleep(for: .seconds(3600)) }
        }
        #expect(try await Timeout.race(.seconds(3600)) { 7 } == 7)
        await #expect(throws: CancellationError.self) {
            try await Timeout.race(.seconds(3600)) { throw CancellationError() }
        }
    }
}
