/// Takes stretches out of lines, with the marks and numbers that belong to them.
struct CopyCuts {
    private let stream: HanStream
    private let lines: [SourceText.Line]

    /// Whether lines that hold nothing but marks go with the words above them. They do not where they return by
    /// themselves.
    private let takesMarks: Bool

    init(_ stream: HanStream, _ lines: [SourceText.Line], takesMarks: Bool) {
        (self.stream, self.lines, self.takesMarks) = (stream, lines, takesMarks)
    }

    /// Which of the two goes: the copy, or an original that breaks off in the middle of a line where the copy goes on.
    func superfluous(_ found: CopyAlignment) -> Range<Int> {
        let original = rest(found.original.upperBound, before: found.copy)
        let goesOn = stream.count - found.copy.upperBound > CopyCuts.signature
        return found.isAdjacent && goesOn && rest(found.copy.upperBound) > original
            ? found.original.lowerBound..<found.copy.lowerBound : found.copy
    }

    /// How much follows on the line on which a stretch ends, up to where the copy begins.
    private func rest(_ end: Int, before copy: Range<Int>? = nil) -> Int {
        let last = stream.places[end - 1]
        var rest = lines[Int(last.line)].glyphs[(Int(last.glyph) + 1)...]
        if let copy, stream.line(of: copy.lowerBound) == Int(last.line) {
            rest = rest[..<max(rest.startIndex, Int(stream.places[copy.lowerBound].glyph))]
        }
        return rest.count { !$0.isSpace }
    }

    /// The lines without these stretches.
    ///
    /// - Complexity: O(*n*), *n* the number of characters.
    func removing(_ stretches: [Range<Int>]) -> [SourceText.Line] {
        var cut: [Int: [Range<Int>]] = [:]
        for stretch in stretches where !stretch.isEmpty {
            let (first, last) = (stream.line(of: stretch.lowerBound), stream.line(of: stretch.upperBound - 1))
            for line in (before(first)...max(last, after(last))) {
                cut[line, default: []].append(glyphs(of: stretch, in: line))
            }
        }
        return lines.enumerated().compactMap { index, line in
            guard let ranges = cut[index] else { return line }
            let rest = line.glyphs.enumerated().filter { place in !ranges.contains { $0.contains(place.offset) } }
            let kept = SourceText.Line(number: line.number, glyphs: rest.map(\.element), opensPage: line.opensPage)
            return kept.isBlank ? nil : kept
        }
    }

    /// The first of the lines without words that belong to the line below them: a number that stands alone.
    private func before(_ line: Int) -> Int {
        var first = line
        while first > 0, stream.range(ofLine: first - 1).isEmpty, !closes(lines[first - 1]) { first -= 1 }
        return first
    }

    /// The last of the lines without words that belong to the line above them: a bracket that closes there.
    private func after(_ line: Int) -> Int {
        var last = line
        while takesMarks, last + 1 < lines.count, stream.range(ofLine: last + 1).isEmpty, closes(lines[last + 1]) {
            last += 1
        }
        return last
    }

    private func closes(_ line: SourceText.Line) -> Bool { line.content.first.map(\.endsSomething) ?? false }

    /// Which glyphs of a line belong to a stretch; a few characters left over at either end of a line go with it.
    private func glyphs(of stretch: Range<Int>, in line: Int) -> Range<Int> {
        let whole = stream.range(ofLine: line)
        let glyphs = lines[line].glyphs
        guard !whole.isEmpty else { return glyphs.indices }
        let inside = stretch.clamped(to: whole)
        var (start, end) = (0, glyphs.count)
        if inside.lowerBound - whole.lowerBound > CopyCuts.remainder {
            start = Int(stream.places[inside.lowerBound - 1].glyph) + 1
            while start < glyphs.count, glyphs[start].endsSomething { start += 1 }
        }
        if whole.upperBound - inside.upperBound > CopyCuts.remainder {
            end = Int(stream.places[inside.upperBound - 1].glyph) + 1
            while end < glyphs.count, glyphs[end].endsSomething { end += 1 }
        }
        return start..<max(start, end)
    }

    private static let remainder = 4
    /// As many characters as may stand under a text without being part of it.
    private static let signature = 16
}

extension Glyph {
    /// Whether it belongs to the word before it.
    fileprivate var endsSomething: Bool { closes || Glyph.follows.contains(folded) }
}
