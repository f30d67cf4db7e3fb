/// Where a name may stand in a text: whole words for alphabets, anywhere for Han, and what may be put in between.
enum Boundaries {
    /// Whether a match stands where a name of its kind may stand.
    static func accept(_ match: Match, of name: MarkName, in text: FoldedText) -> Bool {
        guard hasEnds(match, of: name, in: text), hasSyllableEdges(match, in: text) else { return false }
        if name.form == .initials { return isOneWord(match.window, in: text) }
        if name.count == 1 {
            return text.isApart(at: match.window.lowerBound) && text.isApart(at: match.window.upperBound)
        }
        if name.hanCount == 0, name.count <= 3 { return isShortNameWritten(match, of: name, in: text) }
        if name.isHan, name.count <= 3, match.window.count == name.count, match.alignment.changes > 0, match.isExplained
        {
            return false
        }
        let gaps = insertedGaps(match, of: name, in: text)
        guard let widest = gaps.max() else { return true }
        if widest >= .list, match.alignment.changes > 0, !isTrustedAcross(widest, match, of: name, in: text) {
            return false
        }
        if name.hanCount == name.count, name.count == 2,
            widest > .list || widest == .list && match.alignment.changes > 0
        {
            return text.isApart(at: match.window.lowerBound) && text.isApart(at: match.window.upperBound)
        }
        return name.hanCount > 0 || isSpacedOut(match, of: name, in: text, widest: widest)
    }

    /// Changed characters on both sides of a comma or blank are chance, but for a blank in a long, mostly unchanged name, in pinyin,
    /// and between the parts of characters that stand by themselves: 弓 长 小 泉, 木子 宁.
    private static func isTrustedAcross(
        _ gap: Gap, _ match: Match, of name: MarkName, in text: FoldedText
    ) -> Bool {
        guard gap == .space else { return false }
        let (steps, changes) = (match.alignment.steps, match.alignment.changes)
        if name.count >= 4, changes * 2 <= name.count { return true }
        let pinyin = steps.filter { $0.change == .pinyin }
        if pinyin.count == changes { return pinyin.reduce(0) { $0 + $1.text.count } >= 5 }
        return match.alignment.count(.split) == changes && text.isApart(at: match.window.lowerBound)
            && text.isApart(at: match.window.upperBound)
    }

    /// Letters that spell sounds begin and end where words do, not inside one; four and more of them also beside a number.
    private static func hasSyllableEdges(_ match: Match, in text: FoldedText) -> Bool {
        let steps = match.alignment.steps
        let letters = steps.reduce(0) { $0 + ($1.change == .pinyin ? $1.text.count : 0) }
        return steps.indices.allSatisfy { at in
            guard steps[at].change == .pinyin else { return true }
            let opens = at == 0 || steps[at - 1].change != .pinyin
            let closes = at + 1 == steps.count || steps[at + 1].change != .pinyin
            let (start, end) = (steps[at].text.lowerBound, steps[at].text.upperBound)
            return (!opens || isSyllableEdge(start, start - 1, letters, in: text))
                && (!closes || isSyllableEdge(end, end, letters, in: text))
        }
    }

    /// Whether letters can begin or end at a place, with what stands outside of them.
    private static func isSyllableEdge(_ place: Int, _ outside: Int, _ letters: Int, in text: FoldedText) -> Bool {
        switch text.edge(before: place) {
        case .hard: true
        case .soft: letters >= 4 && text.scalars[outside].script == .digit
        case .none: false
        }
    }

    /// Letters with nothing between them.
    private static func isOneWord(_ window: Range<Int>, in text: FoldedText) -> Bool {
        text.scalars[window].dropFirst().allSatisfy { $0.gap == .none }
    }

    /// What the text has between characters of a match where the name has nothing.
    static func insertedGaps(_ match: Match, of name: MarkName, in text: FoldedText) -> [Gap] {
        var out: [Gap] = []
        var pending = Gap.none
        for step in match.alignment.steps {
            if step.change == .skipped {
                pending = .symbol
                continue
            }
            let inner = text.scalars[step.text].dropFirst().map(\.gap).max() ?? .none
            let before = max(text.scalars[step.text.lowerBound].gap, pending)
            pending = .none
            if inner != .none { out.append(inner) }
            let isFirst = step.text.lowerBound == match.window.lowerBound
            if !isFirst, before != .none, before != .apostrophe,
                name.scalars[step.name.lowerBound].gap == .none
            {
                out.append(before)
            }
        }
        return out
    }

    /// Alphabets need an edge on both sides.
    ///
    /// Between letter and digit only a long, unchanged name will do, or a changed one beside a year, a size or other number of three
    /// digits: in a model code such as `x1` too much looks like a letter.
    private static func hasEnds(_ match: Match, of name: MarkName, in text: FoldedText) -> Bool {
        func isEdge(_ place: Int, inside: Int, outside: Int) -> Bool {
            let edge = text.edge(before: place)
            guard edge == .soft, name.count >= 4 else { return edge == .hard }
            guard match.alignment.changes > 0 else { return true }
            return text.scalars[inside].script == .letter && isLongNumber(around: outside, in: text)
        }
        let (start, end) = (match.window.lowerBound, match.window.upperBound)
        return (name.scalars[0].script == .han || isEdge(start, inside: start, outside: start - 1))
            && (name.scalars[name.count - 1].script == .han || isEdge(end, inside: end - 1, outside: end))
    }

    private static func isLongNumber(around place: Int, in text: FoldedText) -> Bool {
        let before = text.scalars[..<place].reversed().prefix { $0.script == .digit }.count
        let after = text.scalars[place...].prefix { $0.script == .digit }.count
        return after > 0 && before + after >= 3
    }

    /// Two or three letters: nothing inserted or left out, and two letters only as registered.
    private static func isShortNameWritten(_ match: Match, of name: MarkName, in text: FoldedText)
        -> Bool
    {
        guard match.window.count == name.count else { return false }
        return zip(text.scalars[match.window], name.scalars).enumerated().allSatisfy { place, pair in
            let sameGap = place == 0 || (pair.0.gap >= .symbol) == (pair.1.gap >= .symbol)
            return sameGap && (name.count > 2 || pair.0.source == pair.1.source)
        }
    }

    /// Letters set apart: all of them one by one, by signs, or by a blank in a long name; never ordinary words.
    private static func isSpacedOut(
        _ match: Match, of name: MarkName, in text: FoldedText, widest: Gap
    ) -> Bool {
        let pieces = self.pieces(of: text.scalars[match.window])
        if pieces.allSatisfy({ $0.count == 1 }) { return true }
        if pieces.allSatisfy({ $0.count > 1 && OrdinaryWords.shared.level(of: $0) > 0 }) {
            return false
        }
        return widest < .list || name.count >= 6 && pieces.allSatisfy { $0.count > 2 }
    }

    private static func pieces(of window: ArraySlice<FoldedScalar>) -> [[UInt32]] {
        var out: [[UInt32]] = []
        for (at, scalar) in window.enumerated() {
            if at == 0 || scalar.gap >= .symbol { out.append([]) }
            out[out.count - 1].append(scalar.code)
        }
        return out
    }
}
