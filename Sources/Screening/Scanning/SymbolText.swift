/// A text as symbols: the folded characters of ``FoldedText`` at the same places, with no more than the scanner needs.
struct SymbolText: ~Copyable {
    /// What the scanner knows about a place, as bits.
    enum Trait {
        static let isHan: UInt8 = 1
        static let isLetter: UInt8 = 2
        static let isSkippable: UInt8 = 4
        static let isUpper: UInt8 = 8
        /// A name may begin here.
        static let isStart: UInt8 = 16
        /// Nothing was dropped in front of it.
        static let isJoined: UInt8 = 32
        /// Kana, digit or sign: what an edge depends on beside the bits above.
        static let kind: UInt8 = 64 + 128
    }

    private(set) var symbols = Pile<UInt16>(capacity: 256)
    private(set) var traits = Pile<UInt8>(capacity: 256)
    private(set) var facts = Pile<SymbolTables.Facts>(capacity: 256)
    private(set) var hanCount = 0
    /// Characters made of the two symbols at a place, and of the three.
    private(set) var wholesOfTwo = Pile<SymbolTables.Span>(capacity: 256)
    private(set) var wholesOfThree = Pile<SymbolTables.Span>(capacity: 256)

    private let pages = FoldTables.shared.pages
    private let entries = FoldTables.shared.entries
    private let runs = FoldTables.shared.runs
    private let classes = FoldTables.shared.classes
    private let factsOf = SymbolTables.shared.facts

    /// The number of places.
    @inline(__always)
    var count: Int { symbols.count }

    /// Reads a text in place of the one before; only for exact views without what else its symbols may stand for.
    /// - Complexity: O(*n*), *n* its bytes.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, isExact: Bool = false) {
        symbols.clear()
        traits.clear()
        facts.clear()
        hanCount = 0
        var at = 0
        var gap: UInt32 = 2
        while at < text.count {
            let (scalar, width) = SymbolText.scalar(in: text, at)
            at += width
            let packed = entries[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
            switch packed >> 21 & 3 {
            case 2: append(packed & 0x1F_FFFF, packed, &gap)
            case 0: gap = 2
            case 1: if gap == 0 { gap = SymbolText.leavesGap(scalar) ? 1 : 0 }
            default:
                let run = Int(packed & 0x1F_FFFF)
                for place in 0..<Int(runs[run]) { append(runs[run + 1 + place], packed, &gap) }
            }
        }
        if !isExact { findReadings() }
    }

    /// Looks up once for each place what its symbol may stand for, and what it is a part of.
    private mutating func findReadings() {
        for at in 0..<count { facts.append(factsOf[Int(symbols[at])]) }
        wholesOfTwo.clear()
        wholesOfThree.clear()
        let wholes = SymbolTables.shared.wholes
        for at in 0..<count {
            let opens = facts[at].opensSplit
            wholesOfTwo.append(opens && at + 2 <= count ? wholes.span(of: key(of: at, 2)) : .none)
            wholesOfThree.append(opens && at + 3 <= count ? wholes.span(of: key(of: at, 3)) : .none)
        }
    }

    /// Where the characters made of two or three symbols are kept in the tables.
    @inline(__always)
    func wholes(_ place: Int, _ count: Int) -> Range<Int> {
        (count == 2 ? wholesOfTwo[place] : wholesOfThree[place]).range
    }

    /// Decodes the scalar at a place of valid UTF-8.
    @inline(__always)
    private static func scalar(in text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
        let lead = UInt32(text[at])
        if lead < 0x80 { return (lead, 1) }
        func rest(_ offset: Int) -> UInt32 {
            at + offset < text.count ? UInt32(text[at + offset]) & 63 : 0
        }
        if lead < 0xE0 { return ((lead & 31) << 6 | rest(1), 2) }
        if lead < 0xF0 { return ((lead & 15) << 12 | rest(1) << 6 | rest(2), 3) }
        return (min(0x10FFFF, (lead & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)), 4)
    }

    /// Whether what nobody sees leaves a trace: not an accent or a variation of the character in front.
    private static func leavesGap(_ scalar: UInt32) -> Bool {
        switch Combining(scalar) {
        case .accent, .variation: false
        case .overlay, nil: true
        }
    }

    @inline(__always)
    private mutating func append(_ code: UInt32, _ packed: UInt32, _ gap: inout UInt32) {
        let symbol = Symbol.of(code)
        var trait = code < 0x10000 ? classes[Int(symbol)] : FoldTables.traits(of: code)
        if packed & 1 << 26 != 0 { trait |= Trait.isUpper }
        if gap == 0 { trait |= Trait.isJoined }
        if trait & Trait.isHan != 0 {
            hanCount += 1
            trait |= Trait.isStart
        } else if isEdge(trait, gap) {
            trait |= Trait.isStart
        }
        symbols.append(symbol)
        traits.append(trait)
        gap = 0
    }

    /// Whether a word can begin here, as ``FoldedText/edge(before:)`` says.
    @inline(__always)
    private func isEdge(_ trait: UInt8, _ gap: UInt32) -> Bool {
        guard count > 0, gap < 2 else { return true }
        let before = traits[count - 1]
        let (isSign, wasSign) = (trait & Trait.kind == Trait.kind, before & Trait.kind == Trait.kind)
        let scripts = Trait.kind | Trait.isHan | Trait.isLetter
        if isSign || wasSign || (trait ^ before) & scripts != 0 { return true }
        return trait & Trait.isLetter != 0 && trait & Trait.isUpper != 0 && before & Trait.isUpper == 0 && gap == 0
    }

    /// Two or three symbols as one key.
    @inline(__always)
    func key(of place: Int, _ count: Int) -> UInt64 {
        let two = UInt64(symbols[place]) << 16 | UInt64(symbols[place + 1])
        return count == 2 ? two : two << 16 | UInt64(symbols[place + 2])
    }

    /// Whether a word can end behind a place: where another could begin.
    @inline(__always)
    func isEnd(_ end: Int) -> Bool {
        end >= count || traits[end] & Trait.isStart != 0 || traits[end - 1] & Trait.isHan != 0
    }
}

/// The fold table and the kinds of characters as flat tables.
struct FoldTables: Sendable {
    /// The tables of the process.
    static let shared = FoldTables()

    let pages: Flat<UInt16>
    let entries: Flat<UInt32>
    let runs: Flat<UInt32>
    /// The traits of every character of the basic plane that come from the character alone.
    let classes: Flat<UInt8>

    init() {
        let table = FoldTable.shared
        pages = Flat(keeping: table.pageOfBlock)
        entries = Flat(keeping: table.entries)
        runs = Flat(keeping: table.runs)
        classes = Flat(keeping: (UInt32(0)...0xFFFF).map(FoldTables.traits))
    }

    fileprivate static func traits(of code: UInt32) -> UInt8 {
        let skippable = code == 0x4E36 ? SymbolText.Trait.isSkippable : 0
        switch Script(of: code) {
        case .han: return SymbolText.Trait.isHan | skippable
        case .letter: return SymbolText.Trait.isLetter
        case .digit: return 64
        case .kana: return 128
        case .symbol: return SymbolText.Trait.kind | SymbolText.Trait.isSkippable
        }
    }
}
