/// One name of a right, prepared for matching: the mark itself or an alias.
struct MarkName: Sendable {
    /// Place of the right in the index.
    let right: Int
    /// The name as registered.
    let text: String
    /// Whether it is an alias and not the mark itself.
    let isAlias: Bool
    /// The folded characters; signs are read as letters or dropped.
    let scalars: [FoldedScalar]
    /// The sounds of each character; empty for characters that have none.
    let sounds: [[UInt16]]
    /// Han characters among them.
    let hanCount: Int
    /// The most look-alike or leet characters a text may put in its place.
    let changeLimit: Int
    /// How common the name is as a word of everyday language: 0 not at all, 3 very.
    let ordinaryLevel: Int
    /// Whether it has several words, all of them ordinary ones.
    let isOrdinaryPhrase: Bool

    /// Why a name is not matched at all.
    enum Refusal: Error, Hashable {
        /// Nothing of it is left after folding.
        case empty
        /// A single letter or digit, or fewer than three digits.
        case tooShort
        /// More than ``longest`` characters.
        case tooLong
    }

    /// The longest name that is matched, in folded characters.
    static let longest = 64

    /// Prepares a name.
    /// - Throws: ``Refusal`` where it cannot be matched.
    init(_ text: String, right: Int, isAlias: Bool) throws(Refusal) {
        let scalars = MarkName.resolved(FoldedText(text).scalars)
        guard !scalars.isEmpty else { throw .empty }
        guard scalars.count <= MarkName.longest else { throw .tooLong }
        let han = scalars.count { $0.script == .han }
        if han == 0, scalars.count < (scalars.allSatisfy { $0.script == .digit } ? 3 : 2) {
            throw .tooShort
        }
        self.right = right
        self.text = text
        self.isAlias = isAlias
        self.scalars = scalars
        self.hanCount = han
        self.changeLimit =
            han == 0
            ? (scalars.count < 4 ? 0 : scalars.count / 2)
            : (scalars.count < 2 ? 0 : max(1, scalars.count / 2))
        self.sounds = MarkName.sounds(of: scalars)
        let words = MarkName.words(of: scalars)
        self.ordinaryLevel =
            words.count == 1 || han > 0 ? OrdinaryWords.shared.level(of: scalars.map(\.code)) : 0
        self.isOrdinaryPhrase =
            words.count > 1 && han == 0
            && words.allSatisfy { $0.count < 3 || OrdinaryWords.shared.level(of: $0) > 0 }
    }

    /// Why a name is not matched, or nil where it is.
    static func refusal(of text: String) -> Refusal? {
        do throws(Refusal) {
            _ = try MarkName(text, right: 0, isAlias: false)
            return nil
        } catch {
            return error
        }
    }

    /// The number of folded characters.
    var count: Int { scalars.count }

    /// Whether all of it is Han.
    var isHan: Bool { hanCount == scalars.count }

    /// Whether it is looked for by sound.
    var hasSound: Bool { hanCount >= 2 }

    /// Reads `$`, `@`, `!` and `|` between letters as the letters they stand for, and drops every other sign.
    private static func resolved(_ folded: [FoldedScalar]) -> [FoldedScalar] {
        var out: [FoldedScalar] = []
        var gap = Gap.none
        for (at, scalar) in folded.enumerated() {
            var next = scalar
            if scalar.script == .symbol {
                let isInside =
                    at + 1 < folded.count && folded[at + 1].gap == .none && folded[at + 1].script == .letter
                guard isInside, let letter = letters[scalar.code] else {
                    gap = max(gap, .symbol)
                    continue
                }
                next.code = letter
                next.script = .letter
            }
            next.gap = max(next.gap, gap)
            gap = .none
            out.append(next)
        }
        return out
    }

    private static let letters: [UInt32: UInt32] = [0x24: 0x73, 0x40: 0x61, 0x21: 0x69, 0x7C: 0x69]

    /// The readings of each character, the rarer ones left out of long names so that no name has more than 32 soundings.
    private static func sounds(of scalars: [FoldedScalar]) -> [[UInt16]] {
        var all = scalars.map { $0.script == .han ? Array(SoundTable.shared.sounds(of: $0.code)) : [] }
        while all.reduce(1, { $0 * max(1, $1.count) }) > 32 {
            guard let longest = all.indices.max(by: { all[$0].count < all[$1].count }) else { break }
            all[longest].removeLast()
        }
        return all
    }

    /// The words of a name, divided at gaps.
    private static func words(of scalars: [FoldedScalar]) -> [[UInt32]] {
        var out: [[UInt32]] = []
        for scalar in scalars {
            if out.isEmpty || scalar.gap >= .symbol { out.append([]) }
            out[out.count - 1].append(scalar.code)
        }
        return out
    }
}
