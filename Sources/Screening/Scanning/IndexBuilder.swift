/// Makes the bytes of an index from rights.
struct IndexBuilder {
    /// Names that cannot be matched, and why.
    private(set) var notes: [IndexNote] = []

    /// A name on its way into the index.
    private struct Entry {
        let hash: UInt64
        let right: UInt32
        let start: UInt32
        let length: UInt8
        let order: UInt8
        let form: UInt16
    }

    private let marks: [Mark]
    private var entries: [Entry] = []
    /// The symbols of all entries, one behind the other.
    private var pool: [UInt16] = []
    /// Hash by sound and entry.
    private var soundings: [(key: UInt64, entry: UInt32)] = []
    private var pairs = PairBuilder()
    private var neighbours = NeighbourBuilder()
    private var soundPaths = PathFilter()
    private var characterPaths = PathFilter()
    private var singles = [UInt64](repeating: 0, count: 1024)
    private var edits = EditBuilder()
    private var census = NameCensus()

    /// Takes rights; of two with the same id the later one counts.
    init(_ marks: [Mark]) {
        var last: [String: Int] = [:]
        for (at, mark) in marks.enumerated() { last[mark.id] = at }
        self.marks =
            last.count == marks.count ? marks : marks.indices.filter { last[marks[$0].id] == $0 }.map { marks[$0] }
    }

    /// The bytes.
    /// - Complexity: O(*n* log *n*), *n* the names.
    mutating func build() -> [UInt8] {
        for (right, mark) in marks.enumerated() { take(mark, UInt32(right)) }
        let order = sortedOrder()
        var place = [UInt32](repeating: 0, count: entries.count)
        for (at, entry) in order.enumerated() { place[entry] = UInt32(at) }
        var writer = ImageWriter(rights: marks.count, names: entries.count)
        addRights(to: &writer)
        addNames(order, to: &writer)
        writer.add(singles, as: .singles)
        writer.add(characterPaths.first, as: .characterFirst)
        writer.add(characterPaths.filter(), as: .characterPrefixes)
        writer.add(characterSlots(order), as: .characterSlots)
        let sounds = PostingBuilder.tables(of: soundings.map { ($0.key, place[Int($0.entry)]) })
        writer.add(soundPaths.first, as: .soundFirst)
        writer.add(soundPaths.filter(), as: .soundPrefixes)
        writer.add(sounds.slots, as: .soundSlots)
        writer.add(sounds.lists, as: .soundNames)
        pairs.add(to: &writer)
        neighbours.add(to: &writer)
        edits.add(to: &writer, places: place)
        writer.add(census.counts, as: .census)
        return writer.finish()
    }

    // MARK: Names

    private mutating func take(_ mark: Mark, _ right: UInt32) {
        var seen: Set<[UInt16]> = []
        for (order, text) in ([mark.mark] + mark.aliases).enumerated() {
            do {
                let name = try MarkName(text, right: Int(right), form: order == 0 ? .mark : .alias)
                take(name, right, order, &seen)
                if let initials = name.initials { take(initials, right, order, &seen) }
            } catch {
                notes.append(IndexNote(right: mark.id, name: text, refusal: error))
            }
        }
    }

    /// The names of a right that are looked for, each once; first letters of pinyin are left out.
    static func names(of mark: Mark, _ right: Int) -> [MarkName] {
        var seen: Set<[UInt16]> = []
        return ([mark.mark] + mark.aliases).enumerated().compactMap { order, text in
            guard let name = try? MarkName(text, right: right, form: order == 0 ? .mark : .alias) else { return nil }
            return seen.insert(name.symbols).inserted ? name : nil
        }
    }

    private mutating func take(_ name: MarkName, _ right: UInt32, _ order: Int, _ seen: inout Set<[UInt16]>) {
        let symbols = name.symbols
        guard seen.insert(symbols).inserted else { return }
        let number = UInt32(entries.count)
        let hash = characterPaths.add(symbols, from: KeyHash.character)
        if symbols.count == 1 { singles[Int(symbols[0]) >> 6] |= 1 << (UInt64(symbols[0]) & 63) }
        entries.append(
            Entry(
                hash: hash, right: right, start: UInt32(pool.count), length: UInt8(symbols.count),
                order: UInt8(clamping: order), form: name.form.rawValue))
        pool += symbols
        census.take([name])
        guard name.form != .initials else { return }
        neighbours.take(symbols)
        if name.hasSound {
            for path in name.soundPaths {
                soundings.append((soundPaths.add(path, from: KeyHash.sound), number))
                pairs.take(symbols, path)
                neighbours.take(symbols, path)
            }
        }
        if name.allowsEdit { edits.take(symbols, number) }
    }

