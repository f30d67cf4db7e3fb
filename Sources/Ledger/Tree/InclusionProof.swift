/// The hashes that lead from one entry up to the root of a tree.
///
/// - Source: RFC 9162, 2.1.3.
public struct InclusionProof: Hashable, Sendable, Codable {
    /// The entry's index in the log, counted from 0.
    public let index: UInt64
    /// The number of entries of the tree.
    public let size: UInt64
    /// The siblings on the way up, the leaf's own first.
    public let hashes: [Hash]

    /// Puts a proof together from its parts, without checking it.
    public init(index: UInt64, size: UInt64, hashes: [Hash]) {
        self.index = index
        self.size = size
        self.hashes = hashes
    }

    /// Checks that the proof leads from this leaf to this root.
    ///
    /// - Parameters:
    ///   - leaf: the hash of the entry, as `Hash.leaf` gives it.
    ///   - root: the root of the tree, from a head that is trusted.
    /// - Throws: `ProofError.entryOutsideTree`, `.tooFewHashes`, `.tooManyHashes`, `.rootMismatch`.
    /// - Complexity: O(log size) hashes.
    public func verify(leaf: Hash, root: Hash) throws(ProofError) {
        guard try self.root(from: leaf) == root else { throw .rootMismatch }
    }

    /// The root to which the proof leads from this leaf.
    ///
    /// - Throws: `ProofError.entryOutsideTree`, `.tooFewHashes`, `.tooManyHashes`.
    /// - Complexity: O(log size) hashes.
    public func root(from leaf: Hash) throws(ProofError) -> Hash {
        guard index < size else { throw .entryOutsideTree }
        return try Path.climb(from: leaf, at: index, last: size - 1, with: hashes)
    }
}

/// The hashes that lead from one entry up to the root of a subtree.
///
/// - Source: draft-ietf-plants-merkle-tree-certs, 4.3.
public struct SubtreeInclusionProof: Hashable, Sendable {
    /// The entry's index in the log, counted from 0.
    public let index: UInt64
    /// The subtree.
    public let subtree: Subtree
    /// The siblings on the way up, the leaf's own first.
    public let hashes: [Hash]

    /// Puts a proof together from its parts, without checking it.
    public init(index: UInt64, subtree: Subtree, hashes: [Hash]) {
        self.index = index
        self.subtree = subtree
        self.hashes = hashes
    }

    /// Checks that the proof leads from this leaf to this root of the subtree.
    ///
    /// - Throws: `ProofError.entryOutsideTree`, `.tooFewHashes`, `.tooManyHashes`, `.rootMismatch`.
    /// - Complexity: O(log count) hashes.
    public func verify(leaf: Hash, root: Hash) throws(ProofError) {
        guard subtree.contains(index) else { throw .entryOutsideTree }
        let last = subtree.count - 1
        let found = try Path.climb(from: leaf, at: index - subtree.start, last: last, with: hashes)
        guard found == root else { throw .rootMismatch }
    }
}

/// The way from a leaf to the root.
private enum Path {
    /// Follows the siblings upwards; `index` and `last` are the places of the entry and of the tree's last leaf.
    ///
    /// - Source: RFC 9162, 2.1.3.2.
    static func climb(
        from leaf: Hash, at index: UInt64, last: UInt64, with hashes: [Hash]
    ) throws(ProofError) -> Hash {
        var (place, edge, node) = (index, last, leaf)
        for sibling in hashes {
            guard edge > 0 else { throw .tooManyHashes }
            if place & 1 == 1 || place == edge {
                node = .node(sibling, node)
                // On the right edge a node without a sibling is its own parent: those levels have no hash.
                let skipped = UInt64(place.trailingZeroBitCount)
                place >>= skipped
                edge >>= skipped
            } else {
                node = .node(node, sibling)
            }
            place >>= 1
            edge >>= 1
        }
        guard edge == 0 else { throw .tooFewHashes }
        return node
    }
}
