package import Law

/// Whole months in a row, as `2026-11` or `2025-12..2026-11`.
package struct MonthSpan: Hashable, Sendable {
    /// Months since the year 0.
    private let first: Int
    private let last: Int

    /// The most months in a row.
    package static let longest = 120

    private init(_ first: Int, _ last: Int) {
        self.first = first
        self.last = last
    }

    /// The months that end with that of a day.
    package init(_ count: Int, until day: LegalDate) {
        last = day.year * 12 + day.month - 1
        first = last - min(max(1, count), MonthSpan.longest) + 1
    }

    /// Reads `2026-11` or `2025-12..2026-11`; nil for anything else, and for more months than fit.
    package init?(_ text: String) {
        let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(MonthSpan.number)
        guard let first = parts.first ?? nil, let last = parts.last ?? nil, first <= last,
            last - first < MonthSpan.longest
        else { return nil }
        self.init(first, last)
    }

    /// As it is read.
    package var text: String {
        first == last ? MonthSpan.text(first) : "\(MonthSpan.text(first))..\(MonthSpan.text(last))"
    }

    /// Each of the months alone, the latest first.
    package var months: [MonthSpan] { (first...last).reversed().map { MonthSpan($0, $0) } }

    /// The first day of the first month, and the last of the last.
    package var days: (from: LegalDate, until: LegalDate) {
        (MonthSpan.start(first), MonthSpan.start(last + 1).adding(days: -1))
    }

    /// From the beginning of the first month until that of the month behind the last.
    package var moments: Range<Moment> { Moment(MonthSpan.start(first))..<Moment(MonthSpan.start(last + 1)) }

    /// The month of a day.
    init(of day: LegalDate) { self.init(1, until: day) }

    private static func start(_ month: Int) -> LegalDate {
        LegalDate(year: month / 12, month: month % 12 + 1, day: 1) ?? LegalDate(dayNumber: 0)
    }

    private static func text(_ month: Int) -> String { String(start(month).description.prefix(7)) }

    private static func number(_ text: Substring) -> Int? {
        guard text.utf8.count == 7, let day = LegalDate(text + "-01"), (1949...2999).contains(day.year) else {
            return nil
        }
        return day.year * 12 + day.month - 1
    }
}
