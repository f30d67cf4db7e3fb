import Enforcement

/// A document on A4 in the browser, with the way back and the files it can be saved as.
enum SheetPage {
    /// - Parameter files: where the PDF and the Word file are; nil for a draft, which has none.
    static func page(_ sheet: Sheet, back: Path, files: Files? = nil, context: PageContext) -> HTML {
        Layout.document(
            title: sheet.title, tongue: sheet.tongue, back: back, files: files, context: context,
            content: SheetView(sheet).html)
    }

    /// Where a document is kept as files.
    struct Files: Sendable {
        let pdf: Path
        let word: Path
    }
}
