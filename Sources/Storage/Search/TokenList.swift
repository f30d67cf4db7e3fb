/// The tokens of one folded text, as places in its bytes: a record has a hundred of them, and none becomes a text of its own.
struct TokenList {
    /// A piece of the text, with the mark of a word's end behind it or not.
    private struct Token {
        let start: Int
        let end: Int
        var isWhole = false
    }

    private static let ending = Array(SearchToken.end.utf8)
    private static let blank = UInt8(ascii: " ")

    private let bytes: UnsafeBufferPointer<UInt8>
    private var tokens: [Token] = []

    /// - Parameter bytes: folded text, in UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: TokenList.blank) ?? bytes.count
            if start < end { add(start..<end) }
            start = end + 1
        }
    }

    /// All of them, each once, in the order of their bytes, parted by blanks.
    var text: String {
        var text: [UInt8] = []
        var last: Token?
        for token in tokens.sorted(by: precedes) {
            if let last, !precedes(last, token) { continue }
            if last != nil { text.append(TokenList.blank) }
            text.append(contentsOf: bytes[token.start..<token.end])
            if token.isWhole { text.append(contentsOf: TokenList.ending) }
            last = token
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func add(_ run: Range<Int>) {
        // Where each scalar of the run begins, and where the run ends.
        let bounds = run.filter { bytes[$0] & 0xC0 != 0x80 } + [run.upperBound]
        guard let first = String(decoding: bytes[run.lowerBound..<bounds[1]], as: UTF8.self).unicodeScalars.first
        else { return }
        let count = bounds.count - 1
        if SearchFolding.isCharacter(first.value) {
            for place in 0..<count {
                tokens.append(Token(start: bounds[place], end: bounds[place + 1]))
                if place > 0 { tokens.append(Token(start: bounds[place - 1], end: bounds[place + 1])) }
            }
        } else {
            for length in SearchToken.beginnings.prefix(while: { $0 <= count }) {
                tokens.append(Token(start: bounds[0], end: bounds[length]))
            }
            tokens.append(Token(start: bounds[0], end: bounds[min(count, SearchToken.longestWord)], isWhole: true))
        }
    }

    private func precedes(_ one: Token, _ other: Token) -> Bool {
        let (length, otherLength) = (self.length(of: one), self.length(of: other))
        for place in 0..<min(length, otherLength) {
            let (byte, otherByte) = (self.byte(place, of: one), self.byte(place, of: other))
            if byte != otherByte { return byte < otherByte }
        }
        return length < otherLength
    }

    private func length(of token: Token) -> Int {
        token.end - token.start + (token.isWhole ? TokenList.ending.count : 0)
    }

    private func byte(_ place: Int, of token: Token) -> UInt8 {
        let position = token.start + place
        return position < token.end ? bytes[position] : TokenList.ending[position - token.end]
    }
}
