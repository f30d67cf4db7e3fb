package import Law

/// What came of an audit: how much was read, and how much of it is wrong.
package struct AuditReport: Sendable, Hashable, Codable {
    package internal(set) var entries = 0
    package internal(set) var heads = 0
    package internal(set) var nodes = 0
    package internal(set) var tables = 0
    package internal(set) var rows = 0
    package internal(set) var files = 0
    /// Evidence files that are sound and that no record names: left by an operation that was refused.
    package internal(set) var unusedFiles = 0
    package internal(set) var findings = 0

    /// Whether everything is as the ledger says.
    package var isClean: Bool { findings == 0 }
}

/// How far an audit is.
package struct AuditProgress: Sendable, Hashable {
    package enum Stage: Sendable, Hashable {
        case entries, files, storage
        case table(String)
    }

    package let stage: Stage
    package let done: Int
    /// How many there are in all, where that is known.
    package let total: Int?

    /// What is read now.
    package var what: Wording {
        switch stage {
        case .entries: Wording("存证", "ledger entries")
        case .table(let name): Wording("数据表 \(name)", "table \(name)")
        case .files: Wording("证据文件", "evidence files")
        case .storage: Wording("数据库文件", "database file")
        }
    }
}

/// Where an audit writes what it finds.
final class AuditLog: @unchecked Sendable {
    // Used by one task at a time: the audit's stages run one after the other.
    private(set) var report = AuditReport()
    private let found: @Sendable (AuditFinding) -> Void
    private let progress: @Sendable (AuditProgress) -> Void

    init(
        found: @escaping @Sendable (AuditFinding) -> Void, progress: @escaping @Sendable (AuditProgress) -> Void
    ) {
        self.found = found
        self.progress = progress
    }

    func add(
        _ cause: AuditFinding.Cause, _ table: String, id: String? = nil, entry: Int64? = nil, detail: String? = nil
    ) {
        report.findings += 1
        found(AuditFinding(cause, table, id: id, entry: entry, detail: detail))
    }

    func count(_ part: WritableKeyPath<AuditReport, Int>) { report[keyPath: part] += 1 }

    /// Tells how far a stage is, now and then.
    func tell(_ stage: AuditProgress.Stage, _ done: Int, of total: Int? = nil) {
        guard done % 500 == 0 || done == total else { return }
        progress(AuditProgress(stage: stage, done: done, total: total))
    }
}
