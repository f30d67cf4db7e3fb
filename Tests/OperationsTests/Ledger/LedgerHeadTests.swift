import Enforcement
import Law
import Ledger
import Operations
import Storage
import TestSupport
import Testing

/// Heads are signed over what is there, once for each size, and later ones extend earlier ones.
struct LedgerHeadTests {
    @Test func `a head says size, root and time under the signature`() async throws {
        let house = try await TestOffice()
        let head = try await house.office.signHead()
        let size = try await house.office.read(LedgerStore.size)
        #expect(head.size == size && size == 2)
        try head.signed.verify(with: [house.office.ledger.key.verifierKey])
        #expect(head.signed.checkpoint.extensions == ["signed \(house.clock.now)"])
        let leaves = try await house.office.read { try LedgerStore.entries(limit: 10, in: $0) }
            .reversed().map { Hash.leaf($0.body) }
        #expect(head.signed.checkpoint.root == .node(leaves[0], leaves[1]))
    }

    @Test func `where nothing was added the earlier head is given again`() async throws {
        let house = try await TestOffice()
        let first = try await house.office.signHead()
        house.clock.advance(days: 1)
        let second = try await house.office.signHead()
        #expect(second.text == first.text)
        _ = try await house.person("李梅", [.officer])
        let third = try await house.office.signHead()
        #expect(third.size > first.size)
        let heads = try await house.office.read { try LedgerStore.heads(limit: 10, in: $0) }
        #expect(heads.map(\.size) == [third.size, first.size])
        let before = try await house.office.read { try LedgerStore.heads(below: third.size, limit: 10, in: $0) }
        #expect(before.map(\.size) == [first.size])
    }

    @Test func `the head of an empty ledger is signed too`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await Migrator(Schema.migrations).migrate(database, now: 0)
        let house = try await TestOffice()
        let office = house.office(over: database)
        let head = try await office.signHead()
        #expect(head.size == 0 && head.rootHex == Hash.empty.hex)
        database.close()
    }

    @Test func `heads at once make one row`() async throws {
        let house = try await TestOffice()
        let heads = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 { group.addTask { try await house.office.signHead().text } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(heads.count == 1)
    }

    @Test(arguments: ["UPDATE", "DELETE"], ["ledger_entry", "ledger_row", "ledger_node", "ledger_head"])
    func `nothing of the ledger can be changed or taken back`(_ verb: String, _ table: String) async throws {
        let house = try await TestOffice()
        try await house.office.signHead()
        let sql = verb == "UPDATE" ? "UPDATE \(table) SET \(Self.column[table] ?? "")" : "DELETE FROM \(table)"
        let fault = await #expect(throws: StorageFault.self) {
            try await house.office.database.write { try $0.execute(sql) }
        }
        #expect(fault?.constraint?.name?.contains("\(table) is append-only") == true)
    }

    private static let column = [
        "ledger_entry": "operation = 'x'", "ledger_row": "digest = 'x'", "ledger_node": "hash = hash",
        "ledger_head": "signed_at = 0",
    ]
}
