/// Where and why a text is not the JSON this module reads.
public struct JSONParsingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: String, Hashable, Sendable {
        /// The text ends inside a value.
        case unexpectedEnd
        /// A byte stands where no JSON allows it.
        case unexpectedByte
        /// A value is followed by something else.
        case trailingBytes
        /// Arrays and objects stand in each other deeper than the limit.
        case tooDeep
        /// An object names a member twice.
        case duplicateName
        /// A string holds a control character below U+0020 that is not escaped.
        case controlCharacter
        /// A backslash is followed by what is no escape.
        case invalidEscape
        /// A `\u` escape names half of a surrogate pair.
        case loneSurrogate
        /// A string is not well-formed UTF-8.
        case invalidUTF8
        /// A number is written as JSON does not allow.
        case invalidNumber
        /// A number is larger than any finite double.
        case numberOutOfRange
    }

    /// What is wrong.
    public let code: Code
    /// The byte at which it was noticed, counted from 0.
    public let offset: Int

    /// What is wrong and where, without any of the text.
    public var description: String { "\(code.rawValue) at byte \(offset)" }
}

extension JSONValue {
    /// Reads a JSON text strictly.
    ///
    /// Beyond RFC 8259 it refuses what has no single meaning: members named twice, lone surrogates, numbers beyond the
    /// doubles, a byte order mark. A number without fraction and exponent within ±(2^53 − 1) becomes an `.integer`,
    /// any other a `.number`; `-0` becomes the double −0.
    ///
    /// - Parameters:
    ///   - bytes: one JSON value as UTF-8, white space around it allowed.
    ///   - maximumDepth: how deep arrays and objects may stand in each other.
    /// - Throws: `JSONParsingError` with the byte offset.
    /// - Complexity: O(n), and O(m log m) for an object whose m members are not sorted.
    /// - Source: RFC 8259; RFC 7493 (I-JSON), 2.
    public init(
        parsing bytes: [UInt8], maximumDepth: Int = CanonicalJSON.maximumDepth
    ) throws(JSONParsingError) {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONParsingError> in
            Result { () throws(JSONParsingError) in
                var parser = JSONParser(buffer, maximumDepth: maximumDepth)
                return try parser.document()
            }
        }
        self = try result.get()
    }

    /// Reads a JSON text strictly, as `init(parsing:maximumDepth:)` for bytes does.
    ///
    /// - Throws: `JSONParsingError` with the byte offset into the text's UTF-8.
    /// - Complexity: O(n).
    public init(
        parsing text: String, maximumDepth: Int = CanonicalJSON.maximumDepth
    ) throws(JSONParsingError) {
        try self.init(parsing: Array(text.utf8), maximumDepth: maximumDepth)
    }
}

/// A recursive-descent reader over one buffer.
struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let maximumDepth: Int
    var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func document() throws(JSONParsingError) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw fault(.trailingBytes) }
        return value
    }

    private mutating func value(depth: Int) throws(JSONParsingError) -> JSONValue {
        skipSpace()
        guard let byte = peek() else { throw fault(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw fault(.unexpectedByte)
        }
    }

    private mutating func array(depth: Int) throws(JSONParsingError) -> JSONValue {
        guard depth <= maximumDepth else { throw fault(.tooDeep) }
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat {
            elements.append(try value(depth: depth))
            skipSpace()
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func object(depth: Int) throws(JSONParsingError) -> JSONValue {
        guard depth <= maximumDepth else { throw fault(.tooDeep) }
        let start = position
        position += 1
        var members: [JSONObject.Member] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(JSONObject(uniqueMembers: [])) }
        repeat {
            skipSpace()
            guard let quote = peek() else { throw fault(.unexpectedEnd) }
            guard quote == UInt8(ascii: "\"") else { throw fault(.unexpectedByte) }
            let name = try string()
            skipSpace()
            try expect(UInt8(ascii: ":"))
            members.append(JSONObject.Member(name, try value(depth: depth)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        guard let object = JSONObject(members) else {
            throw JSONParsingError(code: .duplicateName, offset: start)
        }
        return .object(object)
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONParsingError)
        -> JSONValue
    {
        for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
        return value
    }
}

extension JSONParser {
    func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    func fault(_ code: JSONParsingError.Code) -> JSONParsingError {
        JSONParsingError(code: code, offset: position)
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(JSONParsingError) {
        guard let found = peek() else { throw fault(.unexpectedEnd) }
        guard found == byte else { throw fault(.unexpectedByte) }
        position += 1
    }

    mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
        }
    }
}
