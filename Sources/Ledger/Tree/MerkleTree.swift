/// The Merkle tree over a log's entries at its present size and at every size before.
///
/// It holds no hashes; it reads the few it needs. A store that keeps every node which `Appender.append` hands out can
/// answer for any size up to the present one.
///
/// - Source: RFC 9162, 2.1.
public struct MerkleTree<Reader: NodeReader> {
    /// The largest number of leaves: beyond it a storage key would not fit a signed 64-bit integer.
    public static var maximumSize: UInt64 { NodeID.maximumLeafCount }

    /// The number of leaves whose nodes the reader has.
    public let size: UInt64
    private let nodes: Reader

    /// Looks at the log of this size through a reader.
    ///
    /// - Throws: `ProofError.sizeBeyondTree` beyond `maximumSize`.
    public init(size: UInt64, nodes: Reader) throws(ProofError) {
        guard size <= NodeID.maximumLeafCount else { throw .sizeBeyondTree }
        self.size = size
        self.nodes = nodes
    }

    /// The root of the first `size` leaves.
    ///
    /// - Throws: `ProofError.sizeBeyondTree`, and what the reader throws.
    /// - Complexity: O(log size) node reads and hashes.
    public func root(at size: UInt64) throws -> Hash { try hash(of: Subtree(size: size)) }

    /// The hash over the leaves of a subtree.
    ///
    /// - Throws: `ProofError.sizeBeyondTree`, and what the reader throws.
    /// - Complexity: O(log count) node reads and hashes.
    public func hash(of subtree: Subtree) throws -> Hash {
        guard subtree.end <= size else { throw ProofError.sizeBeyondTree }
        var folded: Hash?
        var rest = subtree.count
        var position = subtree.end
        while rest > 0 {
            let level = rest.trailingZeroBitCount
            rest &= rest - 1
            position -= 1 << UInt64(level)
            let left = try nodes.node(NodeID(level: level, index: position >> UInt64(level)))
            folded = folded.map { Hash.node(left, $0) } ?? left
        }
        return folded ?? .empty
    }

    /// The proof that the entry of this index is in the tree of the first `size` leaves.
    ///
    /// - Throws: `ProofError.sizeBeyondTree`, `.entryOutsideTree`, and what the reader throws.
    /// - Complexity: O(log size) node reads and hashes.
    public func inclusionProof(of index: UInt64, at size: UInt64) throws -> InclusionProof {
        let hashes = try path(to: index, in: Subtree(size: size))
        return InclusionProof(index: index, size: size, hashes: hashes)
    }

    /// The proof that the entry of this index (counted in the whole log) is in a subtree.
    ///
    /// - Throws: `ProofError.sizeBeyondTree`, `.entryOutsideTree`, and what the reader throws.
    /// - Complexity: O(log count) node reads and hashes.
    public func inclusionProof(of index: UInt64, in subtree: Subtree) throws -> SubtreeInclusionProof {
        let hashes = try path(to: index, in: subtree)
        return SubtreeInclusionProof(index: index, subtree: subtree, hashes: hashes)
    }

    /// The proof that the tree of `size` leaves begins with the tree of `oldSize` leaves.
    ///
    /// - Throws: `ProofError.sizeBeyondTree`, `.sizesOutOfOrder`, `.emptyTree` from size 0, and what the reader throws.
    /// - Complexity: O(log size) node reads and hashes.
    public func consistencyProof(from oldSize: UInt64, to size: UInt64) throws -> ConsistencyProof {
        guard oldSize > 0 else { throw ProofError.emptyTree }
        let hashes = try parts(besides: Subtree(size: oldSize), at: size)
        return ConsistencyProof(oldSize: oldSize, size: size, hashes: hashes)
    }

    /// The proof that a subtree is part of the tree of `size` leaves.
    ///
    /// - Throws: `ProofError.sizeBeyondTree`, `.sizesOutOfOrder`, and what the reader throws.
    /// - Complexity: O(log size) node reads and hashes.
    public func consistencyProof(of subtree: Subtree, at size: UInt64) throws -> SubtreeConsistencyProof {
        let hashes = try parts(besides: subtree, at: size)
        return SubtreeConsistencyProof(subtree: subtree, size: size, hashes: hashes)
    }
}

extension MerkleTree: Sendable where Reader: Sendable {}

extension MerkleTree {
    /// The siblings met on the way from the leaf up to the root of the subtree.
    ///
    /// - Source: RFC 9162, 2.1.3.1, unrolled from the root downwards.
    private func path(to index: UInt64, in subtree: Subtree) throws -> [Hash] {
        guard subtree.end <= size else { throw ProofError.sizeBeyondTree }
        guard subtree.contains(index) else { throw ProofError.entryOutsideTree }
        var siblings: [Subtree] = []
        var (low, high) = (subtree.start, subtree.end)
        while high - low > 1 {
            let middle = low + (high - low).splitPoint
            if index < middle {
                siblings.append(Subtree(known: middle..<high))
                high = middle
            } else {
                siblings.append(Subtree(known: low..<middle))
                low = middle
            }
        }
        return try siblings.reversed().map { try hash(of: $0) }
    }

    /// The parts of the tree from which, together with the subtree, both roots can be made.
    ///
    /// - Source: RFC 9162, 2.1.4.1, and draft-ietf-plants-merkle-tree-certs, 4.4.1, unrolled from the root downwards.
    private func parts(besides subtree: Subtree, at size: UInt64) throws -> [Hash] {
        guard size <= self.size else { throw ProofError.sizeBeyondTree }
        guard subtree.end <= size else { throw ProofError.sizesOutOfOrder }
        guard subtree.count > 0 else { return [] }
        var parts: [Subtree] = []
        var (low, high) = (UInt64(0), size)
        var start = subtree.start
        while start != low || subtree.end != high {
            let middle = low + (high - low).splitPoint
            if subtree.end <= middle {
                parts.append(Subtree(known: middle..<high))
                high = middle
            } else {
                parts.append(Subtree(known: low..<middle))
                low = middle
                start = max(start, low)
            }
        }
        if start != subtree.start { parts.append(Subtree(known: low..<high)) }
        return try parts.reversed().map { try hash(of: $0) }
    }
}
