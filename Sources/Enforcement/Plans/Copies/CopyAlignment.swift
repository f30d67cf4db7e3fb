/// Two stretches of a text that read alike, the later a copy of the earlier, with what they do not share passed over:
/// a head of a page in one of them, a name deleted, a character in another script.
struct CopyAlignment {
    private(set) var original: Range<Int>
    private(set) var copy: Range<Int>
    /// How many characters are the same.
    private(set) var matched: Int
    /// How many lines begin with the same number in both, and how many with different ones.
    private(set) var sameMarks = 0
    private(set) var otherMarks = 0

    /// The share of the longer stretch that is the same, 0 to 1.
    var agreement: Double { Double(matched) / Double(max(1, max(original.count, copy.count))) }
    /// How many characters stand between the two.
    var gap: Int { copy.lowerBound - original.upperBound }
    /// Whether the copy follows the original directly.
    var isAdjacent: Bool { gap <= max(12, matched / 10) }

    /// The longest alignment through two places that read alike, which reaches back to `floor` at most; nil where fewer
    /// than `least` characters follow that agree.
    ///
    /// - Complexity: O(*n*), *n* its length.
    init?(_ stream: HanStream, _ first: Int, _ second: Int, floor: Int, least: Int) {
        var ahead = Walk(stream, forward: true)
        ahead.run(first, second, limits: (second, stream.count))
        guard ahead.best.matched >= least else { return nil }
        var back = Walk(stream, forward: false)
        back.run(first - 1, second - 1, limits: (floor, first + 1))
        if ahead.best.first > back.best.second + 1 {
            ahead = Walk(stream, forward: true)
            ahead.run(first, second, limits: (back.best.second + 1, stream.count))
        }
        original = (back.best.first + 1)..<ahead.best.first
        copy = (back.best.second + 1)..<ahead.best.second
        matched = ahead.best.matched + back.best.matched
        if original.upperBound > copy.lowerBound { original = original.lowerBound..<copy.lowerBound }
        withdraw(to: stream)
        (sameMarks, otherMarks) = (ahead.sameMarks + back.sameMarks, ahead.otherMarks + back.otherMarks)
    }
}

extension CopyAlignment {
    /// Gives up a few characters at the end of the line before and at the beginning of the line behind: that they agree
    /// too is chance, as lines often begin and end with the same words.
    private mutating func withdraw(to stream: HanStream) {
        let above = stream.range(ofLine: stream.line(of: original.lowerBound))
        let early = above.upperBound - original.lowerBound
        let opensLines = original.lowerBound == above.lowerBound && opensLine(copy.lowerBound, in: stream)
        if !opensLines, early <= 12, early * 2 < matched {
            original = (original.lowerBound + early)..<original.upperBound
            copy = (copy.lowerBound + early)..<copy.upperBound
            matched -= early
        }
        let below = stream.range(ofLine: stream.line(of: original.upperBound - 1))
        let late = original.upperBound - below.lowerBound
        if original.upperBound < below.upperBound, copy.upperBound < stream.count, late <= 4, late * 2 < matched {
            original = original.lowerBound..<(original.upperBound - late)
            copy = copy.lowerBound..<(copy.upperBound - late)
            matched -= late
        }
    }

    private func opensLine(_ place: Int, in stream: HanStream) -> Bool {
        stream.range(ofLine: stream.line(of: place)).lowerBound == place
    }

    /// A walk through two stretches side by side, forwards or backwards.
    private struct Walk {
        /// How far it came when most agreed: the places behind the last characters, and how many agreed.
        struct End {
            var first: Int
            var second: Int
            var matched: Int
        }

        private let stream: HanStream
        private let step: Int
        private(set) var best = End(first: 0, second: 0, matched: 0)
        private(set) var sameMarks = 0
        private(set) var otherMarks = 0

        init(_ stream: HanStream, forward: Bool) {
            self.stream = stream
            step = forward ? 1 : -1
        }

        /// Walks until too little agrees, or to the limits of the two places: whoever comes there agreeing has come to the
        /// end of a copy, however short what agreed last. What agrees before more that does not is no beginning.
        mutating func run(_ first: Int, _ second: Int, limits: (Int, Int)) {
            var (one, other, matched, score, top) = (first, second, 0, 0, 0)
            best = End(first: first, second: second, matched: 0)
            while isInside(one, other, limits) {
                if stream.letters[one] == stream.letters[other] {
                    note(stream.marks[one], stream.marks[other])
                    (one, other, matched, score) = (one + step, other + step, matched + 1, score + 1)
                    if score > top || step > 0 && score > 0 && !isInside(one, other, limits) {
                        (top, best) = (score, End(first: one, second: other, matched: matched))
                    }
                } else {
                    guard score > top - Walk.patience, let skip = skip(one, other, limits) else { return }
                    (one, other) = (one + step * skip.0, other + step * skip.1)
                    score -= max(skip.0, skip.1)
                    if score < 0, step > 0 { return }
                }
            }
        }

        private mutating func note(_ one: Int32, _ other: Int32) {
            guard one != 0, other != 0 else { return }
            if one == other { sameMarks += 1 } else { otherMarks += 1 }
        }

        /// The fewest characters that are passed over on both sides before the two agree again.
        private func skip(_ one: Int, _ other: Int, _ limits: (Int, Int)) -> (Int, Int)? {
            for total in 1...Walk.reach {
                for turn in 0...total {
                    let left = total / 2 + (turn.isMultiple(of: 2) ? -(turn / 2) : (turn + 1) / 2)
                    let (first, second) = (one + step * left, other + step * (total - left))
                    if agree(first, second, total <= 4 || opensSameItem(first, second) ? 2 : 4, limits) {
                        return (left, total - left)
                    }
                }
            }
            return nil
        }

        /// Whether lines with the same number begin at two places.
        private func opensSameItem(_ one: Int, _ other: Int) -> Bool {
            step > 0 && one < stream.count && other < stream.count && stream.marks[one] != 0
                && stream.marks[one] == stream.marks[other]
        }

        private func agree(_ one: Int, _ other: Int, _ length: Int, _ limits: (Int, Int)) -> Bool {
            let length = opensSameItem(one, other) ? min(length, max(1, limits.1 - other)) : length
            guard isInside(one + step * (length - 1), other + step * (length - 1), limits) else { return false }
            for index in 0..<length where stream.letters[one + step * index] != stream.letters[other + step * index] {
                return false
            }
            return true
        }

        /// Forwards the first place stays before where the second began and the second in the text; backwards the first
        /// stays behind the floor and the second behind where the first ends.
        private func isInside(_ one: Int, _ other: Int, _ limits: (Int, Int)) -> Bool {
            step > 0 ? one < limits.0 && other < limits.1 : one >= limits.0 && other >= limits.1
        }

        /// How many characters may be passed over at once on both sides together: a head of a page and a name.
        private static let reach = 40
        /// How much worse than at its best a walk may stand before it ends.
        private static let patience = 48
    }
}
