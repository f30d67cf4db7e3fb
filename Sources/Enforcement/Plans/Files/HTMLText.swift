/// The text of a web page as its lines are seen, rows of tables as cells divided by tabs.
package enum HTMLText {
    /// The text of a page.
    ///
    /// - Throws: `PlanFileFault` where the bytes are no text.
    package static func text(_ bytes: [UInt8], charset: String? = nil) throws(PlanFileFault) -> String {
        text(of: try TextDecoding.text(bytes, charset: charset ?? self.charset(of: bytes)))
    }

    /// Whether bytes look like a page: a tag of HTML among the first.
    package static func isPage(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(4096).filter { $0 > 0 && $0 < 0x80 }, as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<div", "<meta", "<p>", "<p ", "<table"].contains {
            head.contains($0)
        }
    }

    /// The charset that a page names in its head, or nil.
    static func charset(of bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096).filter { $0 < 0x80 }, as: UTF8.self).lowercased()
        guard let range = head.firstRange(of: "charset=") else { return nil }
        let value = head[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        let name = value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        return name.isEmpty ? nil : String(name)
    }

    static func text(of page: String) -> String {
        var reader = Reader()
        Markup.each(page) { reader.take($0) }
        return reader.finish()
    }
}

extension HTMLText {
    /// Puts lines together from tags and text.
    private struct Reader {
        private var out = ""
        private var line = ""
        /// Elements open whose text is not shown.
        private var hidden: [String] = []
        /// How many items each open list has had; nil for a list without numbers.
        private var lists: [Int?] = []
        private var cells: [String]?
        private var row = TableRow()

        mutating func take(_ token: Markup.Token) {
            switch token {
            case .text(let text): if hidden.isEmpty { add(text) }
            case .open(let name, let attributes): open(name, attributes)
            case .close(let name): close(name)
            }
        }

        mutating func finish() -> String {
            endRow()
            endLine()
            return out
        }

        private mutating func add(_ text: String) {
            for character in text {
                if character == "\n" || character == "\r" || character == "\t" || character == "\r\n"
                    || character == " "
                {
                    if !line.isEmpty, line.last != " " { line.append(" ") }
                } else {
                    line.append(character)
                }
            }
        }

        private mutating func open(_ name: String, _ attributes: [String: String]) {
            if HTMLText.hiddenElements.contains(name) { return hidden.append(name) }
            guard hidden.isEmpty else { return }
            switch name {
            case "tr":
                endRow()
                endLine()
                (cells, row) = ([], TableRow(after: row))
            case "td", "th":
                endCell()
                row.open(columns: attributes["colspan"], rows: attributes["rowspan"])
            case "table":
                breakLine()
                row = TableRow()
            case "ol", "ul":
                breakLine()
                lists.append(name == "ol" ? 0 : nil)
            case "li":
                breakLine()
                if let count = lists.last ?? nil {
                    lists[lists.count - 1] = count + 1
                    line = "\(count + 1). "
                }
            default: if HTMLText.blocks.contains(name) { breakLine() }
            }
        }

        private mutating func close(_ name: String) {
            if let place = hidden.lastIndex(of: name) {
                hidden.removeSubrange(place...)
                return
            }
            guard hidden.isEmpty else { return }
            switch name {
            case "td", "th": endCell()
            case "tr", "table": endRow()
            case "ol", "ul":
                breakLine()
                _ = lists.popLast()
            default: if HTMLText.blocks.contains(name) { breakLine() }
            }
        }

        /// Inside a cell a line end is a space.
        private mutating func breakLine() {
            if cells == nil { endLine() } else if !line.isEmpty, line.last != " " { line.append(" ") }
        }

        private mutating func endCell() {
            guard cells != nil, !line.isEmpty || hasOpenCell else {
                hasOpenCell = cells != nil
                return
            }
            let text = trimmed()
            cells? += row.close(text)
            line = ""
            hasOpenCell = false
        }

        /// Whether a cell was opened that has no text yet.
        private var hasOpenCell = false

        private mutating func endRow() {
            guard cells != nil else { return }
            endCell()
            if let open = cells {
                let all = open + row.rest()
                if !all.isEmpty { out += MergedCell.line(all) }
            }
            cells = nil
            hasOpenCell = false
        }

        private mutating func endLine() {
            let text = trimmed()
            if !text.isEmpty { out += text + "\n" }
            line = ""
        }

        private func trimmed() -> String {
            var text = line[...]
            while text.last == " " { text.removeLast() }
            return String(text)
        }
    }

    /// The columns that cells of rows above still take, and those that the open cell takes.
    private struct TableRow {
        /// For each column, how many further rows a cell above takes.
        private var taken: [Int] = []
        private var left: [Int] = []
        private var place = 0
        private var span = (columns: 1, rows: 1)

        init() {}

        init(after row: TableRow) { (taken, left) = (row.left, row.left.map { max(0, $0 - 1) }) }

        mutating func open(columns: String?, rows: String?) {
            func figure(_ text: String?) -> Int { text.flatMap { Int($0) }.map { min(max($0, 1), 64) } ?? 1 }
            span = (figure(columns), figure(rows))
        }

        /// The cells that stand before the one that closes, and that one with the room it takes.
        mutating func close(_ text: String) -> [String] {
            var cells: [String] = []
            while place < taken.count, taken[place] > 0 {
                cells.append(MergedCell.above)
                place += 1
            }
            while left.count < place + span.columns { left.append(0) }
            for column in place..<(place + span.columns) { left[column] = span.rows - 1 }
            place += span.columns
            return cells + [text] + Array(repeating: "", count: span.columns - 1)
        }

        /// The cells at the end of the row that go on from above.
        func rest() -> [String] {
            taken.indices.suffix(from: min(place, taken.count)).prefix { taken[$0] > 0 }.map { _ in MergedCell.above }
        }
    }

    private static let hiddenElements: Set<String> = [
        "script", "style", "head", "noscript", "template", "svg", "select", "button", "nav", "footer", "iframe",
        "object",
    ]
    private static let blocks: Set<String> = [
        "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "table", "section", "article", "header", "main", "dl",
        "dt", "dd",
        "blockquote", "pre", "hr", "form", "center", "body", "caption", "tbody", "thead", "figure", "aside", "address",
    ]
}
