/// Recognises a number with a unit, in which no digit stands for a letter: `500ml`, `2x`, `128gb`.
enum Quantity {
    /// Whether a word is digits followed by a unit.
    static func isQuantity(_ word: ArraySlice<FoldedScalar>) -> Bool {
        let unit = word.drop { $0.script == .digit }
        guard unit.count < word.count, unit.count <= 5 else { return false }
        var text = ""
        for scalar in unit {
            guard scalar.script == .letter, let letter = Unicode.Scalar(scalar.code) else { return false }
            text.unicodeScalars.append(letter)
        }
        return units.contains(text)
    }

    private static let units: Set<String> = [
        "ml", "cl", "dl", "l", "g", "kg", "mg", "ug", "t", "mm", "cm", "dm", "m", "km", "um", "nm",
        "in", "inch", "ft",
        "oz", "lb", "lbs", "w", "kw", "wh", "kwh", "v", "a", "ma", "mah", "ah", "hz", "khz", "mhz",
        "ghz", "k", "kb",
        "mb", "gb", "tb", "s", "h", "min", "d", "p", "x", "pcs", "pc", "ct", "ply", "fps", "dpi", "px",
        "mp", "c", "f",
        "pa", "kpa", "mpa", "bar", "rpm", "nd", "st", "rd", "th", "cc", "hp", "db", "lm", "bit", "bits",
        "er", "g5", "y",
    ]
}
