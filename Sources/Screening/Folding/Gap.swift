/// What was dropped between two neighbouring folded characters, from nothing to a blank.
///
/// Ordered: the strongest thing dropped stands for all of it.
public enum Gap: UInt8, Comparable, Hashable, Sendable {
    /// Nothing was dropped.
    case none
    /// Only what nobody sees: zero-width characters, combining marks, variation selectors, `™`.
    case ignorable
    /// An apostrophe, as in `Levi's`: ends a word, but makes no difference between two spellings.
    case apostrophe
    /// A sign that nobody writes between words: `·`, `*`, `-`, an emoji.
    case symbol
    /// A sign that lists and sentences are made with: comma, slash, bracket, full stop.
    case list
    /// A blank or a line break.
    case space

    /// Orders gaps by strength.
    /// - Complexity: O(1).
    public static func < (lhs: Gap, rhs: Gap) -> Bool { lhs.rawValue < rhs.rawValue }

    /// The gap that a dropped scalar leaves.
    init(dropping scalar: UInt32) {
        switch scalar {
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2032, 0x201B, 0xFF07: self = .apostrophe
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
            0x3000:
            self = .space
        case _ where Gap.listSigns.contains(scalar): self = .list
        default: self = .symbol
        }
    }

    private static let listSigns = Set(
        ",，、/／;；|｜+＋&＆()（）[]［］{}｛｝【】〖〗「」『』《》〈〉<>:：.。!！?？\"“”=…–—".unicodeScalars.map(\.value))
}
