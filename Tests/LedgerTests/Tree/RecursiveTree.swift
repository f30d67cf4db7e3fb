import Crypto
import Ledger

/// The definitions of RFC 9162, section 2.1, written down as they stand: slow, and plainly right.
struct RecursiveTree {
    let leaves: [Hash]

    /// A log whose entry of index i is the number i in decimal digits.
    init(size: Int) { leaves = (0..<size).map { RecursiveTree.leaf([UInt8](String($0).utf8)) } }

    static func leaf(_ entry: [UInt8]) -> Hash { sha256([0] + entry) }

    /// MTH(D[low:high])
    func root(_ low: Int, _ high: Int) -> Hash {
        switch high - low {
        case 0: return Self.sha256([])
        case 1: return leaves[low]
        default:
            let middle = low + Self.split(high - low)
            return Self.sha256([1] + root(low, middle).bytes + root(middle, high).bytes)
        }
    }

    /// PATH(index - low, D[low:high])
    func path(_ index: Int, _ low: Int, _ high: Int) -> [Hash] {
        if high - low == 1 { return [] }
        let middle = low + Self.split(high - low)
        return index < middle
            ? path(index, low, middle) + [root(middle, high)]
            : path(index, middle, high) + [root(low, middle)]
    }

    /// SUBTREE_SUBPROOF(start - low, end - low, D[low:high], isKnown); from 0 it is SUBPROOF.
    func proof(_ start: Int, _ end: Int, _ low: Int, _ high: Int, isKnown: Bool = true) -> [Hash] {
        if start == low, end == high { return isKnown ? [] : [root(low, high)] }
        let middle = low + Self.split(high - low)
        if end <= middle { return proof(start, end, low, middle, isKnown: isKnown) + [root(middle, high)] }
        if start >= middle { return proof(start, end, middle, high, isKnown: isKnown) + [root(low, middle)] }
        return proof(middle, end, middle, high, isKnown: false) + [root(low, middle)]
    }

    /// The largest power of two below the count.
    private static func split(_ count: Int) -> Int {
        var power = 1
        while power * 2 < count { power *= 2 }
        return power
    }

    private static func sha256(_ bytes: [UInt8]) -> Hash {
        guard let hash = Hash(SHA256.hash(data: bytes)) else { preconditionFailure("SHA-256 has 32 bytes") }
        return hash
    }
}

/// The nodes of a log in memory, by storage key; it counts how often it is asked.
final class NodeTable: NodeReader {
    private var nodes: [Int64: Hash] = [:]
    private(set) var reads = 0

    /// Keeps every node that an appender hands out for these leaves.
    init(_ leaves: [Hash]) {
        var appender = Appender()
        for leaf in leaves { keep(appender.append(leaf)) }
    }

    func keep(_ new: [(id: NodeID, hash: Hash)]) {
        for (id, hash) in new { nodes[id.storageKey] = hash }
    }

    var keys: Set<Int64> { Set(nodes.keys) }

    func node(_ id: NodeID) throws -> Hash {
        reads += 1
        guard let hash = nodes[id.storageKey] else { throw Missing(id: id) }
        return hash
    }

    /// How often it is asked while the body runs.
    func reads<T>(during body: () throws -> T) rethrows -> Int {
        let before = reads
        _ = try body()
        return reads - before
    }

    struct Missing: Error {
        let id: NodeID
    }
}
