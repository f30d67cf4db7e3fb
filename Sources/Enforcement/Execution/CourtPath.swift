package import Law

/// Who enforces a decision that is not performed, as review and suit have left it.
///
/// 1. The party sought no remedy, took it back, or review upheld the decision: the unit asks the court, within a period
///    (行政强制法 53; 行政复议法 78).
/// 2. Review changed the decision: the reviewing organ enforces (行政复议法 78).
/// 3. A court judged: its judgment is enforced, on application to the court of first instance (行政诉讼法 95). No period for this
///    was read, and none runs.
package enum CourtPath: Sendable, Hashable {
    /// The unit asks the court within its period.
    case open
    /// Whoever has the matter has not decided.
    case pending(RemedyKind)
    case judgment
    case reviewingOrgan
    /// There is nothing to enforce any more.
    case revoked

    package init(_ remedies: [Remedy]) {
        if let pending = remedies.first(where: { $0.result == nil }) {
            self = .pending(pending.kind)
        } else if remedies.contains(where: { $0.result?.outcome == .revoked }) {
            self = .revoked
        } else if remedies.contains(where: { $0.kind == .suit && $0.isJudged }) {
            self = .judgment
        } else if remedies.last(where: \.isJudged)?.result?.outcome == .changed {
            self = .reviewingOrgan
        } else {
            self = .open
        }
    }
}

/// The period in which the court can be asked to enforce: three months from the end of the time for remedies (行政强制法 53).
///
/// 1. That time is the one for the suit, which is the longer one; after a review that upheld the decision it is fifteen days from
///    its receipt.
/// 2. Where payment was put off or divided, the three months run from the end of the deferral (行政处罚法 72), though not before 1.
/// 3. A matter taken back leaves the time as it was; where that is over by then, the three months run from the day of taking
///    it back.
package struct CourtWindow: Sendable, Hashable {
    /// The last day for a remedy, or of a deferral: the court can be asked from the day after.
    package let after: LegalDate
    /// The last day for asking.
    package let last: LegalDate

    package init(after: LegalDate, last: LegalDate) {
        self.after = after
        self.last = last
    }

    package init(
        servedOn: LegalDate, remedies: [Remedy], deferral: Deferral?, calendar: WorkingCalendar = .national
    ) {
        let review = remedies.last { $0.kind == .review && $0.isJudged }?.result
        let remedyEnd =
            review.map { TimeLimitID.remedySuitAfterReconsideration.lastDay(from: $0.endedOn, calendar: calendar) }
            ?? TimeLimitID.remedySuit.lastDay(from: servedOn, calendar: calendar)
        let takenBack = remedies.compactMap { $0.result?.outcome == .withdrawn ? $0.result?.endedOn : nil }
        let putOff = deferral.flatMap { $0.isGranted ? $0.lastDay : nil }
        after = ([remedyEnd, putOff].compactMap(\.self) + takenBack).max() ?? remedyEnd
        last = TimeLimitID.enforcementApplication.lastDay(from: after, calendar: calendar)
    }
}

extension TimeLimitID {
    /// The last day of the period when it counts from a day.
    package func lastDay(from day: LegalDate, calendar: WorkingCalendar) -> LegalDate {
        guard let row = TimeLimits.row(self, on: day) else {
            preconditionFailure("no time limit \(self) is in force on \(day)")
        }
        return Deadline.due(row, from: Moment(day), calendar: calendar).date
    }
}

extension Remedy {
    /// Whether something was decided that leaves the decision standing, as it was or otherwise.
    fileprivate var isJudged: Bool { result?.outcome == .upheld || result?.outcome == .changed }
}
