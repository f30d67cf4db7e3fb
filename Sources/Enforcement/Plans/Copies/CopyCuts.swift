/// Takes stretches out of lines, with the marks and numbers that belong to them.
struct CopyCuts {
    private let stream: HanStream
    private let lines: [SourceText.Line]

    /// Whether every line or paragraph returns by itself. Lines that hold nothing but marks do so then, else they go with
    /// the words above them.
    private let isInterleaved: Bool

    init(_ stream: HanStream, _ lines: [SourceText.Line], isInterleaved: Bool) {
        (self.stream, self.lines, self.isInterleaved) = (stream, lines, isInterleaved)
    }

    /// The lines without what is superfluous: of each pair the copy, or the original where it breaks off and the copy
    /// goes on.
    ///
    /// - Complexity: O(*n*), *n* the number of characters.
    func removing(_ found: [CopyAlignment]) -> [SourceText.Line] {
        removing(found.map { breaksOff($0) ? $0.original.lowerBound..<$0.copy.lowerBound : $0.copy })
    }

    /// Whether an original ends in the middle of a line on which the copy goes on, or in the middle of a sentence where
    /// the copy begins.
    private func breaksOff(_ found: CopyAlignment) -> Bool {
        guard !isInterleaved, found.isAdjacent, stream.count - found.copy.upperBound > CopyCuts.signature else {
            return false
        }
        if rest(found.copy.upperBound) > rest(found.original.upperBound, before: found.copy) { return true }
        let line = lines[stream.line(of: found.original.upperBound - 1)].content
        return found.gap == 0 && rest(found.original.upperBound) == 0 && !line.endsSentence
            && line.last?.closes == false && DateReader.wholeLine(line) == nil && !HeadReader.isSignature(line)
    }

    /// How many characters of words follow on the line on which a stretch ends, up to where the copy begins.
    private func rest(_ end: Int, before copy: Range<Int>? = nil) -> Int {
        let line = stream.range(ofLine: stream.line(of: end - 1))
        return min(line.upperBound, copy?.lowerBound ?? line.upperBound) - end
    }

    private func removing(_ stretches: [Range<Int>]) -> [SourceText.Line] {
        var cut: [Int: [Range<Int>]] = [:]
        for stretch in stretches where !stretch.isEmpty {
            for line in (before(stream.line(of: stretch.lowerBound))...after(stretch)) {
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

    /// The last of the lines without words that belong to the line in which a stretch ends: a bracket that closes there;
    /// all of them where nothing follows, and where the text begins anew.
    private func after(_ stretch: Range<Int>) -> Int {
        var last = stream.line(of: stretch.upperBound - 1)
        let isAll = stretch.upperBound == stream.count || stretch.lowerBound == 0
        while !isInterleaved, last + 1 < lines.count, stream.range(ofLine: last + 1).isEmpty,
            isAll || closes(lines[last + 1])
        {
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