    /// The entries by hash, names of the same symbols side by side.
    private func sortedOrder() -> [Int] {
        entries.indices.sorted { one, other in
            let (a, b) = (entries[one], entries[other])
            if a.hash != b.hash { return a.hash < b.hash }
            let (x, y) = (symbols(of: a), symbols(of: b))
            return x.elementsEqual(y) ? one < other : x.lexicographicallyPrecedes(y)
        }
    }

    private func symbols(of entry: Entry) -> ArraySlice<UInt16> {
        pool[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
    }

    private func addNames(_ order: [Int], to writer: inout ImageWriter) {
        var (records, symbols) = ([NameRecord](), [UInt16]())
        records.reserveCapacity(order.count)
        symbols.reserveCapacity(pool.count)
        for at in order {
            let entry = entries[at]
            let start = UInt32(symbols.count)
            symbols += self.symbols(of: entry)
            records.append(
                NameRecord(
                    right: entry.right, start: start, length: entry.length, order: entry.order, form: entry.form))
        }
        writer.add(records, as: .names)
        writer.add(symbols, as: .symbols)
    }

    /// One slot for each different name, with the place of the first that has it.
    private func characterSlots(_ order: [Int]) -> [UInt64] {
        var slots = [UInt64](repeating: KeyHash.empty, count: max(8, order.count * 4 / 3 + 1))
        for (place, at) in order.enumerated() {
            let entry = entries[at]
            if place > 0 {
                let before = entries[order[place - 1]]
                if before.hash == entry.hash, symbols(of: before).elementsEqual(symbols(of: entry)) { continue }
            }
            PostingBuilder.put(entry.hash, UInt32(place), into: &slots)
        }
        return slots
    }

    // MARK: Rights

    private func addRights(to writer: inout ImageWriter) {
        var (starts, bytes) = ([UInt32](), [UInt8]())
        var ids = [UInt32](repeating: .max, count: marks.count * 3 / 2 + 2)
        for (right, mark) in marks.enumerated() {
            starts.append(UInt32(bytes.count))
            MarkRecord.append(mark, to: &bytes)
            var slot = KeyHash.place(IndexImage.hash(ofID: mark.id), of: ids.count)
            while ids[slot] != .max { slot = slot + 1 == ids.count ? 0 : slot + 1 }
            ids[slot] = UInt32(right)
        }
        starts.append(UInt32(bytes.count))
        writer.add(starts, as: .rightStarts)
        writer.add(bytes, as: .rights)
        writer.add(ids, as: .ids)
    }
}

/// Gathers paths of symbols and makes the bit filter of their prefixes.
private struct PathFilter {
    private(set) var first = [UInt64](repeating: 0, count: 1024)
    private var prefixes: [UInt64] = []
    private var ends: [UInt64] = []

    /// Adds a path; its hash.
    mutating func add(_ path: [UInt16], from seed: UInt64) -> UInt64 {
        var hash = seed
        for (at, symbol) in path.enumerated() {
            hash = KeyHash.extended(hash, UInt64(symbol))
            if at == 0 { first[Int(symbol) >> 6] |= 1 << (UInt64(symbol) & 63) } else { prefixes.append(hash) }
        }
        ends.append(hash)
        return hash
    }

    /// Twenty bits for each different prefix, in words of 64.
    mutating func filter() -> [UInt64] {
        prefixes.sort()
        var different = 0
        for at in prefixes.indices where at == 0 || prefixes[at] != prefixes[at - 1] { different += 1 }
        var words = [UInt64](repeating: 0, count: max(16, different * 20 / 64))
        for hash in prefixes { words[KeyHash.place(hash, of: words.count)] |= KeyHash.prefixBits(hash) }
        for hash in ends { words[KeyHash.place(hash, of: words.count)] |= KeyHash.endBits(hash) }
        return words
    }
}
