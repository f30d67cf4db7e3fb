/// One name of a right, prepared for matching: the mark itself or an alias.
struct MarkName: Sendable {
    /// Place of the right in the index.
    let right: Int
    /// The name as registered.
    let text: String
    /// What kind of name it is.
    let form: Form
    /// The folded characters; signs are read as letters or dropped.
    let scalars: [FoldedScalar]
    /// The sounds of each character; empty for characters that have none.
    let sounds: [[UInt16]]
    /// Han characters among them.
    let hanCount: Int

    /// What kind of name of its right it is.
    enum Form: UInt16, Sendable {
        /// The mark as registered.
        case mark
        /// Another name.
        case alias
        /// The first letters of the pinyin of the mark or an alias.
        case initials
    }

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
    init(_ text: String, right: Int, form: Form) throws(Refusal) {
        let scalars = MarkName.resolved(FoldedText(text).scalars)
        guard !scalars.isEmpty else { throw .empty }
        guard scalars.count <= MarkName.longest else { throw .tooLong }
        let han = scalars.count { $0.script == .han }
        if han == 0, scalars.count < (scalars.allSatisfy { $0.script == .digit } ? 3 : 2) {
            throw .tooShort
        }
        self.right = right
        self.text = text
        self.form = form
        self.scalars = scalars
        self.hanCount = han
        self.sounds = MarkName.sounds(of: scalars)
    }

    /// Why a name is not matched, or nil where it is.
    static func refusal(of text: String) -> Refusal? {
        do throws(Refusal) {
            _ = try MarkName(text, right: 0, form: .mark)
            return nil
        } catch {
            return error
        }
    }

    /// The number of folded characters.
    var count: Int { scalars.count }

    /// Whether it is an alias and not the mark itself.
    var isAlias: Bool { form == .alias }

    /// The symbols it is kept by in an index.
    var symbols: [UInt16] { scalars.map { Symbol.of($0.code) } }

    /// How common it is as a word of everyday language: 0 not at all, 3 very, 4 a word of shops.
    var ordinaryLevel: Int {
        hanCount > 0 || MarkName.words(of: scalars).count == 1 ? OrdinaryWords.shared.level(of: scalars.map(\.code)) : 0
    }

    /// Whether it has several words, all of them ordinary ones.
    var isOrdinaryPhrase: Bool {
        guard hanCount == 0 else { return false }
        let words = MarkName.words(of: scalars)
        return words.count > 1 && words.allSatisfy { $0.count < 3 || OrdinaryWords.shared.level(of: $0) > 0 }
    }

    /// Whether thousands of people are called so.
    var isPersonName: Bool { isHan && count <= 3 && PersonNames.contains(scalars.map(\.code)) }

    /// Every way it can sound, as symbols.
    var soundPaths: [[UInt16]] {
        var paths: [[UInt16]] = [[]]
        for (scalar, readings) in zip(scalars, sounds) {
            let symbols = readings.isEmpty ? [Symbol.of(scalar.code)] : readings.map(Symbol.of(sound:))
            paths = paths.flatMap { path in symbols.map { path + [$0] } }
        }
        return paths
    }

    /// Whether it is looked for with one character wrong, left out or too many.
    var allowsEdit: Bool {
        guard form != .initials, count <= (isHan ? MarkName.longestEditedHan : MarkName.longestEdited) else {
            return false
        }
        return isHan ? count >= 4 : hanCount == 0 && count >= 5 && scalars.allSatisfy { $0.script == .letter }
    }

    /// The longest names that are looked for with one edit: in letters and in Han.
    static let longestEdited = 16
    static let longestEditedHan = 8

    /// The first letters of its pinyin as a name of its own: `adds` for 阿迪达斯; nil unless it has three to six Han characters.
    var initials: MarkName? {
        guard isHan, (3...6).contains(count), sounds.allSatisfy({ !$0.isEmpty }) else { return nil }
        let letters = sounds.compactMap { SoundTable.shared.syllables[Int($0[0])].first }
        return MarkName(initials: FoldedText(String(letters)).scalars, of: self)
    }

    private init(initials: [FoldedScalar], of name: MarkName) {
        right = name.right
        text = name.text
        form = .initials
        scalars = initials
        hanCount = 0
        sounds = initials.map { _ in [] }
    }

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

    /// The most ways a name is looked for by sound.
    static let mostSoundings = 12

    private static let letters: [UInt32: UInt32] = [0x24: 0x73, 0x40: 0x61, 0x21: 0x69, 0x7C: 0x69]

    /// The readings of each character, the rarer ones left out of long names so that no name has too many soundings.
    private static func sounds(of scalars: [FoldedScalar]) -> [[UInt16]] {
        var all = scalars.map { $0.script == .han ? Array(SoundTable.shared.sounds(of: $0.code)) : [] }
        while all.reduce(1, { $0 * max(1, $1.count) }) > MarkName.mostSoundings {
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
