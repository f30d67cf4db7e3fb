/// Finds what a page prints twice, and takes one of the copies out: the second stage.
///
/// The whole text may return, behind menus or at once; a part of it, where the first copy breaks off; or each line or
/// paragraph by itself. Copies need not be the same to the letter. What is alike by nature is no copy: lists of units
/// return as often as they like, and two measures that read alike differ by their numbers.
enum SecondCopy {
    /// What is left, and the line on which the first copy that was found begins.
    struct Outcome: Sendable {
        let lines: [SourceText.Line]
        let copyLine: Int?
    }

    /// The lines without copies.
    ///
    /// - Complexity: O(*n*) on average, *n* the number of characters.
    static func removed(from lines: [SourceText.Line]) -> Outcome {
        var (rest, first): ([SourceText.Line], Int?) = (lines, nil)
        for _ in 0..<4 {
            let stream = HanStream(rest)
            let finder = CopyFinder(stream)
            let copies = finder.copies()
            guard !copies.isEmpty else { break }
            let line = copies.map { rest[stream.line(of: $0.copy.lowerBound)].number }.min()
            first = [first, line].compactMap { $0 }.min()
            let cuts = CopyCuts(stream, rest, takesMarks: !finder.isInterleaved)
            rest = cuts.removing(copies.map(cuts.superfluous))
            if finder.isInterleaved { rest = withoutEqualNeighbours(rest) }
        }
        return Outcome(lines: rest, copyLine: first)
    }

    /// Short lines too return one by one where all others do: a date, the last word of a paragraph, a full stop.
    private static func withoutEqualNeighbours(_ lines: [SourceText.Line]) -> [SourceText.Line] {
        var kept: [SourceText.Line] = []
        var (words, marks) = ("", "")
        for line in lines {
            let key = line.content.filter { $0.isHan || $0.isDigit }[...].folded
            if line.content.contains(where: \.isHan) {
                if key == words { continue }
                (words, marks) = (key, "")
            } else {
                let sign = line.content.folded
                if sign == marks { continue }
                marks = sign
            }
            kept.append(line)
        }
        return kept
    }
}
