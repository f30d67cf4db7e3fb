package import Enforcement

extension Paths {
    static let documentPattern: PathPattern = "/documents/\(.id)"
    /// An issued document on A4.
    package static func document(_ id: DocumentID) -> Path { documentPattern.path(id.rawValue) }

    static func documentFilePattern(_ format: SheetFile.Format) -> PathPattern {
        switch format {
        case .pdf: "/documents/\(.id)/pdf"
        case .docx: "/documents/\(.id)/docx"
        }
    }
    /// An issued document as a file.
    static func documentFile(_ id: DocumentID, _ format: SheetFile.Format) -> Path {
        documentFilePattern(format).path(id.rawValue)
    }
}
