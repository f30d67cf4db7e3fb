package import Ledger
import Law

/// All that shows what a record is and that it was not changed: its rows, the entries that speak of them with their
/// proofs under one signed head, and its evidence. One JSON file that is checked offline.
package struct EvidencePackage: Sendable, Codable {
    /// A row as it stands, and the latest entry that speaks of it.
    package struct Row: Sendable, Codable {
        package let table: String
        package let id: String
        /// The canonical JSON whose SHA-256 stands in the entry.
        package let json: String
        package let entry: Int64
    }

    /// An entry with its way to the root.
    package struct Entry: Sendable, Codable {
        package let index: UInt64
        package let body: String
        package let hashes: [Hash]
    }

    /// A piece of evidence.
    package struct File: Sendable, Codable {
        /// The id of the row of evidence.
        package let id: String
        package let name: String
        package let mediaType: String
        package let size: Int64
        /// SHA-256 of the file, in hexadecimal: its name in the evidence store.
        package let sha256: String
        /// The bytes in base64, where the package was made with them.
        package let content: String?
    }

    /// Says what this is; anything else is not read.
    package let format: Format
    /// The record's id, and its number where it has one.
    package let record: String
    package let number: String?
    /// When it was made, as RFC 3339.
    package let madeAt: String
    package let rows: [Row]
    package let entries: [Entry]
    package let files: [File]
    package let checkpoint: SignedCheckpoint
    package let verifierKey: VerifierKey

    /// The one format there is.
    package enum Format: String, Sendable, Codable {
        case first = "qingyuan evidence package v1"
    }
}

extension EvidencePackage {
    /// Checks that the package is whole in itself: head, entries, rows, files.
    func check(trusting keys: [VerifierKey]) -> [ProofCheck.Step] {
        let contents = Dictionary(
            entries.compactMap { entry in LedgerEntryContent(entry.body).map { (Int64($0.number), $0) } }
        ) { first, _ in first }
        return [
            ProofCheck.known(verifierKey, keys),
            ProofCheck.Step(
                (try? checkpoint.verify(with: [verifierKey])) != nil, ProofCheck.signed, ProofCheck.notSigned),
            step(entries.map { ("\($0.index)", stands($0)) }, zh: "条存证均在账本头之下", en: "entries stand under the head"),
            step(
                rows.map { ("\($0.table) \($0.id)", agrees($0, contents)) }, zh: "行数据与存证摘要一致",
                en: "rows agree with their entries"),
            step(
                files.map { ("\($0.id)", agrees($0)) }, zh: "份证据与其登记一致", en: "pieces of evidence agree with their rows"),
        ]
    }

    private func stands(_ entry: Entry) -> Bool {
        let proof = InclusionProof(index: entry.index, size: checkpoint.checkpoint.size, hashes: entry.hashes)
        guard let content = LedgerEntryContent(entry.body), content.number == Int64(exactly: entry.index) else {
            return false
        }
        return (try? proof.verify(leaf: .leaf(entry.body), root: checkpoint.checkpoint.root)) != nil
    }

    private func agrees(_ row: Row, _ contents: [Int64: LedgerEntryContent]) -> Bool {
        let digest = Hash.digest(of: Array(row.json.utf8)).hex
        guard let value = try? JSONValue(parsing: row.json), value["$table"]?.text == row.table,
            value["id"]?.text == row.id
        else { return false }
        return contents[row.entry]?.rows.contains { $0.table == row.table && $0.id == row.id && $0.digest == digest }
            == true
    }

    /// A file agrees where its row names its hash and, where the bytes are there, they have it.
    private func agrees(_ file: File) -> Bool {
        guard let row = rows.first(where: { $0.table == "evidence" && $0.id == file.id }),
            let value = try? JSONValue(parsing: row.json), value["file_hash"]?.text == file.sha256
        else { return false }
        guard let content = file.content else { return true }
        return Base64Text.decode(content).map { Hash.digest(of: $0).hex == file.sha256 } ?? false
    }

    private func step(_ parts: [(name: String, holds: Bool)], zh: String, en: String) -> ProofCheck.Step {
        let bad = parts.filter { !$0.holds }.map(\.name)
        return ProofCheck.Step(
            bad.isEmpty, Wording("\(parts.count) \(zh)。", "\(parts.count) \(en)."),
            Wording("不符：\(bad.joined(separator: "、"))。", "Wrong: \(bad.joined(separator: ", "))."))
    }
}
