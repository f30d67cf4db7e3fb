/// The hashes that show that a tree begins with an older tree: nothing was removed or changed in between.
///
/// - Source: RFC 9162, 2.1.4.
public struct ConsistencyProof: Hashable, Sendable, Codable {
    /// The number of entries of the older tree.
    public let oldSize: UInt64
    /// The number of entries of the newer tree.
    public let size: UInt64
    /// The nodes from which both roots can be made.
    public let hashes: [Hash]

    /// Puts a proof together from its parts, without checking it.
    public init(oldSize: UInt64, size: UInt64, hashes: [Hash]) {
        self.oldSize = oldSize
        self.size = size
        self.hashes = hashes
    }

    /// Checks that the proof leads to both roots.
    ///
    /// An older tree without entries is refused, even with an empty proof: it says nothing, and a caller who takes it
    /// for a proof is mistaken. `Checkpoint.verify(extends:proof:)` treats that beginning by itself.
    ///
    /// - Throws: `ProofError.emptyTree`, `.sizesOutOfOrder`, `.tooFewHashes`, `.tooManyHashes`, `.oldRootMismatch`,
    ///   `.rootMismatch`.
    /// - Complexity: O(log size) hashes.
    public func verify(oldRoot: Hash, root: Hash) throws(ProofError) {
        guard oldSize > 0 else { throw .emptyTree }
        try SubtreeConsistencyProof(subtree: Subtree(size: oldSize), size: size, hashes: hashes)
            .verify(subtreeRoot: oldRoot, root: root)
    }
}

/// The hashes that show that a subtree is part of a tree.
///
/// - Source: draft-ietf-plants-merkle-tree-certs, 4.4.
public struct SubtreeConsistencyProof: Hashable, Sendable {
    /// The subtree.
    public let subtree: Subtree
    /// The number of entries of the tree.
    public let size: UInt64
    /// The nodes from which both roots can be made.
    public let hashes: [Hash]

    /// Puts a proof together from its parts, without checking it.
    public init(subtree: Subtree, size: UInt64, hashes: [Hash]) {
        self.subtree = subtree
        self.size = size
        self.hashes = hashes
    }

    /// Checks that the proof leads to the root of the subtree and to the root of the tree.
    ///
    /// An empty subtree is part of any tree that reaches up to it; its root must be the hash of nothing.
    ///
    /// - Throws: `ProofError.sizesOutOfOrder`, `.tooFewHashes`, `.tooManyHashes`, `.oldRootMismatch`, `.rootMismatch`.
    /// - Complexity: O(log size) hashes.
    /// - Source: draft-ietf-plants-merkle-tree-certs, 4.4.3; for a subtree that begins at 0, RFC 9162, 2.1.4.2.
    public func verify(subtreeRoot: Hash, root: Hash) throws(ProofError) {
        guard subtree.end <= size else { throw .sizesOutOfOrder }
        guard subtree.count > 0 else {
            guard hashes.isEmpty else { throw .tooManyHashes }
            guard subtreeRoot == .empty else { throw .oldRootMismatch }
            return
        }
        var climb = Climb(subtree: subtree, size: size)
        var rest = hashes[...]
        if !climb.startsAtSubtree, rest.isEmpty { throw .tooFewHashes }
        climb.begin(at: climb.startsAtSubtree ? subtreeRoot : rest.removeFirst())
        for hash in rest { try climb.step(hash) }
        guard climb.edge == 0 else { throw .tooFewHashes }
        guard climb.subtreeNode == subtreeRoot else { throw .oldRootMismatch }
        guard climb.node == root else { throw .rootMismatch }
    }
}

/// The way from the subtree's last complete node up to both roots at once.
private struct Climb {
    /// The places, on the present level, of the subtree's first and last leaf and of the tree's last leaf.
    private var first: UInt64
    private var last: UInt64
    private(set) var edge: UInt64
    private(set) var subtreeNode = Hash.empty
    private(set) var node = Hash.empty

    /// Goes up to the level of the largest complete node at the subtree's right end, or to the subtree itself.
    init(subtree: Subtree, size: UInt64) {
        (first, last, edge) = (subtree.start, subtree.end - 1, size - 1)
        if last == edge {
            while first != last { up() }
        } else {
            while first != last, last & 1 == 1 { up() }
        }
    }

    /// Whether the climb begins at the root of the whole subtree, which the verifier knows.
    var startsAtSubtree: Bool { first == last }

    mutating func begin(at hash: Hash) {
        subtreeNode = hash
        node = hash
    }

    mutating func step(_ hash: Hash) throws(ProofError) {
        guard edge > 0 else { throw .tooManyHashes }
        if last & 1 == 1 || last == edge {
            if first < last { subtreeNode = .node(hash, subtreeNode) }
            node = .node(hash, node)
            while last & 1 == 0 { up() }
        } else {
            node = .node(node, hash)
        }
        up()
    }

    private mutating func up() {
        first >>= 1
        last >>= 1
        edge >>= 1
    }
}
