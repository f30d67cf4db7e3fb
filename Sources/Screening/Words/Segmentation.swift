/// Decides whether a match cuts through the words of a text: `京东` in `北京东路`, `动鞋` in `运动鞋`.
///
/// The Han run around the match is divided into words twice, once with the match as one word and once without it;
/// the cheaper division is the likelier reading.
enum Segmentation {
    /// How the readings compare.
    enum Reading: Sendable {
        /// The text falls into better words with the match as one of them.
        case asMark
        /// Both divisions are as good.
        case open
        /// The text falls into better words that the match would cut.
        case asWords
    }

    /// Compares the two divisions around a match.
    /// - Complexity: O(*w*), *w* the run around the match, at most 14 characters beside it.
    static func reading(of match: Range<Int>, in scalars: [FoldedScalar], words: OrdinaryWords)
        -> Reading
    {
        let run = context(of: match, in: scalars)
        let without = cost(run, in: scalars, words: words, mark: nil)
        let with = cost(run, in: scalars, words: words, mark: match)
        if without < with { return .asWords }
        return with < without ? .asMark : .open
    }

    private static let reach = 7
    private static let wordCost = 4
    private static let singleCost = 5

    /// The Han characters around the match that nothing separates from it.
    private static func context(of match: Range<Int>, in scalars: [FoldedScalar]) -> Range<Int> {
        var lower = match.lowerBound
        while lower > 0, match.lowerBound - lower < reach, scalars[lower].gap == .none,
            scalars[lower - 1].script == .han
        {
            lower -= 1
        }
        var upper = match.upperBound
        while upper < scalars.count, upper - match.upperBound < reach, scalars[upper].gap == .none,
            scalars[upper].script == .han
        {
            upper += 1
        }
        return lower..<upper
    }

    /// The least cost of dividing a run; with a mark, that range is one word and no word may cut it.
    private static func cost(
        _ run: Range<Int>, in scalars: [FoldedScalar], words: OrdinaryWords, mark: Range<Int>?
    ) -> Int {
        var best = [Int](repeating: Int.max / 2, count: run.count + 1)
        best[0] = 0
        for at in run {
            let here = best[at - run.lowerBound]
            func offer(_ end: Int, _ cost: Int) {
                best[end - run.lowerBound] = min(best[end - run.lowerBound], here + cost)
            }
            if let mark, at == mark.lowerBound { offer(mark.upperBound, wordCost) }
            if let mark, mark.contains(at) { continue }
            offer(at + 1, OrdinaryWords.functionCharacters.contains(scalars[at].code) ? wordCost : singleCost)
            for length in 2...OrdinaryWords.longest where at + length <= run.upperBound {
                if let mark, at + length > mark.lowerBound, at < mark.upperBound { break }
                if words.isHanWord(scalars[at..<at + length]) { offer(at + length, wordCost) }
            }
        }
        return best[run.count]
    }
}
