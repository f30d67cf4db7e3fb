/// Chinese numbers as they stand before items and in dates: 十二, 二十一, 一百零三.
enum HanNumeral {
    private static let digits: [Unicode.Scalar: Int] = [
        "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// Whether a folded character can stand in such a number.
    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        digits[scalar] != nil || scalar == "十" || scalar == "百" || scalar == "廿" || scalar == "卅"
    }

    /// The value of a number up to 999, or nil where it is none.
    static func value(_ glyphs: Glyphs) -> Int? {
        guard !glyphs.isEmpty, glyphs.count <= 7 else { return nil }
        var (total, digit) = (0, -1)
        for glyph in glyphs where !glyph.isSpace {
            switch glyph.folded {
            case "百": (total, digit) = (total + max(digit, 1) * 100, -1)
            case "十": (total, digit) = (total + (digit < 0 ? 1 : digit) * 10, -1)
            case "廿": (total, digit) = (total + 20, -1)
            case "卅": (total, digit) = (total + 30, -1)
            default:
                guard let value = digits[glyph.folded], digit <= 0 else { return nil }
                digit = value
            }
        }
        total += max(digit, 0)
        return total > 0 ? total : nil
    }

    /// The digits of a year written one by one, 二〇一七, or nil.
    static func year(_ glyphs: Glyphs) -> Int? {
        guard glyphs.count == 4 else { return nil }
        return glyphs.reduce(Optional(0)) { year, glyph in
            guard let year, let digit = digits[glyph.folded] else { return nil }
            return year * 10 + digit
        }
    }

    /// A number from 1 to 99 in Chinese.
    static func text(_ value: Int) -> String {
        let names = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (1...99).contains(value) else { return String(value) }
        let tens = value < 10 ? "" : (value < 20 ? "十" : names[value / 10] + "十")
        return tens + names[value % 10]
    }
}
