/// The one byte sequence that stands for a JSON value, as the JSON Canonicalization Scheme defines it.
///
/// No white space, members sorted by the UTF-16 code units of their names, numbers as ECMAScript writes them, strings
/// escaped only where JSON demands it. Two systems that agree on a value agree on these bytes, and so on their hash.
///
/// - Source: RFC 8785, JSON Canonicalization Scheme (JCS).
public enum CanonicalJSON {
    /// How deep arrays and objects may stand in each other, both in writing and in reading.
    public static let maximumDepth = 256

    /// Encodes a value as its canonical UTF-8.
    ///
    /// - Throws: `CanonicalJSONError.notFinite` for NaN and the infinities, `.integerNotExact` for a whole number
    ///   beyond ±(2^53 − 1), `.tooDeep` beyond `maximumDepth`.
    /// - Complexity: O(size of the output).
    public static func encode(_ value: JSONValue) throws(CanonicalJSONError) -> [UInt8] {
        var writer = CanonicalWriter()
        try writer.write(value, depth: 0)
        return writer.bytes
    }

    /// Encodes a value as its canonical text.
    ///
    /// - Throws: as `encode(_:)`.
    /// - Complexity: O(size of the output).
    public static func text(_ value: JSONValue) throws(CanonicalJSONError) -> String {
        String(decoding: try encode(value), as: UTF8.self)
    }

    /// Whether these bytes are JSON in its canonical form already.
    ///
    /// - Complexity: O(n).
    public static func isCanonical(_ bytes: [UInt8]) -> Bool {
        guard let value = try? JSONValue(parsing: bytes), let canonical = try? encode(value) else {
            return false
        }
        return canonical == bytes
    }
}

/// Why a value has no canonical form.
public enum CanonicalJSONError: Error, Hashable, Sendable {
    /// A number is NaN or infinite, which JSON cannot say.
    case notFinite
    /// A whole number lies beyond ±(2^53 − 1), where readers round; it belongs in a string.
    case integerNotExact(Int64)
    /// Arrays and objects stand in each other deeper than the limit.
    case tooDeep
    /// A member of an object that is written member by member comes before the last one, or again.
    case notInOrder(String)
}

/// Collects the bytes of one canonical text.
struct CanonicalWriter {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(256) }

    mutating func write(_ value: JSONValue, depth: Int) throws(CanonicalJSONError) {
        guard depth <= CanonicalJSON.maximumDepth else { throw .tooDeep }
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .integer(let number): try write(integer: number)
        case .number(let number): try write(number: number)
        case .string(let text): write(string: text)
        case .array(let elements): try write(array: elements, depth: depth)
        case .object(let object): try write(object: object, depth: depth)
        }
    }

    mutating func write(mark: Unicode.Scalar) { bytes.append(UInt8(ascii: mark)) }

    private mutating func write(array: [JSONValue], depth: Int) throws(CanonicalJSONError) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for element in array {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            try write(element, depth: depth + 1)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(object: JSONObject, depth: Int) throws(CanonicalJSONError) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for member in object.members {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            write(string: member.name)
            bytes.append(UInt8(ascii: ":"))
            try write(member.value, depth: depth + 1)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(integer: Int64) throws(CanonicalJSONError) {
        guard integer.magnitude <= JSONValue.largestInteger.magnitude else {
            throw .integerNotExact(integer)
        }
        bytes.append(contentsOf: String(integer).utf8)
    }

    mutating func write(number: Double) throws(CanonicalJSONError) {
        guard number.isFinite else { throw .notFinite }
        CanonicalNumber.write(number, to: &bytes)
    }

    mutating func write(string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends runs that need no escape whole, so that plain text costs one scan and one copy.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            start = index + 1
            bytes.append(UInt8(ascii: "\\"))
            append(escapeOf: byte)
        }
        bytes.append(contentsOf: text[start...])
    }

    private mutating func append(escapeOf byte: UInt8) {
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x20...: bytes.append(byte)
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(Hex.digit(byte >> 4))
            bytes.append(Hex.digit(byte & 15))
        }
    }
}
