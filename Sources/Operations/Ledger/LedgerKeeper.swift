package import Ledger
import Storage

/// Keeps the ledger's tree in the database: appends entries, reads nodes, signs heads.
package final class LedgerKeeper: Sendable {
    package let key: SigningKey
    /// The tree as this node last left it, so that an append need not read the right edge again. It is only a guess:
    /// a transaction that was rolled back, or another node, may have left the database elsewhere.
    private let remembered = Locked<LedgerTree?>(nil)

    package init(key: SigningKey) {
        self.key = key
    }

    /// The tree at the start of a transaction.
    ///
    /// - Complexity: O(1) where the remembered tree is right, else O(log n) reads.
    func tree(in access: any ReadAccess) throws -> LedgerTree {
        let last = try access.first("SELECT sequence, leaf_hash FROM ledger_entry ORDER BY sequence DESC LIMIT 1")
        guard let last else { return LedgerTree(size: 0, lastLeaf: nil, appender: Appender()) }
        let size = try last.get("sequence", as: Int64.self) + 1
        let leaf = try Hash(stored: last.get("leaf_hash"))
        if let tree = remembered.withLock({ $0 }), tree.size == size, tree.lastLeaf == leaf { return tree }
        let appender = try Appender(size: UInt64(size), nodes: StoredNodes(access: access))
        return LedgerTree(size: size, lastLeaf: leaf, appender: appender)
    }

    /// Appends one entry and the tree nodes that it completes.
    ///
    /// - Complexity: amortised O(1) rows besides one for each witnessed row.
    func append(_ entry: LedgerEntryBody, to tree: LedgerTree, in access: any WriteAccess) throws {
        let body = try entry.canonical()
        let leaf = Hash.leaf(body)
        try access.execute(
            """
            INSERT INTO ledger_entry (sequence, at, operation, actor_id, body, leaf_hash)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                entry.sequence, entry.at, entry.operation, entry.actor, String(decoding: body, as: UTF8.self),
                Array(leaf.bytes),
            ])
        try LedgerRowLines.insert(entry.rows, sequence: entry.sequence, in: access)
        var appender = tree.appender
        for (id, hash) in appender.append(leaf) where id.level > 0 {
            try access.execute(
                "INSERT INTO ledger_node (id, hash) VALUES ($1, $2)", [id.storageKey, Array(hash.bytes)])
        }
        let grown = LedgerTree(size: tree.size + 1, lastLeaf: leaf, appender: appender)
        remembered.withLock { $0 = grown }
    }
}

/// The tree at one size: what the next append starts from.
struct LedgerTree: Sendable {
    let size: Int64
    let lastLeaf: Hash?
    let appender: Appender
}

/// The nodes of the tree as they stand in the database: leaves in `ledger_entry`, the rest in `ledger_node`.
struct StoredNodes: NodeReader {
    let access: any ReadAccess

    func node(_ id: NodeID) throws -> Hash {
        let row =
            id.level == 0
            ? try access.first("SELECT leaf_hash AS hash FROM ledger_entry WHERE sequence = $1", [Int64(id.index)])
            : try access.first("SELECT hash FROM ledger_node WHERE id = $1", [id.storageKey])
        guard let row else { throw LedgerFault.missingNode(level: Int(id.level), index: Int64(id.index)) }
        return try Hash(stored: row.get("hash"))
    }
}

/// The stored ledger is not what it must be.
package enum LedgerFault: Error, Hashable, Sendable {
    case missingNode(level: Int, index: Int64)
    case malformedHash
    case malformedHead
    /// A row of this table came with a column twice, so that it has no one digest.
    case repeatedColumn(String)
    case noSuchEntry(Int64)
    /// No head is signed yet that reaches to this entry.
    case notYetSigned(Int64)
    /// The ledger has fewer entries than this.
    case beyondHead(Int64)
}

extension Hash {
    /// A hash from its stored bytes.
    ///
    /// - Throws: `LedgerFault.malformedHash` where there are not exactly 32.
    init(stored bytes: [UInt8]) throws {
        guard let hash = Hash(bytes) else { throw LedgerFault.malformedHash }
        self = hash
    }
}
