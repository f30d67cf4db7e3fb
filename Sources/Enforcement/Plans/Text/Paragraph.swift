/// One paragraph of a document, put together from the lines on which it was printed.
struct Paragraph: Sendable {
    let glyphs: [Glyph]
    /// The line of the source on which it begins, from 1.
    let line: Int
    /// The number or dash before it, or nil.
    let mark: ItemMark?

    init(_ glyphs: [Glyph], line: Int, mark: ItemMark?) {
        self.glyphs = glyphs
        self.line = line
        self.mark = mark
    }

    /// What stands behind the mark.
    var body: Glyphs { glyphs.dropFirst(mark?.length ?? 0).trimmed() }

    /// The paragraph without pronunciations in brackets.
    func withoutGlosses() -> Paragraph {
        Paragraph(PinyinGloss.removed(from: glyphs), line: line, mark: mark)
    }
}

/// Pronunciations that some sites print behind rare or filtered words: 假冒(jiǎ mào).
enum PinyinGloss {
    /// The characters without such brackets.
    static func removed(from glyphs: [Glyph]) -> [Glyph] {
        guard glyphs.contains(where: { $0.isTone || $0.isLowercase }) else { return glyphs }
        var kept: [Glyph] = []
        kept.reserveCapacity(glyphs.count)
        var place = 0
        while place < glyphs.count {
            if glyphs[place].opens, kept.last(where: { !$0.isSpace })?.isHan == true,
                let end = end(of: glyphs, from: place)
            {
                place = end
            } else {
                kept.append(glyphs[place])
                place += 1
            }
        }
        return kept
    }

    /// The place behind a bracket that holds nothing but syllables, or nil.
    private static func end(of glyphs: [Glyph], from open: Int) -> Int? {
        var letters = 0
        var hasVowel = false
        for index in glyphs.indices.suffix(from: open + 1).prefix(60) {
            let glyph = glyphs[index]
            if glyph.closes { return letters >= 1 && hasVowel ? index + 1 : nil }
            guard glyph.isTone || glyph.isLowercase || glyph.isSpace || glyph.folded == "'" || glyph.folded == "’"
            else {
                return nil
            }
            if !glyph.isSpace { letters += 1 }
            if glyph.isTone || vowels.contains(glyph.folded) { hasVowel = true }
        }
        return nil
    }

    private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "v", "ü"]
}

extension Glyph {
    /// Whether it is a small Latin letter.
    fileprivate var isLowercase: Bool { ("a"..."z").contains(folded) || folded == "ü" }
    /// Whether it is a vowel with a mark of tone, or such a mark.
    fileprivate var isTone: Bool {
        Glyph.tones.contains(scalar) || (0x300...0x30C).contains(scalar.value)
    }
    private static let tones = Set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ".unicodeScalars)
}
