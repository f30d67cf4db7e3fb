package import Ledger
import Storage

/// Reads everything again and compares it with what the ledger says.
///
/// Entries in order, the tree over them, every signed head, every row the ledger speaks of, every evidence file, the
/// database file. It holds one row at a time in memory, reads ledger and tables in one snapshot, and changes nothing.
package struct LedgerAudit: Sendable {
    /// What is read.
    package enum Part: Sendable, Hashable {
        case all
        /// The ledger itself: entries, tree, heads, the register of rows.
        case ledger
        /// One table of those the ledger speaks of.
        case table(String)
        /// The evidence files.
        case evidence
    }

    private let database: any Database
    private let evidence: EvidenceFiles
    private let keys: [VerifierKey]
    private let heads: [SignedCheckpoint]
    private let part: Part

    /// - Parameters:
    ///   - heads: heads that were kept elsewhere: the ledger must still begin with what stood under each.
    ///   - keys: the keys that may have signed heads; by default that of the office.
    package init(
        of office: Office, part: Part = .all, against heads: [SignedCheckpoint] = [],
        trusting keys: [VerifierKey]? = nil
    ) {
        database = office.database
        evidence = office.evidence
        self.keys = keys ?? [office.ledger.key.verifierKey]
        self.heads = heads
        self.part = part
    }

    /// Runs the audit.
    ///
    /// - Parameter found: told of each finding as it is made.
    /// - Throws: a fault where the database cannot be read at all. Damage is a finding.
    /// - Complexity: O(n) reads for n entries, rows and bytes of evidence, each with an index lookup.
    package func run(
        found: @escaping @Sendable (AuditFinding) -> Void = { _ in },
        progress: @escaping @Sendable (AuditProgress) -> Void = { _ in }
    ) async throws -> AuditReport {
        let log = AuditLog(found: found, progress: progress)
        if part == .all { try await checkStorage(log) }
        let dialect = database.dialect
        try await database.read { access in
            if part == .all || part == .ledger {
                var entries = EntryAudit(access, log: log, keys: keys, kept: heads)
                try entries.run()
            }
            if part != .evidence, part != .ledger {
                try RowAudit(access, log: log, catalog: Catalog(access, dialect: dialect)).run(only: table)
                try LooseAudit(access, log: log).run(only: table)
            }
        }
        if part == .all || part == .evidence { try await FileAudit(database, evidence, log: log).run() }
        return log.report
    }

    private var table: String? { if case .table(let name) = part { name } else { nil } }

    private func checkStorage(_ log: AuditLog) async throws {
        log.tell(.storage, 0)
        for sentence in try await database.integrityCheck() { log.add(.damaged, "database", detail: sentence) }
        do {
            _ = try await Migrator(Schema.migrations).status(of: database)
        } catch let fault as MigrationFault {
            log.add(.migrationDiffers, "schema_migration", detail: "\(fault)")
        }
    }
}
