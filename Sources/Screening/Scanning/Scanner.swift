/// Reads texts against an index, one after the other: the hot loop of screening.
///
/// From every place where a name may begin, all readings of the next characters are followed symbol by symbol, as long as
/// a name begins like that. Places of one text advance together, level by level: first the keys of a level are gathered, then
/// the words of the bit filter they fall on are read one behind the other, without waiting for each other, and what is left
/// goes on. Where a name may end, the slot of the table is read, and the name's symbols are compared with the path that led
/// there: the hash alone is never trusted.
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

    /// One way through a text so far.
    struct Node: BitwiseCopyable {
        var hash: UInt64
        /// The node before; -1 at the beginning.
        var parent: Int32
        var start: UInt32
        /// The next place of the text.
        var place: UInt32
        /// The symbol that led here.
        var symbol: UInt16
        /// Symbols that must follow: the rest of a character's parts, or the first of two that changed places.
        var pending: UInt16
        var later: UInt16
        var changes: UInt8
        var isTurned: Bool
    }

    /// The text that is being read.
    var text = SymbolText()
    /// What was found in it.
    var candidates = Pile<Candidate>(capacity: 64)
    private var nodes = Pile<Node>(capacity: 1024)
    private var tests = Pile<Node>(capacity: 1024)
    var words = Pile<UInt64>(capacity: 1024)
    private var ends = Pile<Int32>(capacity: 256)
    private var slots = Pile<UInt64>(capacity: 256)
    /// Keys of windows with one symbol left out, and the windows.
    var editKeys = Pile<UInt64>(capacity: 256)
    var editWindows = Pile<UInt64>(capacity: 256)
    var rolling = Pile<UInt64>(capacity: 256)
    private let tables = SymbolTables.shared
    /// The names of the image that is being scanned, and their symbols.
    var names: Flat<NameRecord>
    var symbols: Flat<UInt16>

    /// The most substitutions on one way by character, and the most on one by sound that are no homophones.
    static let shapeLimit: UInt8 = 4
    static let otherLimit: UInt8 = 1
    /// The most ways that are followed from one batch of places: far above what real texts need, it bounds hostile ones.
    private static let wayLimit = 1 << 16
    private static let batch = 128

    /// A scanner; it makes its working memory once.
    init() {
        names = Flat(keeping: [])
        symbols = Flat(keeping: [])
    }

    /// Finds every window of a text that may stand for a name of an image.
    /// - Complexity: O(*n*) on average, *n* the length of the text.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, in image: IndexImage, views: ScreeningViews) {
        text.read(bytes)
        scanAgain(in: image, views: views)
    }

    /// The same for the text that was read last, in another image.
    mutating func scanAgain(in image: IndexImage, views: ScreeningViews) {
        candidates.clear()
        (names, symbols) = (image.names, image.symbols)
        var from = 0
        while from < text.count {
            let batch = from..<min(text.count, from + Scanner.batch)
            follow(image, image.characters, batch, views: views.subtracting(.sound))
            if views.contains(.sound), text.hanCount > 0 || text.count > 3 {
                follow(image, image.sounds, batch, views: .sound)
            }
            from = batch.upperBound
        }
        if views.contains(.edit), image.edits.slots.count > 8 { scanEdits(in: image) }
    }

    private mutating func follow(_ image: IndexImage, _ table: PathTable, _ batch: Range<Int>, views: ScreeningViews) {
        nodes.clear()
        ends.clear()
        let seed = views.contains(.sound) ? KeyHash.sound : KeyHash.character
        for start in batch where text.traits[start] & SymbolText.Trait.isStart != 0 {
            let root = Node(
                hash: seed, parent: -1, start: UInt32(start), place: UInt32(start), symbol: 0, pending: 0, later: 0,
                changes: 0, isTurned: false)
            expand(root, -1, views, first: table.first, image.singles)
        }
        var from = 0
        while from < nodes.count, nodes.count < Scanner.wayLimit {
            let to = nodes.count
            tests.clear()
            for at in from..<to where tests.count < Scanner.wayLimit {
                expand(nodes[at], Int32(at), views, first: nil, image.singles)
            }
            sift(table)
            from = to
        }
        collect(table)
    }

    // MARK: One step

    private mutating func expand(
        _ node: Node, _ parent: Int32, _ views: ScreeningViews, first: Flat<UInt64>?, _ singles: Flat<UInt64>
    ) {
        if node.pending != 0 {
            var next = node
            (next.pending, next.later) = (node.later, 0)
            emit(next, node.pending, parent, first, singles)
            return
        }
        var place = Int(node.place)
        let limit = place + Alignment.skipLimit
        while place < text.count {
            if views.contains(.sound) {
                expandBySound(node, parent, place, first, singles)
            } else {
                expandByCharacter(node, parent, place, views, first, singles)
            }
            guard text.traits[place] & SymbolText.Trait.isSkippable != 0, parent >= 0, place < limit else { return }
            place += 1
        }
    }

    @inline(__always)
    private mutating func emit(
        _ node: Node, _ symbol: UInt16, _ parent: Int32, _ first: Flat<UInt64>?, _ singles: Flat<UInt64>
    ) {
        if let first {
            guard first[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0 else { return }
            var next = node
            next.parent = -1
            next.symbol = symbol
            next.hash = KeyHash.extended(node.hash, UInt64(symbol))
            if node.pending == 0, singles[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0 {
                ends.append(Int32(truncatingIfNeeded: nodes.count))
            }
            nodes.append(next)
        } else {
            var next = node
            next.parent = parent
            next.symbol = symbol
            next.hash = KeyHash.extended(node.hash, UInt64(symbol))
            tests.append(next)
        }
    }

    @inline(__always)
    private mutating func expandByCharacter(
        _ node: Node, _ parent: Int32, _ place: Int, _ views: ScreeningViews, _ first: Flat<UInt64>?, _ singles: Flat<UInt64>
    ) {
        let symbol = text.symbols[place]
        var next = node
        next.place = UInt32(truncatingIfNeeded: place + 1)
        emit(next, symbol, parent, first, singles)
        if views.contains(.order), !node.isTurned, place + 1 < text.count, text.symbols[place + 1] != symbol {
            var turned = next
            turned.place += 1
            turned.pending = symbol
            turned.isTurned = true
            emit(turned, text.symbols[place + 1], parent, first, singles)
        }
        guard views.contains(.shape), node.changes < Scanner.shapeLimit else { return }
        next.changes += 1
        for at in tables.lookalikes.range(of: symbol) { emit(next, tables.lookalikes[at], parent, first, singles) }
        if text.traits[place] & SymbolText.Trait.isHan != 0 {
            expandBySplit(next, parent, place, symbol, first, singles)
        } else if place + 1 < text.count, let letter = Letterforms.joined(UInt32(symbol), UInt32(text.symbols[place + 1])) {
            next.place += 1
            emit(next, Symbol.of(letter), parent, first, singles)
        }
    }

    private mutating func expandBySplit(
        _ node: Node, _ parent: Int32, _ place: Int, _ symbol: UInt16, _ first: Flat<UInt64>?, _ singles: Flat<UInt64>
    ) {
        var next = node
        let parts = tables.parts.range(of: symbol)
        var at = parts.lowerBound
        while at < parts.upperBound {
            let count = Int(tables.parts[at])
            next.pending = tables.parts[at + 2]
            next.later = count > 2 ? tables.parts[at + 3] : 0
            emit(next, tables.parts[at + 1], parent, first, singles)
            at += count + 1
        }
        next = node
        guard tables.opensSplit[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0 else { return }
        for count in 2...3 where place + count <= text.count {
            next.place = UInt32(truncatingIfNeeded: place + count)
            for whole in wholes(place, count) { emit(next, whole, parent, first, singles) }
        }
    }

    private func wholes(_ place: Int, _ count: Int) -> [UInt16] {
        tables.wholes(of: (place..<place + count).map { text.symbols[$0] })
    }

    @inline(__always)
    private mutating func expandBySound(
        _ node: Node, _ parent: Int32, _ place: Int, _ first: Flat<UInt64>?, _ singles: Flat<UInt64>
    ) {
        let symbol = text.symbols[place]
        let trait = text.traits[place]
        var next = node
        next.place = UInt32(truncatingIfNeeded: place + 1)
        guard trait & SymbolText.Trait.isHan != 0 else {
            emit(next, symbol, parent, first, singles)
            if trait & SymbolText.Trait.isLetter != 0 { expandBySyllable(next, parent, place, first, singles) }
            return
        }
        let readings = tables.readings.range(of: symbol)
        if readings.isEmpty { emit(next, symbol, parent, first, singles) }
        for at in readings { emit(next, tables.readings[at], parent, first, singles) }
        guard node.changes < Scanner.otherLimit else { return }
        next.changes += 1
        for at in tables.otherSounds.range(of: symbol) { emit(next, tables.otherSounds[at], parent, first, singles) }
        guard tables.opensSplit[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0 else { return }
        for count in 2...3 where place + count <= text.count {
            next.place = UInt32(truncatingIfNeeded: place + count)
            for whole in wholes(place, count) {
                for at in tables.readings.range(of: whole) { emit(next, tables.readings[at], parent, first, singles) }
            }
        }
    }

    /// Letters side by side that spell the sound of a character.
    private mutating func expandBySyllable(
        _ node: Node, _ parent: Int32, _ place: Int, _ first: Flat<UInt64>?, _ singles: Flat<UInt64>
    ) {
        var key: UInt64 = 0
        var next = node
        for at in place..<min(place + 6, text.count) {
            if at > place, text.traits[at] & SymbolText.Trait.isJoined == 0 { return }
            guard let longer = SymbolTables.syllableKey(key, text.symbols[at]) else { return }
            key = longer
            guard let sound = tables.sound(spelled: key) else { continue }
            next.place = UInt32(truncatingIfNeeded: at + 1)
            emit(next, sound, parent, first, singles)
        }
    }

    // MARK: Testing what was gathered

    /// Keeps of the gathered nodes those that a name begins like.
    private mutating func sift(_ table: PathTable) {
        let prefixes = table.prefixes
        words.clear()
        for at in 0..<tests.count { words.append(prefixes[KeyHash.place(tests[at].hash, of: prefixes.count)]) }
        for at in 0..<tests.count {
            let node = tests[at]
            let bits = KeyHash.prefixBits(node.hash)
            guard words[at] & bits == bits else { continue }
            if text.hasSkippable, isRepeated(node) { continue }
            let end = KeyHash.endBits(node.hash)
            if node.pending == 0, words[at] & end == end { ends.append(Int32(truncatingIfNeeded: nodes.count)) }
            nodes.append(node)
        }
    }

    /// Whether the same was kept a moment ago by another way of passing over signs.
    private func isRepeated(_ node: Node) -> Bool {
        for at in max(0, nodes.count - 8)..<nodes.count {
            let one = nodes[at]
            if one.hash == node.hash, one.start == node.start, one.place == node.place, one.changes <= node.changes,
                one.pending == node.pending
            {
                return true
            }
        }
        return false
    }

    /// Looks the ends up and compares the names.
    private mutating func collect(_ table: PathTable) {
        slots.clear()
        for at in 0..<ends.count {
            slots.append(table.slots[KeyHash.place(nodes[Int(ends[at])].hash, of: table.slots.count)])
        }
        for at in 0..<ends.count where slots[at] != KeyHash.empty {
            let end = Int(ends[at])
            forEachSlot(of: nodes[end].hash, in: table.slots) { scanner, entry in
                scanner.offer(end, entry, table.lists)
            }
        }
    }

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

    private mutating func offer(_ end: Int, _ entry: Int, _ lists: Flat<UInt32>?) {
        let node = nodes[end]
        var at = entry
        while true {
            var (name, isLast) = (at, false)
            if let lists {
                guard at < lists.count else { return }
                name = Int(lists[at] & ~PostingBuilder.last)
                isLast = lists[at] & PostingBuilder.last != 0
            }
            guard name < names.count else { return }
            if isPath(end, of: names[name], bySound: lists != nil) {
                candidates.append(Candidate(name: UInt32(name), start: node.start, end: node.place))
            } else if lists == nil {
                return
            }
            if isLast { return }
            at += 1
        }
    }

    /// Whether the way to a node spells a name.
    private func isPath(_ end: Int, of name: NameRecord, bySound: Bool) -> Bool {
        var (at, left) = (end, Int(name.length))
        guard Int(name.start) + left <= symbols.count else { return false }
        while at >= 0, left > 0 {
            left -= 1
            let (wanted, found) = (symbols[Int(name.start) + left], nodes[at].symbol)
            if wanted != found, !bySound || !tables.readings.contains(found, of: wanted) { return false }
            at = Int(nodes[at].parent)
        }
        return at < 0 && left == 0
    }
}
