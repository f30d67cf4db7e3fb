/// How a text stands for a mark.
///
/// Named by the strongest thing that was done.
public enum FindingKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// The mark as registered.
    case exact
    /// Full width, half width, circled, bold or otherwise styled characters.
    case width
    /// Upper or lower case, or accents, differ.
    case letterCase = "case"
    /// Traditional or variant Han characters.
    case traditional
    /// Blanks or signs put between the characters.
    case separator
    /// Other Han characters of the same sound.
    case homophone
    /// Han characters of like shape, or a character split into its parts or put together.
    case lookalike
    /// Letters of other alphabets, digits or signs that look like the mark's letters.
    case confusable
    /// Another name of the same right.
    case alias

    /// Whether such writing hides the mark from a plain search.
    public var isDisguise: Bool {
        switch self {
        case .homophone, .lookalike, .confusable, .separator: true
        case .exact, .width, .letterCase, .traditional, .alias: false
        }
    }

    /// Whether other characters stand in the place of the mark's own.
    public var isSubstitution: Bool {
        self == .homophone || self == .lookalike || self == .confusable
    }
}
