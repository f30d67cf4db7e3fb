/// The lines of one column of a printed table, from which the texts of its cells are put together.
struct CellLines: Sendable {
    /// One line of a cell.
    struct Line: Sendable {
        let text: String
        let middle: Double
        /// Whether it fills its column, so that the next may go on from it.
        let isFull: Bool
        let content: Glyphs
    }

    private(set) var lines: [Line] = []
    let words: [PageWord]

    init(_ words: [PageWord]) {
        self.words = words
        let lines = PageWords.lines(of: words)
        let width = lines.map(CellLines.width).max() ?? 0
        self.lines = lines.compactMap { line in
            guard let first = line.first else { return nil }
            let text = line.map(\.text).joined(separator: " ").replacing("\t", with: " ")
            return Line(
                text: text, middle: first.middle, isFull: CellLines.width(line) > width - first.height * 1.2,
                content: SourceText(text).lines.first?.content ?? [])
        }
    }

    /// The text of the cell that takes a stretch of the column: a full line goes on in the next, one that is not ends a word.
    func text(in range: ClosedRange<Double>) -> String {
        let inside = lines.filter { range.contains($0.middle) }
        let isList = inside.count > 1 && inside.allSatisfy(isName)
        var out = ""
        for (index, line) in inside.enumerated() {
            if index > 0, isList || !inside[index - 1].isFull { out += " " }
            out += line.text
        }
        return out
    }

    /// Whether a row can hardly end at a place: the line above it goes on, or the one below does.
    func isBroken(at place: Double) -> Bool {
        guard let above = lines.last(where: { $0.middle < place }),
            let below = lines.first(where: { $0.middle > place }),
            let last = above.content.last, let first = below.content.first
        else { return false }
        if Glyph.goesOn.contains(last.folded) || Glyph.follows.contains(first.folded) { return true }
        return above.isFull && !above.content.endsSentence
    }

    private static func width(_ line: [PageWord]) -> Double { (line.last?.right ?? 0) - (line.first?.left ?? 0) }

    /// Whether a line is the whole name of a unit: some tables set each on a line of its own.
    private func isName(_ line: Line) -> Bool {
        AgencyWords.isWhole(line.content)
            && !line.content.contains { $0.folded == "、" || $0.folded == "," || $0.folded == ";" }
    }
}
