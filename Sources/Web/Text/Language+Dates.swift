package import Law

extension Language {
    /// A calendar day: `2026年11月22日`, `22 Nov 2026`.
    package func date(_ date: LegalDate) -> String {
        switch self {
        case .zh: date.inChinese
        case .en: "\(date.day) \(Language.months[date.month - 1]) \(date.year)"
        }
    }

    /// A calendar day without its year, for places where the year is plain: `11月22日`, `22 Nov`.
    package func shortDate(_ date: LegalDate) -> String {
        switch self {
        case .zh: "\(date.month)月\(date.day)日"
        case .en: "\(date.day) \(Language.months[date.month - 1])"
        }
    }

    /// The month of a day: `2026年11月`, `Nov 2026`.
    package func month(_ date: LegalDate) -> String {
        switch self {
        case .zh: "\(date.year)年\(date.month)月"
        case .en: "\(Language.months[date.month - 1]) \(date.year)"
        }
    }

    /// A moment to the minute, Beijing time: `2026年11月22日 09:05`, `22 Nov 2026, 09:05`.
    package func moment(_ moment: Moment) -> String {
        switch self {
        case .zh: "\(date(moment.date)) \(clock(moment))"
        case .en: "\(date(moment.date)), \(clock(moment))"
        }
    }

    /// A moment to the minute; the year is left out where it is the reader's own: `11月22日 09:05`, `22 Nov, 09:05`.
    package func moment(_ moment: Moment, seenIn year: Int) -> String {
        guard moment.date.year == year else { return self.moment(moment) }
        return shortDate(moment.date) + (self == .zh ? " " : ", ") + clock(moment)
    }

    /// The time of day: `09:05`.
    package func clock(_ moment: Moment) -> String {
        "\(Language.twoDigits(moment.hour)):\(Language.twoDigits(moment.minute))"
    }

    /// The day of the week: `周日`, `Sun`.
    package func weekday(_ date: LegalDate) -> String {
        switch self {
        case .zh: "周" + ["一", "二", "三", "四", "五", "六", "日"][date.weekday - 1]
        case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday - 1]
        }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
