import Enforcement
import Foundation
import Law
import Ledger
package import Storage

/// Packs a record for others to check: leaves a remark in the ledger, so that it is known what went out.
///
/// The package is then made by `EvidencePackage.make`, under a head that covers the remark too.
package struct PackageEvidence: Operation {
    package static let name = "ledger.package"

    package let record: String

    package init(record: String) {
        self.record = record
    }

    /// - Throws: `Refusal` where the actor may not audit the ledger, or there is no such record.
    package func perform(in work: Work) throws -> Done {
        try Authority.require(.ledgerAudit, by: work.actor, on: nil)
        guard try LedgerStore.isWitnessed(record, dialect: work.office.database.dialect, in: work.access) else {
            throw Refusal(.notFound, Wording("账本没有提到此记录", "The ledger speaks of no such record"))
        }
        work.remark("record", record)
        return Done()
    }
}

extension LedgerStore {
    /// The record's id, from its id or its number: `01KAM3…` or `云市监线索〔2026〕12号`.
    package static func recordID(_ text: String, in access: any ReadAccess) throws -> String {
        let rows = try access.query("SELECT id FROM record_index WHERE number = $1 ORDER BY id LIMIT 2", [text])
        return try rows.count == 1 ? rows[0].get("id") : text
    }

    /// Whether the ledger speaks of a row of this id in any table.
    static func isWitnessed(_ id: String, dialect: SQLDialect, in access: any ReadAccess) throws -> Bool {
        try latestEntry(ofRecord: id, dialect: dialect, in: access) != nil
    }

    /// The number of the latest entry that speaks of a row of this id, in whichever table it stands.
    package static func latestEntry(
        ofRecord id: String, dialect: SQLDialect, in access: any ReadAccess
    ) throws -> Int64? {
        try witnessedTables(dialect, access).compactMap { try latestEntry($0.name, id, in: access) }.max()
    }

    static func witnessedTables(_ dialect: SQLDialect, _ access: any ReadAccess) throws -> [Catalog.Table] {
        try Catalog(access, dialect: dialect).tables.filter { Schema.unwitnessed[$0.name] == nil && $0.has("id") }
    }
}

extension EvidencePackage {
    /// Makes the package of a record from one snapshot: the rows of that id, the rows that point at it (steps, clocks,
    /// documents, evidence, parts), and every entry that speaks of any of them.
    ///
    /// - Parameter withFiles: whether the evidence itself goes in, not only its hashes.
    /// - Throws: `LedgerFault.notYetSigned` without a head that covers all entries; `EvidenceFault` for a file that is
    ///   missing or altered.
    package static func make(of record: String, from office: Office, withFiles: Bool) async throws -> EvidencePackage {
        let (key, now, dialect) = (office.ledger.key.verifierKey, office.now, office.database.dialect)
        let package = try await office.read { access in
            guard let head = try LedgerStore.latestHead(in: access) else { throw LedgerFault.notYetSigned(0) }
            let rows = try PackedRows(record: record, dialect: dialect, access: access)
            let entries = try rows.entries.map { number in
                let proof = try LedgerProofs.proof(of: number, under: head, key: key, in: access)
                return Entry(index: proof.inclusion.index, body: proof.entry, hashes: proof.inclusion.hashes)
            }
            let number: String? = try access.first("SELECT number FROM record_index WHERE id = $1", [record])?.get(
                "number")
            return EvidencePackage(
                format: .first, record: record, number: number, madeAt: now.description, rows: rows.rows,
                entries: entries, files: rows.files, checkpoint: head.signed, verifierKey: key)
        }
        return withFiles ? try await package.withFiles(from: office.evidence) : package
    }

    private func withFiles(from evidence: EvidenceFiles) async throws -> EvidencePackage {
        var filled: [File] = []
        for file in files {
            guard let hash = EvidenceHash(file.sha256) else { throw LedgerFault.malformedHash }
            let content = Base64Text.encode(try await evidence.read(hash))
            filled.append(
                File(
                    id: file.id, name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256,
                    content: content))
        }
        return EvidencePackage(
            format: format, record: record, number: number, madeAt: madeAt, rows: rows, entries: entries,
            files: filled, checkpoint: checkpoint, verifierKey: verifierKey)
    }
}

/// The rows of a record and those that point at it, with the entries that speak of them.
private struct PackedRows {
    private(set) var rows: [EvidencePackage.Row] = []
    private(set) var files: [EvidencePackage.File] = []
    private var numbers: Set<Int64> = []

    var entries: [Int64] { numbers.sorted() }

    init(record: String, dialect: SQLDialect, access: any ReadAccess) throws {
        let tables = try LedgerStore.witnessedTables(dialect, access)
        var homes: [String] = []
        for table in tables {
            for row in try access.query("SELECT * FROM \"\(table.name)\" WHERE id = $1", [record]) {
                try add(row, of: table.name, access)
                homes.append(table.name)
            }
        }
        for table in tables {
            var columns = Set(homes.flatMap { table.columns(referringTo: $0) })
            if table.has("record_id") { columns.insert("record_id") }
            guard !columns.isEmpty else { continue }
            let condition = columns.sorted().map { "\"\($0)\" = $1" }.joined(separator: " OR ")
            for row in try access.query(
                "SELECT * FROM \"\(table.name)\" WHERE (\(condition)) AND id <> $1 ORDER BY id", [record])
            {
                try add(row, of: table.name, access)
            }
        }
    }

    private mutating func add(_ row: Row, of table: String, _ access: any ReadAccess) throws {
        let id: String = try row.get("id")
        let mentions: [Int64] = try access.query(
            "SELECT sequence FROM ledger_row WHERE table_name = $1 AND row_id = $2 ORDER BY sequence", [table, id]
        ).map { try $0.get("sequence") }
        guard let latest = mentions.last else { return }
        numbers.formUnion(mentions)
        let json = String(decoding: try WitnessedRow.canonical(table, row), as: UTF8.self)
        rows.append(EvidencePackage.Row(table: table, id: id, json: json, entry: latest))
        guard table == "evidence" else { return }
        files.append(
            EvidencePackage.File(
                id: id, name: try row.get("name"), mediaType: try row.get("media_type"), size: try row.get("size"),
                sha256: try row.get("file_hash"), content: nil))
    }
}

/// Base64 of file contents.
enum Base64Text {
    static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
    static func decode(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map(Array.init) }
}
