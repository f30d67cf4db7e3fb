import Ledger

/// Reads Codable values off JSON that is parsed already.
///
/// What is kept as JSON is read on every page of its record: papers, goods, extensions of clocks. Foundation's decoder takes
/// several times as long for texts this small.
struct JSONReading: Decoder {
    let value: JSONValue
    /// What the value is called within what is around it.
    fileprivate var key: (any CodingKey)?
    fileprivate var outer: JSONPlace?

    var codingPath: [any CodingKey] { place?.path ?? [] }
    private var place: JSONPlace? { key.map { JSONPlace($0, in: outer) } ?? outer }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// - Throws: `DecodingError.dataCorrupted` where the text is no JSON, otherwise what the type throws.
    static func decode<T: Decodable>(_ text: String, as type: T.Type) throws -> T {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: text)
        } catch {
            let context = DecodingError.Context(codingPath: [], debugDescription: "no JSON", underlyingError: error)
            throw DecodingError.dataCorrupted(context)
        }
        return try T(from: JSONReading(value: value))
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let object) = value else { throw mismatch([String: JSONValue].self) }
        return KeyedDecodingContainer(JSONMembers(object: object, place: place))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = value else { throw mismatch([JSONValue].self) }
        return JSONElements(elements: elements, place: place)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    fileprivate func mismatch(_ type: Any.Type) -> DecodingError {
        let context = DecodingError.Context(codingPath: codingPath, debugDescription: "no \(type) stands here")
        if case .null = value { return .valueNotFound(type, context) }
        return .typeMismatch(type, context)
    }

    fileprivate func whole<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
        let number: Number? =
            switch value {
            case .integer(let number): Number(exactly: number)
            // Beyond the whole numbers that a double holds one by one, nobody knows which was meant.
            case .number(let number) where abs(number) <= Double(JSONValue.largestInteger): Number(exactly: number)
            default: nil
            }
        guard let number else { throw mismatch(type) }
        return number
    }
}

extension JSONReading: SingleValueDecodingContainer {
    func decodeNil() -> Bool { if case .null = value { true } else { false } }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard case .bool(let flag) = value else { throw mismatch(type) }
        return flag
    }

    func decode(_ type: String.Type) throws -> String {
        guard case .string(let text) = value else { throw mismatch(type) }
        return text
    }

    func decode(_ type: Double.Type) throws -> Double {
        switch value {
        case .integer(let number): return Double(number)
        case .number(let number): return number
        default: throw mismatch(type)
        }
    }

    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try whole(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try whole(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try whole(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try whole(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try whole(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try whole(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try whole(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try whole(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try whole(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try whole(type) }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }
}

/// Where in the text one is, told only when something is wrong there.
private final class JSONPlace: Sendable {
    private let key: any CodingKey
    private let outer: JSONPlace?

    init(_ key: any CodingKey, in outer: JSONPlace?) {
        self.key = key
        self.outer = outer
    }

    var path: [any CodingKey] { (outer?.path ?? []) + [key] }
}

/// The members of an object.
private struct JSONMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let object: JSONObject
    let place: JSONPlace?

    var codingPath: [any CodingKey] { place?.path ?? [] }
    var allKeys: [Key] { object.members.compactMap { Key(stringValue: $0.name) } }

    func contains(_ key: Key) -> Bool { object[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try reading(key).decodeNil() }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try reading(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try reading(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try reading(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try reading(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try reading(key).whole(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try reading(key).whole(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try reading(key).whole(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try reading(key).whole(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try reading(key).whole(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try reading(key).whole(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try reading(key).whole(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try reading(key).whole(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try reading(key).whole(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try reading(key).whole(type) }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try T(from: try reading(key)) }

    func nestedContainer<Inner: CodingKey>(
        keyedBy type: Inner.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Inner> { try reading(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try reading(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { JSONReading(value: .object(object), outer: place) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try reading(key) }

    private func reading(_ key: Key) throws -> JSONReading {
        guard let value = object[key.stringValue] else {
            let context = DecodingError.Context(
                codingPath: codingPath, debugDescription: "there is no \(key.stringValue)")
            throw DecodingError.keyNotFound(key, context)
        }
        return JSONReading(value: value, key: key, outer: place)
    }
}

/// The elements of an array, one after the other.
private struct JSONElements: UnkeyedDecodingContainer {
    private struct Place: CodingKey {
        let intValue: Int?
        var stringValue: String { "Index \(intValue ?? 0)" }

        init(intValue: Int) { self.intValue = intValue }
        init?(stringValue: String) { nil }
    }

    let elements: [JSONValue]
    let place: JSONPlace?
    private(set) var currentIndex = 0

    init(elements: [JSONValue], place: JSONPlace?) {
        self.elements = elements
        self.place = place
    }

    var codingPath: [any CodingKey] { place?.path ?? [] }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex == elements.count }

    /// What is null is passed over, anything else is left to be decoded.
    mutating func decodeNil() throws -> Bool {
        guard try reading().decodeNil() else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next { try T(from: $0) } }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try next { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try next { $0 } }

    /// An element counts as read only where it could be.
    private mutating func next<Value>(_ read: (JSONReading) throws -> Value) throws -> Value {
        let value = try read(reading())
        currentIndex += 1
        return value
    }

    private func reading() throws -> JSONReading {
        let key = Place(intValue: currentIndex)
        guard currentIndex < elements.count else {
            let context = DecodingError.Context(
                codingPath: codingPath + [key], debugDescription: "the array is at its end")
            throw DecodingError.valueNotFound(JSONValue.self, context)
        }
        return JSONReading(value: elements[currentIndex], key: key, outer: place)
    }
}
