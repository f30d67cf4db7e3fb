/// What a combining character does to the character it sits on; it belongs to that character's place in the text.
enum Combining {
    /// An accent, as in `o` + `\u{302}`.
    case accent
    /// A stroke or ring drawn over it, as sellers do to hide a name.
    case overlay
    /// Only another look of the same sign: variation selectors, tone and voicing marks.
    case variation

    /// The role of a scalar, nil where it does not combine.
    init?(_ scalar: UInt32) {
        switch scalar {
        case 0x334...0x338, 0x483...0x489, 0x20D0...0x20FF: self = .overlay
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xFE20...0xFE2F: self = .accent
        case 0xFE00...0xFE0F, 0x302A...0x302F, 0x3099...0x309A, 0xE0100...0xE01EF: self = .variation
        default: return nil
        }
    }
}
