import TestSupport

/// A table as a printer sets it: cells wrapped to the widths of their columns, rows set on pages. Gives what
/// `pdftotext -bbox` prints of it, and knows nothing of how that is read.
struct PrintedTable {
    /// How the cells of a row stand beside each other.
    enum Alignment: CaseIterable { case top, middle }

    var heads = ["序号", "工作任务", "牵头单位", "责任单位", "完成时限"]
    /// Widths in characters.
    var widths = [4, 14, 8, 10, 7]
    var alignment = Alignment.top
    /// White space above and below each cell, in lines.
    var padding = 0.3
    /// How far lines stand apart, in lines.
    var leading = 1.0
    var linesOnPage = 32
    /// Whether the heads are printed again on every page.
    var repeatsHeads = true
    /// Whether a row may be split by the end of a page.
    var splitsRows = false
    /// Whether heads stand in two lines, two characters each.
    var breaksHeads = false
    /// Lines above and below the table.
    var above = ["清江市2024年打击侵权假冒工作任务分工表", "清政发〔2024〕8号"]
    var below = ["清江市人民政府", "2024年3月15日"]
    var runningHead: String?

    private static let size = 12.0
    private var left: Double { 60 }
    private var pageHeight: Double { 842 }

    /// The pages with these rows; a row with one cell runs across the table.
    func printed(_ rows: [[String]]) -> String {
        var pages: [[String]] = [[]]
        var y = 90.0
        let line = PrintedTable.size * 1.4
        let bottom = 90 + Double(linesOnPage) * line
        func word(_ text: String, _ x: Double, _ y: Double) {
            let width = PrintedTable.width(of: text) * PrintedTable.size
            pages[pages.count - 1].append(
                "<word xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"\(x + width)\" yMax=\"\(y + line)\">\(text)</word>")
        }
        func newPage() {
            word("— \(pages.count) —", 280, 790)
            pages.append([])
            y = 90
            if let runningHead { word(runningHead, 240, 40) }
            if repeatsHeads { put(heads, breaks: breaksHeads) }
        }
        func put(_ cells: [String], breaks: Bool = false) {
            guard cells.count > 1 else {
                word(cells[0], left + 20, y + padding * line)
                y += line * (1 + 2 * padding)
                return
            }
            let wrapped = zip(cells, widths).map { cell, width in PrintedTable.wrapped(cell, at: breaks ? 2 : width) }
            let height = wrapped.map(\.count).max() ?? 1
            let pitch = line * leading
            var shown = 0
            while shown < height {
                let room = max(1, Int((bottom - y) / pitch))
                let take = splitsRows ? min(room, height - shown) : height
                var x = left
                for (lines, width) in zip(wrapped, widths) {
                    let offset = alignment == .middle ? Double(height - lines.count) / 2 : 0
                    for (index, text) in lines.enumerated() {
                        let place = Double(index) + offset - Double(shown)
                        guard place > -0.75, place < Double(take) - 0.25 else { continue }
                        word(text, x, y + padding * line + max(0, place) * pitch)
                    }
                    x += Double(width) * PrintedTable.size + 10
                }
                y += Double(take) * pitch + 2 * padding * line
                shown += take
                if shown < height { newPage() }
            }
        }
        for text in above { word(text, left, y); y += line * 1.5 }
        put(heads, breaks: breaksHeads)
        for row in rows {
            let need = row.count == 1 ? 1 : zip(row, widths).map { PrintedTable.wrapped($0, at: $1).count }.max() ?? 1
            if splitsRows ? y + line > bottom : y + Double(need) * line * leading > bottom { newPage() }
            put(row)
        }
        y += line * 2
        for text in below { word(text, 350, y); y += line * 1.5 }
        return pages.map { words in
            "<page width=\"595\" height=\"\(pageHeight)\">\n\(words.joined(separator: "\n"))\n</page>\n"
        }.joined()
    }

    /// A text cut into lines; `|` ends a line, and no line begins with a mark.
    private static func wrapped(_ text: String, at width: Int) -> [String] {
        text.split(separator: "|", omittingEmptySubsequences: false).flatMap { part -> [String] in
            var lines = [""]
            for character in part {
                let next = lines[lines.count - 1] + String(character)
                if self.width(of: next) > Double(width), !lines[lines.count - 1].isEmpty, !"，。、；）".contains(character) {
                    lines.append(String(character))
                } else {
                    lines[lines.count - 1] = next
                }
            }
            return lines
        }
    }

    private static func width(of text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.5 : 1) }
    }
}
