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
    /// How sure the product is of the number and the dates; what an article says, each rule answers for itself.
    public let confidence: Confidence
    /// Which of the number and the dates no text on file confirms, or nil where all of them are read.
    public let note: Wording?

    /// One act; the title is the cited name unless given, and number and dates are read unless said otherwise.
    public init(
        id: String, name: Wording, title: String? = nil, number: String? = nil, from: LegalDate,
        until: LegalDate? = nil, confidence: Confidence = .read, note: Wording? = nil
    ) {
        self.id = id
        self.name = name
        self.title = title ?? name.zh
        self.number = number
        self.from = from
        self.until = until
        self.confidence = confidence
        self.note = note
    }

    /// Whether the version is in force on a day.
    public func isInForce(on date: LegalDate) -> Bool {
        from <= date && until.map { date <= $0 } ?? true
    }
}

extension Wording {
    /// The number of the act stands as remembered.
    static let numberUnread = Wording("文号据记忆，未核", "the number is from memory, unverified")
    /// The first day in force stands as remembered.
    static let dateUnread = Wording("施行日期据记忆，未核", "the date of effect is from memory, unverified")
    /// Number and first day in force stand as remembered.
    static let numberAndDateUnread = Wording(
        "文号、施行日期据记忆，未核", "the number and the date of effect are from memory, unverified")
    /// The law was read with the day it was passed; the day from which the amended text applies stands as remembered.
    static let amendmentDateUnread = Wording(
        "修正（修订）文本和通过日期已读，施行日期据记忆，未核",
        "the amended text and the day it was passed are read; the date of effect is from memory, unverified")
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
