/// Reads texts against an index, one after the other: the hot loop of screening.
///
/// From every place where a name may begin, all readings of the next characters are followed symbol by symbol, as long as
/// the bit filter says that a name begins like that; the keys of one step do not depend on each other, so their reads of
/// memory overlap. Where a name may end, the slot of the table is read, and the name's symbols are compared with the
/// path that led there: the hash alone is never trusted.
///
/// One scanner belongs to one thread; many scanners share an index.
struct Scanner: ~Copyable {
    /// A window that stands for a name, as far as symbols tell.
    struct Candidate: Hashable, BitwiseCopyable {
        /// Place of the name in the image.
        let name: UInt32
        let start: UInt32
        let end: UInt32
    }

    /// Where a way through the text stands.
    struct Way: BitwiseCopyable {
        /// The hash of the symbols so far.
        var hash: UInt64
        /// The next place of the text.
        var place: Int
        /// The number of symbols so far.
        var length: Int
        /// Substitutions so far, without homophones.
        var changes: UInt8 = 0
        /// Whether two neighbours have changed places.
        var isTurned = false
        /// Symbols that must follow: the rest of a character's parts, or the first of two that changed places.
        var pending: UInt16 = 0
        var later: UInt16 = 0
    }

    /// The text that is being read.
    var text = SymbolText()
    /// How its Han characters fall into words.
    var division = WordDivision()
    /// What was found in it.
    var candidates = Pile<Candidate>(capacity: 64)
    /// The symbols of the way that is being followed.
    private var path = Pile<UInt16>(capacity: MarkName.longest + 1)
    private(set) var start = 0
    private var steps = 0
    /// What may begin at each place, see ``Gate``.
    var gates = Pile<UInt8>(capacity: 256)
    let tables = SymbolTables.shared
    let views: ScreeningViews

    /// The image that is being scanned, and its tables.
    var image: IndexImage
    /// Keys of windows with one symbol left out, and the windows.
    var editKeys = Pile<UInt64>(capacity: 256)
    var editWindows = Pile<UInt64>(capacity: 256)
    var editWords = Pile<UInt64>(capacity: 256)
    var rolling = Pile<UInt64>(capacity: 256)
    var edges = Pile<UInt8>(capacity: 256)

    /// The most substitutions on one way by character, and the most on one by sound that are no homophones.
    static let shapeLimit: UInt8 = 4
    static let letterLimit: UInt8 = 8
    static let otherLimit: UInt8 = 1
    /// The most steps from one place: far above what real texts need, it bounds hostile ones.
    static let stepLimit = 1_000

    /// A scanner; it makes its working memory once.
    init(_ image: IndexImage = .empty, views: ScreeningViews = .all) {
        self.image = image
        self.views = views
        for _ in 0...MarkName.longest { path.append(0) }
    }

    /// Reads a text in place of the one before.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.read(bytes, isExact: views.isDisjoint(with: [.shape, .sound]))
        division.isRead = false
    }

    /// Finds every window of the text that may stand for a name of an image.
    /// - Complexity: O(*n*) on average, *n* the length of the text.
    mutating func scan(_ image: IndexImage) {
        self.image = image
        candidates.clear()
        markGates()
        let bySound = views.contains(.sound) && image.sounds.lists != nil
        for start in 0..<text.count where text.traits[start] & SymbolText.Trait.isStart != 0 {
            self.start = start
            steps = 0
            beginByCharacter(start)
            if bySound { beginBySound(start) }
        }
        if views.contains(.edit), image.edits.lists.count > 0 { scanEdits() }
    }

    /// Puts a symbol on the path; whether a way may go on.
    @inline(__always)
    mutating func put(_ symbol: UInt16, at length: Int) -> Bool {
        steps += 1
        guard length <= MarkName.longest, steps < Scanner.stepLimit else { return false }
        path[length] = symbol
        return true
    }

    /// A symbol of the path.
    @inline(__always)
    func symbol(at length: Int) -> UInt16 { path[length] }

    // MARK: Looking names up

    /// Calls back with what every slot of a hash holds; never goes round a full table twice.
    @inline(__always)
    mutating func forEachSlot(of hash: UInt64, in slots: Flat<UInt64>, _ body: (inout Scanner, Int) -> Void) {
        var slot = KeyHash.place(hash, of: slots.count)
        for _ in 0..<slots.count {
            let content = slots[slot]
            if content == KeyHash.empty { return }
            if content & ~0xFFFF_FFFF == KeyHash.fingerprint(hash) { body(&self, Int(content & 0xFFFF_FFFF)) }
            slot = slot + 1 == slots.count ? 0 : slot + 1
        }
    }

    /// Looks up the names by character that end with a way.
    @inline(never)
    mutating func collectCharacters(_ way: Way) {
        forEachSlot(of: way.hash, in: image.characters.slots) { scanner, first in
            var name = first
            while name < scanner.image.names.count, scanner.isPath(way, of: scanner.image.names[name], bySound: false) {
                scanner.add(name, way)
                name += 1
            }
        }
    }

    /// Looks up the names by sound that end with a way.
    @inline(never)
    mutating func collectSounds(_ way: Way) {
        if way.length <= 3, isExplained(start, way) { return }
        guard let lists = image.sounds.lists else { return }
        forEachSlot(of: way.hash, in: image.sounds.slots) { scanner, first in
            var at = first
            while at < lists.count {
                let name = Int(lists[at] & ~PostingBuilder.last)
                guard name < scanner.image.names.count else { return }
                if scanner.isPath(way, of: scanner.image.names[name], bySound: true) { scanner.add(name, way) }
                if lists[at] & PostingBuilder.last != 0 { return }
                at += 1
            }
        }
    }

    /// Whether the text reads as well without a short name here: then it is no disguise of one.
    @inline(__always)
    private mutating func isExplained(_ start: Int, _ way: Way) -> Bool {
        guard way.place == start + way.length else { return false }
        if !division.isRead { division.read(text) }
        return division.isExplained(start, way.place)
    }

    @inline(__always)
    private mutating func add(_ name: Int, _ way: Way) {
        candidates.append(
            Candidate(
                name: UInt32(truncatingIfNeeded: name), start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: way.place)))
    }

    /// Whether the path of a way spells a name.
    private func isPath(_ way: Way, of name: NameRecord, bySound: Bool) -> Bool {
        let (first, length) = (Int(name.start), Int(name.length))
        guard length == way.length, first + length <= image.symbols.count else { return false }
        for at in 0..<length {
            let (wanted, found) = (image.symbols[first + at], path[at])
            if wanted != found, !bySound || !tables.readings.contains(found, of: wanted) { return false }
        }
        return true
    }
}
