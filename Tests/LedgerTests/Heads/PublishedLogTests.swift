import Foundation
import Ledger
import Testing

/// A whole log written by transparency-dev/tessera: its entries, its hash tiles and sixteen signed checkpoints.
@Suite(.enabled(if: Vectors.exists(Vectors.tessera), "../shared/vectors/tessera is not there"))
struct PublishedLogTests {
    /// The public half of the test key, from the README files and tests of transparency-dev/tessera.
    static let keyText = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"

    /// The checkpoints of sizes 0 to 15 and the last one.
    private func checkpoints() throws -> [SignedCheckpoint] {
        let names = (0...15).map { "checkpoint.\($0)" } + ["checkpoint"]
        return try names.map { try SignedCheckpoint(parsing: Vectors.text(Vectors.tessera.appending(path: $0))) }
    }

    /// The entries of a bundle: each two bytes of length, most significant first, and the entry.
    private func entries(_ count: Int) throws -> [[UInt8]] {
        var bytes = try Vectors.bytes(Vectors.tessera.appending(path: "tile/entries/000.p/\(count)"))[...]
        var entries: [[UInt8]] = []
        while let high = bytes.popFirst(), let low = bytes.popFirst() {
            let length = Int(high) << 8 | Int(low)
            entries.append(Array(bytes.prefix(length)))
            bytes = bytes.dropFirst(length)
        }
        return entries
    }

    private func tree() throws -> MerkleTree<NodeTable> {
        let leaves = try entries(15).map { Hash.leaf($0) }
        return try MerkleTree(size: UInt64(leaves.count), nodes: NodeTable(leaves))
    }

    @Test func `every checkpoint is signed by the published key`() throws {
        let key = try VerifierKey(parsing: Self.keyText)
        let all = try checkpoints()
        #expect(all.count == 17)
        for checkpoint in all { #expect(try checkpoint.verify(with: [key]) == [key]) }
    }

    @Test func `every checkpoint is written as it was read`() throws {
        for size in 0...15 {
            let text = try Vectors.text(Vectors.tessera.appending(path: "checkpoint.\(size)"))
            let signed = try SignedCheckpoint(parsing: text)
            #expect(signed.encoded == text)
            #expect(signed.checkpoint.text == signed.note.text)
            #expect(signed.checkpoint.size == UInt64(size))
            #expect(signed.checkpoint.origin == "example.com/log/testdata")
        }
    }

    @Test func `every root follows from the entries`() throws {
        let tree = try tree()
        #expect(tree.size == 15)
        var appender = Appender()
        for head in try checkpoints().prefix(16).map(\.checkpoint) {
            if head.size > 0 { appender.append(.leaf(try entries(15)[Int(head.size) - 1])) }
            #expect(try tree.root(at: head.size) == head.root)
            #expect(appender.root == head.root)
        }
    }

    @Test(arguments: 1...15)
    func `every bundle of entries and every hash tile hold the same log`(size: Int) throws {
        let part = try entries(size)
        #expect(part.count == size)
        #expect(part == Array(try entries(15).prefix(size)))
        let tile = try Vectors.bytes(Vectors.tessera.appending(path: "tile/0/000.p/\(size)"))
        #expect(tile == part.flatMap { Hash.leaf($0).bytes })
    }

    @Test func `every checkpoint extends every older one`() throws {
        let heads = try checkpoints().prefix(16).map(\.checkpoint)
        let tree = try tree()
        var pairs = 0
        for (index, newer) in heads.enumerated() {
            for older in heads[..<index] {
                let proof = older.size == 0 ? nil : try tree.consistencyProof(from: older.size, to: newer.size)
                try newer.verify(extends: older, proof: proof)
                pairs += 1
            }
        }
        #expect(pairs == 120)
    }

    @Test func `every entry is in every checkpoint that is large enough`() throws {
        let tree = try tree()
        let entries = try entries(15)
        let key = try VerifierKey(parsing: Self.keyText)
        for signed in try checkpoints().prefix(16) {
            let size = signed.checkpoint.size
            for (index, entry) in entries.enumerated() {
                guard UInt64(index) < size else {
                    #expect(throws: ProofError.entryOutsideTree) {
                        try tree.inclusionProof(of: UInt64(index), at: size)
                    }
                    continue
                }
                let inclusion = try tree.inclusionProof(of: UInt64(index), at: size)
                let proof = TlogProof(index: inclusion.index, hashes: inclusion.hashes, checkpoint: signed)
                try TlogProof(parsing: proof.text).verify(leaf: .leaf(entry), with: [key])
                #expect(throws: ProofError.rootMismatch) {
                    try proof.verify(leaf: .leaf(entries[(index + 1) % 15]), with: [key])
                }
            }
        }
    }
}
