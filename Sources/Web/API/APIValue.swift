package import Law

/// A type that the API sends or takes: its JSON Schema is read off its `Codable` conformance, so it cannot drift.
///
/// Every such type carries an example; a test holds the example against the schema, and the description shows it.
package protocol APIValue: Codable, Sendable {
    /// The name among the components of the description: `Clue`, `ClueDraft`.
    static var schemaName: String { get }
    /// A whole and plausible value, from the sample world.
    static var example: Self { get }
    /// What is asked of single fields beyond their type, by their JSON name.
    static var rules: [String: FieldRule] { get }
}

extension APIValue {
    package static var rules: [String: FieldRule] { [:] }
}

/// What is asked of one field beyond its type, and what it means.
package struct FieldRule: Sendable, Hashable {
    /// What the value means, with its unit.
    package let note: String?
    /// The fewest characters of a text or the lowest integer.
    package let least: Int64?
    /// The most characters of a text, the highest integer, or the most items of a list.
    package let most: Int64?
    /// The regular expression a text matches.
    package let pattern: String?

    package init(_ note: String? = nil, least: Int64? = nil, most: Int64? = nil, pattern: String? = nil) {
        self.note = note
        self.least = least
        self.most = most
        self.pattern = pattern
    }

    /// A text with something in it, at most this long.
    package static func text(_ most: Int64, _ note: String? = nil) -> FieldRule {
        FieldRule(note, least: 1, most: most)
    }
}

/// A type that is one JSON value with a shape of its own: a date, a time, an id.
package protocol APIScalar: Codable, Sendable {
    static var schema: Schema { get }
    static var example: Self { get }
}

/// A value that stands in a query, a form field or a path.
package protocol QueryValue: Sendable {
    static var schema: Schema { get }
    /// How to write it.
    static var hint: Wording { get }
    /// Reads the text, or nil where it is no such value.
    init?(query: String)
}

/// The answer of an operation that has nothing to send (204).
package struct NoContent: APIValue {
    package init() {}
    package static let schemaName = "NoContent"
    package static let example = NoContent()
}
