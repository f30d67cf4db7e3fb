extension Scanner {
    /// Follows every name by sound from some places of the text.
    mutating func followSounds(from starts: Range<Int>) {
        clearWays()
        for start in starts where mayBegin(at: start) {
            if gates[start] & Gate.nearTwo != 0 { tryNearTwo(start) }
            stepBySound(Way(hash: KeyHash.sound, at: start), start)
        }
        settleSounds()
        while turnOver() {
            for at in 0..<ways.count {
                follow(ways[at])
                if tries.count >= Scanner.triesAtOnce { settleSounds() }
            }
            settleSounds()
        }
        collectSounds()
    }

    /// Tries names of two characters of which one sounds nearly alike.
    private mutating func tryNearTwo(_ start: Int) {
        let (one, two) = (text.facts[start], text.facts[start + 1])
        for first in one.otherSounds.range {
            for second in two.readings.range { tryTwo(start, tables.otherSounds[first], tables.readings[second]) }
        }
        for first in one.readings.range where image.sounds.mayBegin(with: tables.readings[first]) {
            for second in two.otherSounds.range { tryTwo(start, tables.readings[first], tables.otherSounds[second]) }
        }
    }

    @inline(__always)
    private mutating func tryTwo(_ start: Int, _ first: UInt16, _ second: UInt16) {
        guard image.sounds.mayBegin(with: first) else { return }
        var way = Way(hash: KeyHash.sound, at: start)
        way.read(first)
        way.count(step: 0)
        way.read(second)
        way.place = start + 2
        way.changes = 1
        way.close()
        if !image.sounds.isNear || image.sounds.holds(way.hash) { tries.append(way) }
    }

    /// Goes on by one symbol where a name may do so.
    @inline(__always)
    private mutating func advance(_ way: Way, by symbol: UInt16) {
        guard way.length > 0 else { return begin(way, with: symbol) }
        var next = way
        next.read(symbol)
        if !image.sounds.isNear || image.sounds.holds(next.hash) { tries.append(next) }
    }

    /// Reads the first symbol, and goes on at once.
    @inline(__always)
    private mutating func begin(_ way: Way, with symbol: UInt16) {
        guard image.sounds.mayBegin(with: symbol) else { return }
        var next = way
        next.read(symbol)
        if take(&next), next.place < text.count { follow(next) }
    }

    /// Asks the filter about all ways that are longer by one symbol.
    private mutating func settleSounds() {
        readWords(of: image.sounds.prefixes)
        for at in 0..<tries.count {
            let (hash, word) = (tries[at].hash, words[at])
            guard word & KeyHash.prefixBits(hash) == KeyHash.prefixBits(hash) else { continue }
            let isEnd = word & KeyHash.endBits(hash) == KeyHash.endBits(hash)
            if isEnd || !tries[at].isWhole { goOn(tries[at], isEnd: isEnd) }
        }
        tries.clear()
    }

    @inline(__always)
    private mutating func goOn(_ way: Way, isEnd: Bool) {
        var next = way
        guard take(&next) else { return }
        if isEnd, next.length > 2 || next.changes == 0 || next.isWhole, next.length > 3 || !isExplained(next) {
            ends.append(next)
        }
        if !next.isWhole, next.place < text.count { onward.append(next) }
    }

    /// Whether the text reads as well without a short name here: then it is no disguise of one.
    @inline(__always)
    private mutating func isExplained(_ way: Way) -> Bool {
        guard way.place == way.start + way.length else { return false }
        if !division.isRead { division.read(text) }
        return division.isExplained(way.start, way.place)
    }

    private mutating func follow(_ way: Way) {
        var place = way.place
        let limit = place + Alignment.skipLimit
        while place < text.count {
            stepBySound(way, place)
            guard text.traits[place] & SymbolText.Trait.isSkippable != 0, place < limit else { return }
            place += 1
        }
    }

    /// Takes the sounds of a place, and where it may differ near sounds and those of look-alikes.
    @inline(__always)
    private mutating func stepBySound(_ way: Way, _ place: Int) {
        let symbol = text.symbols[place]
        let trait = text.traits[place]
        var next = way
        next.place = place + 1
        guard trait & SymbolText.Trait.isHan != 0 else {
            advance(next, by: symbol)
            if trait & SymbolText.Trait.isLetter != 0 { stepBySyllable(next, place) }
            return
        }
        let facts = text.facts[place]
        if facts.readings.isEmpty { advance(next, by: symbol) }
        for at in facts.readings.range { advance(next, by: tables.readings[at]) }
        guard way.changes < Scanner.otherLimit else { return }
        next.changes += 1
        if mayDiffer(way, place) {
            for at in facts.otherSounds.range { advance(next, by: tables.otherSounds[at]) }
        }
        guard facts.opensSplit else { return }
        for count in 2...3 where place + count <= text.count {
            next.place = place + count
            for at in text.wholes(place, count) {
                for sound in tables.readings.range(of: tables.wholes[at]) { advance(next, by: tables.readings[sound]) }
            }
        }
    }

    /// Letters side by side that spell the sound of a character.
    private mutating func stepBySyllable(_ way: Way, _ place: Int) {
        var key: UInt64 = 0
        var next = way
        for at in place..<min(place + 6, text.count) {
            if at > place, text.traits[at] & SymbolText.Trait.isJoined == 0 { return }
            guard let longer = SymbolTables.syllableKey(key, text.symbols[at]) else { return }
            key = longer
            guard let sound = tables.sound(spelled: key) else { continue }
            next.place = at + 1
            advance(next, by: sound)
        }
    }

    // MARK: What need not be tried

    /// Whether a near sound or a look-alike may stand at a place: one of the first three characters of such a name is unchanged
    /// beside another that sounds the same, so some name must hold the two, and beside them something like the third.
    @inline(__always)
    private func mayDiffer(_ way: Way, _ place: Int) -> Bool {
        if gates[way.start] & Gate.soundsOtherwise == 0, way.length < 3, place == way.start + way.length {
            return false
        }
        switch way.length {
        case 0: return mayDifferFirst(place)
        case 1: return mayDifferSecond(way, place)
        case 2: return mayDifferThird(way, place)
        default: return true
        }
    }

    @inline(__always)
    private func mayDifferFirst(_ place: Int) -> Bool {
        guard place + 2 < text.count else { return place + 1 < text.count && !isPlain(place + 1) }
        guard isPlain(place), isPlain(place + 1), isPlain(place + 2) else { return true }
        let (second, third) = (text.symbols[place + 1], text.symbols[place + 2])
        for at in text.facts[place + 2].readings.range {
            let heard = tables.readings[at]
            if image.pairs.has(.characterSecondSoundThird, second, heard),
                has(place, { SoundRole.firstThird.key($0, second, heard) })
            {
                return true
            }
        }
        for at in text.facts[place + 1].readings.range {
            let heard = tables.readings[at]
            if image.pairs.has(.soundSecondCharacterThird, heard, third),
                has(place, { SoundRole.firstSecond.key($0, heard, third) })
            {
                return true
            }
        }
        return false
    }

    @inline(__always)
    private func mayDifferSecond(_ way: Way, _ place: Int) -> Bool {
        guard place + 1 < text.count else { return false }
        guard isPlain(way.start), isPlain(place), isPlain(place + 1) else { return true }
        let (first, heardFirst, third) = (text.symbols[way.start], way.first, text.symbols[place + 1])
        if image.pairs.has(.soundFirstCharacterThird, heardFirst, third),
            has(place, { SoundRole.secondFirst.key(heardFirst, $0, third) })
        {
            return true
        }
        for at in text.facts[place + 1].readings.range {
            let heard = tables.readings[at]
            if image.pairs.has(.characterFirstSoundThird, first, heard),
                has(place, { SoundRole.secondThird.key(first, $0, heard) })
            {
                return true
            }
        }
        return false
    }

    @inline(__always)
    private func mayDifferThird(_ way: Way, _ place: Int) -> Bool {
        guard isPlain(way.start), isPlain(place - 1), isPlain(place) else { return true }
        let (first, second) = (text.symbols[way.start], text.symbols[place - 1])
        let (heardFirst, heardSecond) = (way.first, way.last)
        return image.pairs.has(.characterFirstSoundSecond, first, heardSecond)
            && has(place) { SoundRole.thirdSecond.key(first, heardSecond, $0) }
            || image.pairs.has(.soundFirstCharacterSecond, heardFirst, second)
                && has(place) { SoundRole.thirdFirst.key(heardFirst, second, $0) }
    }

    /// Whether some name has something like one of the sounds of a place beside the two others.
    @inline(__always)
    private func has(_ place: Int, _ key: (UInt16) -> UInt64) -> Bool {
        for at in text.facts[place].readings.range where image.soundsThree.has(key(tables.readings[at])) { return true }
        return false
    }
}
