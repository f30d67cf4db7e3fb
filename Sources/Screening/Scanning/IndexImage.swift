/// An index as bytes: read in place, from memory or from a mapped file.
///
/// The form, all numbers little-endian:
///
/// | bytes | content |
/// |---|---|
/// | 8 | `QYSCREEN` |
/// | 4 + 4 | version of the form; number of sections |
/// | 8 | fingerprint of the folding and sound tables the names were prepared with |
/// | 8 + 8 | number of rights; number of names |
/// | 8 | checksum of everything behind the header |
/// | 16 each | offset and number of elements of each section of ``Section`` |
/// | 8 | checksum of the header so far |
///
/// Sections begin on multiples of 64 bytes. Whoever reads an element that is a place checks that it lies inside, so that not
/// even a forged file makes the scanner read elsewhere.
struct IndexImage: Sendable {
    /// The sections in the order of the header.
    enum Section: Int, CaseIterable {
        /// Where each right begins in ``rights`` (UInt32), and the end of the last.
        case rightStarts
        /// The rights one behind the other, see ``MarkRecord``.
        case rights
        /// Open table of right numbers by id (UInt32, all ones where empty).
        case ids
        /// One ``NameRecord`` a name, in the order of the hash by character.
        case names
        /// The symbols of all names (UInt16).
        case symbols
        /// By character: first symbols, single characters that are names (bits), prefixes (64-bit words), slots.
        case characterFirst, singles, characterPrefixes, characterSlots
        /// By sound: first symbols, prefixes, slots, and lists of names.
        case soundFirst, soundPrefixes, soundSlots, soundNames
        /// Which symbols stand together in the first three of a name (bits), see ``PairTable``.
        case pairs
        /// Names of two characters, and the first three of longer ones, with one written otherwise, see ``NeighbourBuilder``.
        case alikeTwo, alikeThree, soundsAny, soundsThree, nearTwo
        /// Characters whose parts stand side by side in a name (bits).
        case splits
        /// With one symbol left out: pairs that begin or end a name (bits), keys that are there (bits), slots, lists of names.
        case editFirst, editLast, editKeys, editSlots, editNames
        /// How many names there are of each length (UInt64), see ``NameCensus``.
        case census
    }

    static let magic: [UInt8] = Array("QYSCREEN".utf8)
    static let version: UInt32 = 4
    static let headerLength = 48 + Section.allCases.count * 16 + 8

    /// The memory that all tables point into.
    let bytes: IndexBytes
    let rightCount: Int
    let nameCount: Int

    let rightStarts: Flat<UInt32>
    let rights: Flat<UInt8>
    let ids: Flat<UInt32>
    let names: Flat<NameRecord>
    let symbols: Flat<UInt16>
    var characters: PathTable
    let singles: Flat<UInt64>
    var sounds: PathTable
    let pairs: PairTable
    let alikeTwo: KeyFilter
    let alikeThree: KeyFilter
    let soundsAny: KeyFilter
    let soundsThree: KeyFilter
    let nearTwo: KeyFilter
    let splits: Flat<UInt64>
    let edits: EditTable
    let census: Flat<UInt64>

