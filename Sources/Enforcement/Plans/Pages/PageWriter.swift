/// Writes page after page, tables that go on over pages as one.
struct PageWriter {
    /// The lines of the pages that hold tables, each as its cells.
    private var pages: [Int: [[String]]] = [:]
    /// The table that reached the end of the page before, and where its last row was written.
    private var open: (table: PageTable, page: Int, row: Int)?

    /// The texts of the pages that hold tables.
    var texts: [Int: String] {
        pages.mapValues { lines in lines.map { $0.joined(separator: "\t") + "\n" }.joined() }
    }

    mutating func write(_ page: PageWords, as index: Int) {
        let before = open
        open = nil
        if let before, let table = PageTable(on: page, continuing: before.table) {
            put(table, as: index, after: before, isContinued: true)
        } else if let table = PageTable(on: page, after: before?.table) {
            let isContinued = table.above.isEmpty && before.map { $0.table.hasSameHeads(as: table) } ?? false
            put(table, as: index, after: isContinued ? before : nil, isContinued: isContinued)
        }
    }

    private mutating func put(
        _ table: PageTable, as index: Int, after before: (table: PageTable, page: Int, row: Int)?, isContinued: Bool
    ) {
        var lines = PageWords.lines(of: table.above).map { [PageWriter.text(of: $0)] }
        if !isContinued { lines.append(table.columns.map(\.name)) }
        if let rest = table.rest {
            if let before, pages[before.page]?[before.row].count == rest.count {
                for (place, more) in rest.enumerated() { pages[before.page]?[before.row][place] += more }
            } else {
                lines.append(rest)
            }
        }
        lines += table.rows
        let row = lines.count - 1
        pages[index, default: []] += lines
        guard !table.reachesEnd else {
            if lines.last?.count == table.columns.count { open = (table, index, row) }
            return
        }
        putRest(of: table, as: index)
    }

    /// What stands below a table, where another may begin.
    private mutating func putRest(of table: PageTable, as index: Int) {
        let below = PageWords(height: 0, words: table.below)
        guard let next = PageTable(on: below) else {
            pages[index, default: []] += PageWords.lines(of: table.below).map { [PageWriter.text(of: $0)] }
            return
        }
        let offset = pages[index]?.count ?? 0
        put(next, as: index, after: nil, isContinued: false)
        if let last = open { open = (last.table, index, last.row + offset) }
    }

    /// The words of a line, set apart where they stand apart.
    private static func text(of line: [PageWord]) -> String {
        var (out, right): (String, Double?) = ("", nil)
        for word in line {
            if let right, word.left - right > word.height * 0.3 { out += " " }
            out += word.text
            right = word.right
        }
        return out
    }
}
