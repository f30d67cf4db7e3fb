/// The perceptual hash of a photo: 256 bits that change little when the photo is scaled, compressed or slightly recoloured.
///
/// Two photos whose hashes differ in at most ``sameDistance`` bits are taken for the same picture.
///
/// - Source: PDQ, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", Facebook, 2019.
public struct PhotoHash: Sendable, Hashable {
    /// Bit k is bit k mod 64 of word k div 64: the coefficient in row k div 16 and column k mod 16.
    public let words: SIMD4<UInt64>

    /// Up to how many bits two hashes of the same picture may differ: what the authors of PDQ recommend.
    public static let sameDistance = 31

    /// - Parameter words: 256 bits, the lowest first.
    public init(words: SIMD4<UInt64>) {
        self.words = words
    }

    /// Reads the usual writing: 64 hexadecimal digits, the highest bit first.
    ///
    /// Nil comes back for anything else.
    public init?(hex: some StringProtocol) {
        guard hex.utf8.count == 64 else { return nil }
        var words = SIMD4<UInt64>()
        for (place, digit) in hex.utf8.enumerated() {
            guard let value = PhotoHash.value(of: digit) else { return nil }
            let nibble = 63 - place
            words[nibble / 16] |= value << UInt64(4 * (nibble % 16))
        }
        self.words = words
    }

    /// 64 lower-case hexadecimal digits, the highest bit first.
    public var hex: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for nibble in stride(from: 63, through: 0, by: -1) {
            let value = UInt8(truncatingIfNeeded: words[nibble / 16] >> UInt64(4 * (nibble % 16))) & 15
            digits.append(value < 10 ? value + 0x30 : value + 0x57)
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// In how many bits the two differ, 0 to 256.
    public func distance(to other: PhotoHash) -> Int {
        let difference = words ^ other.words
        return difference[0].nonzeroBitCount + difference[1].nonzeroBitCount + difference[2].nonzeroBitCount
            + difference[3].nonzeroBitCount
    }

    /// The sixteen parts, each as its number × 65,536 + its 16 bits.
    public var parts: [Int] { (0..<16).map { $0 << 16 | Int(part($0)) } }

    /// The parts that a hash within ``sameDistance`` shares at least one of: every part as it is, and with one bit changed.
    ///
    /// Of 31 bits that differ, at most one falls into one of sixteen parts.
    public var nearParts: [Int] { parts.flatMap { part in [part] + (0..<16).map { part ^ 1 << $0 } } }

    /// One of the sixteen parts of 16 bits by which ``PhotoIndex`` finds hashes.
    func part(_ number: Int) -> UInt16 {
        UInt16(truncatingIfNeeded: words[number / 4] >> UInt64(16 * (number % 4)))
    }

    private static func value(of digit: UInt8) -> UInt64? {
        switch digit {
        case 0x30...0x39: UInt64(digit - 0x30)
        case 0x41...0x46: UInt64(digit - 0x37)
        case 0x61...0x66: UInt64(digit - 0x57)
        default: nil
        }
    }
}

extension PhotoHash: CustomStringConvertible {
    /// The 64 hexadecimal digits.
    public var description: String { hex }
}
