/// The text of a Word document from its parts: paragraphs as lines, rows of tables as cells divided by tabs, numbers
/// that Word prints by itself before their paragraphs.
package enum WordText {
    /// The text of `word/document.xml`.
    ///
    /// - Parameter numbering: `word/numbering.xml`, or nil where there is none.
    /// - Complexity: O(*n*), *n* the length of the parts.
    package static func text(document: String, numbering: String?) -> String {
        var reader = Reader(numbering: WordNumbering(xml: numbering))
        Markup.each(document) { reader.take($0) }
        return reader.out
    }
}

extension WordText {
    private struct Reader {
        private(set) var out = ""
        private var numbering: WordNumbering
        private var paragraph = ""
        private var list: String?
        private var level = 0
        private var isText = false
        private var isRead = true
        /// The cells of the open row, and the paragraphs of its open cell.
        private var row: [String]?
        private var cell: [String] = []
        private var depth = 0
        /// How many columns the open cell takes, and whether it goes on from the row above.
        private var span = 1
        private var goesOn = false

        init(numbering: WordNumbering) { self.numbering = numbering }

        mutating func take(_ token: Markup.Token) {
            switch token {
            case .text(let text): if isText, isRead { paragraph += text }
            case .open(let name, let attributes): open(name, attributes)
            case .close(let name): close(name)
            }
        }

        private mutating func open(_ name: String, _ attributes: [String: String]) {
            switch name {
            case "w:t": isText = true
            case "w:p": (list, level) = (nil, 0)
            case "w:tab": if isRead, attributes["w:val"] == nil { paragraph += " " }
            case "w:br", "w:cr": if isRead { paragraph += row == nil ? "\n" : " " }
            case "w:nobreakhyphen": paragraph += "-"
            case "w:numid": list = attributes["w:val"]
            case "w:ilvl": level = attributes["w:val"].flatMap { Int($0) } ?? 0
            case "mc:fallback", "w:del": isRead = false
            case "w:tbl": depth += 1
            case "w:tr": if depth == 1 { row = [] }
            case "w:tc": if depth == 1 { (cell, span, goesOn) = ([], 1, false) }
            case "w:gridspan": span = attributes["w:val"].flatMap { Int($0) }.map { min(max($0, 1), 64) } ?? 1
            case "w:vmerge": goesOn = attributes["w:val"] != "restart"
            default: break
            }
        }

        private mutating func close(_ name: String) {
            switch name {
            case "w:t": isText = false
            case "w:p": endParagraph()
            case "mc:fallback", "w:del": isRead = true
            case "w:tc": if depth == 1 { endCell() }
            case "w:tr": if depth == 1 { endRow() }
            case "w:tbl": depth = max(0, depth - 1)
            default: break
            }
        }

        private mutating func endParagraph() {
            let number = list.map { $0 == "0" ? "" : numbering.next(list: $0, level: level) } ?? ""
            let text = number + paragraph
            (paragraph, list) = ("", nil)
            if row == nil { out += text + "\n" } else if !text.isEmpty { cell.append(text) }
        }

        /// A cell that goes on from the row above says so; one over several columns takes the room of all of them.
        private mutating func endCell() {
            row?.append(goesOn ? MergedCell.above : cell.joined(separator: " "))
            row? += Array(repeating: "", count: span - 1)
        }

        private mutating func endRow() {
            if let row { out += MergedCell.line(row) }
            row = nil
        }
    }
}

/// Cells that take the room of several, in rows of a table written as lines.
enum MergedCell {
    /// What stands for a cell that goes on from the row above: the mark with which people write "as above".
    static let above = "〃"

    /// A row as a line, its cells divided by tabs; a row with a single cell over all columns is a line of text.
    static func line(_ row: [String]) -> String {
        let texts = row.filter { !$0.isEmpty }
        return (texts.count == 1 && row.first == texts.first ? texts[0] : row.joined(separator: "\t")) + "\n"
    }
}