    /// Opens an index: checks its header and checksum, copies nothing.
    /// - Throws: ``IndexFault``.
    /// - Complexity: one reading of the bytes for the checksum.
    init(_ bytes: IndexBytes) throws(IndexFault) {
        guard let lead = bytes.table(of: UInt8.self, at: 0, count: UInt64(IndexImage.headerLength)),
            (0..<8).allSatisfy({ lead[$0] == IndexImage.magic[$0] })
        else { throw .notAnIndex }
        guard let words = bytes.table(of: UInt64.self, at: 8, count: UInt64(IndexImage.headerLength / 8 - 1)) else {
            throw .damaged
        }
        let version = UInt32(truncatingIfNeeded: words[0].littleEndian)
        guard version == IndexImage.version else { throw .otherVersion(version) }
        guard words[words.count - 1].littleEndian == bytes.checksum(0..<IndexImage.headerLength - 8) else {
            throw .damaged
        }
        guard words[1].littleEndian == IndexImage.tables else { throw .otherTables }
        guard words[4].littleEndian == bytes.checksum(IndexImage.headerLength..<bytes.count) else { throw .damaged }
        func table<Element: BitwiseCopyable & Sendable>(_ section: Section, _ type: Element.Type) throws(IndexFault)
            -> Flat<Element>
        {
            let at = 5 + section.rawValue * 2
            let found = bytes.table(of: type, at: words[at].littleEndian, count: words[at + 1].littleEndian)
            guard let found else { throw .damaged }
            return found
        }
        self.bytes = bytes
        rightCount = Int(truncatingIfNeeded: words[2].littleEndian)
        nameCount = Int(truncatingIfNeeded: words[3].littleEndian)
        rightStarts = try table(.rightStarts, UInt32.self)
        rights = try table(.rights, UInt8.self)
        ids = try table(.ids, UInt32.self)
        names = try table(.names, NameRecord.self)
        symbols = try table(.symbols, UInt16.self)
        singles = try table(.singles, UInt64.self)
        characters = PathTable(
            first: try table(.characterFirst, UInt64.self), prefixes: try table(.characterPrefixes, UInt64.self),
            slots: try table(.characterSlots, UInt64.self), lists: nil)
        sounds = PathTable(
            first: try table(.soundFirst, UInt64.self), prefixes: try table(.soundPrefixes, UInt64.self),
            slots: try table(.soundSlots, UInt64.self), lists: try table(.soundNames, UInt32.self))
        pairs = PairTable(words: try table(.pairs, UInt64.self))
        alikeTwo = KeyFilter(words: try table(.alikeTwo, UInt64.self))
        alikeThree = KeyFilter(words: try table(.alikeThree, UInt64.self))
        soundsAny = KeyFilter(words: try table(.soundsAny, UInt64.self))
        splits = try table(.splits, UInt64.self)
        soundsThree = KeyFilter(words: try table(.soundsThree, UInt64.self))
        nearTwo = KeyFilter(words: try table(.nearTwo, UInt64.self))
        edits = EditTable(
            first: try table(.editFirst, UInt64.self), last: try table(.editLast, UInt64.self),
            keys: try table(.editKeys, UInt64.self), slots: try table(.editSlots, UInt64.self),
            lists: try table(.editNames, UInt32.self))
        census = try table(.census, UInt64.self)
        guard isWhole else { throw .damaged }
    }

    /// Whether the sections fit each other.
    private var isWhole: Bool {
        rightCount >= 0 && rightStarts.count - 1 == rightCount && names.count == nameCount && ids.count > rightCount
            && [characters.first, sounds.first, singles, splits].allSatisfy { $0.count == 1024 }
            && [alikeTwo, alikeThree, soundsAny, soundsThree, nearTwo].allSatisfy { $0.words.count > 0 }
            && characters.prefixes.count > 0 && sounds.prefixes.count > 0 && edits.keys.count > 0
            && characters.slots.count > nameCount && sounds.slots.count > 0 && edits.slots.count > 0
            && edits.first.count > 0 && edits.first.count & (edits.first.count - 1) == 0
            && edits.last.count == edits.first.count
            && census.count == NameCensus.size && pairs.words.count > 0
            && pairs.words.count & (pairs.words.count - 1) == 0
    }

    /// An index of nothing.
    static let empty = Segment.build([]).segment.image

    /// The hash under which a right's id is kept.
    static func hash(ofID id: String) -> UInt64 {
        id.utf8.reduce(KeyHash.character) { KeyHash.extended($0, UInt64($1)) }
    }

    /// The fingerprint of the tables that names are prepared with.
    static let tables: UInt64 = ["fold.tsv", "pinyin.tsv", "shapes.tsv", "splits.tsv"].reduce(0) { sum, path in
        IndexBytes(EmbeddedResources.bytes(path) ?? []).whole(sum)
    }
}

extension IndexBytes {
    /// The checksum of everything, joined to one before.
    fileprivate func whole(_ sum: UInt64) -> UInt64 { KeyHash.extended(sum, checksum(0..<count)) }
}

