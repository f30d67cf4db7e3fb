/// Base64 with the alphabet that is safe in URLs and cookies (RFC 4648 section 5), without padding.
package enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// The bytes as text.
    package static func encode(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count * 4 + 2) / 3)
        var (buffer, bits) = (0, 0)
        for byte in bytes {
            (buffer, bits) = ((buffer << 8 | Int(byte)) & 0xFFFF, bits + 8)
            while bits >= 6 {
                bits -= 6
                out.append(alphabet[buffer >> bits & 63])
            }
        }
        if bits > 0 { out.append(alphabet[buffer << (6 - bits) & 63]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes of a text, or nil for other characters, an impossible length, or unused bits that are not zero:
    /// every byte string has exactly one text.
    package static func decode(_ text: String) -> [UInt8]? {
        var out: [UInt8] = []
        var (buffer, bits) = (0, 0)
        for character in text.utf8 {
            guard let value = value(character) else { return nil }
            (buffer, bits) = ((buffer << 6 | value) & 0xFFFF, bits + 6)
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(buffer >> bits & 255))
            }
        }
        guard bits < 6, buffer & (1 << bits - 1) == 0 else { return nil }
        return out
    }

    private static func value(_ character: UInt8) -> Int? {
        switch character {
        case 0x41...0x5A: Int(character) - 0x41
        case 0x61...0x7A: Int(character) - 0x61 + 26
        case 0x30...0x39: Int(character) - 0x30 + 52
        case 0x2D: 62
        case 0x5F: 63
        default: nil
        }
    }
}
