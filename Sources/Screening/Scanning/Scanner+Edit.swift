extension Scanner {
    /// Finds names with one symbol wrong, left out or too many.
    ///
    /// Windows of one script, of at least three symbols, that begin or end with the pair of a name: one edit cannot touch both.
    /// The hash of a window with a symbol left out costs O(1) by rolling hashes; keys are gathered first, then looked up.
    mutating func scanEdits() {
        guard text.count >= 3, markEdges() else { return }
        rolling.clear()
        rolling.append(0)
        for at in 0..<text.count {
            rolling.append(rolling[at] &* KeyHash.factor &+ KeyHash.value(text.symbols[at]))
        }
        var from = 0
        while from < text.count {
            let to = runEnd(from)
            if to - from >= 3 { gather(from..<to) }
            from = to
        }
        if editKeys.count > 0 { lookUp(image.edits) }
    }

    /// Marks where a pair of symbols begins or ends some name; whether any does.
    private mutating func markEdges() -> Bool {
        edges.clear()
        var sum: UInt8 = 0
        for at in 0..<text.count - 1 {
            let (word, bit) = EditTable.bit(text.symbols[at], text.symbols[at + 1], words: image.edits.first.count)
            let opens: UInt8 = image.edits.first[word] & bit != 0 ? 1 : 0
            let closes: UInt8 = image.edits.last[word] & bit != 0 ? 2 : 0
            edges.append(opens | closes)
            sum |= opens | closes
        }
        edges.append(0)
        return sum != 0
    }

    /// Where the run of one script that begins at a place ends.
    private func runEnd(_ from: Int) -> Int {
        let script = text.traits[from] & (SymbolText.Trait.isHan | SymbolText.Trait.isLetter)
        var to = from + 1
        while script != 0, to < text.count,
            text.traits[to] & (SymbolText.Trait.isHan | SymbolText.Trait.isLetter) == script
        {
            to += 1
        }
        return to
    }

    private mutating func gather(_ run: Range<Int>) {
        let isHan = text.traits[run.lowerBound] & SymbolText.Trait.isHan != 0
        let longest = (isHan ? MarkName.longestEditedHan : MarkName.longestEdited) + 1
        let shortest = isHan ? 3 : 4
        guard run.count >= shortest else { return }
        for place in run {
            if edges[place] & 1 != 0, place + shortest <= run.upperBound, isHan || isEdge(place) {
                for end in place + shortest...min(run.upperBound, place + longest) where isHan || text.isEnd(end) {
                    gather(place, end, opens: true, closes: edges[end - 2] & 2 != 0)
                }
            }
            let end = place + 2
            if edges[place] & 2 != 0, end <= run.upperBound, end - shortest >= run.lowerBound, isHan || text.isEnd(end)
            {
                for start in max(run.lowerBound, end - longest)...end - shortest
                where edges[start] & 1 == 0 && (isHan || isEdge(start)) {
                    gather(start, end, opens: false, closes: true)
                }
            }
        }
    }

    @inline(__always)
    private func isEdge(_ place: Int) -> Bool { text.traits[place] & SymbolText.Trait.isStart != 0 }

    /// The keys of one window: as it is (one left out), without each symbol (one wrong), and those of a shorter name (one too many).
    @inline(__always)
    private mutating func gather(_ start: Int, _ end: Int, opens: Bool, closes: Bool) {
        let length = end - start
        let window = UInt64(start) << 16 | UInt64(length)
        func add(_ key: UInt64) {
            editKeys.append(key)
            editWindows.append(window)
        }
        add(KeyHash.leftOut(sum(start, end), length: length + 1))
        let half = length / 2
        for left in (closes ? 0 : half)..<(opens ? length : half + 1) {
            let rest =
                sum(start, start + left) &* KeyHash.power(length - left - 1) &+ sum(start + left + 1, end)
            add(KeyHash.leftOut(rest, length: length))
            if left > 0, left < length - 1 { add(KeyHash.leftOut(rest, length: 0)) }
        }
    }

    /// The rolling hash of a range.
    @inline(__always)
    private func sum(_ start: Int, _ end: Int) -> UInt64 {
        rolling[end] &- rolling[start] &* KeyHash.power(end - start)
    }

    private mutating func lookUp(_ table: EditTable) {
        words.clear()
        for at in 0..<editKeys.count { words.append(table.keys[KeyHash.place(editKeys[at], of: table.keys.count)]) }
        hits.clear()
        for at in 0..<editKeys.count {
            let bits = KeyHash.prefixBits(editKeys[at])
            if words[at] & bits == bits { hits.append(Hit(name: 0, at: UInt32(truncatingIfNeeded: at))) }
        }
        findSlots(of: table)
        openLists(table.lists)
        touchNames()
        for at in 0..<hits.count {
            let (window, name) = (editWindows[Int(hits[at].at)], Int(hits[at].name))
            let (start, length) = (Int(window >> 16), Int(window & 0xFFFF))
            if isOneEdit(start..<start + length, of: image.names[name]) { add(name, start..<start + length) }
        }
        editKeys.clear()
        editWindows.clear()
    }

    /// Puts what the slots of all keys of ``hits`` hold in their place.
    private mutating func findSlots(of table: EditTable) {
        words.clear()
        for at in 0..<hits.count {
            words.append(table.slots[KeyHash.place(editKeys[Int(hits[at].at)], of: table.slots.count)])
        }
        let count = hits.count
        for at in 0..<count where words[at] != KeyHash.empty {
            let key = hits[at].at
            forEachSlot(of: editKeys[Int(key)], in: table.slots) { scanner, entry in
                scanner.hits.append(Hit(name: entry, at: key))
            }
        }
        for at in count..<hits.count { hits[at - count] = hits[at] }
        hits.shorten(to: hits.count - count)
    }

    /// Whether a window differs from a name in exactly one place.
    private func isOneEdit(_ window: Range<Int>, of name: NameRecord) -> Bool {
        let (start, length) = (Int(name.start), Int(name.length))
        guard start + length <= image.symbols.count, abs(length - window.count) <= 1 else { return false }
        let shorter = min(length, window.count)
        var same = 0
        while same < shorter, text.symbols[window.lowerBound + same] == image.symbols[start + same] { same += 1 }
        if same == length, same == window.count { return false }
        var tail = 0
        while tail < shorter - same,
            text.symbols[window.upperBound - 1 - tail] == image.symbols[start + length - 1 - tail]
        {
            tail += 1
        }
        return same + tail >= max(length, window.count) - 1
    }
}
