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
            let cuts = CopyCuts(stream, rest, isInterleaved: finder.isInterleaved)
            let kept = cuts.removing(copies)
            rest = finder.isInterleaved ? LineRuns(rest).reduced(kept) : kept
        }
        return Outcome(lines: rest, copyLine: first)
    }
}

/// How often each line stands where all lines return one by one.
struct LineRuns {
    /// How often a line mostly stands that stands more than once.
    private let times: Int

    /// - Complexity: O(*n*), *n* the length of the lines.
    init(_ lines: [SourceText.Line]) {
        var (counts, last, run): ([Int: Int], String, Int) = ([:], "", 0)
        for line in lines {
            let key = line.content.folded
            if key == last {
                run += 1
            } else {
                counts[run, default: 0] += 1
                (last, run) = (key, 1)
            }
        }
        counts[run, default: 0] += 1
        times = counts.filter { $0.key > 1 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 2
    }

    /// Takes out short lines that return with all others: a date, the last word of a paragraph, a full stop. A word that
    /// a hard break put on two lines of its own stays on two.
    func reduced(_ lines: [SourceText.Line]) -> [SourceText.Line] {
        var (words, marks) = (Run(), Run())
        return lines.filter { line in
            guard line.content.contains(where: \.isHan) else { return marks.take(line.content.folded, times) }
            let isKept = words.take(line.content.filter { $0.isHan || $0.isDigit }[...].folded, times)
            if words.count == 1 { marks = Run() }
            return isKept
        }
    }

    /// Equal lines that follow each other.
    private struct Run {
        private var key = ""
        private(set) var count = 0

        /// Whether the next line stays: the first of every so many.
        mutating func take(_ next: String, _ times: Int) -> Bool {
            count = next == key ? count + 1 : 1
            key = next
            return (count - 1).isMultiple(of: times)
        }
    }
}
