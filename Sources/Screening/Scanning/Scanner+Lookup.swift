extension Scanner {
    /// A name, or a list of names, that may stand where a way or window ends.
    struct Hit: BitwiseCopyable {
        /// Place of the name in the image, or of the list.
        var name: UInt32
        /// Which of the ways or windows that are looked up.
        let at: UInt32
    }

    /// Calls back with what every slot of a hash holds; never goes round a full table twice.
    @inline(__always)
    mutating func forEachSlot(of hash: UInt64, in slots: Flat<UInt64>, _ body: (inout Scanner, UInt32) -> Void) {
        var slot = KeyHash.place(hash, of: slots.count)
        for _ in 0..<slots.count {
            let content = slots[slot]
            if content == KeyHash.empty { return }
            if content & ~0xFFFF_FFFF == KeyHash.fingerprint(hash) {
                body(&self, UInt32(truncatingIfNeeded: content))
            }
            slot = slot + 1 == slots.count ? 0 : slot + 1
        }
    }

    /// Looks up the names by character that end with the ways of ``ends``.
    mutating func collectCharacters() {
        findSlots(image.characters.slots)
        touchNames()
        for at in 0..<hits.count {
            let way = ends[Int(hits[at].at)]
            var name = Int(hits[at].name)
            while name < image.names.count, isPath(way, of: image.names[name], bySound: false) {
                add(name, way.start..<way.place)
                name += 1
            }
        }
    }

    /// Looks up the names by sound that end with the ways of ``ends``.
    mutating func collectSounds() {
        guard let lists = image.sounds.lists else { return }
        findSlots(image.sounds.slots)
        openLists(lists)
        touchNames()
        for at in 0..<hits.count {
            let way = ends[Int(hits[at].at)]
            let name = Int(hits[at].name)
            if isPath(way, of: image.names[name], bySound: true) { add(name, way.start..<way.place) }
        }
    }

    /// Puts what the slots of all ``ends`` hold into ``hits``.
    private mutating func findSlots(_ slots: Flat<UInt64>) {
        words.clear()
        for at in 0..<ends.count { words.append(slots[KeyHash.place(ends[at].hash, of: slots.count)]) }
        hits.clear()
        for at in 0..<ends.count where words[at] != KeyHash.empty {
            forEachSlot(of: ends[at].hash, in: slots) { scanner, entry in
                scanner.hits.append(Hit(name: entry, at: UInt32(truncatingIfNeeded: at)))
            }
        }
    }

    /// Puts the names of every list in its place.
    mutating func openLists(_ lists: Flat<UInt32>) {
        words.clear()
        for at in 0..<hits.count {
            let entry = Int(hits[at].name)
            words.append(entry < lists.count ? UInt64(lists[entry]) : 0)
        }
        let count = hits.count
        for at in 0..<count {
            var entry = Int(hits[at].name)
            guard entry < lists.count else {
                hits[at].name = .max
                continue
            }
            hits[at].name = lists[entry] & ~PostingBuilder.last
            while lists[entry] & PostingBuilder.last == 0, entry + 1 < lists.count {
                entry += 1
                hits.append(Hit(name: lists[entry] & ~PostingBuilder.last, at: hits[at].at))
            }
        }
    }

    /// Reads all names of ``hits`` and then their symbols, so that what compares them need not wait; drops those that lie outside.
    mutating func touchNames() {
        words.clear()
        var kept = 0
        for at in 0..<hits.count where Int(hits[at].name) < image.names.count {
            words.append(UInt64(image.names[Int(hits[at].name)].start))
            hits[kept] = hits[at]
            kept += 1
        }
        hits.shorten(to: kept)
        for at in 0..<kept where Int(words[at]) < image.symbols.count {
            words[at] = UInt64(image.symbols[Int(words[at])])
        }
    }

    @inline(__always)
    mutating func add(_ name: Int, _ window: Range<Int>) {
        candidates.append(
            Candidate(
                name: UInt32(truncatingIfNeeded: name), start: UInt32(truncatingIfNeeded: window.lowerBound),
                end: UInt32(truncatingIfNeeded: window.upperBound)))
    }

    /// Whether the steps of a way spell a name.
    private func isPath(_ way: Way, of name: NameRecord, bySound: Bool) -> Bool {
        let (first, length) = (Int(name.start), Int(name.length))
        guard length == way.length, first + length <= image.symbols.count else { return false }
        var (step, at) = (way.step, length - 1)
        while at > 0 {
            let taken = trail[step]
            guard isSame(taken.symbol, image.symbols[first + at], bySound) else { return false }
            step = Int(taken.before)
            at -= 1
        }
        return isSame(way.first, image.symbols[first], bySound)
    }

    @inline(__always)
    private func isSame(_ found: UInt16, _ wanted: UInt16, _ bySound: Bool) -> Bool {
        found == wanted || bySound && tables.readings.contains(found, of: wanted)
    }
}
