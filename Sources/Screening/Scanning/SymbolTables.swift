/// What every symbol of a text may stand for, as flat tables for the scanner.
///
/// They hold more than a match allows (a digit is read as a letter in every context): the scanner proposes, and ``Alignment``
/// decides.
struct SymbolTables: Sendable {
    /// The tables of the process; made once.
    static let shared = SymbolTables()

    /// Lists of symbols, one for each symbol.
    struct Lists: Sendable {
        private let first: Flat<UInt32>
        private let members: Flat<UInt16>

        /// Keeps the lists that are given for some symbols; the others are empty.
        init(_ lists: [UInt16: [UInt16]]) {
            var (first, members) = ([UInt32](), [UInt16]())
            for symbol in UInt16.min...UInt16.max {
                first.append(UInt32(members.count))
                members += lists[symbol] ?? []
            }
            first.append(UInt32(members.count))
            self.first = Flat(keeping: first)
            self.members = Flat(keeping: members)
        }

        /// Where the list of a symbol lies, as it is kept in ``Facts``.
        func span(of symbol: UInt16) -> Span {
            let range = range(of: symbol)
            return Span(start: range.lowerBound, count: range.count)
        }

        /// Where the list of a symbol lies.
        @inline(__always)
        func range(of symbol: UInt16) -> Range<Int> { Int(first[Int(symbol)])..<Int(first[Int(symbol) + 1]) }

        /// The member at a place of a range.
        @inline(__always)
        subscript(at: Int) -> UInt16 { members[at] }

        /// Whether a symbol's list holds another.
        @inline(__always)
        func contains(_ member: UInt16, of symbol: UInt16) -> Bool {
            for at in range(of: symbol) where members[at] == member { return true }
            return false
        }
    }

    /// Where a list lies: its start and, in the lowest byte, its length.
    struct Span: BitwiseCopyable, Sendable {
        private let packed: UInt32

        init(start: Int, count: Int) {
            precondition(count < 256 && start < 1 << 24, "the tables of symbols have outgrown their spans")
            packed = UInt32(start) << 8 | UInt32(count)
        }

        /// Whether nothing lies there.
        @inline(__always)
        var isEmpty: Bool { packed & 0xFF == 0 }

        /// The places.
        @inline(__always)
        var range: Range<Int> { Int(packed >> 8)..<Int((packed >> 8) &+ (packed & 0xFF)) }

        /// Nowhere.
        static let none = Span(start: 0, count: 0)
    }

    /// All that the scanner asks about a symbol, side by side in memory: one line of the cache for each place of a text.
    struct Facts: BitwiseCopyable, Sendable {
        let readings: Span
        let otherSounds: Span
        let lookalikes: Span
        let parts: Span
        /// The first sound, 0 where there is none.
        let sound: UInt16
        let opensSplit: Bool
    }

    /// Lists of symbols under keys of up to 64 bits, in an open table.
    struct Groups: Sendable {
        private let keys: Flat<UInt64>
        private let first: Flat<UInt32>
        private let members: Flat<UInt16>

        /// Keeps the lists under their keys, of which none is 0.
        init(_ groups: [UInt64: [UInt16]]) {
            let count = max(8, groups.count * 2)
            var (keys, first, members) = (
                [UInt64](repeating: 0, count: count), [UInt32](repeating: 0, count: count), [UInt16]()
            )
            for (key, list) in groups.sorted(by: { $0.key < $1.key }) {
                var slot = KeyHash.place(KeyHash.extended(0, key), of: count)
                while keys[slot] != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
                keys[slot] = key
                first[slot] = UInt32(members.count)
                members += [UInt16(list.count)] + list
            }
            self.keys = Flat(keeping: keys)
            self.first = Flat(keeping: first)
            self.members = Flat(keeping: members)
        }

        /// Where the list under a key lies.
        @inline(__always)
        func span(of key: UInt64) -> Span {
            var slot = KeyHash.place(KeyHash.extended(0, key), of: keys.count)
            while keys[slot] != 0 {
                if keys[slot] == key {
                    let at = Int(first[slot])
                    return Span(start: at + 1, count: Int(members[at]))
                }
                slot = slot + 1 == keys.count ? 0 : slot + 1
            }
            return .none
        }

        /// The member at a place of a range.
        @inline(__always)
        subscript(at: Int) -> UInt16 { members[at] }
    }

