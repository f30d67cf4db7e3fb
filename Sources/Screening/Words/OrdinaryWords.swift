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

    private var han: [UInt64: UInt8] = [:]
    private var latin: [[UInt32]: UInt8] = [:]

    init(rows: String) {
        han.reserveCapacity(36_000)
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
    }

    /// How common a word is: 0 not a word here, 1 known, 2 common, 3 very common, 4 a word that shops describe goods with.
    ///
    /// A plural in `s` counts as its singular.
    /// - Complexity: O(*n*), *n* its length.
    func level(of codes: [UInt32]) -> Int {
        if let key = OrdinaryWords.key(codes[...]) { return Int(han[key] ?? 0) }
        if let level = latin[codes] { return Int(level) }
        guard codes.last == 0x73 else { return 0 }
        return Int(latin[Array(codes.dropLast())] ?? 0)
    }

    /// Whether a slice of a text is a Han word.
    func isHanWord(_ scalars: ArraySlice<FoldedScalar>) -> Bool {
        guard (2...OrdinaryWords.longest).contains(scalars.count) else { return false }
        var key: UInt64 = 0
        for scalar in scalars {
            guard scalar.script == .han, scalar.code <= 0xFFFF else { return false }
            key = key << 16 | UInt64(scalar.code)
        }
        return han[key] != nil
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
