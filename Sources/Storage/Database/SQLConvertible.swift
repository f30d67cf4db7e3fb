/// A program type with one exact form as a column value.
///
/// Decoding is strict: a value that is not exactly what the type writes is refused, never bent into shape.
///
/// What is said here once for all types can be seen by the compiler wherever a type is decoded (`@inlinable`): a list reads
/// hundreds of values, and going through witness tables for each took longer than the database.
@usableFromInline
package protocol SQLConvertible: Sendable {
    /// The kind of value every value of the type is stored as, so that an engine knows what a nil would have been; nil
    /// where a type has no one kind.
    static var sqlKind: SQLKind? { get }

    /// The value as it is stored.
    var sqlValue: SQLValue { get }

    /// Reads the stored form back; `nil` if the value cannot have been written by this type.
    init?(sqlValue: SQLValue)
}

extension SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { nil }
}

extension SQLValue: SQLConvertible {
    @inlinable package var sqlValue: SQLValue { self }
    @inlinable package init?(sqlValue: SQLValue) { self = sqlValue }
}

extension Int64: SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { .integer }
    @inlinable package var sqlValue: SQLValue { .integer(self) }
    @inlinable package init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue else { return nil }
        self = value
    }
}

extension Int: SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { .integer }
    @inlinable package var sqlValue: SQLValue { .integer(Int64(self)) }
    @inlinable package init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue else { return nil }
        self.init(exactly: value)
    }
}

/// Stored as INTEGER 0 or 1; any other integer is refused.
extension Bool: SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { .integer }
    @inlinable package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
    @inlinable package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .integer(0): self = false
        case .integer(1): self = true
        default: return nil
        }
    }
}

/// Stored as REAL; an integer that a double holds exactly is accepted, as sums and literals come back so.
extension Double: SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { .real }
    @inlinable package var sqlValue: SQLValue { .real(self) }
    @inlinable package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .real(let value): self = value
        case .integer(let value): self.init(exactly: value)
        default: return nil
        }
    }
}

extension String: SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { .text }
    @inlinable package var sqlValue: SQLValue { .text(self) }
    @inlinable package init?(sqlValue: SQLValue) {
        guard case .text(let value) = sqlValue else { return nil }
        self = value
    }
}

extension [UInt8]: SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { .blob }
    @inlinable package var sqlValue: SQLValue { .blob(self) }
    @inlinable package init?(sqlValue: SQLValue) {
        guard case .blob(let value) = sqlValue else { return nil }
        self = value
    }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { Wrapped.sqlKind }
    @inlinable package var sqlValue: SQLValue { self?.sqlValue ?? .null }
    @inlinable package init?(sqlValue: SQLValue) {
        if case .null = sqlValue {
            self = .none
            return
        }
        guard let value = Wrapped(sqlValue: sqlValue) else { return nil }
        self = value
    }
}

/// An enum or a typed id is stored as its raw value: writing `: SQLConvertible` after it is enough.
extension SQLConvertible where Self: RawRepresentable, RawValue: SQLConvertible {
    @inlinable package static var sqlKind: SQLKind? { RawValue.sqlKind }
    @inlinable package var sqlValue: SQLValue { rawValue.sqlValue }
    @inlinable package init?(sqlValue: SQLValue) {
        guard let raw = RawValue(sqlValue: sqlValue) else { return nil }
        self.init(rawValue: raw)
    }
}
