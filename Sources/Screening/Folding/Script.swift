/// The kind of writing a folded character belongs to; it decides where a word can begin and end.
public enum Script: UInt8, Hashable, Sendable {
    /// Chinese characters: written without blanks, so a mark may stand anywhere.
    case han
    /// Letters of alphabets written with blanks between words.
    case letter
    /// Decimal digits 0 to 9.
    case digit
    /// Hiragana and katakana.
    case kana
    /// A sign that is dropped as a separator or read as a letter: `@`, `$`, `!`, `|`.
    case symbol

    /// The kind of a folded scalar.
    init(of code: UInt32) {
        switch code {
        case 0x61...0x7A: self = .letter
        case 0x30...0x39: self = .digit
        case 0x21, 0x24, 0x2B, 0x40, 0x7C, 0xA3, 0xA5, 0x20AC: self = .symbol
        case 0x3400...0x9FFF, 0x20000...0x323AF, 0x3007: self = .han
        case 0x3005...0x30FF, 0x31F0...0x31FF: self = .kana
        default: self = .letter
        }
    }
}
