/// One administrative division during the years in which it had its code and name.
public struct Region: Hashable, Sendable, Codable, Identifiable {
    /// The level of a division.
    public enum Level: Int, Sendable, Codable, Comparable {
        /// 省、自治区、直辖市、特别行政区.
        case province = 1
        /// 地级市、地区、自治州、盟.
        case prefecture = 2
        /// 县、县级市、区、旗.
        case county = 3

        /// Orders levels from the province down.
        public static func < (lhs: Level, rhs: Level) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The code.
    public let code: RegionCode
    /// The name, without those above it: "东城区".
    public let name: String
    /// The level.
    public let level: Level
    /// The division directly above, or nil for a province.
    public let parent: RegionCode?
    /// The year it began; 1981 where it is older.
    public let from: Int
    /// The year it ended, or nil while it exists.
    ///
    /// In that year old and new code both count as in use.
    public let until: Int?
    /// The codes that took its place when it ended.
    public let successors: [RegionCode]

    /// The code, which with `from` names the row.
    public var id: String { "\(code)-\(from)" }

    /// Whether it existed in the year of this day.
    public func exists(on date: LegalDate) -> Bool {
        from <= date.year && until.map { date.year <= $0 } ?? true
    }
}
