/// All phrases as paths of symbols, kept in one hash table.
///
/// Every key holds the whole edge (node and symbol), so a hit is exact and needs no second comparison. Adding a phrase
/// touches only its own path; nothing is rebuilt.
struct PhraseTrie: Sendable {
    /// Edges: node + 1 in the upper half, symbol in the lower; 0 is an empty slot.
    private var keys: [UInt64] = [UInt64](repeating: 0, count: 64)
    /// The node an edge leads to, beside its key.
    private var targets: [Int32] = [Int32](repeating: 0, count: 64)
    private var edges = 0
    /// The first entry of each node in ``names``, or -1.
    private var firstName: [Int32] = [-1]
    /// One bit for each first symbol (its lower 16 bits), so that most places of a text cost one read.
    private var openings = [UInt64](repeating: 0, count: 1024)
    private var names: [(name: Int32, next: Int32)] = []

    /// The node every path begins at.
    static let root: Int32 = 0

    /// The node that a symbol leads to, or nil.
    /// - Complexity: O(1) on average.
    func child(of node: Int32, by symbol: UInt32) -> Int32? {
        let key = PhraseTrie.key(node, symbol)
        let mask = keys.count - 1
        var slot = PhraseTrie.hash(key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Whether any name may begin with a symbol; now and then wrongly true.
    /// - Complexity: O(1).
    func mayOpen(with symbol: UInt32) -> Bool {
        openings[Int(symbol & 0xFFFF) >> 6] & (1 << UInt64(symbol & 63)) != 0
    }

    /// Calls back with every name that ends at a node.
    func forEachName(at node: Int32, _ body: (Int) -> Void) {
        var entry = firstName[Int(node)]
        while entry >= 0 {
            body(Int(names[Int(entry)].name))
            entry = names[Int(entry)].next
        }
    }

    /// Adds a name under a path of symbols.
    /// - Complexity: O(*n*) on average, *n* the length of the path.
    mutating func insert(_ path: [UInt32], name: Int) {
        var node = PhraseTrie.root
        if let first = path.first { openings[Int(first & 0xFFFF) >> 6] |= 1 << UInt64(first & 63) }
        for symbol in path {
            node = child(of: node, by: symbol) ?? addNode(below: node, by: symbol)
        }
        names.append((Int32(name), firstName[Int(node)]))
        firstName[Int(node)] = Int32(names.count - 1)
    }

    private mutating func addNode(below node: Int32, by symbol: UInt32) -> Int32 {
        if (edges + 1) * 2 > keys.count { grow() }
        let target = Int32(firstName.count)
        firstName.append(-1)
        place(PhraseTrie.key(node, symbol), target)
        edges += 1
        return target
    }

    private mutating func place(_ key: UInt64, _ target: Int32) {
        let mask = keys.count - 1
        var slot = PhraseTrie.hash(key) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = key
        targets[slot] = target
    }

    private mutating func grow() {
        let (oldKeys, oldTargets) = (keys, targets)
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        targets = [Int32](repeating: 0, count: oldKeys.count * 2)
        for slot in oldKeys.indices where oldKeys[slot] != 0 { place(oldKeys[slot], oldTargets[slot]) }
    }

    private static func key(_ node: Int32, _ symbol: UInt32) -> UInt64 {
        UInt64(node + 1) << 32 | UInt64(symbol)
    }

    private static func hash(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 20) }
}
