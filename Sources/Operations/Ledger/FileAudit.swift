import Storage

/// The audit of the evidence files: each read through, and each that a record names looked for.
struct FileAudit {
    private let database: any Database
    private let evidence: EvidenceFiles
    private let log: AuditLog

    init(_ database: any Database, _ evidence: EvidenceFiles, log: AuditLog) {
        self.database = database
        self.evidence = evidence
        self.log = log
    }

    func run() async throws {
        for await finding in evidence.verifyAll() {
            log.count(\.files)
            log.tell(.files, log.report.files)
            switch finding {
            case .sound(let hash):
                if try await users(of: hash).isEmpty { log.count(\.unusedFiles) }
            case .altered(let hash):
                try await name(hash, .fileAltered)
            case .missing(let hash):
                try await name(hash, .fileMissing)
            case .foreign(let path):
                log.add(.fileForeign, "evidence/", id: path)
            case .unreadable(let fault):
                log.add(.fileUnreadable, "evidence/", detail: "\(fault)")
            }
        }
        try await lookForMissing()
    }

    /// Names every row of evidence that the file belongs to.
    private func name(_ hash: EvidenceHash, _ cause: AuditFinding.Cause) async throws {
        let users = try await users(of: hash)
        for id in users { log.add(cause, "evidence", id: id, detail: "\(hash)") }
        if users.isEmpty { log.add(cause, "evidence/", id: "\(hash)") }
    }

    private func users(of hash: EvidenceHash) async throws -> [String] {
        try await database.read { access in
            try access.query("SELECT id FROM evidence WHERE file_hash = $1 ORDER BY id LIMIT 100", [hash])
                .map { try $0.get("id") }
        }
    }

    /// Goes through the hashes that records name, some hundreds at a time.
    private func lookForMissing() async throws {
        var last = ""
        while true {
            let hashes: [String] = try await database.read { [last] access in
                var found: [String] = []
                try access.eachAsStored(
                    """
                    SELECT DISTINCT file_hash FROM evidence WHERE file_hash > $1 ORDER BY file_hash LIMIT 500
                    """, [last]
                ) { row in if case .text(let text) = row.values[0] { found.append(text) } }
                return found
            }
            guard let end = hashes.last else { return }
            for text in hashes {
                // A name that is no hash at all is an altered row, which the audit of rows has named.
                guard let hash = EvidenceHash(text) else { continue }
                if try await !evidence.contains(hash) { try await name(hash, .fileMissing) }
            }
            last = end
        }
    }
}