    /// The sounds of a Han character.
    let readings: Lists
    /// What else it may sound like: near sounds, and the sounds of characters that look like it.
    let otherSounds: Lists
    /// Characters that look like it, or letters that a digit, sign or letter looks like.
    let lookalikes: Lists
    /// Its parts, each decomposition led by its length.
    let parts: Lists
    /// What is asked about each symbol.
    let facts: Flat<Facts>
    /// Characters by their parts.
    let wholes: Groups
    /// The sound of up to six letters, in an open table; the key is in the upper part of a slot.
    private let syllables: Flat<UInt64>

    private static let syllableSlots = 4096

    init() {
        let (sounds, shapes) = (SoundTable.shared, ShapeTable.shared)
        var (readings, others, looks, parts) = (
            [UInt16: [UInt16]](), [UInt16: [UInt16]](), [UInt16: [UInt16]](), [UInt16: [UInt16]]()
        )
        var opening = [UInt64](repeating: 0, count: 1024)
        var wholes: [UInt64: [UInt16]] = [:]
        for code in UInt32(0x3400)...0x9FFF {
            let symbol = Symbol.of(code)
            let own = sounds.sounds(of: code)
            let alike = shapes.lookalikes(of: code)
            readings[symbol] = own.map(Symbol.of(sound:))
            let far = alike.flatMap(sounds.sounds(of:)) + own.flatMap { sounds.near[Int($0)] }
            others[symbol] = Set(far).subtracting(own).sorted().map(Symbol.of(sound:))
            looks[symbol] = Set(alike).sorted().map(Symbol.of)
            for pieces in shapes.parts(of: code) {
                parts[symbol, default: []] += [UInt16(pieces.count)] + pieces.map(Symbol.of)
                opening[Int(Symbol.of(pieces[0])) >> 6] |= 1 << (UInt64(Symbol.of(pieces[0])) & 63)
                wholes[SymbolTables.key(pieces.map(Symbol.of)), default: []].append(symbol)
            }
        }
        for code in UInt32(0x21)...0x7E { looks[Symbol.of(code)] = Letterforms.possible(for: code).map(Symbol.of) }
        for code: UInt32 in [0xA3, 0xA5, 0x20AC] {
            looks[Symbol.of(code)] = Letterforms.possible(for: code).map(Symbol.of)
        }
        self.readings = Lists(readings)
        otherSounds = Lists(others)
        lookalikes = Lists(looks)
        self.parts = Lists(parts)
        let lists = (self.readings, otherSounds, lookalikes, self.parts)
        facts = Flat(
            keeping: (UInt16.min...UInt16.max).map { symbol in
                Facts(
                    readings: lists.0.span(of: symbol), otherSounds: lists.1.span(of: symbol),
                    lookalikes: lists.2.span(of: symbol), parts: lists.3.span(of: symbol),
                    sound: readings[symbol]?.first ?? 0,
                    opensSplit: opening[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0)
            })
        self.wholes = Groups(wholes)
        syllables = SymbolTables.syllableTable(sounds.syllables)
    }

    /// The key of two or three symbols side by side.
    static func key(_ pieces: [UInt16]) -> UInt64 { pieces.reduce(0) { $0 << 16 | UInt64($1) } }

    /// The key of letters longer by one; nil after anything but a small letter.
    @inline(__always)
    static func syllableKey(_ key: UInt64, _ symbol: UInt16) -> UInt64? {
        guard symbol >= 0x61, symbol <= 0x7A else { return nil }
        return key << 5 | UInt64(symbol - 0x60)
    }

    /// The sound that letters spell, or nil.
    @inline(__always)
    func sound(spelled key: UInt64) -> UInt16? {
        var slot = SymbolTables.syllableSlot(key)
        while syllables[slot] != 0 {
            if syllables[slot] >> 16 == key { return UInt16(truncatingIfNeeded: syllables[slot]) }
            slot = (slot + 1) % SymbolTables.syllableSlots
        }
        return nil
    }

    @inline(__always)
    private static func syllableSlot(_ key: UInt64) -> Int {
        KeyHash.place(KeyHash.extended(0, key), of: syllableSlots)
    }

    private static func syllableTable(_ syllables: [String]) -> Flat<UInt64> {
        var slots = [UInt64](repeating: 0, count: syllableSlots)
        for (sound, syllable) in syllables.enumerated() {
            let key = syllable.utf8.reduce(UInt64(0)) { $0 << 5 | UInt64($1 - 0x60) }
            var slot = syllableSlot(key)
            while slots[slot] != 0 { slot = (slot + 1) % syllableSlots }
            slots[slot] = key << 16 | UInt64(Symbol.of(sound: UInt16(sound)))
        }
        return Flat(keeping: slots)
    }
}
