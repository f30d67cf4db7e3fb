/// A run of leaves that forms a subtree of every tree which holds it: [start, end).
///
/// The run begins at a multiple of the smallest power of two that is not below its length. A tree of n leaves is the
/// subtree [0, n); a complete node is a run of a power of two.
///
/// - Source: draft-ietf-plants-merkle-tree-certs, 4.1.
public struct Subtree: Hashable, Sendable {
    /// The index of the first leaf.
    public let start: UInt64
    /// The index after the last leaf.
    public let end: UInt64

    /// How many leaves it holds.
    public var count: UInt64 { end - start }

    /// Names a run of leaves, or gives nil where it is no subtree.
    public init?(start: UInt64, end: UInt64) {
        guard start <= end, start == 0 || Subtree.isAligned(start, for: end - start) else { return nil }
        self.start = start
        self.end = end
    }

    /// The whole tree of this many leaves.
    public init(size: UInt64) {
        start = 0
        end = size
    }

    /// Takes a run of which the caller knows that it is a subtree.
    init(known leaves: Range<UInt64>) {
        start = leaves.lowerBound
        end = leaves.upperBound
    }

    /// Whether the leaf of this index belongs to it.
    public func contains(_ index: UInt64) -> Bool { start <= index && index < end }

    private static func isAligned(_ start: UInt64, for count: UInt64) -> Bool {
        guard count > 1 else { return true }
        let bits = UInt64(64 - (count - 1).leadingZeroBitCount)
        return bits < 64 && start & ((1 << bits) - 1) == 0
    }
}

extension UInt64 {
    /// The largest power of two below this number, which is at least 2: where RFC 9162 splits a tree.
    var splitPoint: UInt64 { 1 << UInt64(63 - (self - 1).leadingZeroBitCount) }
}
