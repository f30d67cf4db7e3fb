import Law
import Ledger
import Storage

/// The audit of signed heads, those in the database and those that somebody kept elsewhere.
struct HeadAudit {
    private let access: any ReadAccess
    private let log: AuditLog
    private let keys: [VerifierKey]
    /// The kept heads that are still to come, by size, the next one last.
    private var kept: [SignedCheckpoint]
    /// The size of the next stored head; nil after the last.
    private var nextStored: Int64?
    private var hasBegun = false

    init(_ access: any ReadAccess, log: AuditLog, keys: [VerifierKey], kept: [SignedCheckpoint]) {
        self.access = access
        self.log = log
        self.keys = keys
        self.kept = kept.sorted { $0.checkpoint.size > $1.checkpoint.size }
    }

    /// Checks the heads of this size, if any.
    ///
    /// - Parameter roots: the roots that the entries up to here lead to; none where that cannot be said.
    mutating func check(size: Int64, roots: [Hash]) throws {
        while let head = kept.last, head.checkpoint.size <= UInt64(size) {
            kept.removeLast()
            checkKept(head, roots)
        }
        if !hasBegun {
            hasBegun = true
            nextStored = try first(from: .min)
        }
        while let stored = nextStored, stored <= size {
            try checkStored(stored, roots)
            nextStored = try first(from: stored + 1)
        }
    }

    /// Whatever is left lies beyond the ledger.
    mutating func finish(size: Int64) throws {
        for head in kept.reversed() { log.add(.headBeyond, "head", id: String(head.checkpoint.size)) }
        while let stored = nextStored {
            log.add(.headBeyond, "ledger_head", id: String(stored))
            nextStored = try first(from: stored + 1)
        }
    }

    private func first(from size: Int64) throws -> Int64? {
        var found: Int64?
        try access.eachAsStored("SELECT size FROM ledger_head WHERE size >= $1 ORDER BY size LIMIT 1", [size]) {
            found = try $0.get("size")
        }
        return found
    }

    private func checkKept(_ head: SignedCheckpoint, _ roots: [Hash]) {
        let size = String(head.checkpoint.size)
        log.count(\.heads)
        if (try? head.verify(with: keys)) == nil { log.add(.headSignature, "head", id: size) }
        if !roots.contains(head.checkpoint.root) { log.add(.headRoot, "head", id: size) }
    }

    private func checkStored(_ size: Int64, _ roots: [Hash]) throws {
        try access.eachAsStored("SELECT size, root, checkpoint, signed_at FROM ledger_head WHERE size = $1", [size]) {
            row in
            log.count(\.heads)
            let id = String(size)
            guard case .text(let text)? = row.value("checkpoint"), let head = try? SignedCheckpoint(parsing: text)
            else {
                return log.add(.headMalformed, "ledger_head", id: id)
            }
            if (try? head.verify(with: keys)) == nil { log.add(.headSignature, "ledger_head", id: id) }
            let time: Moment? =
                if case .integer(let at)? = row.value("signed_at") { Moment(milliseconds: at) } else { nil }
            let agrees =
                head.checkpoint.size == UInt64(exactly: size) && row.value("root") == .blob(head.checkpoint.root.bytes)
                && head.checkpoint.extensions == time.map { [LedgerHead.timeLine($0)] }
            if !agrees { log.add(.headColumnsDiffer, "ledger_head", id: id) }
            if !roots.isEmpty, !roots.contains(head.checkpoint.root) { log.add(.headRoot, "ledger_head", id: id) }
        }
    }
}
