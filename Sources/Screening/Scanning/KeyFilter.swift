/// A set of keys as bits, two for each key in one word of 64: it may say yes wrongly, never no.
struct KeyFilter: Sendable {
    let words: Flat<UInt64>

    /// Whether a key is there.
    @inline(__always)
    func has(_ key: UInt64) -> Bool {
        let bits = KeyHash.prefixBits(key)
        return words[KeyHash.place(key, of: words.count)] & bits == bits
    }

    /// The key of two symbols of a text.
    @inline(__always)
    static func key(_ one: UInt16, _ two: UInt16) -> UInt64 {
        KeyHash.extended(0x4528_21E6_38D0_1377, UInt64(one) << 16 | UInt64(two))
    }

    /// The key of three symbols of a text in a role.
    @inline(__always)
    static func key(_ role: UInt64, _ one: UInt16, _ two: UInt16, _ three: UInt16) -> UInt64 {
        KeyHash.extended(
            0xBE54_66CF_34E9_0C6C, role << 48 | UInt64(one) << 32 | UInt64(two) << 16 | UInt64(three))
    }
}

/// Makes the words of a ``KeyFilter``.
struct KeyFilterBuilder {
    private(set) var words: [UInt64]

    /// Room for a number of keys, so many bits each.
    init(keys: Int, bits: Int) {
        words = [UInt64](repeating: 0, count: max(16, keys * bits / 64))
    }

    /// Puts a key in.
    mutating func insert(_ key: UInt64) {
        words[KeyHash.place(key, of: words.count)] |= KeyHash.prefixBits(key)
    }
}
