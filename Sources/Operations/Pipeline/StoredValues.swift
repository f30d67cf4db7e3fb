package import Enforcement
package import Law
public import Storage

/// Moments are stored as milliseconds since 1970 in UTC.
extension Moment: SQLConvertible {
    package static var sqlKind: SQLKind? { .integer }

    package var sqlValue: SQLValue { .integer(milliseconds) }

    package init?(sqlValue: SQLValue) {
        guard case .integer(let milliseconds) = sqlValue else { return nil }
        self.init(milliseconds: milliseconds)
    }
}

/// Legal dates are stored as text, `YYYY-MM-DD`.
extension LegalDate: SQLConvertible {
    package static var sqlKind: SQLKind? { .text }

    package var sqlValue: SQLValue { .text(description) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
}

extension RecordID: SQLConvertible {}
extension RecordKind: SQLConvertible {}
extension UnitKind: SQLConvertible {}
extension CertificateKind: SQLConvertible {}
extension Role: SQLConvertible {}
extension Duty: SQLConvertible {}
extension DocumentForm: SQLConvertible {}
extension TimeLimitID: SQLConvertible {}
extension ClockStart.Holder: SQLConvertible {}
extension Actor.Channel: SQLConvertible {}
