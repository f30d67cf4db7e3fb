/// How many names of each length an index has: the more there are, the likelier one of them is met by chance.
struct NameCensus: Sendable {
    /// The number of figures: lengths up to fifteen, for names with letters and for names all in Han.
    static let size = 32

    private(set) var counts = [UInt64](repeating: 0, count: size)

    /// Counts names; first letters of pinyin are none.
    mutating func take(_ names: [MarkName]) {
        for name in names where name.form != .initials { counts[NameCensus.place(name)] += 1 }
    }

    /// Where names of a length and script are counted.
    static func place(_ name: MarkName) -> Int { name.isHan ? place(ofHan: name.count) : min(15, name.count) }

    /// Where names all in Han of a length are counted.
    static func place(ofHan length: Int) -> Int { 16 + min(15, length) }
}
