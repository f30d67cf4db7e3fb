extension Scanner {
    /// Finds names with one symbol wrong, left out or too many.
    ///
    /// Windows of one script, of at least three symbols, that begin or end with the pair of a name: one edit cannot touch both.
    /// The hash of a window with a symbol left out costs O(1) by rolling hashes; keys are gathered first, then looked up.
    mutating func scanEdits(in image: IndexImage) {
        guard text.count >= 3 else { return }
        rolling.clear()
        rolling.append(0)
        for at in 0..<text.count {
            rolling.append(rolling[at] &* KeyHash.factor &+ KeyHash.value(text.symbols[at]))
        }
        var from = 0
        while from < text.count {
            let to = runEnd(from)
            if to - from >= 3 { gather(from..<to, image.edits) }
            from = to
        }
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

    private mutating func gather(_ run: Range<Int>, _ table: EditTable) {
        let isHan = text.traits[run.lowerBound] & SymbolText.Trait.isHan != 0
        let longest = (isHan ? MarkName.longestEditedHan : MarkName.longestEdited) + 1
        let shortest = isHan ? 3 : 4
        for start in run.lowerBound..<max(run.lowerBound, run.upperBound - shortest + 1)
        where isHan || text.traits[start] & SymbolText.Trait.isStart != 0 {
            let opens = has(start, table.first)
            var end = start + shortest
            while end <= min(run.upperBound, start + longest) {
                let closes = has(end - 2, table.last)
                if opens || closes, isHan || text.isEnd(end) { gather(start, end, opens: opens, closes: closes) }
                end += 1
            }
        }
        lookUp(table)
    }

    @inline(__always)
    private func has(_ place: Int, _ pairs: Flat<UInt64>) -> Bool {
        let (word, bit) = EditTable.bit(text.symbols[place], text.symbols[place + 1], words: pairs.count)
        return pairs[word] & bit != 0
    }

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
        for at in 0..<editKeys.count {
            let bits = KeyHash.prefixBits(editKeys[at])
            if words[at] & bits == bits { lookUp(editKeys[at], editWindows[at], table) }
        }
        editKeys.clear()
        editWindows.clear()
    }

    private mutating func lookUp(_ key: UInt64, _ window: UInt64, _ table: EditTable) {
        let (start, length) = (Int(window >> 16), Int(window & 0xFFFF))
        forEachSlot(of: key, in: table.slots) { scanner, entry in
            scanner.offerEdits(entry, start..<start + length, table)
        }
    }

    private mutating func offerEdits(_ entry: Int, _ window: Range<Int>, _ table: EditTable) {
        var at = entry
        while at < table.lists.count {
            let name = Int(table.lists[at] & ~PostingBuilder.last)
            guard name < names.count else { return }
            if isOneEdit(window, of: names[name]) {
                candidates.append(
                    Candidate(name: UInt32(name), start: UInt32(window.lowerBound), end: UInt32(window.upperBound)))
            }
            if table.lists[at] & PostingBuilder.last != 0 { return }
            at += 1
        }
    }

    /// Whether a window differs from a name in exactly one place.
    private func isOneEdit(_ window: Range<Int>, of name: NameRecord) -> Bool {
        let (start, length) = (Int(name.start), Int(name.length))
        guard start + length <= symbols.count, abs(length - window.count) <= 1 else { return false }
        let shorter = min(length, window.count)
        var same = 0
        while same < shorter, text.symbols[window.lowerBound + same] == symbols[start + same] { same += 1 }
        if same == length, same == window.count { return false }
        var tail = 0
        while tail < shorter - same,
            text.symbols[window.upperBound - 1 - tail] == symbols[start + length - 1 - tail]
        {
            tail += 1
        }
        return same + tail >= max(length, window.count) - 1
    }
}
