import Law
import Ledger
import Storage

/// The audit of the ledger itself: entries in order, the tree over them, heads, the register of rows.
struct EntryAudit {
    private let access: any ReadAccess
    private let log: AuditLog
    private var tree: TreeAudit
    private var heads: HeadAudit
    /// The number that the next entry must have.
    private var next: Int64 = 0
    private var mentions = 0

    init(_ access: any ReadAccess, log: AuditLog, keys: [VerifierKey], kept: [SignedCheckpoint]) {
        self.access = access
        self.log = log
        tree = TreeAudit(access, log: log)
        heads = HeadAudit(access, log: log, keys: keys, kept: kept)
    }

    mutating func run() throws {
        let total = try? Int(LedgerStore.size(in: access))
        try heads.check(size: 0, roots: [.empty])
        do {
            try access.eachAsStored(
                "SELECT sequence, at, operation, actor_id, body, leaf_hash FROM ledger_entry ORDER BY sequence", []
            ) { row in
                log.count(\.entries)
                log.tell(.entries, log.report.entries, of: total)
                try check(row)
            }
        } catch let fault as StorageFault {
            log.add(.unreadable, "ledger_entry", entry: next, detail: fault.description)
        }
        try tree.finish(size: next)
        try heads.finish(size: next)
        try MentionAudit(access, log: log).run(founded: mentions)
    }

    private mutating func check(_ row: Row) throws {
        guard case .integer(let number)? = row.value("sequence") else {
            return log.add(.entryMalformed, "ledger_entry", entry: next)
        }
        while next < number {
            // A whole run of numbers may be gone: each is named while they are few.
            log.add(.entryMissing, "ledger_entry", entry: next)
            next = number - next > 100 ? number : next + 1
            tree.hasGap = true
        }
        next = number + 1
        let stored: Hash? = if case .blob(let bytes)? = row.value("leaf_hash") { Hash(bytes) } else { nil }
        let computed: Hash
        switch row.value("body") {
        case .text(let body)?:
            computed = .leaf(body)
            try check(body, of: row, number: number)
        case .blob(let bytes)?:
            computed = .leaf(bytes)
            log.add(.entryNotCanonical, "ledger_entry", entry: number)
        default:
            computed = .leaf([])
            log.add(.entryMalformed, "ledger_entry", entry: number)
        }
        if stored != computed { log.add(.entryAltered, "ledger_entry", entry: number) }
        try tree.append(computed: computed, stored: stored ?? computed)
        try heads.check(size: next, roots: tree.roots)
    }

    /// The content against its form, the columns and the register of rows.
    private mutating func check(_ body: String, of row: Row, number: Int64) throws {
        if !CanonicalJSON.isCanonical(Array(body.utf8)) {
            log.add(.entryNotCanonical, "ledger_entry", entry: number)
        }
        guard let content = LedgerEntryContent(body) else {
            return log.add(.entryMalformed, "ledger_entry", entry: number)
        }
        let at: String? =
            if case .integer(let time)? = row.value("at") { Moment(milliseconds: time).description } else { nil }
        let agrees =
            content.number == number && content.at == at && row.value("operation") == .text(content.operation)
            && row.value("actor_id") == .text(content.actor)
        if !agrees { log.add(.entryColumnsDiffer, "ledger_entry", entry: number) }
        for mention in content.rows { try check(mention, number: number) }
    }

    private mutating func check(_ mention: LedgerEntry.Mention, number: Int64) throws {
        var digest: SQLValue?
        try access.eachAsStored(
            "SELECT digest FROM ledger_row WHERE table_name = $1 AND row_id = $2 AND sequence = $3",
            [mention.table, mention.id, number]
        ) { digest = $0.values.first }
        guard let digest else {
            return log.add(.mentionMissing, "ledger_row", id: "\(mention.table)/\(mention.id)", entry: number)
        }
        mentions += 1
        if digest != .text(mention.digest) {
            log.add(.mentionAltered, "ledger_row", id: "\(mention.table)/\(mention.id)", entry: number)
        }
    }
}

/// The register of rows the other way round: whatever it holds, an entry says.
struct MentionAudit {
    private let access: any ReadAccess
    private let log: AuditLog

    init(_ access: any ReadAccess, log: AuditLog) {
        self.access = access
        self.log = log
    }

    /// - Parameter founded: how many of the register's rows the entries named.
    func run(founded: Int) throws {
        var count: Int64 = 0
        try access.eachAsStored("SELECT COUNT(*) AS n FROM ledger_row", []) { count = try $0.get("n") }
        guard count != Int64(founded) else { return }
        try access.eachAsStored("SELECT table_name, row_id, sequence FROM ledger_row", []) { row in
            let place = row.values.prefix(2).map(\.shown).joined(separator: "/")
            guard case .integer(let number) = row.values[2] else {
                return log.add(.mentionUnfounded, "ledger_row", id: place)
            }
            var isFounded = false
            try access.eachAsStored("SELECT body FROM ledger_entry WHERE sequence = $1", [number]) { entry in
                guard case .text(let body)? = entry.values.first, let content = LedgerEntryContent(body) else { return }
                isFounded = content.rows.contains { .text($0.table) == row.values[0] && .text($0.id) == row.values[1] }
            }
            if !isFounded { log.add(.mentionUnfounded, "ledger_row", id: place, entry: number) }
        }
    }
}

extension SQLValue {
    /// The value as a finding shows it: an id as it is, anything else by its bytes or digits.
    var shown: String {
        switch self {
        case .null: "NULL"
        case .integer(let number): String(number)
        case .real(let number): "\(number)"
        case .text(let text): text
        case .blob(let bytes): "x'" + Hexadecimal.encode(bytes) + "'"
        }
    }
}
