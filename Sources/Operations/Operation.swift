/// One thing that a person, a job or another node can do: one transaction, or nothing.
///
/// The page, the API, the command line and the job runner call the same operations. An operation's stored properties
/// are its input; they are encoded to compare repeated requests, so a secret among them encodes as nothing
/// (see `Secret`).
package protocol Operation: Encodable, Sendable {
    associatedtype Output: Codable & Sendable

    /// The name in the ledger, `subject.verb`: "clue.accept". Never renamed once released.
    static var name: String { get }

    /// Loads, authorises, advances the procedure and writes, all in one transaction.
    ///
    /// - Throws: `Refusal` where the law, the procedure or an authority says no; a fault where storage fails.
    func perform(in work: Work) throws -> Output
}

/// An input that must appear in no log, ledger or stored request.
package struct Secret: Encodable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package init(stringLiteral value: String) {
        self.text = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode("")
    }

    package var description: String { "•••" }
}

/// The output of an operation that only tells that it was done.
package struct Done: Codable, Sendable, Equatable {
    package init() {}
}
