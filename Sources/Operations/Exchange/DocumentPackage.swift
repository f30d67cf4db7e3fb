import Enforcement
import Law

/// A package of documents: a ZIP archive with an index, `documents.csv`, `.ndjson` or `.xlsx`, that has a row for each of the files beside it.
enum DocumentPackage {
    /// The names that an index may have, without folder.
    static let indexes = ["documents.csv", "documents.ndjson", "documents.xlsx"]
    /// Bytes that all files of a package have at most, unpacked.
    static let largest = 128 << 20

    /// The name of the index; nil where the archive is something else.
    static func index(of archive: ZipArchive) -> String? {
        archive.names.first { name in indexes.contains { name == $0 || name.hasSuffix("/\($0)") } }
    }

    /// Every row of the index with the file it speaks of, or what is wrong with it.
    static func rows(of archive: ZipArchive, _ index: String, by mapping: AgencyMapping) -> [ForeignRow] {
        guard let rules = mapping.documents else { return [ForeignRow(line: 1, problem: .noDocuments(mapping.agency))] }
        // Files stand where the index stands, often in a folder of the archive.
        let folder = index.lastIndex(of: "/").map { String(index[...$0]) } ?? ""
        var (file, left) = (ForeignFile(mapping.indexed(as: index), of: .documents), largest)
        do {
            var rows = file.feed(try archive.content(of: index) ?? [])
            rows += file.finish()
            return try rows.map { row in
                guard row.problem == nil else { return row }
                let field = ForeignDocumentField.file
                let place = mapping.place(ofDocument: field.rawValue)
                guard let name = rules[field]?.from.flatMap({ row.values[$0] }), !name.isEmpty else {
                    return ForeignRow(line: row.line, problem: .needed(row.line, place, field.label))
                }
                guard let content = try archive.content(of: folder + name.replacing("\\", with: "/")) else {
                    return ForeignRow(line: row.line, problem: .noFile(row.line, place, name))
                }
                left -= content.count
                guard left >= 0 else { return ForeignRow(line: row.line, problem: .tooMuch(row.line, largest >> 20)) }
                var whole = row
                whole.file = PackedFile(content)
                return whole
            }
        } catch let fault as PlanFileFault {
            return [ForeignRow(line: 1, problem: .badPackage(fault.message))]
        } catch {
            return [ForeignRow(line: 1, problem: .badPackage(Wording("无法读取", "It cannot be read")))]
        }
    }
}

extension AgencyMapping {
    /// The same mapping for an index, which is written as its name says.
    fileprivate func indexed(as name: String) -> AgencyMapping {
        AgencyMapping(
            agency: agency, name: self.name, file: name.hasSuffix(".ndjson") ? .ndjson : .csv,
            letters: name.hasSuffix(".ndjson") ? .utf8 : letters, key: key, fields: fields, goods: goods,
            documents: documents, text: text)
    }
}
