/// An act of law or of an authority, as documents cite it.
public struct LegalAct: Hashable, Sendable, Codable, Identifiable {
    /// A stable short name for storage and links.
    public let id: String
    /// The name as cited between 《》, with its English name.
    public let name: Wording
    /// The full official title in Chinese.
    public let title: String
    /// The number of the decree or document, or nil where it has none or it is not recorded.
    public let number: String?
    /// The first day on which the version meant is in force.
    public let from: LegalDate
    /// The last day on which it is in force, or nil while it is.
    public let until: LegalDate?

    /// One act; the title is the cited name unless given.
    public init(
        id: String, name: Wording, title: String? = nil, number: String? = nil, from: LegalDate,
        until: LegalDate? = nil
    ) {
        self.id = id
        self.name = name
        self.title = title ?? name.zh
        self.number = number
        self.from = from
        self.until = until
    }

    /// Whether the version is in force on a day.
    public func isInForce(on date: LegalDate) -> Bool {
        from <= date && until.map { date <= $0 } ?? true
    }
}

extension LegalDate {
    /// A date written in the rule tables of this target.
    ///
    /// - Precondition: the calendar has that day; the tables are our own.
    static func on(_ year: Int, _ month: Int, _ day: Int) -> LegalDate {
        guard let date = LegalDate(year: year, month: month, day: day) else {
            preconditionFailure("no such day: \(year)-\(month)-\(day)")
        }
        return date
    }
}
