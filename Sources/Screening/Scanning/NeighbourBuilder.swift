/// Gathers how the first characters of names may look and sound when one of them is written otherwise.
///
/// For every name all such beginnings are written down as bits, so that one look at a text's two or three characters tells whether
/// anything need be tried there.
struct NeighbourBuilder {
    /// The first three characters of a name and one way they sound.
    private struct Sounding {
        let characters: (UInt16, UInt16, UInt16)
        let sounds: (UInt16, UInt16, UInt16)
    }

    private var two: [(UInt16, UInt16)] = []
    private var three: [(UInt16, UInt16, UInt16)] = []
    private var soundings: [Sounding] = []
    /// The characters of names of two, and one way they sound.
    private var twoSoundings: [(characters: (UInt16, UInt16), sounds: (UInt16, UInt16))] = []
    /// Characters whose parts stand side by side in some name.
    private var splits = [UInt64](repeating: 0, count: 1024)

    /// Takes a name by character.
    mutating func take(_ name: [UInt16]) {
        markSplits(name)
        if name.count == 2 { two.append((name[0], name[1])) }
        if name.count > 2 { three.append((name[0], name[1], name[2])) }
    }

    /// Takes a name by character and one of its soundings.
    mutating func take(_ name: [UInt16], _ sounds: [UInt16]) {
        if name.count == 2 { twoSoundings.append(((name[0], name[1]), (sounds[0], sounds[1]))) }
        guard name.count > 2 else { return }
        soundings.append(
            Sounding(characters: (name[0], name[1], name[2]), sounds: (sounds[0], sounds[1], sounds[2])))
    }

    /// Writes the tables.
    func add(to writer: inout ImageWriter) {
        writer.add(alikeTwo(), as: .alikeTwo)
        writer.add(alikeThree(), as: .alikeThree)
        let (whole, parts) = soundsThree()
        writer.add(whole, as: .soundsAny)
        writer.add(parts, as: .soundsThree)
        writer.add(nearTwo(), as: .nearTwo)
        writer.add(splits, as: .splits)
    }

    private func lookalikes(_ symbol: UInt16) -> [UInt16] {
        let lists = SymbolTables.shared.lookalikes
        return lists.range(of: symbol).map { lists[$0] }
    }

    private mutating func markSplits(_ name: [UInt16]) {
        let tables = SymbolTables.shared
        for at in name.indices where tables.facts[Int(name[at])].opensSplit {
            for count in 2...3 where at + count <= name.count {
                let span = tables.wholes.span(of: SymbolTables.key(Array(name[at..<at + count])))
                for member in span.range {
                    let whole = tables.wholes[member]
                    splits[Int(whole) >> 6] |= 1 << (UInt64(whole) & 63)
                }
            }
        }
    }

    /// Names of two characters with one that looks alike.
    private func alikeTwo() -> [UInt64] {
        let lists = SymbolTables.shared.lookalikes
        let count = two.reduce(0) { $0 + lists.range(of: $1.0).count + lists.range(of: $1.1).count }
        var filter = KeyFilterBuilder(keys: count, bits: 12)
        for (one, other) in two {
            for alike in lookalikes(one) { filter.insert(KeyFilter.key(alike, other)) }
            for alike in lookalikes(other) { filter.insert(KeyFilter.key(one, alike)) }
        }
        return filter.words
    }

    /// The first three characters of names with one that looks alike.
    private func alikeThree() -> [UInt64] {
        let lists = SymbolTables.shared.lookalikes
        let count = three.reduce(0) {
            $0 + lists.range(of: $1.0).count + lists.range(of: $1.1).count + lists.range(of: $1.2).count
        }
        var filter = KeyFilterBuilder(keys: count, bits: 8)
        for (a, b, c) in three {
            for alike in lookalikes(a) { filter.insert(KeyFilter.key(0, alike, b, c)) }
            for alike in lookalikes(b) { filter.insert(KeyFilter.key(0, a, alike, c)) }
            for alike in lookalikes(c) { filter.insert(KeyFilter.key(0, a, b, alike)) }
        }
        return filter.words
    }

