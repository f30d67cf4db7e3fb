import Ledger
import Testing

struct MerkleTreeTests {
    static let slow = RecursiveTree(size: 130)

    @Test func `roots at all sizes up to 130 are those of the recursive definition`() throws {
        let tree = try MerkleTree(size: 130, nodes: NodeTable(Self.slow.leaves))
        for size in 0...130 { #expect(try tree.root(at: UInt64(size)) == Self.slow.root(0, size)) }
    }

    @Test func `inclusion proofs at all sizes up to 130 are those of the recursive definition and hold`() throws {
        let tree = try MerkleTree(size: 130, nodes: NodeTable(Self.slow.leaves))
        for size in 1...130 {
            let root = Self.slow.root(0, size)
            for index in 0..<size {
                let proof = try tree.inclusionProof(of: UInt64(index), at: UInt64(size))
                #expect(proof.hashes == Self.slow.path(index, 0, size))
                try proof.verify(leaf: Self.slow.leaves[index], root: root)
            }
        }
    }

    @Test func `consistency proofs between all sizes up to 130 are those of the recursive definition and hold`() throws
    {
        let tree = try MerkleTree(size: 130, nodes: NodeTable(Self.slow.leaves))
        let roots = (0...130).map { Self.slow.root(0, $0) }
        for size in 1...130 {
            for oldSize in 1...size {
                let proof = try tree.consistencyProof(from: UInt64(oldSize), to: UInt64(size))
                #expect(proof.hashes == Self.slow.proof(0, oldSize, 0, size))
                try proof.verify(oldRoot: roots[oldSize], root: roots[size])
            }
        }
    }

    @Test func `subtree proofs at all sizes up to 34 are those of the recursive definition and hold`() throws {
        let tree = try MerkleTree(size: 130, nodes: NodeTable(Self.slow.leaves))
        for end in 1...34 {
            for start in 0..<end {
                guard let subtree = Subtree(start: UInt64(start), end: UInt64(end)) else { continue }
                let root = Self.slow.root(start, end)
                for index in start..<end {
                    let proof = try tree.inclusionProof(of: UInt64(index), in: subtree)
                    #expect(proof.hashes == Self.slow.path(index, start, end))
                    try proof.verify(leaf: Self.slow.leaves[index], root: root)
                }
                for size in end...34 {
                    let proof = try tree.consistencyProof(of: subtree, at: UInt64(size))
                    #expect(proof.hashes == Self.slow.proof(start, end, 0, size))
                    try proof.verify(subtreeRoot: root, root: Self.slow.root(0, size))
                }
            }
        }
    }

    @Test func `proofs at random sizes up to 5000 agree with the recursive definition`() throws {
        let slow = RecursiveTree(size: 5_000)
        let tree = try MerkleTree(size: 5_000, nodes: NodeTable(slow.leaves))
        var numbers = SeededNumbers(seed: 9_162)
        for _ in 0..<25 {
            let size = Int.random(in: 1...5_000, using: &numbers)
            let index = Int.random(in: 0..<size, using: &numbers)
            let root = slow.root(0, size)
            #expect(try tree.root(at: UInt64(size)) == root)
            let inclusion = try tree.inclusionProof(of: UInt64(index), at: UInt64(size))
            #expect(inclusion.hashes == slow.path(index, 0, size))
            try inclusion.verify(leaf: slow.leaves[index], root: root)
            let consistency = try tree.consistencyProof(from: UInt64(index + 1), to: UInt64(size))
            #expect(consistency.hashes == slow.proof(0, index + 1, 0, size))
            try consistency.verify(oldRoot: slow.root(0, index + 1), root: root)
        }
    }

    @Test func `a proof costs a few node reads however large the log`() throws {
        let table = NodeTable((0..<5_000).map { Hash.leaf("\($0)") })
        let tree = try MerkleTree(size: 5_000, nodes: table)
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<500 {
            let size = UInt64.random(in: 2...5_000, using: &numbers)
            let old = UInt64.random(in: 1...size, using: &numbers)
            let depth = 64 - (size - 1).leadingZeroBitCount
            #expect(try table.reads { try tree.inclusionProof(of: old - 1, at: size) } <= 2 * depth)
            #expect(try table.reads { try tree.consistencyProof(from: old, to: size) } <= 2 * depth + 1)
            #expect(try table.reads { try tree.root(at: size) } == size.nonzeroBitCount)
        }
    }

    @Test func `what lies beyond the log is refused`() throws {
        let tree = try MerkleTree(size: 7, nodes: NodeTable((0..<7).map { Hash.leaf("\($0)") }))
        #expect(throws: ProofError.sizeBeyondTree) { try tree.root(at: 8) }
        #expect(throws: ProofError.sizeBeyondTree) { try tree.inclusionProof(of: 0, at: 8) }
        #expect(throws: ProofError.entryOutsideTree) { try tree.inclusionProof(of: 5, at: 5) }
        #expect(throws: ProofError.entryOutsideTree) { try tree.inclusionProof(of: 0, at: 0) }
        #expect(throws: ProofError.sizeBeyondTree) { try tree.consistencyProof(from: 1, to: 8) }
        #expect(throws: ProofError.sizesOutOfOrder) { try tree.consistencyProof(from: 6, to: 5) }
        #expect(throws: ProofError.emptyTree) { try tree.consistencyProof(from: 0, to: 5) }
        #expect(throws: ProofError.sizeBeyondTree) { try MerkleTree(size: .max, nodes: NodeTable([])) }
        #expect(throws: ProofError.sizeBeyondTree) { try Appender(size: .max, nodes: NodeTable([])) }
    }

    @Test func `a store that misses a node makes no proof`() throws {
        let tree = try MerkleTree(size: 8, nodes: NodeTable((0..<7).map { Hash.leaf("\($0)") }))
        #expect(throws: NodeTable.Missing.self) { try tree.inclusionProof(of: 0, at: 8) }
    }
}
