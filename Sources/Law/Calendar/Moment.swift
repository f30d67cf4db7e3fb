/// A point in time to the millisecond; its day and hour are those of Beijing (Asia/Shanghai).
///
/// China keeps one time, UTC+8, and has had no summer time since 1991; moments before 1992 do not occur in the records.
public struct Moment: Hashable, Sendable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// A moment from milliseconds since 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// A moment from a Beijing date and the milliseconds of its day (0 is midnight).
    public init(_ date: LegalDate, millisecondsOfDay: Int64 = 0) {
        self.init(milliseconds: Int64(date.dayNumber) * Moment.day + millisecondsOfDay - Moment.beijingOffset)
    }

    /// A moment from a Beijing date and the time of day shown on a clock.
    public init(_ date: LegalDate, hour: Int, minute: Int = 0, second: Int = 0) {
        self.init(date, millisecondsOfDay: Int64(hour * 3600 + minute * 60 + second) * 1000)
    }

    /// The calendar day in Beijing.
    public var date: LegalDate { LegalDate(dayNumber: Int(floorDivide(local, Moment.day))) }
    /// Milliseconds since midnight in Beijing, 0 to 86 399 999.
    public var millisecondsOfDay: Int64 { local - floorDivide(local, Moment.day) * Moment.day }
    /// The hour of the day in Beijing, 0 to 23.
    public var hour: Int { Int(millisecondsOfDay / 3_600_000) }
    /// The minute of the hour, 0 to 59.
    public var minute: Int { Int(millisecondsOfDay / 60_000 % 60) }
    /// The second of the minute, 0 to 59.
    public var second: Int { Int(millisecondsOfDay / 1000 % 60) }

    /// The moment this many milliseconds later.
    public func adding(milliseconds: Int64) -> Moment { Moment(milliseconds: self.milliseconds + milliseconds) }
    /// The moment this many hours later.
    public func adding(hours: Int) -> Moment { adding(milliseconds: Int64(hours) * 3_600_000) }

    /// Orders moments by time.
    public static func < (lhs: Moment, rhs: Moment) -> Bool { lhs.milliseconds < rhs.milliseconds }

    /// Milliseconds of one day.
    public static let day: Int64 = 86_400_000
    private static let beijingOffset: Int64 = 8 * 3_600_000
    private var local: Int64 { milliseconds + Moment.beijingOffset }

    private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }
}

extension Moment: CustomStringConvertible {
    /// RFC 3339 with the Beijing offset, to the millisecond: `2026-11-22T09:30:00.000+08:00`.
    public var description: String {
        CalendarText.beginning(with: date, size: 29) { text in
            text.put("T")
            text.put(hour, width: 2)
            text.put(":")
            text.put(minute, width: 2)
            text.put(":")
            text.put(second, width: 2)
            text.put(".")
            text.put(Int(millisecondsOfDay % 1000), width: 3)
            text.put("+08:00")
        }
    }

    /// Reads RFC 3339 with any offset (`Z`, `+08:00`), seconds optional fraction, or nil for other text.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, let date = LegalDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20, bytes[13] == 0x3A, bytes[16] == 0x3A,
            let hour = Moment.digits(bytes[11..<13]), let minute = Moment.digits(bytes[14..<16]),
            let second = Moment.digits(bytes[17..<19]), hour < 24, minute < 60, second < 61
        else { return nil }
        var rest = bytes[19...]
        var fraction: Int64 = 0
        if rest.first == 0x2E {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return nil }
            let three = (Array(digits.prefix(3)) + [0x30, 0x30]).prefix(3)
            fraction = Int64(Moment.digits(three) ?? 0)
            rest = rest.dropFirst(1 + digits.count)
        }
        guard let offset = Moment.offset(Array(rest)) else { return nil }
        let ofDay = Int64(hour * 3600 + minute * 60 + second) * 1000 + fraction
        self.init(milliseconds: Int64(date.dayNumber) * Moment.day + ofDay - offset)
    }

    private static func digits(_ bytes: some Sequence<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func offset(_ bytes: [UInt8]) -> Int64? {
        if bytes == [0x5A] || bytes == [0x7A] { return 0 }
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
            let hours = digits(bytes[1...2]), let minutes = digits(bytes[4...5]), hours < 24, minutes < 60
        else { return nil }
        let size = Int64(hours * 60 + minutes) * 60_000
        return bytes[0] == 0x2B ? size : -size
    }
}

extension Moment: Codable {
    /// Reads RFC 3339.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for any other text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = Moment(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a time is written as in RFC 3339")
        }
        self = moment
    }

    /// Writes RFC 3339 with the Beijing offset.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
