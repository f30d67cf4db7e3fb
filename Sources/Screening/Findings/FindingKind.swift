/// How a text stands for a mark.
///
/// Named by the strongest thing that was done.
public enum FindingKind: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable {
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
    /// A Han character of nearly the same sound: z for zh, n for l, an for ang.
    case nearHomophone = "near-homophone"
    /// Han characters of like shape.
    case lookalike
    /// A character split into its parts or put together.
    case split
    /// Letters of other alphabets, or letters that look like the mark's.
    case confusable
    /// Digits or signs written for letters.
    case leet
    /// Letters that spell the sound of Han characters.
    case pinyin
    /// The first letters of the pinyin.
    case initials
    /// Two neighbours that changed places.
    case transposed
    /// One character wrong, left out or too many.
    case edit
    /// Another name of the same right.
    case alias
    /// Sounds and shapes changed together.
    case mixed
    /// An address that looks like the mark.
    case domain
    /// A picture that the right's holder has registered.
    case image

    /// The kinds of findings in texts.
    public static let inTexts = allCases.filter { $0 != .domain && $0 != .image }

    /// Whether such writing hides the mark from a plain search.
    public var isDisguise: Bool { isSubstitution || self == .separator }

    /// Whether other characters stand in the place of the mark's own.
    public var isSubstitution: Bool {
        switch self {
        case .homophone, .nearHomophone, .lookalike, .split, .confusable, .leet, .pinyin, .initials, .transposed, .edit,
            .mixed:
            true
        case .exact, .width, .letterCase, .traditional, .separator, .alias, .domain, .image: false
        }
    }
}
