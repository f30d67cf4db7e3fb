/// Makes open tables from keys to lists of names.
enum PostingBuilder {
    /// The bit of the last name of a list.
    static let last: UInt32 = 1 << 31

    /// Slots and lists for keys, each name once for each key.
    static func tables(of pairs: [(key: UInt64, name: UInt32)]) -> (slots: [UInt64], lists: [UInt32]) {
        let sorted = pairs.sorted { $0.key != $1.key ? $0.key < $1.key : $0.name < $1.name }
        var lists: [UInt32] = []
        var starts: [(UInt64, UInt32)] = []
        lists.reserveCapacity(sorted.count)
        for (at, pair) in sorted.enumerated() {
            let isNew = at == 0 || sorted[at - 1].key != pair.key
            if isNew {
                if let end = lists.indices.last { lists[end] |= last }
                starts.append((pair.key, UInt32(lists.count)))
            } else if sorted[at - 1].name == pair.name {
                continue
            }
            lists.append(pair.name)
        }
        if let end = lists.indices.last { lists[end] |= last }
        var slots = [UInt64](repeating: KeyHash.empty, count: max(8, starts.count * 4 / 3 + 1))
        for (key, start) in starts { put(key, start, into: &slots) }
        return (slots, lists)
    }

    /// Puts a place under a hash into an open table that has room.
    static func put(_ hash: UInt64, _ place: UInt32, into slots: inout [UInt64]) {
        var slot = KeyHash.place(hash, of: slots.count)
        while slots[slot] != KeyHash.empty { slot = slot + 1 == slots.count ? 0 : slot + 1 }
        slots[slot] = KeyHash.fingerprint(hash) | UInt64(place)
    }
}

/// Gathers the names that may be found with one edit.
struct EditBuilder {
    private var pairs: [(key: UInt64, name: UInt32)] = []
    private var ends: [(first: (UInt16, UInt16), last: (UInt16, UInt16))] = []

    /// Adds the keys of a name: with each symbol left out, and whole.
    mutating func take(_ symbols: [UInt16], _ name: UInt32) {
        let count = symbols.count
        ends.append(((symbols[0], symbols[1]), (symbols[count - 2], symbols[count - 1])))
        for left in 0..<count where left == 0 || symbols[left] != symbols[left - 1] {
            var rolling: UInt64 = 0
            for (at, symbol) in symbols.enumerated() where at != left {
                rolling = rolling &* KeyHash.factor &+ KeyHash.value(symbol)
            }
            pairs.append((KeyHash.leftOut(rolling, length: count), name))
        }
        let rolling = symbols.reduce(UInt64(0)) { $0 &* KeyHash.factor &+ KeyHash.value($1) }
        pairs.append((KeyHash.leftOut(rolling, length: 0), name))
    }

    /// Writes the tables, with the places of the names in the index.
    func add(to writer: inout ImageWriter, places: [UInt32]) {
        var words = 16
        while words < 1 << 15, words < ends.count { words *= 2 }
        var (first, last) = ([UInt64](repeating: 0, count: words), [UInt64](repeating: 0, count: words))
        for end in ends {
            let (a, b) = (
                EditTable.bit(end.first.0, end.first.1, words: words),
                EditTable.bit(end.last.0, end.last.1, words: words)
            )
            first[a.word] |= a.bit
            last[b.word] |= b.bit
        }
        var keys = [UInt64](repeating: 0, count: max(16, pairs.count * 12 / 64))
        for pair in pairs { keys[KeyHash.place(pair.key, of: keys.count)] |= KeyHash.prefixBits(pair.key) }
        let tables = PostingBuilder.tables(of: pairs.map { ($0.key, places[Int($0.name)]) })
        writer.add(first, as: .editFirst)
        writer.add(last, as: .editLast)
        writer.add(keys, as: .editKeys)
        writer.add(tables.slots, as: .editSlots)
        writer.add(tables.lists, as: .editNames)
    }
}
