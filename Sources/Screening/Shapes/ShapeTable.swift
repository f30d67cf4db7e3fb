/// Which Han characters look alike, and which parts a character splits into.
///
/// - Source: the similar-shape list, four-corner codes and the chaizi decompositions named in NOTICE.
struct ShapeTable: Sendable {
    /// The tables of `Resources/shapes.tsv` and `Resources/splits.tsv`.
    static let shared = ShapeTable(
        shapes: EmbeddedResources.text("shapes.tsv") ?? "",
        splits: EmbeddedResources.text("splits.tsv") ?? "")

    private var first: [Int32] = []
    private var alike: [UInt32] = []
    private var wholes: [UInt64: [UInt32]] = [:]
    private var parts: [UInt32: [[UInt32]]] = [:]
    private var opening: Set<UInt32> = []

    private static let range: ClosedRange<UInt32> = 0x3400...0x9FFF

    init(shapes: String, splits: String) {
        var neighbours = [[UInt32]](repeating: [], count: ShapeTable.range.count)
        for (char, others) in ShapeTable.pairs(shapes) {
            for other in others {
                neighbours[Int(char - ShapeTable.range.lowerBound)].append(other)
                neighbours[Int(other - ShapeTable.range.lowerBound)].append(char)
            }
        }
        for list in neighbours {
            first.append(Int32(alike.count))
            alike += list
        }
        first.append(Int32(alike.count))
        for (char, pieces) in ShapeTable.pairs(splits) where (2...3).contains(pieces.count) {
            wholes[ShapeTable.key(pieces), default: []].append(char)
            parts[char, default: []].append(pieces)
            opening.insert(pieces[0])
        }
    }

    /// The characters that look like one.
    /// - Complexity: O(1).
    func lookalikes(of code: UInt32) -> ArraySlice<UInt32> {
        guard ShapeTable.range.contains(code) else { return [] }
        let at = Int(code - ShapeTable.range.lowerBound)
        return alike[Int(first[at])..<Int(first[at + 1])]
    }

    /// Whether two different characters look alike.
    func areAlike(_ code: UInt32, _ other: UInt32) -> Bool { lookalikes(of: code).contains(other) }

    /// The decompositions of a character into two or three parts.
    func parts(of code: UInt32) -> [[UInt32]] { parts[code] ?? [] }

    /// Whether a character can be the first part of another.
    func opensSplit(_ code: UInt32) -> Bool { opening.contains(code) }

    /// The characters made of these parts.
    func wholes(of pieces: [UInt32]) -> [UInt32] { wholes[ShapeTable.key(pieces)] ?? [] }

    private static func key(_ pieces: [UInt32]) -> UInt64 {
        pieces.reduce(0) { $0 << 21 | UInt64($1) }
    }

    private static func pairs(_ rows: String) -> [(UInt32, [UInt32])] {
        rows.utf8.split(separator: 10).compactMap { row in
            let fields = row.split(separator: 9)
            guard fields.count == 2, let char = Substring(fields[0]).unicodeScalars.first,
                range.contains(char.value)
            else { return nil }
            return (char.value, Substring(fields[1]).unicodeScalars.map(\.value).filter(range.contains))
        }
    }
}
