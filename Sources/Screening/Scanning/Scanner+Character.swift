extension Scanner {
    /// Follows every name by character from some places of the text.
    mutating func followCharacters(from starts: Range<Int>) {
        clearWays()
        for start in starts where mayBegin(at: start) {
            if gates[start] & Gate.alikeTwo != 0 { tryTwo(start) }
            stepByCharacter(Way(hash: KeyHash.character, at: start), start)
        }
        settleCharacters()
        while turnOver() {
            for at in 0..<ways.count {
                follow(ways[at])
                if tries.count >= Scanner.triesAtOnce { settleCharacters() }
            }
            settleCharacters()
        }
        collectCharacters()
    }

    /// Tries names of two characters of which one looks like that of the text.
    @inline(__always)
    private mutating func tryTwo(_ start: Int) {
        let (one, two) = (text.symbols[start], text.symbols[start + 1])
        for at in text.facts[start].lookalikes.range { tryTwo(start, tables.lookalikes[at], two) }
        guard image.characters.mayBegin(with: one) else { return }
        for at in text.facts[start + 1].lookalikes.range { tryTwo(start, one, tables.lookalikes[at]) }
    }

    @inline(__always)
    private mutating func tryTwo(_ start: Int, _ first: UInt16, _ second: UInt16) {
        guard image.characters.mayBegin(with: first) else { return }
        var way = Way(hash: KeyHash.character, at: start)
        way.read(first)
        way.count(step: 0)
        way.read(second)
        way.place = start + 2
        way.close()
        if !image.characters.isNear || image.characters.holds(way.hash) { tries.append(way) }
    }

    /// Goes on by one symbol where a name may do so.
    @inline(__always)
    private mutating func advance(_ way: Way, by symbol: UInt16) {
        guard way.length > 0 else { return begin(way, with: symbol) }
        var next = way
        next.read(symbol)
        if !image.characters.isNear || image.characters.holds(next.hash) { tries.append(next) }
    }

    /// Reads the first symbol, and goes on at once: so many ways have no more than one.
    @inline(__always)
    private mutating func begin(_ way: Way, with symbol: UInt16) {
        guard image.characters.mayBegin(with: symbol) else { return }
        var next = way
        next.read(symbol)
        guard take(&next) else { return }
        let isSingle = image.singles[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0
        if isSingle, next.pending == 0 { ends.append(next) }
        if next.pending != 0 || next.place < text.count { follow(next) }
    }

    /// Asks the filter about all ways that are longer by one symbol.
    private mutating func settleCharacters() {
        readWords(of: image.characters.prefixes)
        for at in 0..<tries.count {
            let (hash, word) = (tries[at].hash, words[at])
            let isEnd = word & KeyHash.endBits(hash) == KeyHash.endBits(hash)
            let isBeginning = word & KeyHash.prefixBits(hash) == KeyHash.prefixBits(hash)
            if tries[at].isWhole ? isEnd : isBeginning { goOn(tries[at], isEnd: isEnd) }
        }
        tries.clear()
    }

    @inline(__always)
    private mutating func goOn(_ way: Way, isEnd: Bool) {
        var next = way
        guard take(&next) else { return }
        if isEnd, next.pending == 0 { ends.append(next) }
        if !next.isWhole, next.pending != 0 || next.place < text.count { onward.append(next) }
    }

    private mutating func follow(_ way: Way) {
        if way.pending != 0 {
            var next = way
            next.meet()
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
        let isHan = text.traits[place] & SymbolText.Trait.isHan != 0
        let limit = isHan ? Scanner.shapeLimit : Scanner.letterLimit
        guard views.contains(.shape), way.changes < limit, !way.isTurned else { return }
        // Of the first three characters at most one is changed, unless all of them are in parts or put together.
        let isFirst = !isHan || way.length > 2 || way.changes == 0
        if !isFirst, way.isAltered { return }
        next.changes += 1
        if isFirst, !isHan || mayChange(way, place) {
            var other = next
            other.alter()
            for at in text.facts[place].lookalikes.range { advance(other, by: tables.lookalikes[at]) }
        }
        if isHan {
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
        next.demand(symbol)
        next.turn()
        advance(next, by: text.symbols[place + 1])
    }

    /// The parts of the character at a place, and the character that is made of those that stand there.
    @inline(__always)
    private mutating func stepByParts(_ way: Way, _ place: Int, _ symbol: UInt16) {
        var next = way
        if image.splits[Int(symbol) >> 6] & 1 << (UInt64(symbol) & 63) != 0 {
            let parts = text.facts[place].parts.range
            var at = parts.lowerBound
            while at < parts.upperBound {
                let count = Int(tables.parts[at])
                next.demand(tables.parts[at + 2], count > 2 ? tables.parts[at + 3] : 0)
                advance(next, by: tables.parts[at + 1])
                at += count + 1
            }
            next = way
        }
        guard text.facts[place].opensSplit else { return }
        for count in 2...3 where place + count <= text.count {
            next.place = place + count
            for at in text.wholes(place, count) { advance(next, by: tables.wholes[at]) }
        }
    }

    /// Whether a look-alike may stand at a place of a name of three and more: at its beginning some name must read like that.
    @inline(__always)
    private func mayChange(_ way: Way, _ place: Int) -> Bool {
        gates[way.start] & Gate.alikeThree != 0 || way.length > 2 || place != way.start + way.length
    }
}
