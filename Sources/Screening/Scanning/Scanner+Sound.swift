extension Scanner {
    /// Follows every name by sound from a place of the text.
    mutating func beginBySound(_ start: Int) {
        stepBySound(Way(hash: KeyHash.sound, place: start, length: 0), start, mayDiffer: mayDiffer(start))
    }

    /// Goes on by one symbol where a name does.
    @inline(__always)
    private mutating func advance(_ way: Way, by symbol: UInt16) {
        var next = way
        next.hash = KeyHash.extended(way.hash, UInt64(symbol))
        if way.length == 0 {
            if image.sounds.mayBegin(with: symbol) { goOn(next, symbol, isEnd: false) }
            return
        }
        let word = image.sounds.prefixes[KeyHash.place(next.hash, of: image.sounds.prefixes.count)]
        guard word & KeyHash.prefixBits(next.hash) == KeyHash.prefixBits(next.hash) else { return }
        goOn(next, symbol, isEnd: word & KeyHash.endBits(next.hash) == KeyHash.endBits(next.hash))
    }

    @inline(__always)
    private mutating func goOn(_ way: Way, _ symbol: UInt16, isEnd: Bool) {
        guard put(symbol, at: way.length) else { return }
        var next = way
        next.length += 1
        if isEnd, next.length > 2 || next.changes == 0 { collectSounds(next) }
        if next.place < text.count { follow(next) }
    }

    private mutating func follow(_ way: Way) {
        var place = way.place
        let limit = place + Alignment.skipLimit
        while place < text.count {
            stepBySound(way, place, mayDiffer: mayDiffer(way, place))
            guard text.traits[place] & SymbolText.Trait.isSkippable != 0, place < limit else { return }
            place += 1
        }
    }

    /// Takes the sounds of a place, and where it may differ near sounds and those of look-alikes.
    @inline(__always)
    private mutating func stepBySound(_ way: Way, _ place: Int, mayDiffer: Bool) {
        let symbol = text.symbols[place]
        let trait = text.traits[place]
        var next = way
        next.place = place + 1
        guard trait & SymbolText.Trait.isHan != 0 else {
            advance(next, by: symbol)
            if trait & SymbolText.Trait.isLetter != 0 { stepBySyllable(next, place) }
            return
        }
        let readings = tables.readings.range(of: symbol)
        if readings.isEmpty { advance(next, by: symbol) }
        for at in readings { advance(next, by: tables.readings[at]) }
        guard mayDiffer else { return }
        next.changes += 1
        for at in tables.otherSounds.range(of: symbol) { advance(next, by: tables.otherSounds[at]) }
        guard tables.opensSplit(symbol) else { return }
        for count in 2...3 where place + count <= text.count {
            next.place = place + count
            for at in tables.wholes.range(of: text.key(of: place, count)) {
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

    /// Whether something but the sound itself may stand at a place of a way; behind one symbol only where the first and the
    /// third sound are those of some name.
    @inline(__always)
    private func mayDiffer(_ way: Way, _ place: Int) -> Bool {
        guard way.changes < Scanner.otherLimit else { return false }
        guard way.length == 1, !tables.opensSplit(text.symbols[place]) else { return true }
        guard place + 1 < text.count else { return false }
        guard text.traits[place + 1] & SymbolText.Trait.isHan != 0,
            text.traits[place + 1] & SymbolText.Trait.isSkippable == 0
        else { return true }
        for three in tables.readings.range(of: text.symbols[place + 1])
        where image.hasOuterPair(firstSymbol, tables.readings[three]) {
            return true
        }
        return tables.readings.range(of: text.symbols[place + 1]).isEmpty
    }

    /// Whether a name of three and more may begin here with a near sound or a look-alike: the two characters behind sound
    /// like the second and third of some name.
    @inline(__always)
    private func mayDiffer(_ start: Int) -> Bool {
        guard start + 2 < text.count else { return false }
        let both = text.traits[start + 1] & text.traits[start + 2]
        guard both & SymbolText.Trait.isHan != 0,
            (text.traits[start + 1] | text.traits[start + 2]) & SymbolText.Trait.isSkippable == 0,
            !tables.opensSplit(text.symbols[start])
        else { return true }
        for one in tables.readings.range(of: text.symbols[start + 1]) {
            for two in tables.readings.range(of: text.symbols[start + 2])
            where image.hasSecondPair(tables.readings[one], tables.readings[two]) {
                return true
            }
        }
        return tables.readings.range(of: text.symbols[start + 1]).isEmpty
            || tables.readings.range(of: text.symbols[start + 2]).isEmpty
    }
}
