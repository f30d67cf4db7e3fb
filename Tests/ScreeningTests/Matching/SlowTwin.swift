@testable import Screening

/// The obvious way to match: every name against every window of the text.
enum SlowTwin {
    /// A match without its alignment, to compare sets.
    struct Key: Hashable, CustomStringConvertible {
        let right: String
        let name: String
        let form: MarkName.Form
        let window: Range<Int>

        var description: String { "\(form) \(name) of \(right) at \(window)" }
    }

    static func matches(of marks: [Mark], in original: String) -> Set<Key> {
        var found: Set<Key> = []
        let text = FoldedText(original)
        let division = division(of: original)
        for (name, mark) in names(of: marks) {
            for start in text.scalars.indices {
                for end in start + 1..<text.count + 1 {
                    let window = start..<end
                    guard let match = Match(name, of: mark, window, in: text, division) else { continue }
                    if Boundaries.accept(match, of: name, in: text) { found.insert(key(match)) }
                }
            }
        }
        return found
    }

    private static func division(of text: String) -> WordDivision {
        var symbols = SymbolText()
        var division = WordDivision()
        var text = text
        text.withUTF8 { symbols.read($0) }
        division.read(symbols)
        return division
    }

    static func keys(of matches: [Match]) -> Set<Key> { Set(matches.map(key)) }

    private static func key(_ match: Match) -> Key {
        Key(right: match.mark.id, name: match.name.text, form: match.name.form, window: match.window)
    }

    /// Every name that is looked for; of two of one right that fold alike the first.
    private static func names(of marks: [Mark]) -> [(MarkName, Mark)] {
        marks.enumerated().flatMap { right, mark in
            var seen: Set<[UInt16]> = []
            return ([mark.mark] + mark.aliases).enumerated().flatMap { order, text -> [MarkName] in
                guard let name = try? MarkName(text, right: right, form: order == 0 ? .mark : .alias) else { return [] }
                return [name, name.initials].compactMap(\.self).filter { seen.insert($0.symbols).inserted }
            }.map { ($0, mark) }
        }
    }
}

/// Numbers that look random and are the same on every run.
struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
