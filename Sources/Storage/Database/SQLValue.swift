/// What kind of value a type of the program is stored as.
@usableFromInline
package enum SQLKind: Sendable, Hashable {
    case integer, real, text, blob
}

/// A value as a database column holds it, the same on every engine.
///
/// Nothing else is ever stored: what a program type means in these five cases is said once, by its ``SQLConvertible``.
@usableFromInline
package enum SQLValue: Sendable, Hashable {
    /// The absence of a value.
    case null
    /// A signed 64-bit integer. Booleans are 0 and 1, moments are milliseconds UTC, money is minor units.
    case integer(Int64)
    /// An IEEE 754 double. NaN cannot be stored.
    case real(Double)
    /// Unicode text, UTF-8 on disk.
    case text(String)
    /// Any bytes.
    case blob([UInt8])

    /// The name of the kind of value, without the value: fit for a message that others read.
    package var kind: String {
        switch self {
        case .null: "null"
        case .integer: "integer"
        case .real: "real"
        case .text: "text"
        case .blob: "blob"
        }
    }
}
