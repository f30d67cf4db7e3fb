/// Cuts SQL into the few kinds of token that matter for finding its parameters.
struct SQLScanner {
    enum Kind: Equatable {
        /// `$1`, `$2`, …
        case parameter(Int)
        /// `?`, `?1`, `:name`, `@name`, `$name`, `$0`: styles that not every engine has.
        case foreignParameter
        /// A bare keyword or identifier.
        case word
        /// A string, quoted identifier or comment that never ends.
        case unterminated
        /// Anything else: strings, dollar-quoted ones too, quoted identifiers, comments, numbers, operators, spaces.
        case other
    }

    struct Token {
        let kind: Kind
        let range: Range<Int>
    }

    let bytes: [UInt8]
    private var position = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
    }

    /// The next token; `nil` at the end. The ranges of the tokens cover the text without a gap.
    mutating func next() -> Token? {
        guard position < bytes.count else { return nil }
        let start = position
        let kind = scan()
        return Token(kind: kind, range: start..<position)
    }

    private mutating func scan() -> Kind {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
            return skipQuoted(by: byte)
        case UInt8(ascii: "["):
            return skip(to: "]")
        case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"):
            while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
            return .other
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
            position += 2
            return skip(to: "*/")
        case UInt8(ascii: "$"):
            return scanDollar()
        case UInt8(ascii: "?"):
            position += 1
            return .foreignParameter
        case UInt8(ascii: ":"), UInt8(ascii: "@"):
            position += 1
            guard let following = peek(0), isWord(following) else { return .other }
            return .foreignParameter
        case let digit where isDigit(digit):
            skipWord()
            return .other
        case let letter where isWord(letter):
            skipWord()
            return .word
        default:
            position += 1
            return .other
        }
    }

    /// A quote inside is written twice; the second one is met as the start of a new quoted piece, which comes to the same.
    private mutating func skipQuoted(by quote: UInt8) -> Kind {
        position += 1
        while position < bytes.count {
            position += 1
            if bytes[position - 1] == quote { return .other }
        }
        return .unterminated
    }

    private mutating func skip(to end: StaticString) -> Kind {
        let size = end.utf8CodeUnitCount
        while position + size <= bytes.count {
            let isEnd = end.withUTF8Buffer { bytes[position..<(position + size)].elementsEqual($0) }
            position += isEnd ? size : 1
            if isEnd { return .other }
        }
        position = bytes.count
        return .unterminated
    }

    private mutating func scanDollar() -> Kind {
        position += 1
        // `$$ … $$` is a string of PostgreSQL's, for the body of a function.
        if peek(0) == UInt8(ascii: "$") {
            position += 1
            return skip(to: "$$")
        }
        let start = position
        skipWord()
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = Int(name), number > 0, "\(number)" == name else { return .foreignParameter }
        return .parameter(number)
    }

    private mutating func skipWord() {
        while let byte = peek(0), isWord(byte) || byte == UInt8(ascii: "$") { position += 1 }
    }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Letters, digits, the underscore and every byte of a character beyond ASCII, as SQLite reads identifiers.
    private func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
