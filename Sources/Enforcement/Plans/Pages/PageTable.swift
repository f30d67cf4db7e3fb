/// A table on a page whose columns name the work and the units: where its columns run, and its rows with their cells put
/// together from the lines on which they are printed.
struct PageTable: Sendable {
    /// Where a column runs, and what stands above it.
    struct Column: Sendable {
        let name: String
        /// Its bounds.
        var left: Double
        var right: Double
        /// The middle of its head.
        let centre: Double
        let isNumber: Bool

        init(name: String, left: Double, right: Double, isNumber: Bool) {
            (self.name, self.left, self.right, self.isNumber) = (name, left, right, isNumber)
            centre = (left + right) / 2
        }
    }

    private(set) var columns: [Column]
    /// The cells of each row.
    private(set) var rows: [[String]] = []
    /// The cells at the top of a page that go on from the last row of the page before.
    private(set) var rest: [String]?
    /// The words above and below it.
    private(set) var above: [PageWord] = []
    private(set) var below: [PageWord] = []
    /// Whether nothing stands below it, so that it may go on on the next page.
    var reachesEnd: Bool { below.isEmpty }

    private let lineHeight: Double
    /// Whether numbers stand in the middle of their rows, where that is known.
    private var isMiddle: Bool?

    /// The table whose heads stand on a page; nil where there is none, or where its rows cannot be told apart.
    ///
    /// - Parameter open: the table that goes on from the page before, perhaps with its heads printed again.
    /// - Complexity: O(*n*²), *n* the number of words on the page.
    init?(on page: PageWords, after open: PageTable? = nil) {
        let lines = PageWords.lines(of: page.words)
        guard let (heads, first, last) = PageTable.heads(lines) else { return nil }
        lineHeight = page.lineHeight
        columns = heads.map { Column(name: $0.text, left: $0.left, right: $0.right, isNumber: $0.isNumber) }
        above = lines[..<first].flatMap { $0 }
        let top = heads.map(\.bottom).max() ?? 0
        isMiddle = open?.isMiddle
        let again = above.isEmpty && open.map { hasSameHeads(as: $0) } ?? false
        bound(lines[(last + 1)...].flatMap { $0 })
        guard read(lines[(last + 1)...].flatMap { $0 }, from: top, mayGoOn: again) else { return nil }
    }

    /// The part of a table that goes on, without heads, on the next page.
    init?(on page: PageWords, continuing table: PageTable) {
        lineHeight = page.lineHeight
        columns = table.columns
        isMiddle = table.isMiddle
        guard PageTable.heads(PageWords.lines(of: page.words)) == nil,
            read(page.words, from: page.words.map(\.top).min() ?? 0, mayGoOn: true), !rows.isEmpty || rest != nil
        else { return nil }
    }

    /// Whether the same heads stand above both.
    func hasSameHeads(as other: PageTable) -> Bool { columns.map(\.name) == other.columns.map(\.name) }

    // MARK: Heads

    private struct Head {
        var text: String
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double
        var isNumber = false
    }

    /// The heads of the first table, and the last line that they take: one to three lines that together name the work and
    /// the units.
    private static func heads(_ lines: [[PageWord]]) -> (heads: [Head], first: Int, last: Int)? {
        for start in lines.indices {
            var best: (heads: [Head], first: Int, last: Int)?
            var sense = 0
            for end in start..<min(start + 3, lines.count) {
                if end > start, lines[end][0].top - lines[end - 1][0].bottom > lines[end][0].height { break }
                let heads = merged(lines[start...end].flatMap { spaced($0) })
                guard heads.count >= 3 else { continue }
                let texts = heads.map { SourceText($0.text).lines.first?.content ?? [] }
                guard let kinds = AssignmentTable.columns(texts) else { continue }
                let found = heads.count * 10 + texts.count { AssignmentWords.labels.stand(in: $0) }
                guard found > sense else { continue }
                let numbered = zip(heads, kinds).map { head, kind in
                    var head = head
                    head.isNumber = kind == .number
                    return head
                }
                (best, sense) = ((numbered, start, end), found)
            }
            if let best { return best }
        }
        return nil
    }

    /// Heads whose characters are set apart, 序 号, as one.
    private static func spaced(_ line: [PageWord]) -> [Head] {
        var heads: [Head] = []
        for word in line {
            let head = Head(text: word.text, left: word.left, right: word.right, top: word.top, bottom: word.bottom)
            if let last = heads.last, word.text.count == 1, word.left - last.right < word.height * 1.2,
                last.right - last.left < word.height * 8
            {
                heads[heads.count - 1].text += word.text
                heads[heads.count - 1].right = word.right
            } else {
                heads.append(head)
            }
        }
        return heads
    }

