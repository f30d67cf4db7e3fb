/// Numbers that look random and are the same for the same seed, with what rounds draw from them.
struct FuzzRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A whole number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

    /// One of several.
    mutating func one<Element>(of all: [Element]) -> Element { all[number(0...all.count - 1)] }
}

extension FuzzRandom {
    /// Characters that are each other's homophones, look-alikes, parts and wholes.
    private static let han = Array("达哒大搭阿啊迪滴笛斯丝思四是克刻可客耐奈乃来张章掌弓长立早明日月林木朋好女子红洪午牛丶丨茅矛台抬安昂的和".unicodeScalars)
    private static let letters = Array("nikermvwlosadNIKEADS0135@$!|".unicodeScalars)
    /// What no seller would write: marks with nothing to stand on, invisible characters, ends of planes, ligatures, right to left.
    private static let odd: [Unicode.Scalar] = [
        0x20, 0x2D, 0xB7, 0x300, 0x301, 0x338, 0x20DD, 0x200B, 0x200D, 0x202E, 0x2060, 0xFE0F, 0xFEFF, 0xFFFD, 0xFFFF,
        0x1F468, 0x1F3FD,
        0x1F1E8, 0xE0041, 0xE007F, 0x10FFFF, 0x3000, 0x3001, 0xFF21, 0xFF76, 0xFF9E, 0x1100, 0x1161, 0xAC00, 0x24C3,
        0x1D40D, 0x33A9,
        0xFB01, 0x5D0, 0x627, 0xE01, 0x915, 0x4DD, 0x3BD, 0x2F00, 0xF900, 0x20BB7, 0x2A6D6, 0x30000, 0x2028, 0x0, 0x7F,
        0x85,
    ].compactMap(Unicode.Scalar.init)

    /// A character of one of the kinds; once in a while any there is.
    mutating func scalar() -> Unicode.Scalar {
        switch number(1...20) {
        case 1...10: one(of: FuzzRandom.han)
        case 11...15: one(of: FuzzRandom.letters)
        case 16...19: one(of: FuzzRandom.odd)
        default: Unicode.Scalar(UInt32(number(0...0x10FFFF))) ?? "?"
        }
    }

    /// A text of so many characters.
    mutating func text(_ length: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<length { text.append(scalar()) }
        return String(text)
    }

    /// A name of a right: short as a rule, now and then nothing, or longer than any that is looked for.
    mutating func name() -> String { text(once(in: 30) ? number(60...80) : once(in: 40) ? 0 : number(1...6)) }

    /// A text with some characters put in, taken out, doubled and exchanged.
    mutating func disturbed(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<number(0...3) where !scalars.isEmpty {
            let place = number(0...scalars.count - 1)
            switch number(0...4) {
            case 0: scalars.insert(scalar(), at: place)
            case 1: scalars.swapAt(place, max(0, place - 1))
            case 2: scalars.remove(at: place)
            case 3: scalars.insert(scalars[place], at: place)
            default: scalars[place] = scalar()
            }
        }
        return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    /// A title made of names, whole and disturbed, and of anything.
    mutating func title(from names: [String]) -> String {
        var title = ""
        for _ in 0..<number(0...5) {
            title += once(in: 3) || names.isEmpty ? text(number(0...8)) : disturbed(one(of: names))
        }
        return title
    }

    /// Bytes that are no UTF-8 in every way there is: cut short, too long, surrogates, beyond the last plane.
    private static let wrong: [[UInt8]] = [
        [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xFF],
        [0xE4, 0xB8], [0xF0, 0x9F],
        [0xC2], [0xEF, 0xBB, 0xBF], [0x00], [0xFE, 0xFF],
    ]

    /// Bytes with some changed, put in, taken out, doubled or cut off.
    mutating func damaged(_ bytes: [UInt8], strength: Int = 6) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<number(0...strength) where !bytes.isEmpty {
            let place = number(0...bytes.count - 1)
            let end = min(bytes.count, place + number(1...16))
            switch number(0...6) {
            case 0: bytes[place] ^= 1 << UInt8(number(0...7))
            case 1: bytes[place] = UInt8(number(0...255))
            case 2: bytes.insert(contentsOf: one(of: FuzzRandom.wrong), at: place)
            case 3: bytes.removeSubrange(place..<end)
            case 4: bytes.insert(contentsOf: bytes[place..<end], at: number(0...bytes.count))
            case 5: bytes.insert(one(of: Array("\",:{}[]\\\n\r\t|;e-0".utf8)), at: place)
            default: if once(in: 8) { bytes.removeSubrange(place...) }
            }
        }
        return bytes
    }

    /// Bytes in pieces of any size.
    mutating func pieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var (pieces, from) = ([ArraySlice<UInt8>](), 0)
        while from < bytes.count {
            let to = min(bytes.count, from + number(1...40))
            pieces.append(bytes[from..<to])
            from = to
        }
        return pieces
    }
}
