extension Scanner {
    /// What may begin at a place of the text besides what stands there, as bits.
    enum Gate {
        /// A name of two characters of which one looks otherwise.
        static let alikeTwo: UInt8 = 1
        /// A longer name of whose first three characters one looks otherwise.
        static let alikeThree: UInt8 = 2
        /// A longer name of whose first three characters one sounds otherwise.
        static let soundsOtherwise: UInt8 = 4
        /// A name of two characters of which one sounds nearly alike.
        static let nearTwo: UInt8 = 8
    }

    /// Asks the filters for every place at once, so that their reads of memory overlap.
    mutating func markGates() {
        gates.clear()
        let (byShape, bySound) = (views.contains(.shape), views.contains(.sound) && image.sounds.lists != nil)
        guard byShape || bySound else {
            return gates.fill(text.count, with: 0)
        }
        for place in 0..<text.count {
            var gate: UInt8 = 0
            if byShape {
                if isAlikeTwo(place) { gate |= Gate.alikeTwo }
                if isAlikeThree(place) { gate |= Gate.alikeThree }
            }
            if bySound, soundsOtherwise(place) { gate |= Gate.soundsOtherwise }
            if bySound, triesNearTwo, isNearTwo(place) { gate |= Gate.nearTwo }
            gates.append(gate)
        }
    }

    @inline(__always)
    private func isAlikeTwo(_ start: Int) -> Bool {
        start + 1 < text.count && text.traits[start] & text.traits[start + 1] & SymbolText.Trait.isHan != 0
            && image.alikeTwo.has(KeyFilter.key(text.symbols[start], text.symbols[start + 1]))
    }

    @inline(__always)
    private func isAlikeThree(_ start: Int) -> Bool {
        for place in start..<min(start + 3, text.count) where !isPlainHan(place) { return true }
        return start + 2 < text.count
            && image.alikeThree.has(
                KeyFilter.key(0, text.symbols[start], text.symbols[start + 1], text.symbols[start + 2]))
    }

    @inline(__always)
    private func soundsOtherwise(_ start: Int) -> Bool {
        for place in start..<min(start + 3, text.count) where !isPlain(place) { return true }
        guard start + 2 < text.count else { return false }
        for first in text.facts[start].readings.range {
            for second in text.facts[start + 1].readings.range {
                for third in text.facts[start + 2].readings.range
                where image.soundsAny.has(
                    SoundRole.any.key(tables.readings[first], tables.readings[second], tables.readings[third]))
                {
                    return true
                }
            }
        }
        return false
    }

    @inline(__always)
    private func isNearTwo(_ start: Int) -> Bool {
        guard start + 1 < text.count, isPlain(start), isPlain(start + 1) else { return false }
        for at in text.facts[start].readings.range
        where image.nearTwo.has(SoundRole.nearFirst.key(tables.readings[at], text.symbols[start + 1], 0)) {
            return true
        }
        for at in text.facts[start + 1].readings.range
        where image.nearTwo.has(SoundRole.nearSecond.key(text.symbols[start], tables.readings[at], 0)) {
            return true
        }
        return false
    }

    /// Whether a place holds a Han character that may not be passed over.
    @inline(__always)
    private func isPlainHan(_ place: Int) -> Bool {
        text.traits[place] & (SymbolText.Trait.isHan | SymbolText.Trait.isSkippable) == SymbolText.Trait.isHan
    }

    /// Whether a place holds a Han character that has a sound and may not be passed over.
    @inline(__always)
    func isPlain(_ place: Int) -> Bool { isPlainHan(place) && text.facts[place].sound != 0 }
}
