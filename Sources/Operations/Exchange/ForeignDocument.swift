import Crypto
package import Law
import Storage

/// What a system can say of one document of a case.
package enum ForeignDocumentField: String, Sendable, Hashable, CaseIterable {
    case name, file, number, issuedOn, issuer, digest

    static let needed: [ForeignDocumentField] = [.name, .file]

    var kind: ForeignKind { self == .issuedOn ? .day : .text }

    package var label: Wording {
        switch self {
        case .name: Wording("文书名称", "Name of the document")
        case .file: Wording("文件", "File")
        case .number: Wording("文号", "Number of the document")
        case .issuedOn: Wording("制作日期", "Day of issue")
        case .issuer: Wording("制作单位", "Who issued it")
        case .digest: Wording("SHA-256 摘要", "SHA-256 digest")
        }
    }
}

/// One document of an agency's system in our words, without its file.
struct ForeignDocument: Codable, Sendable, Hashable {
    let line: Int
    /// What the system calls the case by, or the number that the case has here.
    let key: String
    let name: String
    let number: String?
    let issuedOn: LegalDate?
    let issuer: String
    /// SHA-256 of the file as hexadecimal text.
    let digest: String
    /// Bytes of the file, and what it is by them.
    let size: Int
    let format: FileFormat

    /// What it is called among the evidence: 立案决定书 青公（经）立字〔2026〕1号.
    var title: String { [name, number].compactMap(\.self).joined(separator: " ") }
}

extension AgencyMapping {
    /// What a row of a package says in our words, or everything that is wrong with it.
    func document(_ row: ForeignRow, _ content: [UInt8]) -> Result<ForeignDocument, ForeignRowFault> {
        var values = ForeignValues(line: row.line)
        let theirs = row.values[key] ?? ""
        if theirs.isEmpty { values.problems.append(.noKey(row.line, key)) }
        func text(_ field: ForeignDocumentField) -> String? { values.text(documents?[field], row.values) }
        let name = text(.name)
        if name == nil {
            let field = ForeignDocumentField.name
            values.problems.append(.needed(row.line, place(ofDocument: field.rawValue), field.label))
        }
        if content.isEmpty { values.problems.append(.emptyFile(row.line, place(ofDocument: "file"))) }
        let digest = SHA256.hash(data: content).withUnsafeBytes { Hexadecimal.encode($0) }
        if let claimed = text(.digest), claimed.lowercased() != digest {
            values.problems.append(.otherDigest(row.line, place(ofDocument: "digest"), digest))
        }
        let (number, issuer) = (text(.number), text(.issuer))
        let day = values.day(documents?[.issuedOn], row.values)
        guard values.problems.isEmpty else { return .failure(ForeignRowFault(problems: values.problems)) }
        return .success(
            ForeignDocument(
                line: row.line, key: theirs, name: name ?? "", number: number, issuedOn: day,
                issuer: issuer ?? self.name, digest: digest, size: content.count, format: FileFormat(of: content)))
    }
}
