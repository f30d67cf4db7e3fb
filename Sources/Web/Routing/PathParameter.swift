/// A named value in a path, with the form every such value has; anything else is no path of ours and answers 404.
package struct PathParameter: Sendable, Hashable {
    /// What a value looks like.
    package enum Form: Sendable, Hashable {
        /// A record's id: letters, digits, `-`, `_`, `.`; starts with a letter or digit; at most 64.
        case identifier
        /// A whole number, at most 18 digits.
        case number
        /// A file name with extension: as an identifier, at most 128.
        case file
    }

    package let name: String
    package let form: Form

    package init(_ name: String, _ form: Form) {
        self.name = name
        self.form = form
    }

    /// The id of the record that the page or resource is about.
    package static let id = PathParameter("id", .identifier)

    /// The id of another record on the way, by its own name: `.id("unit")`.
    package static func id(_ name: String) -> PathParameter { PathParameter(name, .identifier) }

    /// A whole number such as a ledger index.
    package static func number(_ name: String) -> PathParameter { PathParameter(name, .number) }

    /// A short word from a closed vocabulary: a document kind, a report name.
    package static func word(_ name: String) -> PathParameter { PathParameter(name, .identifier) }

    /// The name of a file.
    package static func file(_ name: String) -> PathParameter { PathParameter(name, .file) }

    /// The form as a JSON Schema pattern.
    package var pattern: String {
        switch form {
        case .identifier: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"
        case .number: "^[0-9]{1,18}$"
        case .file: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$"
        }
    }

    /// Whether the value has the form: what `pattern` says, without a regular expression.
    package func accepts(_ value: String) -> Bool {
        let bytes = value.utf8
        switch form {
        case .number: return (1...18).contains(bytes.count) && bytes.allSatisfy(PathParameter.isDigit)
        case .identifier, .file:
            guard let first = bytes.first, PathParameter.isAlphanumeric(first) else { return false }
            return bytes.count <= (form == .file ? 128 : 64)
                && bytes.allSatisfy { PathParameter.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
