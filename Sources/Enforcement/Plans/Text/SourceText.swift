/// A text as it came, cut into lines: the first stage.
///
/// Control and invisible characters are dropped, doubled marks of punctuation are read once, and every character keeps
/// its place in the source, so that whatever is recognised later can be shown where it stands.
struct SourceText: Sendable {
    /// One line of the source.
    struct Line: Sendable {
        /// Its number in the source, from 1.
        let number: Int
        let glyphs: [Glyph]
        /// Whether a page begins with it.
        let opensPage: Bool

        var content: Glyphs { glyphs.trimmed() }
        var isBlank: Bool { content.isEmpty }
        /// Whether a space was left at its end.
        var endsInSpace: Bool { glyphs.last?.folded == " " }
        /// Whether it begins with one space; more are an indentation.
        var followsSpace: Bool { glyphs.first?.folded == " " && glyphs.dropFirst().first?.isSpace == false }
    }

    /// The lines that are not blank.
    let lines: [Line]
    /// Where each line of the source begins, counted in Unicode scalars.
    private let starts: [Int32]

    /// - Complexity: O(*n*), *n* the length of the text.
    init(_ text: String) {
        var reader = Reader()
        for scalar in text.unicodeScalars { reader.take(scalar) }
        reader.endLine()
        lines = reader.lines
        starts = reader.starts
    }

    /// The line of the source in which a character stands, from 1.
    ///
    /// - Complexity: O(log *n*), *n* the number of lines.
    func line(of offset: Int32) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }
}

extension SourceText {
    /// Cuts scalars into lines.
    private struct Reader {
        private(set) var lines: [Line] = []
        private(set) var starts: [Int32] = [0]
        private var glyphs: [Glyph] = []
        private var offset: Int32 = 0
        private var afterReturn = false
        private var opensPage = true

        /// Marks of punctuation that never stand twice in a row in good text; an empty place between two `、` is a
        /// name that is missing and stays.
        private static let single: Set<Unicode.Scalar> = [",", "。", ";", ":", "(", "["]

        mutating func take(_ scalar: Unicode.Scalar) {
            defer {
                offset += 1
                afterReturn = scalar == "\r"
            }
            switch scalar {
            case "\n" where afterReturn: starts[starts.count - 1] = offset + 1
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": breakLine()
            case "\u{0C}":
                breakLine()
                opensPage = true
            default: keep(scalar)
            }
        }

        mutating func endLine() {
            let line = Line(
                number: starts.count, glyphs: Reader.withoutDoubledCloses(PinyinGloss.removed(from: glyphs)),
                opensPage: opensPage)
            glyphs = []
            guard !line.isBlank else { return }
            lines.append(line)
            opensPage = false
        }

        /// 县(市、区))人民政府: a bracket that closes twice inside one name.
        private static func withoutDoubledCloses(_ glyphs: [Glyph]) -> [Glyph] {
            guard glyphs.indices.contains(where: { isDoubledClose(glyphs, $0) }) else { return glyphs }
            return glyphs.indices.filter { !isDoubledClose(glyphs, $0) }.map { glyphs[$0] }
        }

        private static func isDoubledClose(_ glyphs: [Glyph], _ index: Int) -> Bool {
            glyphs[index].closes && index > 0 && glyphs[index - 1].folded == glyphs[index].folded
                && nameEnds.prefix(of: glyphs[...], at: index + 1) != nil
        }

        private static let nameEnds = Words("人民政府 政府 管委会")

        private mutating func breakLine() {
            endLine()
            starts.append(offset + 1)
        }

        private mutating func keep(_ scalar: Unicode.Scalar) {
            let folded = ScriptFold.fold(scalar)
            guard folded == "\t" || !SourceText.isInvisible(folded) else { return }
            if Reader.single.contains(folded), glyphs.last?.folded == folded { return }
            glyphs.append(Glyph(scalar: scalar, folded: folded, offset: offset))
        }
    }

    /// Control characters, marks of direction, zero-width and soft characters, the byte order mark.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFFFE...0xFFFF:
            true
        default: false
        }
    }
}
