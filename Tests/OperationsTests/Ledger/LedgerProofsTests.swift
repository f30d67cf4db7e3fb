import Enforcement
import Law
import Ledger
import Operations
import Storage
import TestSupport
import Testing

/// What the ledger stores is enough to prove every entry under every head, and every head from every earlier one.
struct LedgerProofsTests {
    /// An office with a few heads at odd sizes.
    private func house() async throws -> (TestOffice, [LedgerHead]) {
        let house = try await TestOffice()
        var heads = [try await house.office.signHead()]
        for (index, name) in ["李梅", "周岩", "何静", "马骏", "沈青"].enumerated() {
            _ = try await house.person(name, index.isMultiple(of: 2) ? [.officer] : [.unitHead])
            heads.append(try await house.office.signHead())
        }
        return (house, heads)
    }

    @Test func `every entry is proved under every head that covers it`() async throws {
        let (house, heads) = try await house()
        let key = house.office.ledger.key.verifierKey
        for head in heads {
            for number in 0..<head.size {
                let proof = try await house.office.read {
                    try LedgerProofs.proof(of: number, under: head, key: key, in: $0)
                }
                #expect(proof.verify(trusting: [key]).isValid)
                let text = try #require(ProofDocument(proof.text))
                #expect(ProofCheck(text, trusting: [key]).isSound)
            }
        }
    }

    @Test func `every head is proved to extend every earlier one`() async throws {
        let (house, heads) = try await house()
        let key = house.office.ledger.key.verifierKey
        for later in heads {
            for earlier in heads where earlier.size <= later.size {
                let growth = try await house.office.read {
                    try LedgerProofs.growth(from: earlier.size, to: later, key: key, in: $0)
                }
                #expect(ProofCheck(.growth(growth.since(earlier.signed)), trusting: [key]).isSound)
                #expect(ProofCheck(.growth(growth), trusting: [key], older: earlier.signed).isSound)
            }
        }
    }

    @Test func `what could not be checked does not pass: a head or a proof without a key, growth without the old head`()
        async throws
    {
        let (house, heads) = try await house()
        let key = house.office.ledger.key.verifierKey
        let stranger = try SigningKey(name: key.name, seed: Array(repeating: 7, count: 32))
        let forged = try SignedCheckpoint(
            Checkpoint(origin: key.name, size: 3, root: .leaf("another")), signedBy: [stranger])
        let unchecked = ProofCheck(.head(forged))
        #expect(!unchecked.isSound && !unchecked.isRefuted)
        #expect(ProofCheck(.head(forged), trusting: [key]).isRefuted)
        #expect(ProofCheck(.head(heads[0].signed), trusting: [key]).isSound)
        let growth = try await house.office.read {
            try LedgerProofs.growth(from: heads[1].size, to: heads[3], key: key, in: $0)
        }
        #expect(!ProofCheck(.growth(growth), trusting: [key]).isSound)
        #expect(!ProofCheck(.growth(growth), older: heads[1].signed).isSound)
        let proof = try await house.office.read {
            try LedgerProofs.proof(of: 0, under: heads[0], key: key, in: $0)
        }
        #expect(!ProofCheck(.entry(proof)).isSound)
    }

    @Test func `what is not there yet cannot be proved`() async throws {
        let (house, heads) = try await house()
        let key = house.office.ledger.key.verifierKey
        let first = heads[0]
        await #expect(throws: LedgerFault.notYetSigned(first.size)) {
            try await house.office.read { try LedgerProofs.proof(of: first.size, under: first, key: key, in: $0) }
        }
        await #expect(throws: LedgerFault.noSuchEntry(99)) {
            try await house.office.read { try LedgerProofs.proof(of: 99, under: heads[5], key: key, in: $0) }
        }
        await #expect(throws: LedgerFault.beyondHead(first.size + 1)) {
            try await house.office.read { try LedgerProofs.growth(from: first.size + 1, to: first, key: key, in: $0) }
        }
    }

    @Test func `an entry is found by the row it speaks of`() async throws {
        let (house, _) = try await house()
        let unit = house.county.id
        let entry = try await house.office.read { access in
            try LedgerStore.latestEntry("unit", unit, in: access).flatMap { try LedgerStore.entry($0, in: access) }
        }
        let content = try #require(entry?.content)
        #expect(entry?.operation == "unit.register")
        #expect(content.rows.contains { $0.table == "unit" && $0.id == unit.rawValue })
        #expect(content.actor == "FOUNDER" && content.number == entry?.number)
        let nothing = try await house.office.read { try LedgerStore.latestEntry("unit", "nobody", in: $0) }
        #expect(nothing == nil)
    }
}
