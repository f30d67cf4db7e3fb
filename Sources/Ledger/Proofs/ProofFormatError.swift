/// Where a text stops being a proof.
public struct ProofFormatError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was expected there.
    public enum Expected: String, Hashable, Sendable {
        /// The line that names the format.
        case header
        /// `key ` and the text of a verifier key.
        case key
        /// `entry ` and the canonical JSON of the entry.
        case entry
        /// `index ` and the number of the entry, perhaps after a line `extra ` with base64.
        case index
        /// A hash in base64, or the empty line after the last one.
        case hash
        /// A signed checkpoint.
        case checkpoint
    }

    /// What was expected there.
    public let expected: Expected
    /// The line, counted from 1.
    public let line: Int

    /// What was expected and where, without any of the text.
    public var description: String { "line \(line): no \(expected.rawValue)" }
}
