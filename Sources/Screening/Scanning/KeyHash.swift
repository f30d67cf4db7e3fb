/// The hashes of the index: of names symbol by symbol, and of windows with one symbol left out.
enum KeyHash {
    /// Where names by character begin.
    static let character: UInt64 = 0x243F_6A88_85A3_08D3
    /// Where names by sound begin.
    static let sound: UInt64 = 0x1319_8A2E_0370_7344

    /// The hash of a name longer by one symbol.
    @inline(__always)
    static func extended(_ hash: UInt64, _ symbol: UInt64) -> UInt64 {
        var x = (hash ^ symbol) &* 0xFF51_AFD7_ED55_8CCD
        x ^= x >> 29
        return x &* 0xC4CE_B9FE_1A85_EC53
    }

    /// The hash of a whole path.
    static func of(_ symbols: some Sequence<UInt16>, from seed: UInt64) -> UInt64 {
        symbols.reduce(seed) { extended($0, UInt64($1)) }
    }

    /// The place of a hash among a number of equally likely ones.
    @inline(__always)
    static func place(_ hash: UInt64, of count: Int) -> Int {
        Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(truncatingIfNeeded: count)).high)
    }

    /// The bits that say a prefix is there.
    @inline(__always)
    static func prefixBits(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) | 1 << (hash >> 6 & 63) }

    /// The bits that say a name ends there.
    @inline(__always)
    static func endBits(_ hash: UInt64) -> UInt64 { 1 << (hash >> 12 & 63) | 1 << (hash >> 18 & 63) }

    /// The part of a hash that a slot keeps, in the upper half.
    @inline(__always)
    static func fingerprint(_ hash: UInt64) -> UInt64 { hash << 32 }

    /// What an empty slot holds.
    static let empty = UInt64.max

    /// The factor of rolling hashes.
    static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// A power of the factor, for windows of the lengths that are looked for.
    @inline(__always)
    static func power(_ exponent: Int) -> UInt64 { powers[exponent] }

    private static let powers = Flat(
        keeping: (0...32).reduce(into: [UInt64]()) { all, at in all.append(at == 0 ? 1 : all[at - 1] &* factor) })

    /// The value of a symbol in a rolling hash.
    @inline(__always)
    static func value(_ symbol: UInt16) -> UInt64 { (UInt64(symbol) &+ 1) &* 0xD6E8_FEB8_6659_FD93 }

    /// The key of a rolling hash of what is left of a name of a length after one symbol was left out; length 0 is a whole name.
    @inline(__always)
    static func leftOut(_ rolling: UInt64, length: Int) -> UInt64 {
        extended(extended(0x0823_EFA9_8EC4_E6C8, rolling), UInt64(truncatingIfNeeded: length))
    }
}
