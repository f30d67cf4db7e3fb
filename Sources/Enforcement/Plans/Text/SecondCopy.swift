/// Finds a text that a page prints twice, and takes the second copy out: the fourth stage.
///
/// A copy is known by its items: the beginnings of three or more items in a row (or of all, where there are fewer)
/// return in their order. Lists of units alone may return as often as they like.
enum SecondCopy {
    /// What is left, and the line on which the first copy that was taken out began.
    struct Outcome: Sendable {
        let paragraphs: [Paragraph]
        let copyLine: Int?
    }

    /// Two stretches of items that agree: behind the last item of each, and how many agree.
    private struct Run {
        let earlier: Int
        let later: Int
        let agreed: Int
    }

    /// How many items are passed over in each copy, the fewest first.
    private static let steps = [(0, 0), (1, 1), (1, 0), (0, 1), (2, 0), (0, 2), (2, 1), (1, 2), (2, 2)]

    /// The paragraphs without copies.
    ///
    /// - Complexity: O(*n*) on average, *n* the number of paragraphs.
    static func removed(from paragraphs: [Paragraph]) -> Outcome {
        var (rest, line): ([Paragraph], Int?) = (paragraphs, nil)
        for _ in 0..<3 {
            guard let copy = copy(in: rest) else { break }
            line = line ?? rest[copy.lowerBound].line
            rest.removeSubrange(copy)
        }
        return Outcome(paragraphs: rest, copyLine: line)
    }

    private static func copy(in paragraphs: [Paragraph]) -> Range<Int>? {
        let items = paragraphs.indices.filter { paragraphs[$0].mark != nil || paragraphs[$0].glyphs.isTableRow }
        let keys = items.map { key(paragraphs[$0]) }
        var first: [String: Int] = [:]
        for (index, key) in keys.enumerated() {
            guard let key else { continue }
            guard let earlier = first[key] else {
                first[key] = index
                continue
            }
            let run = run(keys, earlier, index)
            let isAll = earlier == 0 && run.later == keys.count && run.agreed * 2 > index
            guard run.agreed >= 3 || isAll && isSame(paragraphs[items[earlier]], paragraphs[items[index]]) else {
                continue
            }
            return span(paragraphs, items, from: earlier, copy: index, run)
        }
        return nil
    }

    /// How far the items from two places on are the same, behind the last that agree; up to two that stand in one copy
    /// only, or differ, are passed over where the next agree again.
    private static func run(_ keys: [String?], _ first: Int, _ second: Int) -> Run {
        var run = Run(earlier: first, later: second, agreed: 0)
        var (earlier, later) = (first, second)
        while earlier < second, later < keys.count {
            let step = steps.first { skip in
                let (one, other) = (earlier + skip.0, later + skip.1)
                guard one < second, other < keys.count, let key = keys[one] else { return false }
                return key == keys[other]
            }
            guard let step else { break }
            (earlier, later) = (earlier + step.0 + 1, later + step.1 + 1)
            run = Run(earlier: earlier, later: later, agreed: run.agreed + 1)
        }
        return run
    }

    /// The paragraphs of a copy: its items with what stands between and before them as in the first.
    private static func span(
        _ paragraphs: [Paragraph], _ items: [Int], from earlier: Int, copy later: Int, _ run: Run
    ) -> Range<Int> {
        var (start, original) = (items[later], items[earlier])
        let bottom = items[earlier]
        while original > 0, start - 1 > bottom, isSame(paragraphs[start - 1], paragraphs[original - 1]) {
            start -= 1
            original -= 1
        }
        var end = items[run.later - 1] + 1
        original = items[run.earlier - 1] + 1
        while end < paragraphs.count, original < start, paragraphs[end].mark == nil,
            isSame(paragraphs[end], paragraphs[original])
        {
            end += 1
            original += 1
        }
        return start..<end
    }

    /// An item's number and the beginning of its text, without punctuation; nil where it is too short to tell.
    private static func key(_ paragraph: Paragraph) -> String? {
        let letters = paragraph.body.lazy.filter { $0.isHan }.prefix(16)
        guard letters.count >= 4 else { return nil }
        return "\(paragraph.mark?.value ?? 0)" + String(String.UnicodeScalarView(letters.map(\.folded)))
    }

    private static func isSame(_ one: Paragraph, _ other: Paragraph) -> Bool {
        let (a, b) = (one.glyphs.lazy.filter(\.isHan).prefix(60), other.glyphs.lazy.filter(\.isHan).prefix(60))
        return a.map(\.folded).elementsEqual(b.map(\.folded))
    }
}
