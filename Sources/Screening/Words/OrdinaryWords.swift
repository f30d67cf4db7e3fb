/// Words of everyday and trade language, with how common they are.
///
/// A mark that is also such a word needs more than its bare appearance; a disguise that happens to be one is none.
///
/// - Source: jieba's dictionary, THUOCL, SCOWL, and our own list of shop words;
///   made by `scripts/derive_screening_tables.py`.
struct OrdinaryWords: Sendable {
    /// The words of `Resources/words.tsv`.
    static let shared = OrdinaryWords(rows: EmbeddedResources.text("words.tsv") ?? "")

    /// The longest Han word kept, in characters.
    static let longest = 4

    /// Characters that hold sentences together and stand beside any word.
    static let functionCharacters = Set("的和与或及在是了为不以对等有被把将由从向到也都就而之其个".unicodeScalars.map(\.value))

    /// Han words by their characters, 16 bits each; the levels at the same places.
    private let hanKeys: Flat<UInt64>
    private let hanLevels: Flat<UInt8>
    private let functions: Flat<UInt64>
    /// The first two characters of all Han words, as bits.
    private let beginnings: KeyFilter
    private var latin: [[UInt32]: UInt8] = [:]

    init(rows: String) {
        var han: [UInt64: UInt8] = [:]
        han.reserveCapacity(40_000)
        for row in rows.utf8.split(separator: 10) {
            let fields = row.split(separator: 9)
            guard fields.count == 2, let level = UInt8(Substring(fields[0])) else { continue }
            for word in fields[1].split(separator: 32) {
                let codes = Substring(word).unicodeScalars.map(\.value)
                if let key = OrdinaryWords.key(codes[...]) {
                    han[key] = level
                } else {
                    latin[codes] = level
                }
            }
        }
        let count = max(8, han.count * 2)
        var (keys, levels) = ([UInt64](repeating: 0, count: count), [UInt8](repeating: 0, count: count))
        for (key, level) in han.sorted(by: { $0.key < $1.key }) {
            var slot = OrdinaryWords.slot(key, count)
            while keys[slot] != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
            (keys[slot], levels[slot]) = (key, level)
        }
        hanKeys = Flat(keeping: keys)
        hanLevels = Flat(keeping: levels)
        var first = KeyFilterBuilder(keys: han.count, bits: 12)
        for key in han.keys { first.insert(OrdinaryWords.beginning(key)) }
        beginnings = KeyFilter(words: Flat(keeping: first.words))
        var bits = [UInt64](repeating: 0, count: 1024)
        for code in OrdinaryWords.functionCharacters { bits[Int(code) >> 6] |= 1 << (UInt64(code) & 63) }
        functions = Flat(keeping: bits)
    }

    private static func slot(_ key: UInt64, _ count: Int) -> Int { KeyHash.place(KeyHash.extended(0, key), of: count) }

    /// The level of a Han word by its characters, 16 bits each; 0 where it is none.
    @inline(__always)
    func level(ofHan key: UInt64) -> Int {
        var slot = OrdinaryWords.slot(key, hanKeys.count)
        while hanKeys[slot] != 0 {
            if hanKeys[slot] == key { return Int(hanLevels[slot]) }
            slot = slot + 1 == hanKeys.count ? 0 : slot + 1
        }
        return 0
    }

    /// Whether a Han word may begin with two characters of 16 bits; now and then wrongly true.
    @inline(__always)
    func mayBegin(withHan key: UInt64) -> Bool { beginnings.has(OrdinaryWords.beginning(key)) }

    /// The key of the first two characters of a word.
    @inline(__always)
    private static func beginning(_ key: UInt64) -> UInt64 {
        var key = key
        while key >> 32 != 0 { key >>= 16 }
        return KeyHash.extended(1, key)
    }

    /// Whether a symbol is a character that holds sentences together.
    @inline(__always)
    func isFunction(_ symbol: UInt16) -> Bool { functions[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0 }

    /// How common a word is: 0 not a word here, 1 known, 2 common, 3 very common, 4 a word that shops describe goods with.
    ///
    /// A plural in `s` counts as its singular.
    /// - Complexity: O(*n*), *n* its length.
    func level(of codes: [UInt32]) -> Int {
        if let key = OrdinaryWords.key(codes[...]) { return level(ofHan: key) }
        if let level = latin[codes] { return Int(level) }
        guard codes.last == 0x73 else { return 0 }
        return Int(latin[Array(codes.dropLast())] ?? 0)
    }

    /// Two to four characters of 16 bits; nil for anything else.
    private static func key(_ codes: ArraySlice<UInt32>) -> UInt64? {
        guard (2...longest).contains(codes.count) else { return nil }
        var key: UInt64 = 0
        for code in codes {
            guard (0x3400...0x9FFF).contains(code) else { return nil }
            key = key << 16 | UInt64(code)
        }
        return key
    }
}
