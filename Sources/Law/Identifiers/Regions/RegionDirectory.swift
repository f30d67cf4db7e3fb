/// The administrative divisions of China with their history, by code.
///
/// The sources give years, not days: in the year of a change both the old and the new division count as existing,
/// and the new one is answered where both bear the same code. Collective entries such as 市辖区 are not divisions and
/// not listed.
public struct RegionDirectory: Sendable {
    /// The divisions of 1981 to September 2026, carried in the binary.
    ///
    /// - Source: GB/T 2260; see NOTICE for the tables it was derived from.
    public static let national = RegionDirectory(table: EmbeddedResources.text("regions/regions.csv") ?? "")

    /// Rows of each code, oldest first.
    private let rows: [RegionCode: [Region]]
    /// Codes directly below each code, in order.
    private let below: [RegionCode: [RegionCode]]
    private let tops: [RegionCode]

    /// A directory from rows of the product's own table format; lines that cannot be read are left out.
    ///
    /// - Complexity: O(n log n).
    public init(table: String) {
        self.init(regions: table.utf8.split(separator: 0x0A).compactMap(RegionDirectory.region))
    }

    /// A directory of these divisions.
    public init(regions: [Region]) {
        rows = Dictionary(grouping: regions, by: \.code).mapValues { $0.sorted { $0.from < $1.from } }
        let pairs = Set(regions.map { Link(parent: $0.parent, code: $0.code) })
        let children = Dictionary(grouping: pairs, by: \.parent).mapValues { $0.map(\.code).sorted() }
        tops = children[nil] ?? []
        below = children.reduce(into: [:]) { found, entry in
            if let parent = entry.key { found[parent] = entry.value }
        }
    }

    /// How many rows there are.
    public var count: Int { rows.values.reduce(0) { $0 + $1.count } }

    /// The division that had the code on a day, or nil.
    ///
    /// - Complexity: O(1) on average.
    public func region(_ code: RegionCode, on date: LegalDate) -> Region? {
        rows[code]?.last { $0.exists(on: date) }
    }

    /// Everything that ever had the code, oldest first; empty where the code is unknown.
    public func history(of code: RegionCode) -> [Region] { rows[code] ?? [] }

    /// The divisions above one, province first, without itself.
    public func ancestors(of code: RegionCode, on date: LegalDate) -> [Region] {
        guard let parent = (region(code, on: date) ?? rows[code]?.last)?.parent else { return [] }
        guard let above = region(parent, on: date) ?? rows[parent]?.last else { return [] }
        return ancestors(of: parent, on: date) + [above]
    }

    /// The name with those above it, "广东省深圳市南山区", or nil where the code was unknown on that day.
    public func fullName(of code: RegionCode, on date: LegalDate) -> String? {
        guard let region = region(code, on: date) else { return nil }
        return (ancestors(of: code, on: date) + [region]).map(\.name).joined()
    }

    /// The divisions directly below one on a day, by code.
    public func children(of code: RegionCode, on date: LegalDate) -> [Region] {
        (below[code] ?? []).compactMap { region($0, on: date) }.filter { $0.parent == code }
    }

    /// Everything below one on a day, each after the one it lies in.
    public func descendants(of code: RegionCode, on date: LegalDate) -> [Region] {
        children(of: code, on: date).flatMap { [$0] + descendants(of: $0.code, on: date) }
    }

    /// The provinces on a day, by code.
    public func provinces(on date: LegalDate) -> [Region] { tops.compactMap { region($0, on: date) } }

    /// Whether one division is the other or lies in it on a day; an unknown code lies nowhere but in itself.
    public func lies(_ code: RegionCode, in outer: RegionCode, on date: LegalDate) -> Bool {
        code == outer || ancestors(of: code, on: date).contains { $0.code == outer }
    }

    private struct Link: Hashable {
        let parent: RegionCode?
        let code: RegionCode
    }

    private static func region(_ line: Substring.UTF8View) -> Region? {
        let fields = line.split(separator: 0x2C, omittingEmptySubsequences: false).map { String(Substring($0)) }
        guard fields.count == 7, let code = RegionCode(rawValue: fields[0]), let level = Int(fields[2]),
            let level = Region.Level(rawValue: level), let from = Int(fields[4])
        else { return nil }
        let successors = fields[6].split(separator: " ").compactMap { RegionCode($0) }
        return Region(
            code: code, name: fields[1], level: level, parent: RegionCode(rawValue: fields[3]), from: from,
            until: Int(fields[5]), successors: successors)
    }
}
