/// How the Han characters of a text fall into words: for every place the least cost of dividing what stands before and behind
/// it, so that any window is judged in O(1).
struct WordDivision: ~Copyable {
    /// Whether it belongs to the text that is being read.
    var isRead = false
    private var before = Pile<Int32>(capacity: 256)
    private var behind = Pile<Int32>(capacity: 256)
    private var plain = Pile<UInt8>(capacity: 256)
    /// Whether a place goes on a run of Han characters, and whether it holds a function character.
    private var runs = Pile<UInt8>(capacity: 256)

    private static let goesOn: UInt8 = 1
    private static let isFunction: UInt8 = 2

    private static let wordCost: Int32 = 4
    private static let singleCost: Int32 = 5

    /// Divides a text.
    /// - Complexity: O(*n*).
    mutating func read(_ text: borrowing SymbolText) {
        isRead = true
        before.clear()
        behind.clear()
        plain.clear()
        runs.clear()
        let words = OrdinaryWords.shared
        for _ in 0...text.count {
            before.append(.max / 4)
            behind.append(.max / 4)
            plain.append(0)
            runs.append(0)
        }
        before[0] = 0
        for at in 0..<text.count {
            if at > 0, isInside(text, at) { runs[at] |= WordDivision.goesOn }
            if OrdinaryWords.shared.isFunction(text.symbols[at]) { runs[at] |= WordDivision.isFunction }
            before[at + 1] = min(before[at + 1], before[at] + cost(at))
            var key = UInt64(text.symbols[at])
            var end = at + 1
            while end < min(text.count, at + OrdinaryWords.longest), isInside(text, end) {
                key = key << 16 | UInt64(text.symbols[end])
                end += 1
                if end == at + 2, !words.mayBegin(withHan: key) { break }
                guard words.level(ofHan: key) > 0 else { continue }
                before[end] = min(before[end], before[at] + WordDivision.wordCost)
                plain[at] |= 1 << UInt8(end - at)
            }
        }
        behind[text.count] = 0
        for at in (0..<text.count).reversed() {
            behind[at] = behind[at + 1] + cost(at)
            for length in 2...OrdinaryWords.longest where plain[at] & 1 << UInt8(length) != 0 {
                behind[at] = min(behind[at], behind[at + length] + WordDivision.wordCost)
            }
        }
    }

    /// Whether a place goes on a run of Han characters with nothing between.
    @inline(__always)
    private func isInside(_ text: borrowing SymbolText, _ at: Int) -> Bool {
        text.traits[at] & text.traits[at - 1] & SymbolText.Trait.isHan != 0
            && text.traits[at] & SymbolText.Trait.isJoined != 0
    }

    @inline(__always)
    private func cost(_ at: Int) -> Int32 {
        runs[at] & WordDivision.isFunction != 0 ? WordDivision.wordCost : WordDivision.singleCost
    }

    /// How the division with a window as one word compares with the best one.
    @inline(__always)
    func reading(_ start: Int, _ end: Int) -> Reading {
        let with = before[start] + WordDivision.wordCost + behind[end]
        let without = before[before.count - 1]
        return with < without ? .asMark : with == without ? .open : .asWords
    }

    /// Whether a window is a word of the text, or the text reads as well without it.
    @inline(__always)
    func isExplained(_ start: Int, _ end: Int) -> Bool {
        end - start < 8 && plain[start] & 1 << UInt8(end - start) != 0 || reading(start, end) != .asMark
    }

    /// Whether whole words or no Han characters at all stand on both sides of a window, so that it leaves no rest.
    func standsApart(_ start: Int, _ end: Int) -> Bool { endsWithWord(start) && beginsWithWord(end) }

    private func endsWithWord(_ place: Int) -> Bool {
        guard place > 0, place < runs.count - 1, runs[place] & WordDivision.goesOn != 0 else { return true }
        return (2...OrdinaryWords.longest).contains { length in
            length <= place && plain[place - length] & 1 << UInt8(length) != 0
                && before[place - length] + WordDivision.wordCost == before[place]
        }
    }

    private func beginsWithWord(_ place: Int) -> Bool {
        guard place < runs.count - 1, runs[place] & WordDivision.goesOn != 0 else { return true }
        return (2...OrdinaryWords.longest).contains { length in
            plain[place] & 1 << UInt8(length) != 0 && behind[place + length] + WordDivision.wordCost == behind[place]
        }
    }

    /// Every word of the text that lies in a window.
    func words(in window: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for at in window where plain[at] != 0 {
            for end in at + 2...at + OrdinaryWords.longest
            where end <= window.upperBound && plain[at] & 1 << UInt8(end - at) != 0 { found.append(at..<end) }
        }
        return found
    }

    /// Whether a window falls into words of two and more characters without a rest.
    func isMadeOfWords(_ start: Int, _ end: Int) -> Bool {
        guard end - start < 64 else { return false }
        var reached: UInt64 = 1
        for at in start..<end where reached & 1 << UInt64(at - start) != 0 {
            for length in 2...OrdinaryWords.longest where plain[at] & 1 << UInt8(length) != 0 {
                reached |= 1 << UInt64(at + length - start)
            }
        }
        return reached & 1 << UInt64(end - start) != 0
    }

    /// How two divisions of a text compare.
    enum Reading: Sendable {
        /// The text falls into better words with the window as one of them.
        case asMark
        /// Both divisions are as good.
        case open
        /// The text falls into better words that the window would cut.
        case asWords
    }
}
