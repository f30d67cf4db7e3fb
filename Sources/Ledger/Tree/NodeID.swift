/// The place of a complete subtree: its level above the leaves and its index on that level.
///
/// Only complete subtrees have a place: their hash never changes once their last leaf is there. The node (level, index)
/// covers the leaves from index × 2^level up to (index + 1) × 2^level, the last not included.
public struct NodeID: Hashable, Sendable {
    /// The level: 0 for leaves.
    public let level: Int
    /// The index on the level, counted from 0 at the left.
    public let index: UInt64

    /// Names a place.
    ///
    /// - Precondition: the node lies in a tree of at most `MerkleTree.maximumSize` leaves.
    public init(level: Int, index: UInt64) {
        precondition((0...62).contains(level) && index < NodeID.maximumLeafCount >> UInt64(level), "no such node")
        self.level = level
        self.index = index
    }

    /// Finds the place that `storageKey` numbers so, or nil for a negative number or one beyond the largest tree.
    public init?(storageKey: Int64) {
        guard storageKey >= 0, storageKey < Int64.max else { return nil }
        let number = UInt64(storageKey) + 1
        level = number.trailingZeroBitCount
        index = number >> UInt64(level + 1)
    }

    /// The number of the place when the tree is walked in order: 2^level × (2 × index + 1) − 1.
    ///
    /// Leaves get the even numbers, so that one integer primary key holds all nodes and neighbours lie together.
    public var storageKey: Int64 { Int64(((index << 1 | 1) << UInt64(level)) - 1) }

    /// The leaves below the node.
    public var leaves: Range<UInt64> { index << UInt64(level)..<(index + 1) << UInt64(level) }

    static let maximumLeafCount: UInt64 = 1 << 62
}

/// Where the hashes of complete subtrees are kept: a table, a file, memory.
public protocol NodeReader {
    /// The hash at a place.
    ///
    /// It is asked only for nodes all of whose leaves lie within the size that the caller named.
    ///
    /// - Throws: whatever the store throws where it has no such node or cannot be read.
    func node(_ id: NodeID) throws -> Hash
}
