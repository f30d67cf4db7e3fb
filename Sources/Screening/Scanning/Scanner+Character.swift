extension Scanner {
    /// Follows every name by character from a place of the text.
    mutating func beginByCharacter(_ start: Int) {
        stepByCharacter(Way(hash: KeyHash.character, place: start, length: 0), start)
    }

    /// Goes on by one symbol where a name does.
    @inline(__always)
    private mutating func advance(_ way: Way, by symbol: UInt16) {
        var next = way
        next.hash = KeyHash.extended(way.hash, UInt64(symbol))
        if way.length == 0 {
            guard image.characters.mayBegin(with: symbol) else { return }
            let isSingle = image.singles[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0
            goOn(next, symbol, isEnd: isSingle)
        } else {
            let word = image.characters.prefixes[KeyHash.place(next.hash, of: image.characters.prefixes.count)]
            guard word & KeyHash.prefixBits(next.hash) == KeyHash.prefixBits(next.hash) else { return }
            goOn(next, symbol, isEnd: word & KeyHash.endBits(next.hash) == KeyHash.endBits(next.hash))
        }
    }

    @inline(__always)
    private mutating func goOn(_ way: Way, _ symbol: UInt16, isEnd: Bool) {
        guard put(symbol, at: way.length) else { return }
        var next = way
        next.length += 1
        if isEnd, next.pending == 0 { collectCharacters(next) }
        if next.pending != 0 || next.place < text.count { follow(next) }
    }

    private mutating func follow(_ way: Way) {
        if way.pending != 0 {
            var next = way
            (next.pending, next.later) = (way.later, 0)
            return advance(next, by: way.pending)
        }
        var place = way.place
        let limit = place + Alignment.skipLimit
        while place < text.count {
            stepByCharacter(way, place)
            guard text.traits[place] & SymbolText.Trait.isSkippable != 0, place < limit else { return }
            place += 1
        }
    }

    @inline(__always)
    private mutating func stepByCharacter(_ way: Way, _ place: Int) {
        let symbol = text.symbols[place]
        var next = way
        next.place = place + 1
        advance(next, by: symbol)
        if views.contains(.order), !way.isTurned, way.changes == 0, place + 1 < text.count { turn(next, place, symbol) }
        guard views.contains(.shape), way.changes < Scanner.shapeLimit, !way.isTurned else { return }
        next.changes += 1
        for at in tables.lookalikes.range(of: symbol) { advance(next, by: tables.lookalikes[at]) }
        if text.traits[place] & SymbolText.Trait.isHan != 0 {
            stepByParts(next, place, symbol)
        } else if place + 1 < text.count,
            let letter = Letterforms.joined(UInt32(symbol), UInt32(text.symbols[place + 1]))
        {
            next.place += 1
            advance(next, by: Symbol.of(letter))
        }
    }

    /// The two characters at a place the other way round.
    @inline(__always)
    private mutating func turn(_ way: Way, _ place: Int, _ symbol: UInt16) {
        guard text.symbols[place + 1] != symbol else { return }
        var next = way
        next.place += 1
        next.pending = symbol
        next.isTurned = true
        advance(next, by: text.symbols[place + 1])
    }

    /// The parts of the character at a place, and the character that is made of those that stand there.
    @inline(__always)
    private mutating func stepByParts(_ way: Way, _ place: Int, _ symbol: UInt16) {
        var next = way
        let parts = tables.parts.range(of: symbol)
        var at = parts.lowerBound
        while at < parts.upperBound {
            let count = Int(tables.parts[at])
            next.pending = tables.parts[at + 2]
            next.later = count > 2 ? tables.parts[at + 3] : 0
            advance(next, by: tables.parts[at + 1])
            at += count + 1
        }
        next = way
        guard tables.opensSplit(symbol) else { return }
        for count in 2...3 where place + count <= text.count {
            next.place = place + count
            for at in tables.wholes.range(of: text.key(of: place, count)) { advance(next, by: tables.wholes[at]) }
        }
    }
}
