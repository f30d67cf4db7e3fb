/// Cuts HTML or XML into tags and text, whatever its mistakes: nothing is looked up, no entity is expanded but the
/// common ones, and no input makes it stop.
package struct Markup {
    /// One piece of a page.
    package enum Token: Hashable {
        case text(String)
        /// A tag with its name in small letters; an empty element is an open tag followed by its end.
        case open(String, attributes: [String: String])
        case close(String)
    }

    private let bytes: [UInt8]
    private var place = 0

    /// Gives every token of a text to a body.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    package static func each(_ text: String, _ body: (Token) -> Void) {
        var markup = Markup(bytes: Array(text.utf8))
        while let token = markup.next() {
            body(token)
            if case .open(let name, _) = token, markup.wasEmpty { body(.close(name)) }
            if case .open(let name, _) = token, Markup.raw.contains(name), !markup.wasEmpty { markup.skip(to: name) }
        }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Whether the tag just read was closed in itself.
    private var wasEmpty = false
    /// Elements whose content is no text of the page.
    private static let raw: Set<String> = ["script", "style"]

    private mutating func next() -> Token? {
        wasEmpty = false
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else { return text() }
            if let token = tag() { return token }
        }
        return nil
    }

    private mutating func text() -> Token {
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        return .text(Entities.decoded(bytes[start..<place]))
    }

    /// A tag; nil where a comment or declaration was passed over. A lone `<` is text.
    private mutating func tag() -> Token? {
        if starts("<!--") {
            skip(past: "-->")
            return nil
        }
        if starts("<![CDATA[") {
            let start = place + 9
            skip(past: "]]>")
            return .text(String(decoding: bytes[min(start, bytes.count)..<max(start, place - 3)], as: UTF8.self))
        }
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            skip(past: ">")
            return nil
        }
        let isClosing = next == UInt8(ascii: "/")
        let start = place + (isClosing ? 2 : 1)
        guard start < bytes.count, Markup.isLetter(bytes[start]) else {
            place += 1
            return .text("<")
        }
        place = start
        let name = word().lowercased()
        if isClosing {
            skip(past: ">")
            return .close(name)
        }
        return .open(name, attributes: attributes())
    }

    /// The attributes up to the end of a tag.
    private mutating func attributes() -> [String: String] {
        var found: [String: String] = [:]
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: ">"):
                place += 1
                return found
            case UInt8(ascii: "/"):
                place += 1
                wasEmpty = place < bytes.count && bytes[place] == UInt8(ascii: ">")
            case let byte where Markup.isLetter(byte):
                let name = word().lowercased()
                found[name] = value()
            default: place += 1
            }
        }
        return found
    }

    private mutating func value() -> String {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return "" }
        place += 1
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        guard place < bytes.count else { return "" }
        let quote = bytes[place]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { place += 1 }
        let start = place
        while place < bytes.count {
            let byte = bytes[place]
            if isQuoted ? byte == quote : byte <= 0x20 || byte == UInt8(ascii: ">") { break }
            place += 1
        }
        let text = Entities.decoded(bytes[start..<place])
        if isQuoted, place < bytes.count { place += 1 }
        return text
    }

    private mutating func word() -> String {
        let start = place
        while place < bytes.count, Markup.isWord(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func skip(past end: StaticString) {
        while place < bytes.count {
            if starts(end) {
                place += end.utf8CodeUnitCount
                return
            }
            place += 1
        }
    }

    /// Passes over the content of an element that holds no text.
    private mutating func skip(to name: String) {
        let end = Array("</\(name)".utf8)
        while place + end.count <= bytes.count {
            if bytes[place] == end[0],
                bytes[place..<(place + end.count)].elementsEqual(end, by: { $0 | 0x20 == $1 | 0x20 })
            {
                return
            }
            place += 1
        }
        place = bytes.count
    }

    private func starts(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[place..<(place + count)].elementsEqual($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    private static func isWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }
}

/// The named characters of HTML that Chinese pages use, and numbered ones.
enum Entities {
    private static let names: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": "　",
        "thinsp": " ",
        "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "middot": "·", "bull": "·", "mdash": "—", "ndash": "–",
        "hellip": "…", "copy": "©", "laquo": "《", "raquo": "》", "times": "×", "zwnj": "", "zwj": "",
    ]

    /// The text with its entities as characters; what is none stays as it stands.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var out: [UInt8] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if bytes[place] == UInt8(ascii: "&"),
                let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let text = character(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
            {
                out += text.utf8
                place = end + 1
            } else {
                out.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func character(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return names[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
