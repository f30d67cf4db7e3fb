import Enforcement

/// A document on A4 in the browser, with the way back and the files it can be saved as. Whoever may not see people reads it masked.
enum SheetPage {
    /// - Parameter files: where the PDF and the Word file are; nil for a draft, which has none.
    /// - Parameter bar: what can be done with a draft, beside the way back.
    static func page(
        _ full: Sheet, back: Path, files: Files? = nil, bar: HTML? = nil, context: PageContext
    ) -> HTML {
        let sheet = context.masksPeople ? full.masked : full
        return Layout.document(
            title: sheet.title, tongue: sheet.tongue, back: back, files: files, bar: bar, context: context,
            content: SheetView(sheet).html)
    }

    /// Where a document is kept as files.
    struct Files: Sendable {
        let pdf: Path
        let word: Path
    }
}