    /// Parts of heads that stand one under the other, put together.
    private static func merged(_ parts: [Head]) -> [Head] {
        var heads: [Head] = []
        for part in parts {
            if let index = heads.firstIndex(where: { $0.left < part.right && part.left < $0.right }) {
                heads[index].text += part.text
                heads[index].left = min(heads[index].left, part.left)
                heads[index].right = max(heads[index].right, part.right)
                heads[index].bottom = part.bottom
            } else {
                heads.append(part)
            }
        }
        return heads.sorted { $0.left < $1.left }
    }

    // MARK: Columns and end

    /// Reads the rows from the words below a place; lines that run across the columns divide them, as headings do.
    private mutating func read(_ words: [PageWord], from top: Double, mayGoOn: Bool) -> Bool {
        let lines = PageWords.lines(of: words)
        let end = end(of: lines)
        below = lines[end...].flatMap { $0 }
        if mayGoOn, Set(lines[..<end].flatMap { $0 }.map(column)).count < 2 { return false }
        var (open, edge): ([PageWord], Double) = ([], top)
        for line in lines[..<end] {
            guard isAcross(line, lines) else {
                open += line
                continue
            }
            guard readRows(open, from: edge, mayGoOn: mayGoOn && rows.isEmpty) else { return false }
            rows.append([line.map(\.text).joined(separator: " ")])
            (open, edge) = ([], line.map(\.bottom).max() ?? edge)
        }
        return readRows(open, from: edge, mayGoOn: mayGoOn && rows.isEmpty)
    }

    private mutating func readRows(_ words: [PageWord], from top: Double, mayGoOn: Bool) -> Bool {
        guard !words.isEmpty else { return true }
        var cells: [[PageWord]] = Array(repeating: [], count: columns.count)
        for word in words { cells[column(of: word)].append(word) }
        let numbers = columns.firstIndex(where: \.isNumber).map { index in
            cells[index].filter(\.isNumber).sorted { $0.middle < $1.middle }
        }
        let lines = cells.map(CellLines.init)
        guard
            let cuts = RowCuts(
                lines, numbers: numbers, top: top, lineHeight: lineHeight, mayGoOn: mayGoOn, before: isMiddle)
        else {
            return false
        }
        isMiddle = cuts.isMiddle ?? isMiddle
        var found = cuts.rows.map { range in lines.map { $0.text(in: range) } }
        if cuts.goesOn { rest = found.removeFirst() }
        rows += found
        return true
    }

    /// Where the table ends, counted in lines: at a line that runs across its columns or stands behind a wide gap, where no
    /// number follows.
    private func end(of lines: [[PageWord]]) -> Int {
        let lastNumber = lines.lastIndex { $0.contains { isNumber($0) } } ?? -1
        var bottom: Double?
        for (index, line) in lines.enumerated() {
            let top = line.map(\.top).min() ?? 0
            let isFar = bottom.map { top - $0 > lineHeight * 1.6 } ?? false
            if index > lastNumber, isFar || isAcross(line, lines) { return index }
            bottom = max(bottom ?? 0, line.map(\.bottom).max() ?? 0)
        }
        return lines.count
    }

    private func isNumber(_ word: PageWord) -> Bool { word.isNumber && columns[column(of: word)].isNumber }

    /// Whether a line runs across columns, or is a heading beside which nothing stands.
    private func isAcross(_ line: [PageWord], _ lines: [[PageWord]]) -> Bool {
        let centres = columns.map(\.centre)
        if line.contains(where: { word in centres.count { word.left < $0 && $0 < word.right } > 1 }) { return true }
        guard line.count == 1, let word = line.first, let content = SourceText(word.text).lines.first?.content,
            let mark = ItemMark(at: content), mark.style < .digitPoint, content.count > mark.length + 1
        else { return false }
        return !lines.contains { $0 != line && $0.contains { $0.top < word.middle && word.middle < $0.bottom } }
    }

    /// Sets the bounds of the columns into the widest gaps between their heads.
    private mutating func bound(_ words: [PageWord]) {
        var bounds = [columns[0].left - 1000]
        for (one, other) in zip(columns, columns.dropFirst()) {
            let (from, to) = (one.centre, other.centre)
            let taken = (words.map { ($0.left, $0.right) } + columns.map { ($0.left, $0.right) })
                .filter { $0.1 > from && $0.0 < to }.sorted { $0.0 < $1.0 }
            var (edge, best) = (from, (width: -1.0, middle: (one.right + other.left) / 2))
            for (left, right) in taken + [(to, to)] {
                if left - edge > best.width { best = (left - edge, (left + edge) / 2) }
                edge = max(edge, right)
            }
            bounds.append(best.middle)
        }
        bounds.append((columns.last?.right ?? 0) + 1000)
        for index in columns.indices {
            (columns[index].left, columns[index].right) = (bounds[index], bounds[index + 1])
        }
    }

    private func column(of word: PageWord) -> Int {
        columns.lastIndex { $0.left <= word.centre } ?? 0
    }
}
