/// One character of a plan's text: as it stands, as the grammar reads it, and where it came from.
struct Glyph: Hashable, Sendable {
    /// The character of the source; names and texts are given back in these.
    let scalar: Unicode.Scalar
    /// Simplified, half width: the form in which keywords are compared.
    let folded: Unicode.Scalar
    /// Place in the source, counted in Unicode scalars.
    let offset: Int32

    /// Whether it is a space or tab of any width.
    var isSpace: Bool { folded == " " || folded == "\t" }
    /// Whether it is a Chinese character.
    var isHan: Bool { (0x3400...0x9FFF).contains(folded.value) || (0x20000...0x3FFFF).contains(folded.value) }
    /// Whether it is a digit 0 to 9.
    var isDigit: Bool { ("0"..."9").contains(folded) }
}

/// A stretch of a plan's text.
typealias Glyphs = ArraySlice<Glyph>

extension Collection where Element == Glyph, SubSequence == Glyphs, Index == Int {
    /// The text as it stands in the source, without the spaces that only a page's layout put there.
    var text: String {
        var out = String.UnicodeScalarView()
        var heldSpace = false
        for glyph in self {
            if glyph.isSpace {
                heldSpace = out.last.map(Self.keepsSpace) ?? false
                continue
            }
            if heldSpace, Self.keepsSpace(glyph.scalar) { out.append(" ") }
            heldSpace = false
            out.append(glyph.scalar)
        }
        return String(out)
    }

    /// The text as the grammar reads it, spaces left out.
    var folded: String {
        var out = String.UnicodeScalarView()
        for glyph in self where !glyph.isSpace { out.append(glyph.folded) }
        return String(out)
    }

    /// The stretch without spaces and these characters at both ends.
    func trimmed(_ others: Set<Unicode.Scalar> = []) -> Glyphs {
        var rest = self[startIndex..<endIndex]
        while let first = rest.first, first.isSpace || others.contains(first.folded) { rest.removeFirst() }
        while let last = rest.last, last.isSpace || others.contains(last.folded) { rest.removeLast() }
        return rest
    }

    /// Whether the word begins at a place.
    func holds(_ word: Word, at place: Int) -> Bool {
        guard place >= startIndex, place + word.scalars.count <= endIndex else { return false }
        for (index, scalar) in word.scalars.enumerated() where self[place + index].folded != scalar { return false }
        return true
    }

    /// Whether the stretch ends in the word.
    func ends(with word: Word) -> Bool { holds(word, at: endIndex - word.scalars.count) }

    /// Where the word stands first.
    func first(_ word: Word) -> Int? {
        guard let head = word.scalars.first, count >= word.scalars.count else { return nil }
        return (startIndex...(endIndex - word.scalars.count)).first { self[$0].folded == head && holds(word, at: $0) }
    }

    /// A space counts between letters and digits only; between Chinese characters it comes from the layout.
    private static func keepsSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }
}

/// A keyword in simplified, half-width script.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
    let scalars: [Unicode.Scalar]

    init(stringLiteral value: String) { scalars = Array(value.unicodeScalars) }
    init(_ value: some StringProtocol) { scalars = Array(value.unicodeScalars) }
}

/// A set of keywords that is looked up at the beginning or the end of a stretch, the longest first.
struct Words: Sendable {
    private let byFirst: [Unicode.Scalar: [Word]]
    private let byLast: [Unicode.Scalar: [Word]]

    /// Words divided by blanks.
    init(_ list: String) {
        let words = list.split { $0 == " " || $0 == "\n" }.map { Word($0) }
            .sorted { $0.scalars.count > $1.scalars.count }
        byFirst = Dictionary(grouping: words.filter { !$0.scalars.isEmpty }) { $0.scalars[0] }
        byLast = Dictionary(grouping: words.filter { !$0.scalars.isEmpty }) { $0.scalars[$0.scalars.count - 1] }
    }

    /// The longest word with which a stretch ends.
    func suffix(of glyphs: Glyphs) -> Word? {
        guard let last = glyphs.last else { return nil }
        return byLast[last.folded]?.first { glyphs.ends(with: $0) }
    }

    /// The longest word that begins at a place of a stretch, by default its first.
    func prefix(of glyphs: Glyphs, at place: Int? = nil) -> Word? {
        let place = place ?? glyphs.startIndex
        guard glyphs.indices.contains(place) else { return nil }
        return byFirst[glyphs[place].folded]?.first { glyphs.holds($0, at: place) }
    }

    /// Whether a word stands anywhere in the stretch.
    func stand(in glyphs: Glyphs) -> Bool { glyphs.indices.contains { prefix(of: glyphs, at: $0) != nil } }
}
