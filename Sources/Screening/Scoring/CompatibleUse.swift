/// Words that say the goods fit, replace or resemble a brand's and are not that brand's own.
///
/// Naming a brand to say what an article fits is not infringement by itself; these words lower the score.
enum CompatibleUse {
    /// Where a word must stand to speak about the mark.
    enum Position: Sendable {
        /// Right before the mark, at most a few characters away.
        case before
        /// Right behind it.
        case behind
        /// Anywhere near.
        case near
    }

    /// One term.
    struct Term: Sendable {
        let text: String
        let position: Position
        /// What it adds to the log-odds.
        let weight: Double
    }

    /// The strongest term that speaks about a match, or nil.
    static func term(about match: Range<Int>, in text: FoldedText) -> Term? {
        phrases.places(in: text).filter { place in
            let before = match.lowerBound - place.window.upperBound
            let behind = place.window.lowerBound - match.upperBound
            switch table[place.phrase].position {
            case .before: return (0...reach).contains(before)
            case .behind: return (0...reach).contains(behind)
            case .near: return (0...2 * reach).contains(before) || (0...2 * reach).contains(behind)
            }
        }.map { table[$0.phrase] }.min { $0.weight < $1.weight }
    }

    /// Characters between the word and the mark.
    private static let reach = 5
    private static let phrases = PhraseIndex(table.map(\.text))

    /// The terms.
    ///
    /// Words of fit lower more than words of likeness: 同款 is also what a fake calls itself.
    static let table: [Term] = [
        Term(text: "适用于", position: .before, weight: -1.8),
        Term(text: "适用", position: .before, weight: -1.6),
        Term(text: "适配", position: .before, weight: -1.6),
        Term(text: "兼容", position: .before, weight: -1.6),
        Term(text: "适合", position: .before, weight: -1.2),
        Term(text: "配套", position: .before, weight: -0.8),
        Term(text: "通用", position: .behind, weight: -1.2),
        Term(text: "专用", position: .behind, weight: -1.2),
        Term(text: "配件", position: .behind, weight: -0.8),
        Term(text: "保护套", position: .behind, weight: -1),
        Term(text: "手机壳", position: .behind, weight: -1),
        Term(text: "平替", position: .near, weight: -1.2),
        Term(text: "同款", position: .behind, weight: -0.6),
        Term(text: "风格", position: .behind, weight: -0.6),
        Term(text: "类似", position: .before, weight: -0.8),
        Term(text: "替代", position: .near, weight: -0.8),
        Term(text: "for", position: .before, weight: -1.4),
        Term(text: "fits", position: .before, weight: -1.4),
        Term(text: "compatible with", position: .before, weight: -1.8),
        Term(text: "fit for", position: .before, weight: -1.6),
        Term(text: "compatible", position: .behind, weight: -1.4),
        Term(text: "alternative to", position: .before, weight: -1.2),
    ]
}
