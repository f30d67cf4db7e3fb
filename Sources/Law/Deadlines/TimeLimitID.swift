/// The stable name of a time limit, under which its dated rows are found: "transfer.head-decision".
public struct TimeLimitID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// The name as stored and printed.
    public let rawValue: String

    /// A name as stored.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A name as written in the rule tables.
    public init(_ name: String) {
        self.init(rawValue: name)
    }

    /// Orders names by the alphabet.
    public static func < (lhs: TimeLimitID, rhs: TimeLimitID) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension TimeLimitID: CustomStringConvertible {
    /// The name itself.
    public var description: String { rawValue }
}
