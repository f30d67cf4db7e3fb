package import Law

/// A month of which a summary is written.
package struct SummaryMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int

    /// A month of the years that a plan can be of; nil for any other.
    package init?(year: Int, month: Int) {
        guard (1...12).contains(month), Plan.years.contains(year) else { return nil }
        (self.year, self.month) = (year, month)
    }

    /// `2026-11`; nil where the text is no month.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(parts[0]),
            let month = Int(parts[1])
        else { return nil }
        self.init(year: year, month: month)
    }

    /// The month in which a day lies.
    package init(of day: LegalDate) { (year, month) = (day.year, day.month) }

    private init(unchecked year: Int, _ month: Int) { (self.year, self.month) = (year, month) }

    package var first: LegalDate { LegalDate(year: year, month: month, day: 1) ?? LegalDate(dayNumber: 0) }
    package var last: LegalDate { next.first.adding(days: -1) }
    package var next: SummaryMonth {
        month == 12 ? SummaryMonth(unchecked: year + 1, 1) : SummaryMonth(unchecked: year, month + 1)
    }
    package var previous: SummaryMonth {
        month == 1 ? SummaryMonth(unchecked: year - 1, 12) : SummaryMonth(unchecked: year, month - 1)
    }

    package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

    package static func < (one: SummaryMonth, other: SummaryMonth) -> Bool {
        (one.year, one.month) < (other.year, other.month)
    }
}
