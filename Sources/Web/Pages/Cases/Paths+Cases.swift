package import Enforcement

extension Paths {
    static let casesPattern: PathPattern = "/cases"
    package static let cases = casesPattern.path()
    static let caseNewPattern: PathPattern = "/cases/new"
    package static let caseNew = caseNewPattern.path()
    static let casePattern: PathPattern = "/cases/\(.id)"
    package static func `case`(_ id: CaseID) -> Path { casePattern.path(id.rawValue) }
    /// One act on a case, by its noun: `/cases/…/filing`.
    static let caseActPattern: PathPattern = "/cases/\(.id)/\(.word("act"))"
    package static func caseAct(_ id: CaseID, _ noun: String) -> Path { caseActPattern.path(id.rawValue, noun) }
    /// Where the facts for its thresholds are set down.
    static let caseFactsPattern: PathPattern = "/cases/\(.id)/threshold-facts"
    package static func caseFacts(_ id: CaseID) -> Path { caseFactsPattern.path(id.rawValue) }
    /// Where captured files are put under a case.
    static let caseFilesPattern: PathPattern = "/cases/\(.id)/files"
    /// The document that an act would issue, before anybody confirms.
    static let casePreviewPattern: PathPattern = "/cases/\(.id)/previews/\(.word("form"))"
    package static func casePreview(_ id: CaseID, _ form: DocumentForm) -> Path {
        casePreviewPattern.path(id.rawValue, form.rawValue)
    }
    /// The responsibility record of a case on A4.
    static let caseResponsibilityPattern: PathPattern = "/cases/\(.id)/responsibility"
    static func caseResponsibility(_ id: CaseID) -> Path { caseResponsibilityPattern.path(id.rawValue) }
    static func caseResponsibilityFilePattern(_ format: SheetFile.Format) -> PathPattern {
        switch format {
        case .pdf: "/cases/\(.id)/responsibility/pdf"
        case .docx: "/cases/\(.id)/responsibility/docx"
        }
    }
    /// The responsibility record of a case as a file.
    static func caseResponsibilityFile(_ id: CaseID, _ format: SheetFile.Format) -> Path {
        caseResponsibilityFilePattern(format).path(id.rawValue)
    }
    static let caseTransferPattern: PathPattern = "/cases/\(.id)/transfer"
    /// Where a transfer of the case is proposed.
    package static func caseTransfer(_ id: CaseID) -> Path { caseTransferPattern.path(id.rawValue) }
}
