/// The Chinese characters of a text in one row, folded, each with its place: what two copies of a text share, however
/// their lines break, whatever widths, marks and page numbers they are printed with.
struct HanStream {
    /// Where a character stands: a line, counted from 0, and a place in its glyphs.
    struct Place {
        let line: Int32
        let glyph: Int32
    }

    private(set) var letters: [UInt32] = []
    private(set) var places: [Place] = []
    /// For the first character of a line that begins with a number, that number with its style; 0 for all others.
    private(set) var marks: [Int32] = []
    /// For each line, where its characters begin.
    private(set) var starts: [Int32] = []

    var count: Int { letters.count }

    /// - Complexity: O(*n*), *n* the length of the lines.
    init(_ lines: [SourceText.Line]) {
        for (number, line) in lines.enumerated() {
            starts.append(Int32(letters.count))
            var mark = HanStream.mark(of: line)
            for (index, glyph) in line.glyphs.enumerated() where glyph.isHan {
                letters.append(glyph.folded.value)
                places.append(Place(line: Int32(number), glyph: Int32(index)))
                marks.append(mark)
                mark = 0
            }
        }
        starts.append(Int32(letters.count))
    }

    /// The number with which a line begins, or a row of a table, as one figure; 0 where it begins with none.
    private static func mark(of line: SourceText.Line) -> Int32 {
        let content = line.content
        if let mark = ItemMark(at: content), let value = mark.value {
            return Int32(mark.style.rawValue + 1) * 1000 + Int32(min(value, 999))
        }
        guard content.isTableRow, let cell = content.cells.first(where: { !$0.isEmpty }), cell.count <= 3,
            cell.allSatisfy(\.isDigit)
        else { return 0 }
        return Int32(cell.folded) ?? 0
    }

    /// The characters that stand in a line.
    func range(ofLine line: Int) -> Range<Int> { Int(starts[line])..<Int(starts[line + 1]) }

    /// The line in which a character stands.
    func line(of position: Int) -> Int { Int(places[position].line) }

    /// For every character, where the next stretch of six begins that reads like the six from it on; -1 where none does.
    ///
    /// - Complexity: O(*n*) on average, *n* the number of characters.
    func returns() -> [Int32] {
        var next = [Int32](repeating: -1, count: count)
        guard count >= HanStream.seed * 2 else { return next }
        let size = (count * 2 - 1).nextPowerOfTwo
        var last = [Int32](repeating: -1, count: size)
        for position in (0...(count - HanStream.seed)).reversed() {
            var slot = Int(truncatingIfNeeded: hash(at: position)) & (size - 1)
            while last[slot] >= 0, !agree(position, Int(last[slot]), HanStream.seed) { slot = (slot + 1) & (size - 1) }
            next[position] = last[slot]
            last[slot] = Int32(position)
        }
        return next
    }

    /// Whether a number of characters from two places on are the same.
    func agree(_ one: Int, _ other: Int, _ length: Int) -> Bool {
        guard one + length <= count, other + length <= count else { return false }
        for index in 0..<length where letters[one + index] != letters[other + index] { return false }
        return true
    }

    /// How many characters make a stretch that is looked for.
    private static let seed = 6

    private func hash(at position: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<HanStream.seed { hash = (hash ^ UInt64(letters[position + index])) &* 0x0000_0100_0000_01B3 }
        return hash ^ (hash >> 29)
    }
}

extension Int {
    /// The smallest power of two that is not smaller.
    fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (bitWidth - (self - 1).leadingZeroBitCount) }
}
