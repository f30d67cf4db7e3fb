extension Mask {
    /// How the bytes of an answer are read.
    package enum Syntax: Sendable, Hashable {
        case text
        /// Strings alone hold text; what follows a backslash belongs to it.
        case json
        /// Addresses of links stay as they are. In the controls of a form stand also the numbers that the reader typed
        /// there: shown masked, they would be sent back masked.
        case html(typed: Set<String>)
    }

    /// The bytes of an answer with every citizen number and mobile number in it masked, as `text(_:)` does.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    package static func bytes(_ bytes: [UInt8], as syntax: Syntax) -> [UInt8] {
        var walk = MaskWalk(bytes, syntax)
        return walk.masked()
    }
}

/// A walk over the bytes of an answer from word to word.
struct MaskWalk {
    private let bytes: [UInt8]
    private let isJSON: Bool
    private let isHTML: Bool
    private let typed: Set<String>
    private var place = 0
    private var out: [UInt8] = []
    /// What was hidden, as it stood there.
    private var hidden: Set<String> = []
    /// Inside a tag; inside the value of an attribute, or in JSON inside a string; which attribute; in the content of a text area.
    private var isInTag = false
    private var isInValue = false
    private var name: [UInt8] = []
    private var isInArea = false

    init(_ bytes: [UInt8], _ syntax: Mask.Syntax) {
        self.bytes = bytes
        switch syntax {
        case .text: (isJSON, isHTML, typed) = (false, false, [])
        case .json: (isJSON, isHTML, typed) = (true, false, [])
        case .html(let known): (isJSON, isHTML, typed) = (false, true, known)
        }
    }

    /// The bytes with their numbers masked.
    mutating func masked() -> [UInt8] {
        out.reserveCapacity(bytes.count)
        while place < bytes.count { step() }
        return out
    }

    /// The numbers that are masked.
    mutating func found() -> Set<String> {
        _ = masked()
        return hidden
    }

    private mutating func step() {
        let byte = bytes[place]
        if MaskWalk.isWord(byte) { return word() }
        if isJSON, byte == UInt8(ascii: "\\") { return escape() }
        if isHTML { note(byte) }
        if isJSON, byte == UInt8(ascii: "\"") { isInValue.toggle() }
        out.append(byte)
        place += 1
    }

    /// A word of digits and letters, masked where it is a number that is not the reader's own.
    private mutating func word() {
        let start = place
        while place < bytes.count, MaskWalk.isWord(bytes[place]) { place += 1 }
        if isHTML, isInTag, !isInValue { noteName(bytes[start..<place], after: start) }
        if let end = grouped(from: start), !isKept(start..<end) {
            hidden.insert(String(decoding: bytes[start..<end], as: UTF8.self))
            out += bytes[start..<place] + [bytes[place]] + Array("****".utf8) + bytes[(place + 5)..<end]
            place = end
        } else if let mask = Mask.number(bytes[start..<place]), !isKept(start..<place) {
            hidden.insert(String(decoding: bytes[start..<place], as: UTF8.self))
            out += mask.utf8
        } else {
            out += bytes[start..<place]
        }
    }

    /// The end of a mobile number that is written 138 1234 5678 or 138-1234-5678 and begins with the word just read.
    private func grouped(from start: Int) -> Int? {
        let end = place + 10
        guard place - start == 3, end <= bytes.count, end == bytes.count || !MaskWalk.isWord(bytes[end]),
            [UInt8(ascii: " "), UInt8(ascii: "-")].contains(bytes[place]), bytes[place + 5] == bytes[place]
        else { return nil }
        let digits = bytes[start..<place] + bytes[(place + 1)..<(place + 5)] + bytes[(place + 6)..<end]
        return Mask.isMobile(String(decoding: digits, as: UTF8.self)) ? end : nil
    }

    /// Whether a number stays: an amount of JSON, in the address of a link, or typed by the reader and shown in a control.
    private func isKept(_ range: Range<Int>) -> Bool {
        if isJSON { return !isInValue }
        guard isHTML else { return false }
        if isInValue, MaskWalk.addresses.contains(String(decoding: name, as: UTF8.self)) { return true }
        let isControl = isInArea || (isInValue && name == Array("value".utf8))
        return isControl && typed.contains(String(decoding: bytes[range], as: UTF8.self))
    }

    /// A backslash of JSON with what belongs to it.
    private mutating func escape() {
        let isUnicode = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "u")
        let end = min(bytes.count, place + (isUnicode ? 6 : 2))
        out += bytes[place..<end]
        place = end
    }

    /// Follows the tags: where a tag and where a value begins and ends. Our pages write values between double quotes.
    private mutating func note(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<") where !isInTag: (isInTag, name) = (true, [])
        case UInt8(ascii: ">") where isInTag && !isInValue: isInTag = false
        case UInt8(ascii: "\"") where isInTag: isInValue.toggle()
        case 0...0x20 where isInTag && !isInValue: name = []
        case UInt8(ascii: "-") where isInTag && !isInValue: name.append(byte)
        default: break
        }
    }

    /// A word inside a tag: the tag's own name, or the name of an attribute.
    private mutating func noteName(_ word: ArraySlice<UInt8>, after start: Int) {
        name += word
        guard start > 0, Array(word) == MaskWalk.area else { return }
        if bytes[start - 1] == UInt8(ascii: "<") { isInArea = true }
        if bytes[start - 1] == UInt8(ascii: "/") { isInArea = false }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        Mask.isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static let area = Array("textarea".utf8)
    private static let addresses: Set<String> = ["href", "src", "action", "formaction"]
}
