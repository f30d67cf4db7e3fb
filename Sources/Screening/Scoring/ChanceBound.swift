/// The strongest that a disguise of a short Han name can be among so many names, known before the name itself is read.
///
/// Among a million names a title holds dozens of characters that sound like one of two characters, and none of them is ever reported:
/// the rarity that ``FindingScore`` weighs is far too small. What cannot be reported need not be compared.
struct ChanceBound {
    /// Whether a disguise may be reported, by the length of the name (two, three) and the number of characters that differ.
    private let mayCount: [[Bool]]

    /// The lengths that are bounded: characters of name and text then stand for each other one by one, or two are turned.
    private static let lengths = 2...3

    /// The bound for the names of an index.
    init(_ index: ScreeningIndex) {
        mayCount = ChanceBound.lengths.map { length in
            let crowd = index.segments.reduce(0) { $0 + $1.count(ofHan: length) }
            return (0...length).map { ChanceBound.most(length, $0, crowd, index.weights) >= index.weights.reportFrom }
        }
    }

    /// Whether a window can be reported as a name, as far as this can be told from what it is kept by.
    @inline(__always)
    func allows(_ candidate: Scanner.Candidate, in image: IndexImage, _ text: borrowing SymbolText) -> Bool {
        let (start, length) = (Int(candidate.start), Int(candidate.end) - Int(candidate.start))
        let name = image.names[Int(candidate.name)]
        guard ChanceBound.lengths.contains(length), Int(name.length) == length,
            Int(name.start) + length <= image.symbols.count
        else { return true }
        var changed = 0
        for at in 0..<length {
            let (own, other) = (image.symbols[Int(name.start) + at], text.symbols[start + at])
            guard ChanceBound.isHan(own), ChanceBound.isHan(other) else { return true }
            if own != other { changed += 1 }
        }
        return changed == 0 || mayCount[length - ChanceBound.lengths.lowerBound][changed]
            || isTurned(name, start, length, in: image, text)
    }

    /// Whether two neighbours have changed places, which chance seldom does.
    private func isTurned(
        _ name: NameRecord, _ start: Int, _ length: Int, in image: IndexImage, _ text: borrowing SymbolText
    ) -> Bool {
        (0..<length - 1).contains { at in
            image.symbols[Int(name.start) + at] == text.symbols[start + at + 1]
                && image.symbols[Int(name.start) + at + 1] == text.symbols[start + at]
        }
    }

    /// A Han character of the basic plane, which is its own symbol, but not the stroke that may be passed over.
    @inline(__always)
    private static func isHan(_ symbol: UInt16) -> Bool {
        symbol >= 0x4E00 && symbol < 0xA000 && symbol != 0x4E36
    }

    /// The product of ``FindingScore`` with every factor at its highest that is not known; rounding may lift it by half a thousandth.
    private static func most(_ length: Int, _ changed: Int, _ crowd: Double, _ weights: Weights) -> Double {
        let kind = weights.kinds.filter { $0.key.isSubstitution }.values.max() ?? 1
        let share = 1 - Double(changed) / Double(length)
        let unchanged = weights.allReplaced + (1 - weights.allReplaced) * share
        let replaced = share == 0 ? weights.shortAllReplaced[length] ?? 1 : 1
        let least = [Alignment.Change.homophone, .near, .lookalike, .wrong].map { weights.chance[$0] ?? 1 }.min() ?? 0
        let ways = (0..<changed).reduce(1.0) { $0 * Double(length - $1) / Double($1 + 1) }
        let same = (0..<length - changed).reduce(1.0) { product, _ in product * (weights.chance[.same] ?? 1) }
        let expected = (0..<changed).reduce(crowd * same * max(1, ways) * min(1, weights.chanceInClass)) { product, _ in
            product * least
        }
        let rarity = 1 / (1 + max(0, expected / weights.chanceFrom - weights.chanceIgnored))
        return kind * weights.hanLength[min(length, weights.hanLength.count) - 1] * unchanged * replaced * rarity
            + 0.0005
    }
}
