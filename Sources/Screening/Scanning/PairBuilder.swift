/// Gathers which symbols stand together at the beginning of names.
struct PairBuilder {
    private var keys: [(role: PairTable.Role, one: UInt16, two: UInt16)] = []

    private static let fewestWords = 16
    private static let mostWords = 1 << 18

    /// Takes a name by character and one of its soundings.
    mutating func take(_ name: [UInt16], _ sounds: [UInt16]) {
        guard name.count > 2 else { return }
        keys.append((.characterSecondSoundThird, name[1], sounds[2]))
        keys.append((.soundSecondCharacterThird, sounds[1], name[2]))
        keys.append((.characterFirstSoundThird, name[0], sounds[2]))
        keys.append((.soundFirstCharacterThird, sounds[0], name[2]))
        keys.append((.characterFirstSoundSecond, name[0], sounds[1]))
        keys.append((.soundFirstCharacterSecond, sounds[0], name[1]))
    }

    /// Writes the table.
    func add(to writer: inout ImageWriter) {
        var words = PairBuilder.fewestWords
        while words < PairBuilder.mostWords, words * 6 < keys.count { words *= 2 }
        var bits = [UInt64](repeating: 0, count: words)
        for key in keys {
            let place = PairTable.bit(key.role, key.one, key.two, words: words)
            bits[place.word] |= place.bit
        }
        writer.add(bits, as: .pairs)
    }
}
