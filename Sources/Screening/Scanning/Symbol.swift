/// The 16-bit symbols that names and texts are compared by in the index.
///
/// A folded character of the basic plane is itself; one of the other planes shares a symbol of the private use area with others
/// (what the index proposes is compared character by character afterwards), and a sound has one there too.
enum Symbol {
    private static let otherPlanes: UInt32 = 0xE000
    private static let otherCount: UInt32 = 0x1600
    private static let firstSound: UInt16 = 0xF600

    /// The symbol of a folded character.
    @inline(__always)
    static func of(_ code: UInt32) -> UInt16 {
        UInt16(truncatingIfNeeded: code < 0x10000 ? code : otherPlanes + code % otherCount)
    }

    /// The symbol of a sound.
    static func of(sound: UInt16) -> UInt16 { firstSound + sound }

    /// The sound of a symbol that is one.
    static func sound(of symbol: UInt16) -> UInt16 { symbol - firstSound }

    /// Whether a symbol is a sound.
    @inline(__always)
    static func isSound(_ symbol: UInt16) -> Bool { symbol >= firstSound && symbol < 0xF900 }
}
