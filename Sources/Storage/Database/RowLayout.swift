/// The columns of a result, shared by all its rows.
final class RowLayout: Sendable {
    let names: [String]
    /// The positions of the names that stand once, by the bytes of the names.
    let order: [Int]
    /// Where each name stands, at the place of its mark or behind it; a name that stands twice is left out, so that no one
    /// reads the wrong one.
    private let slots: [Int]
    private static let empty = -1
    /// So many slots for each name that two rarely want the same.
    private static let slotsForName = 4

    init(names: [String]) {
        self.names = names
        var positions: [String: Int] = [:]
        var repeated: Set<String> = []
        for (position, name) in names.enumerated() where positions.updateValue(position, forKey: name) != nil {
            repeated.insert(name)
        }
        for name in repeated { positions[name] = nil }
        order = positions.values.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
        var size = RowLayout.slotsForName
        while size < names.count * RowLayout.slotsForName { size *= 2 }
        var slots = Array(repeating: RowLayout.empty, count: size)
        for position in order {
            var slot = RowLayout.mark(of: names[position]) & (size - 1)
            while slots[slot] != RowLayout.empty { slot = (slot + 1) & (size - 1) }
            slots[slot] = position
        }
        self.slots = slots
    }

    /// - Complexity: O(1): a few bytes of the name are looked at, and one name compared.
    func position(of name: String) -> Int? {
        var slot = RowLayout.mark(of: name) & (slots.count - 1)
        while slots[slot] != RowLayout.empty {
            if names[slots[slot]] == name { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// A number by which names of columns nearly always differ: made of the length and the first and last eight bytes. A
    /// dictionary's hash is safe against names chosen to collide, which columns are not, and takes several times as long.
    private static func mark(of name: String) -> Int {
        var name = name
        let mark = name.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            guard bytes.count >= 8 else { return bytes.reduce(UInt64(bytes.count)) { $0 << 8 | UInt64($1) } }
            let head = bytes.loadUnaligned(as: UInt64.self)
            let tail = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            return head ^ (tail &* 31) ^ UInt64(bytes.count)
        }
        return Int(truncatingIfNeeded: (mark &* 0x9E37_79B9_7F4A_7C15) >> 33)
    }
}
