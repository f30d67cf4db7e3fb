/// Doubles as ECMAScript writes them.
///
/// Swift's own description gives the same digits (the fewest that read back to the same double, and of those the nearest
/// to it) but another layout; the digits are taken from it and laid out anew.
///
/// - Source: RFC 8785, 3.2.2.3; ECMA-262, Number::toString.
enum CanonicalNumber {
    static func write(_ number: Double, to bytes: inout [UInt8]) {
        guard number != 0 else {
            bytes.append(UInt8(ascii: "0"))
            return
        }
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let decimal = Decimal(number.magnitude)
        decimal.withDigits { digits in lay(digits, point: decimal.point, out: &bytes) }
    }

    /// Writes the value 0.d1d2…dk × 10^point (k ≤ 17), point and exponent where ECMAScript has them.
    private static func lay(
        _ digits: UnsafeBufferPointer<UInt8>, point: Int, out bytes: inout [UInt8]
    ) {
        let count = digits.count
        switch point {
        case count...21:
            bytes.append(contentsOf: digits)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: point - count))
        case 1...21:
            bytes.append(contentsOf: digits[..<point])
            bytes.append(UInt8(ascii: "."))
            bytes.append(contentsOf: digits[point...])
        case -5...0:
            bytes.append(contentsOf: "0.".utf8)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -point))
            bytes.append(contentsOf: digits)
        default:
            bytes.append(digits[0])
            if count > 1 {
                bytes.append(UInt8(ascii: "."))
                bytes.append(contentsOf: digits[1...])
            }
            bytes.append(contentsOf: (point > 0 ? "e+" : "e-").utf8)
            bytes.append(contentsOf: String((point - 1).magnitude).utf8)
        }
    }

    /// The significant digits of a positive double and the place of its decimal point.
    private struct Decimal {
        private var digits: [UInt8] = []
        private var significant = 0
        private(set) var point = 0

        init(_ number: Double) {
            digits.reserveCapacity(24)
            var description = number.description
            description.withUTF8 { read($0) }
        }

        func withDigits(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
            digits.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<significant])) }
        }

        /// Reads `ddd.ddd` or `d.ddde±dd`, dropping leading zeros at once and trailing ones at the end.
        private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
            var index = 0
            var afterPoint = false
            while index < text.count, text[index] != UInt8(ascii: "e") {
                let byte = text[index]
                index += 1
                if byte == UInt8(ascii: ".") {
                    afterPoint = true
                } else if byte == UInt8(ascii: "0"), digits.isEmpty {
                    if afterPoint { point -= 1 }
                } else {
                    digits.append(byte)
                    if !afterPoint { point += 1 }
                    if byte != UInt8(ascii: "0") { significant = digits.count }
                }
            }
            if index < text.count { point += exponent(text[(index + 1)...]) }
        }

        private func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
            var value = 0
            for byte in text where byte >= UInt8(ascii: "0") {
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return text.first == UInt8(ascii: "-") ? -value : value
        }
    }
}
