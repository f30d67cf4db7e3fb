/// What the bytes of an index serve.
public enum IndexPart: String, CaseIterable, Hashable, Sendable, Codable {
    /// The rights with all that is known of them.
    case rights
    /// The names and their characters, which every view compares with.
    case names
    /// Names by character: the exact views, and those by order and shape when they ask for a name.
    case exact
    /// Names by sound, and what may sound nearly alike.
    case sound
    /// What may look alike, and which parts make a character.
    case shape
    /// Names with one symbol left out.
    case edit
}

extension ScreeningIndex {
    /// The bytes that each part of the index takes.
    /// - Complexity: O(*n*), *n* the segments.
    public var byteCounts: [IndexPart: Int] {
        segments.map(\.image.byteCounts).reduce(into: [:]) { sum, counts in
            sum.merge(counts) { $0 + $1 }
        }
    }
}

extension IndexImage {
    /// The bytes of each part, without the header and what fills up to a line of the cache.
    var byteCounts: [IndexPart: Int] {
        [
            .rights: rightStarts.byteCount + rights.byteCount + ids.byteCount,
            .names: names.byteCount + symbols.byteCount + census.byteCount,
            .exact: characters.byteCount + singles.byteCount,
            .sound: sounds.byteCount + pairs.words.byteCount + soundsAny.words.byteCount + soundsThree.words.byteCount
                + nearTwo.words.byteCount,
            .shape: alikeTwo.words.byteCount + alikeThree.words.byteCount + splits.byteCount,
            .edit: [edits.first, edits.last, edits.keys, edits.slots].reduce(edits.lists.byteCount) {
                $0 + $1.byteCount
            },
        ]
    }
}

extension PathTable {
    fileprivate var byteCount: Int {
        first.byteCount + prefixes.byteCount + slots.byteCount + (lists?.byteCount ?? 0)
    }
}

extension Flat {
    /// The bytes it takes.
    var byteCount: Int { count * MemoryLayout<Element>.stride }
}
