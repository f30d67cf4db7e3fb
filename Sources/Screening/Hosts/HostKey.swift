/// The letters by which host names and marks are compared.
enum HostKey {
    /// The folded letters and digits of a label or name: no hyphens, blanks, accents, other alphabets.
    static func plain(_ text: String) -> [UInt8] {
        FoldedText(text).scalars.compactMap { $0.code < 128 && $0.script != .symbol ? UInt8($0.code) : nil }
    }

    /// Whether folding kept every letter: a text in another script has no plain letters to compare.
    static func isPlain(_ text: String) -> Bool {
        let scalars = FoldedText(text).scalars
        return !scalars.isEmpty && scalars.allSatisfy { $0.code < 128 }
    }

    /// Letters with all that look alike made one: `1 i l`, `0 o`, `rn m`, `vv w`, `cl d`.
    static func skeleton(_ plain: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while at < plain.count {
            if at + 1 < plain.count, let one = pairs[[plain[at], plain[at + 1]]] {
                out.append(one)
                at += 2
                continue
            }
            out.append(alike[plain[at]] ?? plain[at])
            at += 1
        }
        return out
    }

    /// A text with each of its letters left out once.
    static func deletions(_ plain: [UInt8]) -> [[UInt8]] {
        plain.indices.map { at in
            var shorter = plain
            shorter.remove(at: at)
            return shorter
        }
    }

    /// Whether one letter is wrong, left out or too many, or two neighbours have changed places.
    static func isTypo(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one != other, abs(one.count - other.count) < 2 else { return false }
        let same = zip(one, other).prefix { $0 == $1 }.count
        let (a, b) = (one[same...], other[same...])
        if a.count == b.count {
            if a.dropFirst().elementsEqual(b.dropFirst()) { return true }
            return a.count > 1 && a[same] == b[same + 1] && a[same + 1] == b[same]
                && a.dropFirst(2).elementsEqual(b.dropFirst(2))
        }
        return a.count > b.count ? a.dropFirst().elementsEqual(b) : b.dropFirst().elementsEqual(a)
    }

    /// Whether two neighbours have changed places, or one letter stands twice: what fingers do, and few other words.
    static func isSlip(_ one: [UInt8], _ name: [UInt8]) -> Bool {
        guard one != name else { return false }
        let same = zip(one, name).prefix { $0 == $1 }.count
        if one.count == name.count {
            return same + 1 < one.count && one[same] == name[same + 1] && one[same + 1] == name[same]
                && one[(same + 2)...].elementsEqual(name[(same + 2)...])
        }
        return one.count == name.count + 1 && same > 0 && one[same] == one[same - 1]
            && one[(same + 1)...].elementsEqual(name[same...])
    }

    private static func letter(_ character: Character) -> UInt8 { character.asciiValue ?? 0 }

    private static let alike: [UInt8: UInt8] = Dictionary(
        uniqueKeysWithValues: ["1l", "il", "0o", "5s", "3e", "4a", "7t", "8b", "9g", "6b", "2z", "vu"].map {
            pair in
            let letters = pair.map(letter)
            return (letters[0], letters[1])
        })

    private static let pairs: [[UInt8]: UInt8] = Dictionary(
        uniqueKeysWithValues: ["rnm", "vvw", "uuw", "cld"].map { three in
            let letters = three.map(letter)
            return (Array(letters[0..<2]), letters[2])
        })
}
