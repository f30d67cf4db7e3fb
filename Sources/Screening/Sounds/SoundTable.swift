/// The toneless pinyin readings of every Han character.
///
/// - Source: pypinyin 0.55 (Unihan and pinyin-data), by `scripts/derive_screening_tables.py`.
struct SoundTable: Sendable {
    /// The table of `Resources/pinyin.tsv`.
    static let shared = SoundTable(rows: EmbeddedResources.text("pinyin.tsv") ?? "")

    /// The syllables in alphabetical order; a sound is a place in this list.
    private(set) var syllables: [String] = []
    /// The sounds that a careless ear takes for another one, by sound.
    private(set) var near: [[UInt16]] = []
    private var first: [Int32]
    private var sounds: [UInt16] = []

    private static let range: ClosedRange<UInt32> = 0x4E00...0x9FFF

    init(rows: String) {
        var readings = [[UInt16]](repeating: [], count: SoundTable.range.count)
        for row in rows.utf8.split(separator: 10) {
            let fields = row.split(separator: 9)
            guard fields.count == 2 else { continue }
            let sound = UInt16(syllables.count)
            syllables.append(String(Substring(fields[0])))
            for scalar in Substring(fields[1]).unicodeScalars
            where SoundTable.range.contains(scalar.value) {
                readings[Int(scalar.value - SoundTable.range.lowerBound)].append(sound)
            }
        }
        first = []
        for list in readings {
            first.append(Int32(sounds.count))
            sounds += list
        }
        first.append(Int32(sounds.count))
        let groups = Dictionary(grouping: syllables.indices) { SoundTable.blurred(syllables[$0]) }
        let places = Dictionary(uniqueKeysWithValues: syllables.enumerated().map { ($1, $0) })
        near = syllables.indices.map { sound in
            let blurred = groups[SoundTable.blurred(syllables[sound])] ?? []
            let others = SoundTable.swapped(syllables[sound]).compactMap { places[$0] }
            return Set(blurred + others).subtracting([sound]).sorted().map(UInt16.init)
        }
    }

    /// Syllables that some regions say for one: l for r and back, f for hu and back.
    private static func swapped(_ syllable: String) -> [String] {
        let rest = syllable.dropFirst()
        switch syllable.first {
        case "r": return ["l" + rest]
        case "l": return ["r" + rest]
        default: return labials[syllable].map { [$0] } ?? []
        }
    }

    private static let labials: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            ("fa", "hua"), ("fan", "huan"), ("fang", "huang"), ("fei", "hui"), ("fen", "hun"), ("feng", "hong"),
            ("fo", "huo"),
            ("fu", "hu"),
        ].flatMap { [($0, $1), ($1, $0)] })

    /// A syllable without what many speakers do not tell apart: z and zh, c and ch, s and sh, n and l; an and ang, en and eng,
    /// in and ing.
    private static func blurred(_ syllable: String) -> String {
        var text = Substring(syllable)
        var initial = ""
        for (long, short) in [("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l")] where text.hasPrefix(long) {
            initial = short
            text = text.dropFirst(long.count)
            break
        }
        if ["ang", "eng", "ing"].contains(where: text.hasSuffix) { text = text.dropLast() }
        return initial + text
    }

    /// The sounds of a folded character, none where it is no Han character or has no reading.
    /// - Complexity: O(1).
    func sounds(of code: UInt32) -> ArraySlice<UInt16> {
        guard SoundTable.range.contains(code) else { return [] }
        let at = Int(code - SoundTable.range.lowerBound)
        return sounds[Int(first[at])..<Int(first[at + 1])]
    }

    /// The sound two characters have in common, or nil.
    /// - Complexity: O(*r*²), *r* the number of readings, at most a handful.
    func common(_ code: UInt32, _ other: UInt32) -> UInt16? {
        let others = sounds(of: other)
        return sounds(of: code).first { others.contains($0) }
    }
}
