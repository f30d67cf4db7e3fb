import Foundation
import Ledger
import Testing

/// One bit is turned over somewhere: it is always noticed, and nothing crashes.
struct DamageTests {
    @Test func `every flipped bit in the text of a proof is refused`() throws {
        let proof = try LedgerProofTests.proof(2, of: 5)
        let bytes = Array(proof.text.utf8)
        for index in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << UInt8(bit)
                guard let text = String(validating: damaged, as: UTF8.self) else { continue }
                let accepted = (try? LedgerProof(parsing: text))?.verify(trusting: [proof.verifierKey]).isValid
                #expect(accepted != true, "bit \(bit) of byte \(index)")
            }
        }
    }

    @Test func `every flipped bit in the JSON of a proof is refused`() throws {
        let proof = try LedgerProofTests.proof(2, of: 5)
        let data = try JSONEncoder().encode(proof)
        for index in data.indices {
            for bit in 0..<8 {
                var damaged = data
                damaged[index] ^= 1 << UInt8(bit)
                let read = try? JSONDecoder().decode(LedgerProof.self, from: damaged)
                #expect(read?.verify(trusting: [proof.verifierKey]).isValid != true, "bit \(bit) of byte \(index)")
            }
        }
    }

    @Test func `every flipped bit in a signed checkpoint is refused`() throws {
        let (log, witness) = (try SignedNoteTests.key("log", 1), try SignedNoteTests.key("witness", 2))
        let keys = [log.verifierKey, witness.verifierKey]
        let head = try Checkpoint(origin: "log", size: 1_000, root: .leaf("x"), extensions: ["extension"])
        let bytes = Array(try SignedCheckpoint(head, signedBy: [log, witness]).encoded.utf8)
        for index in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << UInt8(bit)
                let text = String(validating: damaged, as: UTF8.self)
                let signers = try? text.map { try SignedCheckpoint(parsing: $0).verify(with: keys) }
                // Where only one signature line is damaged the other key's signature still stands.
                let limit = index < head.text.utf8.count ? 0 : 1
                #expect(signers?.count ?? 0 <= limit, "bit \(bit) of byte \(index)")
            }
        }
    }

    @Test func `every flipped bit in the hashes of a proof is refused`() throws {
        let slow = RecursiveTree(size: 23)
        let tree = try MerkleTree(size: 23, nodes: NodeTable(slow.leaves))
        let inclusion = try tree.inclusionProof(of: 17, at: 23)
        for hashes in flips(of: inclusion.hashes) {
            #expect(throws: ProofError.rootMismatch) {
                try InclusionProof(index: 17, size: 23, hashes: hashes)
                    .verify(leaf: slow.leaves[17], root: slow.root(0, 23))
            }
        }
        let consistency = try tree.consistencyProof(from: 11, to: 23)
        for hashes in flips(of: consistency.hashes) {
            #expect(throws: ProofError.self) {
                try ConsistencyProof(oldSize: 11, size: 23, hashes: hashes)
                    .verify(oldRoot: slow.root(0, 11), root: slow.root(0, 23))
            }
        }
    }

    @Test func `a proof holds for no other place, size or length`() throws {
        let slow = RecursiveTree(size: 40)
        let tree = try MerkleTree(size: 40, nodes: NodeTable(slow.leaves))
        let (root, oldRoot) = (slow.root(0, 23), slow.root(0, 11))
        let inclusion = try tree.inclusionProof(of: 17, at: 23).hashes
        let consistency = try tree.consistencyProof(from: 11, to: 23).hashes
        for other in [0, 1, 10, 12, 16, 18, 22, 24, 31, 32, 40, UInt64.max - 1, .max] {
            #expect(throws: ProofError.self) {
                try InclusionProof(index: other, size: 23, hashes: inclusion).verify(leaf: slow.leaves[17], root: root)
            }
            #expect(throws: ProofError.self) {
                try ConsistencyProof(oldSize: other, size: 23, hashes: consistency).verify(oldRoot: oldRoot, root: root)
            }
        }
        for hashes in [Array(inclusion.dropLast()), inclusion + [root], [], Array(inclusion.dropFirst())] {
            #expect(throws: ProofError.self) {
                try InclusionProof(index: 17, size: 23, hashes: hashes).verify(leaf: slow.leaves[17], root: root)
            }
        }
        for hashes in [Array(consistency.dropLast()), consistency + [root], [], Array(consistency.dropFirst())] {
            #expect(throws: ProofError.self) {
                try ConsistencyProof(oldSize: 11, size: 23, hashes: hashes).verify(oldRoot: oldRoot, root: root)
            }
        }
    }

    @Test func `proofs made of chance never hold and never crash`() throws {
        var numbers = SeededNumbers(seed: 77)
        for _ in 0..<5_000 {
            let mask = UInt64.max >> UInt64.random(in: 0..<64, using: &numbers)
            let (one, two) = (numbers.next() & mask, numbers.next() & mask)
            let hashes = (0..<Int.random(in: 0...70, using: &numbers)).map { Hash.leaf("\($0)") }
            let (leaf, root) = (Hash.leaf("leaf"), Hash.leaf("root"))
            #expect(throws: ProofError.self) {
                try InclusionProof(index: one, size: two, hashes: hashes).verify(leaf: leaf, root: root)
            }
            #expect(throws: ProofError.self) {
                try ConsistencyProof(oldSize: one, size: two, hashes: hashes).verify(oldRoot: leaf, root: root)
            }
            guard let subtree = Subtree(start: one, end: two), subtree.count > 0 else { continue }
            #expect(throws: ProofError.self) {
                try SubtreeConsistencyProof(subtree: subtree, size: numbers.next(), hashes: hashes)
                    .verify(subtreeRoot: leaf, root: root)
            }
        }
    }

    private func flips(of hashes: [Hash]) -> [[Hash]] {
        hashes.indices.flatMap { place in
            (0..<256).compactMap { bit in
                var bytes = hashes[place].bytes
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
                var damaged = hashes
                guard let hash = Hash(bytes) else { return nil }
                damaged[place] = hash
                return damaged
            }
        }
    }
}