    /// Names of two characters with one that sounds nearly alike beside the other unchanged.
    private func nearTwo() -> [UInt64] {
        func near(_ sound: UInt16) -> [UInt16] {
            Symbol.isSound(sound)
                ? SoundTable.shared.near[Int(Symbol.sound(of: sound))].map(Symbol.of(sound:)) : []
        }
        let count = twoSoundings.reduce(0) { $0 + near($1.sounds.0).count + near($1.sounds.1).count }
        var filter = KeyFilterBuilder(keys: count, bits: 12)
        for (characters, sounds) in twoSoundings {
            for sound in near(sounds.0) { filter.insert(SoundRole.nearFirst.key(sound, characters.1, 0)) }
            for sound in near(sounds.1) { filter.insert(SoundRole.nearSecond.key(characters.0, sound, 0)) }
        }
        return filter.words
    }

    /// The first three sounds of names with one that is near or that of a look-alike: alone, and with one of the other two as a character.
    private func soundsThree() -> (whole: [UInt64], parts: [UInt64]) {
        var changes: [UInt32: [UInt16]] = [:]
        var count = 0
        for one in soundings {
            for (character, sound) in NeighbourBuilder.places(one) {
                let key = UInt32(character) << 16 | UInt32(sound)
                if changes[key] == nil { changes[key] = otherSounds(character, sound) }
                count += 2 * (changes[key]?.count ?? 0)
            }
        }
        var whole = KeyFilterBuilder(keys: count / 2, bits: 8)
        var filter = KeyFilterBuilder(keys: count, bits: 6)
        for one in soundings {
            let (c, s) = (one.characters, one.sounds)
            for sound in changes[UInt32(c.0) << 16 | UInt32(s.0)] ?? [] {
                whole.insert(SoundRole.any.key(sound, s.1, s.2))
                filter.insert(SoundRole.firstThird.key(sound, c.1, s.2))
                filter.insert(SoundRole.firstSecond.key(sound, s.1, c.2))
            }
            for sound in changes[UInt32(c.1) << 16 | UInt32(s.1)] ?? [] {
                whole.insert(SoundRole.any.key(s.0, sound, s.2))
                filter.insert(SoundRole.secondThird.key(c.0, sound, s.2))
                filter.insert(SoundRole.secondFirst.key(s.0, sound, c.2))
            }
            for sound in changes[UInt32(c.2) << 16 | UInt32(s.2)] ?? [] {
                whole.insert(SoundRole.any.key(s.0, s.1, sound))
                filter.insert(SoundRole.thirdSecond.key(c.0, s.1, sound))
                filter.insert(SoundRole.thirdFirst.key(s.0, c.1, sound))
            }
        }
        return (whole.words, filter.words)
    }

    private static func places(_ one: Sounding) -> [(UInt16, UInt16)] {
        [
            (one.characters.0, one.sounds.0), (one.characters.1, one.sounds.1), (one.characters.2, one.sounds.2),
        ]
    }

    /// The first sound of everything that looks like a character, and the sounds near to its own.
    private func otherSounds(_ character: UInt16, _ sound: UInt16) -> [UInt16] {
        let readings = SymbolTables.shared.readings
        var found: Set<UInt16> = []
        for alike in lookalikes(character) {
            if let first = readings.range(of: alike).first { found.insert(readings[first]) }
        }
        if Symbol.isSound(sound) {
            let near = SoundTable.shared.near[Int(Symbol.sound(of: sound))]
            found.formUnion(near.map(Symbol.of(sound:)))
        }
        return found.sorted()
    }
}

/// Which of the first three characters of a name sounds otherwise, and which of the others is only heard.
enum SoundRole: UInt64 {
    case firstThird = 1, firstSecond, secondThird, secondFirst, thirdSecond, thirdFirst
    /// Any of the three, the others only heard.
    case any
    /// The first or second of two, the other one unchanged.
    case nearFirst, nearSecond

    /// The key of three symbols in this role.
    @inline(__always)
    func key(_ one: UInt16, _ two: UInt16, _ three: UInt16) -> UInt64 { KeyFilter.key(rawValue, one, two, three) }
}
