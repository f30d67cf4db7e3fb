import Ledger
import Storage

/// The audit of the stored tree while the leaves go by.
///
/// Each stored node is compared with the two stored nodes below it, so that one altered hash is one or two findings and
/// not a cascade. Beside it runs the tree made from the entries alone.
struct TreeAudit {
    private let access: any ReadAccess
    private let log: AuditLog
    /// The tree made from the entries alone.
    private var pure = Appender()
    /// The stored hashes of the complete subtrees at the right edge.
    private var edge: [Hash] = []
    private var nodes: Int64 = 0
    /// Entries are missing: from there on no root follows from those that are left.
    var hasGap = false

    init(_ access: any ReadAccess, log: AuditLog) {
        self.access = access
        self.log = log
    }

    /// The roots that follow from the entries and from the stored hashes; the same where nothing is wrong.
    var roots: [Hash] {
        if hasGap { return [] }
        guard var folded = edge.last else { return [pure.root] }
        for left in edge.dropLast().reversed() { folded = .node(left, folded) }
        return [pure.root, folded]
    }

    mutating func append(computed: Hash, stored: Hash) throws {
        guard !hasGap else { return }
        let size = pure.size
        var node = stored
        for level in 0..<(~size).trailingZeroBitCount {
            let id = NodeID(level: level + 1, index: size >> UInt64(level + 1))
            node = try check(id, against: .node(edge.removeLast(), node))
        }
        edge.append(node)
        pure.append(computed)
    }

    /// The stored hash of a node, or the computed one where it has none.
    private mutating func check(_ id: NodeID, against computed: Hash) throws -> Hash {
        var found: SQLValue?
        try access.eachAsStored("SELECT hash FROM ledger_node WHERE id = $1", [id.storageKey]) {
            found = $0.values.first
        }
        guard let found else {
            log.add(.nodeMissing, "ledger_node", id: String(id.storageKey), entry: Int64(id.leaves.upperBound) - 1)
            return computed
        }
        nodes += 1
        log.count(\.nodes)
        let stored: Hash? = if case .blob(let bytes) = found { Hash(bytes) } else { nil }
        if stored != computed {
            log.add(.nodeAltered, "ledger_node", id: String(id.storageKey), entry: Int64(id.leaves.upperBound) - 1)
        }
        return stored ?? computed
    }

    /// Looks for nodes that belong to no tree of this size.
    func finish(size: Int64) throws {
        var count: Int64 = 0
        try access.eachAsStored("SELECT COUNT(*) AS n FROM ledger_node", []) { count = try $0.get("n") }
        guard count != nodes, !hasGap else { return }
        try access.eachAsStored("SELECT id FROM ledger_node ORDER BY id", []) { row in
            guard case .integer(let key)? = row.values.first, let id = NodeID(storageKey: key), id.level > 0,
                id.leaves.upperBound <= UInt64(size)
            else { return log.add(.nodeUnfounded, "ledger_node", id: row.values.first?.shown) }
        }
    }
}
