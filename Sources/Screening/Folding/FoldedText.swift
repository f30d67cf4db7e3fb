/// A text as the matcher reads it: plain scalars, each with its place in the original.
///
/// Compatibility forms, case, width, accents, traditional characters and look-alike letters of other alphabets are
/// folded; blanks, punctuation, emoji and what nobody sees are dropped and leave a ``Gap``.
public struct FoldedText: Hashable, Sendable {
    /// The folded characters in the order of the text.
    public private(set) var scalars: [FoldedScalar] = []
    /// What was dropped behind the last character.
    public private(set) var lastGap = Gap.space

    /// Folds a text.
    /// - Complexity: O(*n*), *n* the number of scalars.
    public init(_ text: String) {
        scalars.reserveCapacity(text.utf8.count)
        let table = FoldTable.shared
        var gap = Gap.space
        var position: Int32 = 0
        for scalar in text.unicodeScalars {
            let end = position + Int32(UTF8.width(scalar))
            append(scalar.value, position, end, &gap, table)
            position = end
        }
        lastGap = scalars.isEmpty ? .space : gap
        markLetterReadings()
    }

    /// The number of folded characters.
    public var count: Int { scalars.count }

    private mutating func append(
        _ scalar: UInt32, _ start: Int32, _ end: Int32, _ gap: inout Gap, _ table: FoldTable
    ) {
        switch table.entry(scalar) {
        case .separator:
            gap = max(gap, Gap(dropping: scalar))
        case .ignored:
            if gap <= .ignorable, let last = scalars.indices.last, let sits = Combining(scalar) {
                scalars[last].end = end
                if sits == .accent { scalars[last].foldings.insert(.accent) }
                if sits == .overlay { gap = .ignorable }
            } else {
                gap = max(gap, .ignorable)
            }
        case .single(let code, let folding):
            add(code, scalar, start, end, folding, &gap)
        case .several(let codes, let folding):
            for code in codes { add(code, scalar, start, end, folding, &gap) }
        }
    }

    private mutating func add(
        _ code: UInt32, _ source: UInt32, _ start: Int32, _ end: Int32, _ folding: Folding,
        _ gap: inout Gap
    ) {
        scalars.append(
            FoldedScalar(
                code: code, source: source, start: start, end: end, foldings: folding, gap: gap,
                script: Script(of: code), mayReadAsLetter: false))
        gap = .none
    }

    /// Digits and signs may be read as letters only inside a word that has letters and is no number with a unit.
    private mutating func markLetterReadings() {
        var start = 0
        while start < scalars.count {
            guard FoldedText.isWordly(scalars[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < scalars.count, scalars[end].gap <= .ignorable, FoldedText.isWordly(scalars[end]) {
                end += 1
            }
            markWord(start..<end)
            start = end
        }
    }

    private mutating func markWord(_ word: Range<Int>) {
        var letters = 0
        var others = 0
        for at in word {
            if scalars[at].script == .letter { letters += 1 } else { others += 1 }
        }
        guard letters > 0, others > 0, !Quantity.isQuantity(scalars[word]) else { return }
        for at in word where scalars[at].script != .letter { scalars[at].mayReadAsLetter = true }
    }

    private static func isWordly(_ scalar: FoldedScalar) -> Bool {
        scalar.script == .letter || scalar.script == .digit || scalar.script == .symbol
    }
}

extension FoldedText {
    /// How clearly a word can begin or end at a place between two characters.
    public enum Edge: UInt8, Comparable, Sendable {
        /// Inside a word.
        case none
        /// Between a letter and a digit, or where `camelCase` turns to upper case.
        case soft
        /// At the end of the text, at a gap, or where the script changes.
        case hard

        /// Orders edges by clearness.
        /// - Complexity: O(1).
        public static func < (lhs: Edge, rhs: Edge) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The edge in front of the character at a place; the place may be the end of the text.
    /// - Complexity: O(1).
    public func edge(before place: Int) -> Edge {
        guard place > 0, place < scalars.count else { return .hard }
        let left = scalars[place - 1]
        let right = scalars[place]
        if right.gap >= .apostrophe || left.script == .symbol || right.script == .symbol {
            return .hard
        }
        if left.script == right.script {
            return left.script == .letter && right.isUpper && !left.isUpper && right.gap == .none
                ? .soft : .none
        }
        let isCode =
            left.script != .han && right.script != .han && left.script != .kana && right.script != .kana
        return isCode ? .soft : .hard
    }

    /// Whether at least a visible sign or blank, or the end of the text, stands at a place.
    /// - Complexity: O(1).
    public func isApart(at place: Int) -> Bool {
        place <= 0 || place >= scalars.count || scalars[place].gap >= .symbol
    }
}
