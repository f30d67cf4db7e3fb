import Law
import Operations

extension APITag {
    /// The ledger.
    static let ledger = APITag("ledger", Wording("存证账本", "The ledger"))
}

/// A head of the ledger.
struct LedgerHeadView: APIValue {
    let origin: String
    let size: Int64
    let root: String
    let signedAt: Moment
    let checkpoint: String
    let verifierKey: String

    init(_ head: LedgerHead, key: String) {
        origin = head.origin
        size = head.size
        root = head.rootHex
        signedAt = head.signedAt
        checkpoint = head.text
        verifierKey = key
    }

    private init() {
        origin = "qingyuan.local/ledger"
        size = 18_205
        root = LedgerExample.hash
        signedAt = .example
        checkpoint = LedgerExample.checkpoint
        verifierKey = LedgerExample.key
    }

    static let schemaName = "LedgerHead"
    static let example = LedgerHeadView()
    static let rules = [
        "origin": FieldRule("The name of the ledger."),
        "size": FieldRule("How many entries stand under the head.", least: 0),
        "root": FieldRule("The root of the hash tree, in hexadecimal."),
        "checkpoint": FieldRule("The signed note (C2SP tlog-checkpoint): keep it."),
        "verifierKey": FieldRule("The public key, in the form of signed notes."),
    ]
}

/// An entry of the ledger.
struct LedgerEntryView: APIValue {
    let number: Int64
    let at: Moment
    let operation: String
    let leaf: String
    let body: String

    init(_ entry: LedgerEntry) {
        number = entry.number
        at = entry.at
        operation = entry.operation
        leaf = entry.leafHex
        body = entry.body
    }

    private init(number: Int64) {
        self.number = number
        at = .example
        operation = "clue.accept"
        leaf = LedgerExample.hash
        body = LedgerExample.body
    }

    static let schemaName = "LedgerEntry"
    static let example = LedgerEntryView(number: 18_204)
    static let rules = [
        "number": FieldRule("Its place in the ledger, counted from 0.", least: 0),
        "leaf": FieldRule("SHA-256 of a zero byte and the body, in hexadecimal."),
        "body": FieldRule("The canonical JSON that is hashed."),
    ]
}

/// The proof that an entry stands under the latest head.
struct LedgerProofView: APIValue {
    /// The way from the leaf to the root.
    struct Inclusion: APIValue {
        let index: Int64
        let size: Int64
        let hashes: [String]

        static let schemaName = "LedgerInclusion"
        static let example = Inclusion(index: 18_204, size: 18_205, hashes: [LedgerExample.base64])
        static let rules = ["hashes": FieldRule("The siblings from the leaf upwards, in base64.")]
    }

    let leaf: String
    let inclusion: Inclusion
    let checkpoint: String
    let verifierKey: String

    init(_ path: ProofPath, number: Int64, key: String) {
        leaf = path.leafBase64
        inclusion = Inclusion(index: number, size: path.head.size, hashes: path.siblingsBase64)
        checkpoint = path.head.text
        verifierKey = key
    }

    private init() {
        leaf = LedgerExample.base64
        inclusion = .example
        checkpoint = LedgerExample.checkpoint
        verifierKey = LedgerExample.key
    }

    static let schemaName = "LedgerProof"
    static let example = LedgerProofView()
    static let rules = ["leaf": FieldRule("The leaf hash, in base64.")]
}

/// The proof that the ledger under the latest head begins with the ledger of an earlier size.
struct LedgerGrowthView: APIValue {
    /// The nodes from which both roots can be made.
    struct Consistency: APIValue {
        let oldSize: Int64
        let size: Int64
        let hashes: [String]

        static let schemaName = "LedgerConsistency"
        static let example = Consistency(oldSize: 18_000, size: 18_205, hashes: [LedgerExample.base64])
        static let rules = ["hashes": FieldRule("As in RFC 9162, 2.1.4, in base64.")]
    }

    let consistency: Consistency
    let checkpoint: String
    let verifierKey: String

    init(_ growth: GrowthPath) {
        consistency = Consistency(oldSize: growth.oldSize, size: growth.head.size, hashes: growth.hashes)
        checkpoint = growth.head.text
        verifierKey = growth.key
    }

    private init() {
        consistency = .example
        checkpoint = LedgerExample.checkpoint
        verifierKey = LedgerExample.key
    }

    static let schemaName = "LedgerGrowth"
    static let example = LedgerGrowthView()
}

/// How the audit stands that runs, or the last one.
struct LedgerAuditView: APIValue {
    /// One thing that is not as the ledger says.
    struct Finding: APIValue {
        let cause: String
        let table: String
        let id: String?
        let entry: Int64?
        let sentence: Wording

        static let schemaName = "LedgerFinding"
        static let example = Finding(
            cause: "rowAltered", table: "clue", id: "01KAM3Z5V8Q2T7W9XABCDEFGHJ", entry: 18_204,
            sentence: AuditFinding.Cause.rowAltered.sentence)
    }

    let isRunning: Bool
    let startedAt: Moment?
    let finishedAt: Moment?
    let entries: Int?
    let rows: Int?
    let files: Int?
    let findingCount: Int?
    let findings: [Finding]

    init(_ state: AuditDesk.State?) {
        isRunning = state?.isRunning ?? false
        startedAt = state?.startedAt
        finishedAt = state?.finishedAt
        entries = state?.report?.entries
        rows = state?.report?.rows
        files = state?.report?.files
        findingCount = state?.report?.findings
        findings = (state?.findings ?? []).map { finding in
            Finding(
                cause: finding.cause.rawValue, table: finding.table, id: finding.id, entry: finding.entry,
                sentence: finding.sentence)
        }
    }

    static let schemaName = "LedgerAudit"
    static let example = LedgerAuditView(nil)
    static let rules = [
        "findingCount": FieldRule("How many findings there are; missing until the audit has ended."),
        "findings": FieldRule("The first 200 of them."),
    ]
}

/// What the examples of the description are made of.
private enum LedgerExample {
    static let hash = "681b9b82a0a5a6f9bf4df67ceefc5ad1945cc59f6d97db8a6098598517d5bd6c"
    static let base64 = "aBubgqClpvm/TfZ+7vxa0ZRcxZ9tl9uKYJhZhRfVvWw="
    static let key = "qingyuan.local/ledger+2dc884d3+AXm1Vi6P5lT5QHixEuipi6eQH4U65pW+1+DjkQutBJZk"
    static let checkpoint = "qingyuan.local/ledger\n18205\naBubgqClpvm/TfZ+7vxa0ZRcxZ9tl9uKYJhZhRfVvWw=\n"
    static let body = #"{"operation":"clue.accept","sequence":18204}"#
}