/// One name in an index.
struct NameRecord: BitwiseCopyable, Sendable {
    /// The number of its right.
    var right: UInt32
    /// Where its symbols begin.
    var start: UInt32
    /// The number of its symbols.
    var length: UInt8
    /// Which name of the right: 0 the mark, 1 and more the aliases; 255 and beyond are all 255 and looked up by their symbols.
    var order: UInt8
    /// What kind of name it is, the raw value of ``MarkName/Form``.
    var form: UInt16
}

/// Names by their path of symbols.
struct PathTable: Sendable {
    /// One bit for each symbol that begins a name.
    let first: Flat<UInt64>
    /// A bit filter of all prefixes of two and more symbols and of the ends of names.
    let prefixes: Flat<UInt64>
    /// Fingerprint of the hash in the upper half, place of the first name (or of its list) in the lower; all ones where empty.
    let slots: Flat<UInt64>
    /// Lists of names, the last of each with its highest bit set; nil where the names themselves are in that order.
    let lists: Flat<UInt32>?

    /// Whether the filter is so small that it stays near the processor: then it is asked at once, not for many ways together.
    var isNear: Bool

    init(first: Flat<UInt64>, prefixes: Flat<UInt64>, slots: Flat<UInt64>, lists: Flat<UInt32>?) {
        self.first = first
        self.prefixes = prefixes
        self.slots = slots
        self.lists = lists
        isNear = prefixes.count < 1 << 16
    }

    /// Whether some name goes on with a hash, by the word that the filter holds for it; now and then wrongly true.
    @inline(__always)
    func holds(_ hash: UInt64) -> Bool {
        let bits = KeyHash.prefixBits(hash)
        return prefixes[KeyHash.place(hash, of: prefixes.count)] & bits == bits
    }

    /// Whether a name begins with a symbol.
    @inline(__always)
    func mayBegin(with symbol: UInt16) -> Bool { first[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0 }
}

/// Which two of the first three symbols of names stand together, one as a character and one as a sound: where the unchanged characters
/// of a text are in no name, other sounds need not be tried.
struct PairTable: Sendable {
    /// Which two, and whether each is meant as a character or as a sound.
    enum Role: UInt64, CaseIterable {
        case characterSecondSoundThird, soundSecondCharacterThird
        case characterFirstSoundThird, soundFirstCharacterThird
        case characterFirstSoundSecond, soundFirstCharacterSecond
    }

    let words: Flat<UInt64>

    /// Whether two symbols stand together in a role; now and then wrongly true.
    @inline(__always)
    func has(_ role: Role, _ one: UInt16, _ two: UInt16) -> Bool {
        let (word, bit) = PairTable.bit(role, one, two, words: words.count)
        return words[word] & bit != 0
    }

    /// The bit of a pair.
    @inline(__always)
    static func bit(_ role: Role, _ one: UInt16, _ two: UInt16, words: Int) -> (word: Int, bit: UInt64) {
        let hash = (role.rawValue << 32 | UInt64(one) << 16 | UInt64(two)) &* KeyHash.factor
        return (Int(truncatingIfNeeded: hash >> 40) & (words - 1), 1 << (hash >> 34 & 63))
    }
}

/// Names with one symbol left out.
struct EditTable: Sendable {
    /// Pairs of symbols that begin a name of this table, as bits.
    let first: Flat<UInt64>
    /// Pairs that end one.
    let last: Flat<UInt64>
    /// A bit filter of all keys.
    let keys: Flat<UInt64>
    let slots: Flat<UInt64>
    let lists: Flat<UInt32>

    /// The bit of a pair of symbols.
    @inline(__always)
    static func bit(_ one: UInt16, _ two: UInt16, words: Int) -> (word: Int, bit: UInt64) {
        let hash = (UInt64(one) << 16 | UInt64(two)) &* KeyHash.factor
        return (Int(truncatingIfNeeded: hash >> 40) & (words - 1), 1 << (hash >> 34 & 63))
    }
}
