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

    /// The forms of a case: which fit, and what was issued.
    static let caseFormsPattern: PathPattern = "/cases/\(.id)/forms"
    package static func caseForms(_ id: CaseID) -> Path { caseFormsPattern.path(id.rawValue) }
    /// One form of a case, to be filled in.
    static let caseFormPattern: PathPattern = "/cases/\(.id)/forms/\(.word("form"))"
    static func caseForm(_ id: CaseID, _ form: DocumentForm) -> Path {
        caseFormPattern.path(id.rawValue, form.rawValue)
    }
    /// All documents of a case as one PDF.
    static let caseVolumePattern: PathPattern = "/cases/\(.id)/volume/pdf"
    static func caseVolume(_ id: CaseID) -> Path { caseVolumePattern.path(id.rawValue) }

    /// The template editor.
    static let formWordingsPattern: PathPattern = "/administration/forms"
    static let formWordings = formWordingsPattern.path()
    static let formWordingPattern: PathPattern = "/administration/forms/\(.word("form"))"
    static func formWording(_ form: DocumentForm) -> Path { formWordingPattern.path(form.rawValue) }
}
