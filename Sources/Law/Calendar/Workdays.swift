/// The answer to "which day is N working days after this one", as the command line prints it.
///
/// Its JSON has the keys `from`, `add` and `due`.
public struct Workdays: Hashable, Sendable, Codable {
    /// The day counted from, itself not counted.
    public let from: LegalDate
    /// Working days added; negative counts backwards.
    public let add: Int
    /// The last of them.
    public let due: LegalDate

    /// Counts by a calendar; the start day is not counted.
    public init(from: LegalDate, add: Int, calendar: WorkingCalendar = .national) {
        self.from = from
        self.add = add
        self.due = calendar.adding(workingDays: add, to: from)
    }

    /// Says which years' holiday notices are not loaded though the count passes through them, or nil.
    public func assumption(in calendar: WorkingCalendar = .national) -> Wording? {
        calendar.assumption(from: min(from, due), through: max(from, due))
    }
}

extension WorkingCalendar {
    /// A sentence for the page where a period passes through years without a loaded notice, or nil.
    public func assumption(from first: LegalDate, through last: LegalDate) -> Wording? {
        let missing = missingYears(from: first, through: last)
        guard let earliest = missing.first, let latest = missing.last else { return nil }
        let zh = earliest == latest ? "\(earliest)年" : "\(earliest)年至\(latest)年"
        let en = earliest == latest ? "\(earliest)" : "\(earliest) to \(latest)"
        return Wording(
            "\(zh)的放假安排尚未载入，暂按周一至周五为工作日推算",
            "the holiday notice of \(en) is not loaded; Monday to Friday are taken as working days")
    }
}
