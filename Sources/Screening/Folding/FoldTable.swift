/// What folding does to every Unicode scalar: one look-up in a table of pages.
///
/// - Source: Unicode 14 (compatibility forms, case), OpenCC (simplified forms), UTS #39 (confusables); made by
///   `scripts/derive_screening_tables.py`.
struct FoldTable: Sendable {
    /// The table of `Resources/fold.tsv`.
    static let shared = FoldTable(rows: EmbeddedResources.text("fold.tsv") ?? "")

    /// What happens to one scalar.
    enum Entry {
        /// Dropped, leaves a gap.
        case separator
        /// Dropped without a trace to the eye.
        case ignored
        /// Becomes one scalar.
        case single(UInt32, Folding)
        /// Becomes several scalars.
        case several(ArraySlice<UInt32>, Folding)
    }

    /// Page number of each block of 256 scalars; page 0 drops everything.
    private(set) var pageOfBlock = [UInt16](repeating: 0, count: 0x110000 >> 8)
    /// Packed entries: 21 bits scalar or position in `runs`, 2 bits tag, 8 bits foldings.
    private(set) var entries = [UInt32](repeating: 0, count: 256)
    /// Scalars of the entries that become several, each run led by its length.
    private(set) var runs: [UInt32] = []

    private enum Tag {
        static let ignored: UInt32 = 1 << 21
        static let single: UInt32 = 2 << 21
        static let several: UInt32 = 3 << 21
    }

    init(rows: String) {
        for ascii in UInt32(0x30)...0x39 { set(ascii, Tag.single | ascii) }
        for upper in UInt32(0x41)...0x5A { set(upper, Tag.single | (upper + 32) | flags(.letterCase)) }
        for lower in UInt32(0x61)...0x7A { set(lower, Tag.single | lower) }
        for sign: UInt32 in [0x21, 0x24, 0x2B, 0x40, 0x7C] { set(sign, Tag.single | sign) }
        for row in rows.utf8.split(separator: 10) { read(row) }
    }

    /// What folding does to a scalar.
    /// - Complexity: O(1).
    func entry(_ scalar: UInt32) -> Entry {
        let page = Int(pageOfBlock[Int(scalar >> 8)])
        let packed = entries[page << 8 | Int(scalar & 0xFF)]
        let folding = Folding(rawValue: UInt8(truncatingIfNeeded: packed >> 24))
        let payload = packed & 0x1FFFFF
        switch packed & (3 << 21) {
        case Tag.single: return .single(payload, folding)
        case Tag.ignored: return .ignored
        case Tag.several:
            let at = Int(payload)
            return .several(runs[(at + 1)...(at + Int(runs[at]))], folding)
        default: return .separator
        }
    }

    private func flags(_ folding: Folding) -> UInt32 { UInt32(folding.rawValue) << 24 }

    private mutating func set(_ scalar: UInt32, _ packed: UInt32) {
        let block = Int(scalar >> 8)
        if pageOfBlock[block] == 0 {
            pageOfBlock[block] = UInt16(entries.count >> 8)
            entries.append(contentsOf: repeatElement(0, count: 256))
        }
        entries[Int(pageOfBlock[block]) << 8 | Int(scalar & 0xFF)] = packed
    }

    /// Reads `=A-B` (kept), `_A-B` (ignored) or `source TAB target TAB foldings`.
    private mutating func read(_ row: Substring.UTF8View.SubSequence) {
        let text = Substring(row)
        guard let mark = text.first else { return }
        if mark == "=" || mark == "_" {
            let ends = text.dropFirst().split(separator: "-").compactMap { UInt32($0, radix: 16) }
            guard ends.count == 2, ends[0] <= ends[1] else { return }
            for scalar in ends[0]...ends[1] {
                set(scalar, mark == "=" ? Tag.single | scalar : Tag.ignored)
            }
            return
        }
        let fields = text.split(separator: "\t")
        guard fields.count == 3, let source = fields[0].unicodeScalars.first else { return }
        let targets = fields[1].unicodeScalars.map(\.value)
        let folding = fields[2].reduce(into: Folding()) { $0.formUnion(FoldTable.folding($1)) }
        if targets.count == 1 {
            set(source.value, Tag.single | targets[0] | flags(folding))
        } else {
            set(source.value, Tag.several | UInt32(runs.count) | flags(folding))
            runs.append(UInt32(targets.count))
            runs += targets
        }
    }

    private static func folding(_ letter: Character) -> Folding {
        switch letter {
        case "W": .width
        case "S": .style
        case "K": .letterCase
        case "A": .accent
        case "T": .traditional
        case "V": .variant
        case "X": .confusable
        default: []
        }
    }
}
