/// The working days of China: Monday to Friday, as changed by the State Council's holiday notices.
///
/// A day is known where the notice of its year is loaded. Elsewhere the weekday rule alone answers, and the answer is
/// marked as assumed, so that a page can say that the notice of that year is not loaded.
public struct WorkingCalendar: Sendable {
    /// The holidays loaded, by first day.
    public let arrangements: [HolidayArrangement]
    /// The years whose notice is loaded, in order.
    public let years: [Int]

    /// Days that differ from the weekday rule: day number and whether it is worked, by day.
    private let exceptions: [(day: Int, isWorking: Bool)]
    /// `surplus[i]`: working days gained (lost where negative) by the first `i` exceptions.
    private let surplus: [Int]

    /// The calendar of the notices of 2017 to 2026, carried in the binary.
    ///
    /// - Source: the notices' numbers stand in the table; the days are compared with the PyPI package
    ///   chinesecalendar in the tests, every day of those years.
    public static let national = WorkingCalendar(arrangements: embeddedArrangements)

    /// The working days that can be added at once: some four hundred years either way.
    public static let countRange = -100_000...100_000

    /// A calendar of these holidays; where two of them speak of one day, the later notice in the list counts.
    ///
    /// - Complexity: O(n log n) in the number of days named.
    public init(arrangements: [HolidayArrangement]) {
        var days: [Int: Bool] = [:]
        for arrangement in arrangements {
            for day in arrangement.first.dayNumber...arrangement.last.dayNumber { days[day] = false }
            for date in arrangement.working { days[date.dayNumber] = true }
        }
        let differing = days.filter { day, isWorking in
            (LegalDate(dayNumber: day).weekday <= 5) != isWorking
        }
        exceptions = differing.sorted { $0.key < $1.key }.map { (day: $0.key, isWorking: $0.value) }
        surplus = exceptions.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1.isWorking ? 1 : -1)) }
        years = Set(arrangements.map(\.year)).sorted()
        self.arrangements = arrangements.sorted { $0.first < $1.first }
    }

    /// This calendar with the notice of another year (or a changed notice), in the product's own table format.
    ///
    /// - Throws: `HolidayTableProblem` for the first line that cannot be read.
    public func loading(table: String) throws(HolidayTableProblem) -> WorkingCalendar {
        let added = try HolidayArrangement.read(table: table)
        let replaced = Set(added.map(\.year))
        return WorkingCalendar(
            arrangements: arrangements.filter { !replaced.contains($0.year) } + added)
    }

    /// Whether the day is worked.
    ///
    /// - Complexity: O(log n) in the number of exceptional days.
    public func isWorkingDay(_ date: LegalDate) -> Bool {
        let index = exceptionsBefore(date.dayNumber)
        if index < exceptions.count, exceptions[index].day == date.dayNumber {
            return exceptions[index].isWorking
        }
        return date.weekday <= 5
    }

    /// Whether the answer for this day rests on the weekday rule alone, because the notice that could change it is
    /// not loaded: the notice of its own year, and for 25 to 31 December also the next year's, whose New Year
    /// holiday may reach back.
    public func isAssumed(_ date: LegalDate) -> Bool {
        let year = date.year
        guard years.contains(year) else { return true }
        return date.month == 12 && date.day >= 25 && !years.contains(year + 1)
    }

    /// Whether any day of the period rests on the weekday rule alone.
    public func isAssumed(from first: LegalDate, through last: LegalDate) -> Bool {
        !missingYears(from: first, through: last).isEmpty
    }

    /// The years whose notice would be needed to be sure of every day of the period, in order.
    public func missingYears(from first: LegalDate, through last: LegalDate) -> [Int] {
        guard first <= last else { return [] }
        let reach = last.month == 12 && last.day >= 25 ? last.year + 1 : last.year
        return (first.year...reach).filter { !years.contains($0) }
    }

    /// The holiday this day belongs to, or nil where it is no day off of a notice.
    public func holiday(on date: LegalDate) -> HolidayArrangement? {
        arrangements.last { $0.contains(date) }
    }

    /// The last of `count` working days after the date (before it where `count` is negative).
    ///
    /// The date itself is not counted; zero gives the date itself, worked or not. A count outside `countRange` is
    /// taken as its nearer bound.
    ///
    /// - Complexity: O(log² n).
    public func adding(workingDays: Int, to date: LegalDate) -> LegalDate {
        let count = min(max(workingDays, Self.countRange.lowerBound), Self.countRange.upperBound)
        if count == 0 { return date }
        let wanted =
            count > 0
            ? workedDays(through: date.dayNumber) + count
            : workedDays(through: date.dayNumber - 1) + count + 1
        var low = date.dayNumber + min(0, count * 3) - 40
        var high = date.dayNumber + max(0, count * 3) + 40
        while workedDays(through: low) >= wanted { low -= 366 }
        while workedDays(through: high) < wanted { high += 366 }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if workedDays(through: middle) >= wanted { high = middle } else { low = middle }
        }
        return LegalDate(dayNumber: high)
    }

    /// The number of working days from the first to the last day, both counted; zero where they are out of order.
    ///
    /// - Complexity: O(log n).
    public func workingDays(from first: LegalDate, through last: LegalDate) -> Int {
        guard first <= last else { return 0 }
        return workedDays(through: last.dayNumber) - workedDays(through: first.dayNumber - 1)
    }

    /// The day itself where it is worked, else the next working day.
    public func workingDay(onOrAfter date: LegalDate) -> LegalDate {
        isWorkingDay(date) ? date : adding(workingDays: 1, to: date)
    }

    /// Working days up to and with a day, counted from a fixed Monday far back; only differences have a meaning.
    private func workedDays(through day: Int) -> Int {
        let sinceMonday = day + 3 + 7 * 200_000
        let weeks = sinceMonday / 7
        return weeks * 5 + min(sinceMonday % 7 + 1, 5) + surplus[exceptionsBefore(day + 1)]
    }

    /// How many exceptions lie before a day.
    private func exceptionsBefore(_ day: Int) -> Int {
        var low = 0
        var high = exceptions.count
        while low < high {
            let middle = (low + high) / 2
            if exceptions[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The embedded table; a test reads it again and would fail before a broken table could be shipped.
    private static var embeddedArrangements: [HolidayArrangement] {
        guard let table = EmbeddedResources.text("calendar/holidays.csv"),
            let arrangements = try? HolidayArrangement.read(table: table)
        else { return [] }
        return arrangements
    }
}
