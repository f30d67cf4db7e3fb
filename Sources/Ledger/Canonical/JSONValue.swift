/// A JSON text as a value, kept so exactly that it has one canonical form.
///
/// Two values are equal when their canonical forms are made of the same bytes piece by piece: strings are compared by
/// their UTF-8, not by Swift's canonical equivalence, so that a composed and a decomposed "é" stay two strings.
public enum JSONValue: Sendable {
    /// The literal `null`.
    case null
    /// The literals `true` and `false`.
    case bool(Bool)
    /// A whole number; only those within ±(2^53 − 1) have a canonical form.
    case integer(Int64)
    /// A number as an IEEE 754 double; NaN and the infinities have no canonical form.
    case number(Double)
    /// A string of Unicode scalars.
    case string(String)
    /// An ordered list.
    case array([JSONValue])
    /// Named members, each name once.
    case object(JSONObject)
}

extension JSONValue {
    /// The largest whole number that every JSON reader keeps exactly: 2^53 − 1.
    ///
    /// - Source: RFC 8785, 3.2.2.3 and appendix D; RFC 7493, 2.2.
    public static let largestInteger: Int64 = 9_007_199_254_740_991

    /// The value of the member of this name, or nil where this is no object or has no such member.
    ///
    /// - Complexity: O(log n) comparisons of names.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }
}

extension JSONValue: Hashable {
    /// Whether both are of the same kind and made of the same bytes.
    public static func == (lhs: JSONValue, rhs: JSONValue) -> Bool {
        switch (lhs, rhs) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.integer(let one), .integer(let other)): one == other
        case (.number(let one), .number(let other)): one.bitPattern == other.bitPattern
        case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
        case (.array(let one), .array(let other)): one == other
        case (.object(let one), .object(let other)): one == other
        default: false
        }
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .integer(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value.bitPattern)
        case .string(let value): hasher.combineBytes(of: value)
        case .array(let values): hasher.combine(values)
        case .object(let object): hasher.combine(object)
        }
    }
}

extension Hasher {
    /// Feeds the UTF-8 of a string and its length, so that only equal bytes hash alike by design.
    mutating func combineBytes(of text: String) {
        for byte in text.utf8 { combine(byte) }
        combine(text.utf8.count)
    }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// Writes `null` as `nil`.
    public init(nilLiteral: ()) { self = .null }

    /// Writes `true` and `false` as they are.
    public init(booleanLiteral value: Bool) { self = .bool(value) }

    /// Writes a whole number as it is.
    public init(integerLiteral value: Int64) { self = .integer(value) }

    /// Writes a number with a fraction or exponent as it is.
    public init(floatLiteral value: Double) { self = .number(value) }

    /// Writes a string as it is.
    public init(stringLiteral value: String) { self = .string(value) }

    /// Writes an array as it is.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// Writes an object as a dictionary literal; naming a member twice is a mistake of the programmer and traps.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(uniqueMembers: elements.map { JSONObject.Member($0.0, $0.1) }))
    }
}
