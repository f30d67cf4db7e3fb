import CLibPQ

/// Values on their way to PostgreSQL and back, in its binary form: no number is ever turned into digits and back.
enum PostgreSQLValue {
    /// The types by their number in the server's catalogue (`pg_type.oid`), which never change.
    enum TypeNumber {
        static let boolean: Oid = 16
        static let bytes: Oid = 17
        static let internalChar: Oid = 18
        static let name: Oid = 19
        static let int8: Oid = 20
        static let int2: Oid = 21
        static let int4: Oid = 23
        static let text: Oid = 25
        static let oid: Oid = 26
        static let json: Oid = 114
        static let float4: Oid = 700
        static let float8: Oid = 701
        static let unknown: Oid = 705
        static let padded: Oid = 1042
        static let varying: Oid = 1043
        static let numeric: Oid = 1700
    }

    /// The type to declare for a parameter. NULL is declared as what the program's type is otherwise stored as, so that
    /// `$1 IS NULL OR …` has a type too; 0 leaves it to the server, which infers it from the place it stands at.
    static func type(of value: SQLValue, orOf kind: SQLKind?) -> Oid {
        switch (value, kind) {
        case (.integer, _), (.null, .integer): TypeNumber.int8
        case (.real, _), (.null, .real): TypeNumber.float8
        case (.text, _), (.null, .text): TypeNumber.text
        case (.blob, _), (.null, .blob): TypeNumber.bytes
        case (.null, nil): 0
        }
    }

    /// The bytes of a parameter; `nil` for NULL.
    ///
    /// - Throws: ``StorageFault`` `.unstorable` for NaN, and for U+0000 in text, which PostgreSQL does not have.
    static func encode(_ value: SQLValue, parameter: Int) throws -> [UInt8]? {
        switch value {
        case .null: return nil
        case .integer(let integer): return bigEndian(UInt64(bitPattern: integer))
        case .real(let real):
            guard !real.isNaN else { throw StorageFault(.unstorable, "parameter $\(parameter) is NaN") }
            return bigEndian(real.bitPattern)
        case .text(let text):
            let bytes = Array(text.utf8)
            guard !bytes.contains(0) else {
                throw StorageFault(.unstorable, "parameter $\(parameter) holds the character U+0000")
            }
            return bytes
        case .blob(let bytes): return bytes
        }
    }

    static func decode(_ bytes: UnsafeRawBufferPointer, type: Oid, column: String) throws -> SQLValue {
        switch type {
        case TypeNumber.int8, TypeNumber.int4, TypeNumber.int2:
            return .integer(signed(bytes))
        case TypeNumber.text, TypeNumber.varying, TypeNumber.name, TypeNumber.padded, TypeNumber.json,
            TypeNumber.unknown, TypeNumber.internalChar:
            guard let text = StoredText.read(bytes.assumingMemoryBound(to: UInt8.self)) else {
                throw StorageFault(.corrupt, "column \(column): the text is not UTF-8")
            }
            return .text(text)
        case TypeNumber.bytes: return .blob(Array(bytes))
        case TypeNumber.boolean: return .integer(bytes.first == 1 ? 1 : 0)
        case TypeNumber.float8: return .real(Double(bitPattern: UInt64(bitPattern: signed(bytes))))
        case TypeNumber.float4: return .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: signed(bytes)))))
        case TypeNumber.oid: return .integer(signed(bytes) & 0xffff_ffff)
        case TypeNumber.numeric: return try PostgreSQLNumeric(bytes).value(column: column)
        default: throw StorageFault(.decoding, "column \(column): PostgreSQL's type \(type) is not used by the house")
        }
    }

    /// A number of two, four or eight bytes, the highest first, with its sign.
    private static func signed(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        let negative = bytes.first.map { $0 & 0x80 != 0 } ?? false
        return bytes.reduce(negative ? -1 : 0) { $0 << 8 | Int64($1) }
    }

    private static func bigEndian(_ bits: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
    }
}

/// PostgreSQL's exact number, which its `sum` of integers is: four decimal digits a group, the highest group first.
struct PostgreSQLNumeric {
    private let bytes: [UInt8]

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = Array(bytes)
    }

    /// A whole number as an integer, anything else as the nearest double.
    ///
    /// - Throws: ``StorageFault`` `.decoding` for a whole number beyond 64 bits, for NaN and for infinity.
    func value(column: String) throws -> SQLValue {
        guard bytes.count >= 8, bytes.count == 8 + 2 * word(0), [0, 0x4000].contains(word(2)) else {
            throw StorageFault(.decoding, "column \(column): not a finite number")
        }
        let weight = Int(Int16(truncatingIfNeeded: word(1)))
        let groups = (0..<word(0)).map { word(4 + $0) }
        let whole = (0...max(weight, 0)).map { weight < 0 || $0 >= groups.count ? 0 : groups[$0] }
        let zeros = Array(repeating: 0, count: max(0, -weight - 1))
        let fraction = zeros + groups.dropFirst(max(0, weight + 1))
        let sign = word(2) == 0 ? "" : "-"
        let digits = sign + whole.map(Self.padded).joined()
        guard fraction.contains(where: { $0 != 0 }) else {
            guard let integer = Int64(digits) else {
                throw StorageFault(.decoding, "column \(column): a whole number beyond 64 bits")
            }
            return .integer(integer)
        }
        guard let real = Double(digits + "." + fraction.map(Self.padded).joined()) else {
            throw StorageFault(.decoding, "column \(column): not a number")
        }
        return .real(real)
    }

    private func word(_ place: Int) -> Int { Int(bytes[2 * place]) << 8 | Int(bytes[2 * place + 1]) }

    private static func padded(_ group: Int) -> String {
        let digits = String(group)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
