/// The text of a printed document with its tables put together row by row, cells divided by tabs, as tables of web pages
/// and Word documents come: a printed page only says where words stand.
package enum PageTables {
    /// Whether a text may hold such tables at all.
    package static func mayStand(in text: String) -> Bool {
        let text = ScriptFold.fold(text)
        return ["单位", "部门", "责任", "牵头"].contains { text.contains($0) }
    }

    /// The text with its tables.
    ///
    /// - Parameters:
    ///   - plain: the text page by page, pages divided by form feeds; pages without a table stay as they are in it.
    ///   - printed: the same pages as `pdftotext -bbox` prints them.
    /// - Complexity: O(*p* · *n*²), *p* the number of pages, *n* of words on a page.
    package static func text(plain: String, printed: String) -> String {
        let pages = PageWords.pages(of: printed)
        var texts = plain.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
        guard texts.count >= pages.count else { return plain }
        let furniture = PageFurnitureWords(pages)
        var writer = PageWriter()
        for (index, page) in pages.enumerated() {
            writer.write(furniture.removed(from: page, isFirst: index == 0), as: index)
        }
        for (index, text) in writer.texts { texts[index] = text }
        return texts.joined(separator: "\u{0C}")
    }
}
