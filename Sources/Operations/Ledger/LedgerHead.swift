package import Law
package import Ledger
package import Storage

/// A head of the ledger as it was signed: how many entries, which root, when.
package struct LedgerHead: Sendable {
    /// The signed note as it is published.
    package let signed: SignedCheckpoint
    package let signedAt: Moment

    /// How many entries stand under it.
    package var size: Int64 { Int64(clamping: signed.checkpoint.size) }
    /// The root, in hexadecimal.
    package var rootHex: String { signed.checkpoint.root.hex }
    /// The name of the ledger.
    package var origin: String { signed.checkpoint.origin }
    /// The note as text: what is published.
    package var text: String { signed.encoded }

    init(signed: SignedCheckpoint, signedAt: Moment) {
        self.signed = signed
        self.signedAt = signedAt
    }

    init(row: Row) throws {
        let text: String = try row.get("checkpoint")
        guard let signed = try? SignedCheckpoint(parsing: text) else { throw LedgerFault.malformedHead }
        self.init(signed: signed, signedAt: try row.get("signed_at"))
    }

    /// The line of the note that says when it was signed, so that the time is under the signature too.
    static func timeLine(_ moment: Moment) -> String { "signed " + moment.description }
}

extension LedgerStore {
    /// The latest signed head; nil before the first.
    package static func latestHead(in access: any ReadAccess) throws -> LedgerHead? {
        try access.first("SELECT checkpoint, signed_at FROM ledger_head ORDER BY size DESC LIMIT 1").map(
            LedgerHead.init)
    }

    /// The head of this size; nil where none was signed at it.
    package static func head(size: Int64, in access: any ReadAccess) throws -> LedgerHead? {
        try access.first("SELECT checkpoint, signed_at FROM ledger_head WHERE size = $1", [size]).map(LedgerHead.init)
    }

    /// Signed heads, the latest first.
    ///
    /// - Parameter below: only heads of fewer entries.
    package static func heads(
        below size: Int64 = .max, limit: Int, in access: any ReadAccess
    ) throws -> [LedgerHead] {
        try access.query(
            "SELECT checkpoint, signed_at FROM ledger_head WHERE size < $1 ORDER BY size DESC LIMIT $2", [size, limit]
        ).map(LedgerHead.init)
    }
}

extension LedgerKeeper {
    /// Signs the head of the ledger as it stands, unless it is signed already.
    ///
    /// - Complexity: O(log n) reads at most.
    func signHead(at moment: Moment, in access: any WriteAccess) throws -> LedgerHead {
        let tree = try tree(in: access)
        if let head = try LedgerStore.head(size: tree.size, in: access) { return head }
        let checkpoint = try Checkpoint(
            origin: key.name, size: UInt64(tree.size), root: tree.appender.root,
            extensions: [LedgerHead.timeLine(moment)])
        let head = LedgerHead(signed: try SignedCheckpoint(checkpoint, signedBy: [key]), signedAt: moment)
        try access.execute(
            "INSERT INTO ledger_head (size, root, checkpoint, signed_at) VALUES ($1, $2, $3, $4)",
            [tree.size, checkpoint.root.bytes, head.text, moment])
        return head
    }
}

extension Office {
    /// Signs the head of the ledger as it stands; where nothing was added since the last head, gives that one.
    @discardableResult
    package func signHead() async throws -> LedgerHead {
        let latest = try await read { access in
            let head = try LedgerStore.latestHead(in: access)
            return try head?.size == LedgerStore.size(in: access) ? head : nil
        }
        if let latest { return latest }
        return try await database.write { [ledger, now] access in try ledger.signHead(at: now, in: access) }
    }
}
