/// A decoder that decodes nothing: it notes what a type asks for and answers with plausible values.
final class SchemaRecorder: Decoder {
    var reader: SchemaReader
    private(set) var schema: Schema = .record(RecordShape([]))
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    init(reader: SchemaReader) {
        self.reader = reader
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(KeyedRecorder<Key>(recorder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "a list of mixed types"))
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { SingleRecorder(recorder: self) }

    func note(_ name: String, _ type: any Decodable.Type, isRequired: Bool) {
        guard case .record(let shape) = schema, !shape.fields.contains(where: { $0.name == name }) else { return }
        let found = reader.schema(of: type)
        let field = RecordShape.Field(name, isRequired ? found : .optional(found), isRequired: isRequired)
        schema = .record(RecordShape(shape.fields + [field]))
    }

    func become(_ type: any Decodable.Type) { schema = reader.schema(of: type) }
    func become(_ schema: Schema) { self.schema = schema }

    /// A plausible value of the type, which its initialiser will take.
    func plausible<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value: Any? =
            switch type {
            case let scalar as any APIScalar.Type: scalar.example
            case let value as any APIValue.Type: value.example
            case let cases as any CaseIterable.Type: first(cases)
            case let list as any ListShape.Type: list.empty
            default: nil
            }
        if let value = value as? Value { return value }
        return try Value(from: SchemaRecorder(reader: reader))
    }

    private func first<Choice: CaseIterable>(_ type: Choice.Type) -> Any? { type.allCases.first }
}

/// Notes the keys of an object. A key that is asked after before it is read may be missing.
private struct KeyedRecorder<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let recorder: SchemaRecorder
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []
    private let asked = AskedKeys()

    init(recorder: SchemaRecorder) {
        self.recorder = recorder
    }

    func contains(_ key: Key) -> Bool {
        asked.names.insert(key.stringValue)
        return true
    }

    func decodeNil(forKey key: Key) throws -> Bool { false }

    private func noted<Value: Decodable>(_ type: Value.Type, _ key: Key, _ value: Value) -> Value {
        recorder.note(key.stringValue, type, isRequired: !asked.names.contains(key.stringValue))
        return value
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { noted(type, key, true) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { noted(type, key, "text") }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { noted(type, key, 1) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { noted(type, key, 1) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { noted(type, key, 1) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { noted(type, key, 1) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { noted(type, key, 1) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { noted(type, key, 1) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { noted(type, key, 1) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { noted(type, key, 1) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { noted(type, key, 1) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { noted(type, key, 1) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { noted(type, key, 1) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { noted(type, key, 1) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        noted(type, key, try recorder.plausible(type))
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "nest a type instead")
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "nest a list instead")
    }

    func superDecoder() throws -> any Decoder { recorder }
    func superDecoder(forKey key: Key) throws -> any Decoder { recorder }
}

/// The keys an initialiser asked after, shared by copies of its container.
private final class AskedKeys {
    var names: Set<String> = []
}

/// Notes a type that is one plain value.
private struct SingleRecorder: SingleValueDecodingContainer {
    let recorder: SchemaRecorder
    let codingPath: [any CodingKey] = []

    private func noted<Value>(_ schema: Schema, _ value: Value) -> Value {
        recorder.become(schema)
        return value
    }

    func decodeNil() -> Bool { false }
    func decode(_ type: Bool.Type) throws -> Bool { noted(.boolean, true) }
    func decode(_ type: String.Type) throws -> String { noted(.string, "text") }
    func decode(_ type: Double.Type) throws -> Double { noted(.number, 1) }
    func decode(_ type: Float.Type) throws -> Float { noted(.number, 1) }
    func decode(_ type: Int.Type) throws -> Int { noted(.integer(nil), 1) }
    func decode(_ type: Int8.Type) throws -> Int8 { noted(.integer(-128...127), 1) }
    func decode(_ type: Int16.Type) throws -> Int16 { noted(.integer(-32_768...32_767), 1) }
    func decode(_ type: Int32.Type) throws -> Int32 { noted(.integer(Int64(Int32.min)...Int64(Int32.max)), 1) }
    func decode(_ type: Int64.Type) throws -> Int64 { noted(.integer(nil), 1) }
    func decode(_ type: UInt.Type) throws -> UInt { noted(.integer(0...Int64.max), 1) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { noted(.integer(0...255), 1) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { noted(.integer(0...65_535), 1) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { noted(.integer(0...Int64(UInt32.max)), 1) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { noted(.integer(0...Int64.max), 1) }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        recorder.become(type)
        return try recorder.plausible(type)
    }
}
