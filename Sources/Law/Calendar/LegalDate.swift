/// A calendar day in China, without a time of day: what a time limit, a decision or a certificate speaks of.
///
/// The proleptic Gregorian calendar; stored and exchanged as `YYYY-MM-DD`.
public struct LegalDate: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01.
    public let dayNumber: Int

    /// A date from the number of days since 1970-01-01.
    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// A date from year, month and day, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let date = LegalDate(dayNumber: LegalDate.dayNumber(year: year, month: month, day: day))
        guard date.month == month, date.day == day else { return nil }
        self = date
    }

    /// A date from `YYYY-MM-DD`, or nil where the text is anything else.
    public init?(_ text: some StringProtocol) {
        self.init(String(text))
    }

    /// A date from `YYYY-MM-DD`, or nil where the text is anything else.
    public init?(_ text: String) {
        var text = text
        let parts = text.withUTF8 { bytes -> (year: Int, month: Int, day: Int)? in
            guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
                let year = LegalDate.number(bytes[0..<4]), let month = LegalDate.number(bytes[5..<7]),
                let day = LegalDate.number(bytes[8..<10])
            else { return nil }
            return (year, month, day)
        }
        guard let parts else { return nil }
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for byte in digits {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The year, 1 to 9999.
    public var year: Int { civil.year }
    /// The month, 1 to 12.
    public var month: Int { civil.month }
    /// The day of the month, 1 to 31.
    public var day: Int { civil.day }
    /// The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday.
    public var weekday: Int { (((dayNumber + 3) % 7) + 7) % 7 + 1 }

    /// The date this many days later (earlier where negative).
    public func adding(days: Int) -> LegalDate { LegalDate(dayNumber: dayNumber + days) }

    /// Orders dates by the calendar.
    public static func < (lhs: LegalDate, rhs: LegalDate) -> Bool { lhs.dayNumber < rhs.dayNumber }

    /// Civil date from the day number: Howard Hinnant's `civil_from_days`, valid for all years here.
    private var civil: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension LegalDate: CustomStringConvertible {
    /// The date as `YYYY-MM-DD`.
    public var description: String {
        CalendarText.beginning(with: self, size: 10)
    }
}

extension LegalDate: Codable {
    /// Reads `YYYY-MM-DD`.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for any other text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = LegalDate(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a date is written YYYY-MM-DD")
        }
        self = date
    }

    /// Writes `YYYY-MM-DD`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
