/// One character of a text after folding, with the way back to the original.
public struct FoldedScalar: Hashable, Sendable {
    /// The folded Unicode scalar: lower case, simplified, plain.
    public internal(set) var code: UInt32
    /// The Unicode scalar that stood in the original text.
    public let source: UInt32
    /// Where its source begins in the original, in UTF-8 bytes.
    public let start: Int32
    /// Where its source ends in the original, in UTF-8 bytes; combining marks behind it are included.
    public internal(set) var end: Int32
    /// What had to be done to it.
    public internal(set) var foldings: Folding
    /// What was dropped between the character before and this one.
    public internal(set) var gap: Gap
    /// The kind of writing.
    public internal(set) var script: Script
    /// Whether a digit or sign here may stand for a letter: inside a word with letters that is no number with a unit.
    public internal(set) var mayReadAsLetter: Bool

    /// Whether the original was an upper-case letter.
    public var isUpper: Bool { foldings.contains(.letterCase) }

    /// Whether a matcher may pass over it: signs, and the stroke `丶` that stands in for a dot.
    public var isSkippable: Bool { script == .symbol || code == 0x4E36 }
}
