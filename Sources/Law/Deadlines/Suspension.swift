/// Why time does not count against a limit (不计入期限的事由).
public enum SuspensionReason: String, Sendable, Codable, CaseIterable {
    /// Testing, inspection, quarantine or appraisal (检测、检验、检疫、鉴定).
    case testing
    /// Identification by the rights holder (权利人辨认或者鉴别).
    case identification
    /// A hearing (听证).
    case hearing
    /// Service or notice by public announcement (公告).
    case announcement
    /// The proceedings are stayed (中止).
    case stay
    /// The party was ordered to refund money overcharged (责令退还多收价款).
    case refund
    /// Travel of documents (在途时间).
    case travel

    /// The reason in words.
    public var wording: Wording {
        switch self {
        case .testing: Wording("检测、检验、检疫、鉴定", "testing, inspection or appraisal")
        case .identification: Wording("权利人辨认或者鉴别", "identification by the rights holder")
        case .hearing: Wording("听证", "hearing")
        case .announcement: Wording("公告", "public announcement")
        case .stay: Wording("中止", "stay of proceedings")
        case .refund: Wording("责令退还多收价款", "ordered refund of overcharges")
        case .travel: Wording("在途时间", "travel of documents")
        }
    }
}

/// An interval that does not count against a limit.
///
/// Limits in hours leave out exactly the time from `from` to `until`. Limits in days leave out the day on which the
/// suspension begins and every day up to the one before it ends: the day on which it ends counts again.
public struct Suspension: Hashable, Sendable, Codable {
    /// Why.
    public let reason: SuspensionReason
    /// When it begins.
    public let from: Moment
    /// When it ends, or nil while it is still running.
    public let until: Moment?
    /// The number of the record that brought it about, so that several for one reason are told apart; nil where the matter
    /// itself did.
    public let cause: String?

    /// An interval; an end before the beginning is taken as the beginning.
    public init(_ reason: SuspensionReason, from: Moment, until: Moment?, cause: String? = nil) {
        self.reason = reason
        self.from = from
        self.until = until.map { max(from, $0) }
        self.cause = cause
    }

    /// An interval of whole days, both of them left out.
    public init(_ reason: SuspensionReason, from first: LegalDate, through last: LegalDate) {
        self.init(reason, from: Moment(first), until: Moment(last.adding(days: 1)))
    }

    /// The same interval, ended now where it is still running.
    public func closed(at now: Moment) -> Suspension {
        until == nil ? Suspension(reason, from: from, until: now, cause: cause) : self
    }

    /// The day numbers left out of limits in days.
    var days: Range<Int> {
        let first = from.date.dayNumber
        return first..<max(first, (until ?? from).date.dayNumber)
    }

    /// The milliseconds left out of limits in hours.
    var milliseconds: Range<Int64> { from.milliseconds..<(until ?? from).milliseconds }
}
