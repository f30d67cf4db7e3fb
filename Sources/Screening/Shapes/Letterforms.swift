/// Which digits, signs and letters are written for a Latin letter because they look like it.
enum Letterforms {
    /// The letters a digit or sign may stand for inside a word, or a letter of like form.
    static func readings(of scalar: FoldedScalar) -> [UInt32] {
        if scalar.script == .letter { return letterReadings(of: scalar) }
        guard scalar.mayReadAsLetter else { return [] }
        return leet[scalar.code] ?? []
    }

    /// Whether a scalar can be read as a letter that it is not.
    static func reads(_ scalar: FoldedScalar, as code: UInt32) -> Bool {
        readings(of: scalar).contains(code)
    }

    /// The letters a folded character may stand for in any context: a small `i` may have been a capital.
    static func possible(for code: UInt32) -> [UInt32] {
        switch code {
        case 0x6C: letterI
        case 0x69: letterL
        default: leet[code] ?? []
        }
    }

    /// The letter that two neighbouring letters together look like: `rn` as `m`, `vv` as `w`.
    static func joined(_ first: UInt32, _ second: UInt32) -> UInt32? {
        switch (first, second) {
        case (0x72, 0x6E): 0x6D
        case (0x76, 0x76): 0x77
        default: nil
        }
    }

    /// A small `l` for `i`, a capital `I` (or a letter of another alphabet that looks like it) for `l`.
    private static func letterReadings(of scalar: FoldedScalar) -> [UInt32] {
        let isOdd = scalar.isUpper || scalar.foldings.contains(.confusable)
        switch scalar.code {
        case 0x6C: return scalar.isUpper ? [] : letterI
        case 0x69: return isOdd ? letterL : []
        default: return []
        }
    }

    private static let letterI: [UInt32] = [0x69]
    private static let letterL: [UInt32] = [0x6C]
    private static let leet: [UInt32: [UInt32]] = Dictionary(
        uniqueKeysWithValues: [
            ("0", "o"), ("1", "il"), ("2", "z"), ("3", "e"), ("4", "a"), ("5", "s"), ("6", "bg"),
            ("7", "t"), ("8", "b"),
            ("9", "g"), ("@", "a"), ("$", "s"), ("!", "il"), ("|", "il"), ("€", "e"), ("¥", "y"),
            ("£", "l"), ("+", "t"),
        ].map { sign, letters in
            (sign.unicodeScalars.first?.value ?? 0, letters.unicodeScalars.map(\.value))
        })
}
