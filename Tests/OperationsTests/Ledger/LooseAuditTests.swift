import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// The tables the ledger does not speak of: their rows belong to something that is there.
struct LooseAuditTests {
    private static func findings(
        _ damage: String, in house: TestOffice
    ) async throws -> [AuditFinding] {
        // A damage that the tables' own keys forbid is done as on another machine: without them.
        try await house.office.database.write { access in try access.execute(damage, []) }
        let log = Locked<[AuditFinding]>([])
        _ = try await LedgerAudit(of: house.office, part: .all).run { finding in log.withLock { $0.append(finding) } }
        return log.withLock { $0 }.filter { $0.cause == .rowLoose }
    }

    /// An office in which a message went out, and a request came with a key.
    private static func office() async throws -> TestOffice {
        let house = try await TestOffice()
        let office = try await house.unit("省打假办", short: "省打", kind: .coordination, region: "430000")
        let monitor = try await house.person("方晓彤", [.coordinator], in: office)
        let other = try await house.unit("云川市局", short: "云市监", region: "430100")
        _ = try await house.office.perform(
            OpenClue(source: .media, title: "市场售假", summary: "", unit: other.id), as: monitor, key: "k")
        return house
    }

    @Test func `nothing is loose where nothing is wrong`() async throws {
        let house = try await Self.office()
        #expect(try await Self.findings("UPDATE outbox SET attempts = attempts", in: house).isEmpty)
    }

    @Test func `a message that was never queued is named`() async throws {
        let house = try await Self.office()
        let found = try await Self.findings("DELETE FROM outbox", in: house)
        #expect(found.map(\.table) == ["message"])
    }

    @Test(arguments: [
        "UPDATE idempotent_request SET entry = entry + 1000", "UPDATE idempotent_request SET operation = 'clue.close'",
        "UPDATE idempotent_request SET entry = 0", "UPDATE idempotent_request SET created_at = created_at + 1",
    ])
    func `an answer without the entry of its operation is named`(damage: String) async throws {
        let house = try await Self.office()
        let found = try await Self.findings(damage, in: house)
        #expect(found.map(\.table) == ["idempotent_request"])
        #expect(found.first?.id == "k")
    }
}
