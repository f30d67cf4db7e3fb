/// Internationalised labels of host names as RFC 3492 writes them in ASCII.
///
/// - Source: RFC 3492, sections 5 and 6.
enum Punycode {
    /// The text of a label without its `xn--`; nil where it is no Punycode.
    /// - Complexity: O(*n*²), *n* the length, at most 63.
    static func decoded(_ label: Substring.UTF8View) -> String? {
        var out: [UInt32] = []
        var rest = label[...]
        if let delimiter = label.lastIndex(of: UInt8(ascii: "-")) {
            out = label[..<delimiter].map(UInt32.init)
            rest = label[label.index(after: delimiter)...]
        }
        var (code, place, bias) = (UInt32(128), UInt32(0), UInt32(72))
        var bytes = rest.makeIterator()
        var byte = bytes.next()
        while byte != nil {
            let before = place
            var weight: UInt32 = 1
            for k in stride(from: base, to: base * 64, by: UInt32.Stride(base)) {
                guard let digit = byte.flatMap(digit) else { return nil }
                let (step, isTooMuch) = digit.multipliedReportingOverflow(by: weight)
                let (next, isTooFar) = place.addingReportingOverflow(step)
                guard !isTooMuch, !isTooFar else { return nil }
                place = next
                byte = bytes.next()
                let threshold = k <= bias ? least : k >= bias + most ? most : k - bias
                if digit < threshold { break }
                let (wider, isTooWide) = weight.multipliedReportingOverflow(by: base - threshold)
                guard !isTooWide else { return nil }
                weight = wider
            }
            let count = UInt32(out.count + 1)
            bias = adapted(place - before, count, isFirst: before == 0)
            let (next, isTooFar) = code.addingReportingOverflow(place / count)
            guard !isTooFar else { return nil }
            code = next
            place %= count
            out.insert(code, at: Int(place))
            place += 1
        }
        var text = String.UnicodeScalarView()
        for code in out {
            guard let scalar = Unicode.Scalar(code) else { return nil }
            text.append(scalar)
        }
        return String(text)
    }

    private static let base: UInt32 = 36
    private static let least: UInt32 = 1
    private static let most: UInt32 = 26

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte) - 97
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) - 65
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 48 + 26
        default: nil
        }
    }

    private static func adapted(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k: UInt32 = 0
        while delta > (base - least) * most / 2 {
            delta /= base - least
            k += base
        }
        return k + (base - least + 1) * delta / (delta + 38)
    }
}
