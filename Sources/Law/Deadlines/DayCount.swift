/// Counts days one after another, leaving out those that are suspended.
struct DayCount {
    let calendar: WorkingCalendar
    /// Day numbers left out: sorted, apart from each other, none empty.
    let gaps: [Range<Int>]

    init(calendar: WorkingCalendar, suspensions: [Suspension]) {
        self.calendar = calendar
        gaps = DayCount.merged(suspensions.map(\.days))
    }

    /// The last day of a period that begins with the day after `cursor`.
    ///
    /// - Complexity: O(k log n) for k suspensions.
    func end(of amount: TimeAmount, after cursor: LegalDate) -> LegalDate {
        switch amount.unit {
        case .hour, .calendarDay:
            advance(cursor, by: amount.count, working: false)
        case .workingDay:
            advance(cursor, by: amount.count, working: true)
        case .month, .year:
            stretch(from: cursor, to: cursor.adding(months: amount.months).date)
        }
    }

    /// The last day of a period whose first day is `first` itself.
    func end(of amount: TimeAmount, beginningOn first: LegalDate) -> LegalDate {
        guard amount.unit == .month || amount.unit == .year else {
            return end(of: amount, after: first.adding(days: -1))
        }
        let same = first.adding(months: amount.months)
        return stretch(
            from: first.adding(days: -1), to: same.clipped ? same.date : same.date.adding(days: -1))
    }

    /// A period fixed by its nominal end, lengthened by the days left out.
    private func stretch(from cursor: LegalDate, to end: LegalDate) -> LegalDate {
        advance(cursor, by: end.dayNumber - cursor.dayNumber, working: false)
    }

    private func advance(_ start: LegalDate, by count: Int, working: Bool) -> LegalDate {
        var cursor = start.dayNumber
        var left = count
        for gap in gaps where gap.upperBound - 1 > cursor {
            let before = counted(from: cursor + 1, through: gap.lowerBound - 1, working: working)
            if before >= left { break }
            left -= before
            cursor = gap.upperBound - 1
        }
        let last = LegalDate(dayNumber: cursor)
        return working ? calendar.adding(workingDays: left, to: last) : last.adding(days: left)
    }

    private func counted(from first: Int, through last: Int, working: Bool) -> Int {
        guard first <= last else { return 0 }
        guard working else { return last - first + 1 }
        return calendar.workingDays(
            from: LegalDate(dayNumber: first), through: LegalDate(dayNumber: last))
    }

    /// Sorts ranges and joins those that touch or overlap.
    static func merged<Bound: Comparable>(_ ranges: [Range<Bound>]) -> [Range<Bound>] {
        var merged: [Range<Bound>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

extension TimeAmount {
    /// The months in an amount of months or years.
    var months: Int { unit == .year ? count * 12 : count }
}

extension LegalDate {
    /// The day of the same number so many months later (earlier where negative), or the last day of that month where
    /// it has no such day, and whether that was needed.
    ///
    /// - Source: 民法典 第二百零二条 (到期月的对应日；没有对应日的，月末日).
    public func adding(months: Int) -> (date: LegalDate, clipped: Bool) {
        let index = year * 12 + (month - 1) + months
        let inYear = min(max(index / 12, 1), 9999)
        let inMonth = ((index % 12) + 12) % 12 + 1
        for candidate in stride(from: day, through: 28, by: -1) {
            if let date = LegalDate(year: inYear, month: inMonth, day: candidate) {
                return (date, candidate != day)
            }
        }
        return (LegalDate(year: inYear, month: inMonth, day: day) ?? self, false)
    }
}
