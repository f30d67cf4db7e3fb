/// The right edge of the tree: what is needed to add leaves and to know the root, and nothing more.
///
/// It keeps one hash for each bit that is set in the size, the complete subtrees from left to right, at most 62.
public struct Appender: Hashable, Sendable {
    /// The number of leaves.
    public private(set) var size: UInt64
    private var edge: [Hash]

    /// Begins an empty log.
    public init() {
        size = 0
        edge = []
        edge.reserveCapacity(64)
    }

    /// Takes up a log where it stands.
    ///
    /// - Throws: `ProofError.sizeBeyondTree` beyond the largest size, and what the reader throws.
    /// - Complexity: O(log size) node reads.
    public init(size: UInt64, nodes: some NodeReader) throws {
        guard size <= NodeID.maximumLeafCount else { throw ProofError.sizeBeyondTree }
        self.init()
        self.size = size
        for level in (0...62).reversed() where size >> UInt64(level) & 1 == 1 {
            edge.append(try nodes.node(NodeID(level: level, index: size >> UInt64(level) - 1)))
        }
    }

    /// The root over all leaves so far.
    ///
    /// - Complexity: O(log size) hashes.
    public var root: Hash {
        guard var folded = edge.last else { return .empty }
        for left in edge.dropLast().reversed() { folded = .node(left, folded) }
        return folded
    }

    /// Adds a leaf and gives the nodes that became complete, lowest first: the leaf, then its complete ancestors.
    ///
    /// - Complexity: amortised O(1): two nodes and one hash a leaf on average, O(log size) at most.
    @discardableResult
    public mutating func append(_ leaf: Hash) -> [(id: NodeID, hash: Hash)] {
        var nodes: [(id: NodeID, hash: Hash)] = []
        append(leaf) { nodes.append(($0, $1)) }
        return nodes
    }

    /// Adds a leaf and hands each node that became complete to `store`, lowest first.
    ///
    /// Nothing is added where `store` throws.
    ///
    /// - Throws: what `store` throws.
    /// - Complexity: amortised O(1), without allocation.
    public mutating func append<Failure: Error>(
        _ leaf: Hash, store: (NodeID, Hash) throws(Failure) -> Void
    ) throws(Failure) {
        var node = leaf
        let completed = (~size).trailingZeroBitCount
        try store(NodeID(level: 0, index: size), node)
        for level in 0..<completed {
            node = .node(edge[edge.count - 1 - level], node)
            try store(NodeID(level: level + 1, index: size >> UInt64(level + 1)), node)
        }
        edge.removeLast(completed)
        edge.append(node)
        size += 1
    }
}
