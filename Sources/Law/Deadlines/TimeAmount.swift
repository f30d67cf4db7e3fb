/// What a period is counted in.
public enum TimeUnit: String, Sendable, Codable, CaseIterable {
    /// Hours of sixty minutes, to the millisecond.
    case hour
    /// Days of the calendar, holidays counted.
    case calendarDay
    /// Working days by the State Council's calendar (工作日).
    case workingDay
    /// Months, ending on the day of the same number or, where there is none, on the last day of the month.
    case month
    /// Years, ending like months.
    case year
}

/// A length of time as an act states it, "15 working days".
public struct TimeAmount: Hashable, Sendable, Codable {
    /// How many; at least 1.
    public let count: Int
    /// Of what.
    public let unit: TimeUnit

    /// A length of time; a count below 1 is taken as 1.
    public init(_ count: Int, _ unit: TimeUnit) {
        self.count = max(1, count)
        self.unit = unit
    }

    /// So many hours.
    public static func hours(_ count: Int) -> TimeAmount { TimeAmount(count, .hour) }
    /// So many days of the calendar.
    public static func calendarDays(_ count: Int) -> TimeAmount { TimeAmount(count, .calendarDay) }
    /// So many working days.
    public static func workingDays(_ count: Int) -> TimeAmount { TimeAmount(count, .workingDay) }
    /// So many months.
    public static func months(_ count: Int) -> TimeAmount { TimeAmount(count, .month) }
    /// So many years.
    public static func years(_ count: Int) -> TimeAmount { TimeAmount(count, .year) }

    /// The amount in words: "15个工作日", "15 working days".
    public var wording: Wording {
        let plural = count == 1 ? "" : "s"
        return switch unit {
        case .hour: Wording("\(count)小时", "\(count) hour\(plural)")
        case .calendarDay: Wording("\(count)日", "\(count) day\(plural)")
        case .workingDay: Wording("\(count)个工作日", "\(count) working day\(plural)")
        case .month: Wording("\(count)个月", "\(count) month\(plural)")
        case .year: Wording("\(count)年", "\(count) year\(plural)")
        }
    }
}
