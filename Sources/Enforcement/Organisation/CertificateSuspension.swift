package import Law

package typealias SuspensionID = RecordID<CertificateSuspension>

/// Suspension of a certificate 暂扣、停用执法证件: the days on which its holder is not an officer, and why.
package struct CertificateSuspension: Sendable, Hashable {
    /// How it was ended before its last day.
    package struct Lifting: Sendable, Hashable {
        package let at: Moment
        /// Who lifted it.
        package let by: String
        package let reason: String

        package init(at: Moment, by: String, reason: String) {
            self.at = at
            self.by = by
            self.reason = reason
        }
    }

    /// Its record.
    package struct Entry: Sendable, Hashable {
        package let id: SuspensionID
        package let from: LegalDate
        package let reason: String
        /// Who suspended it.
        package let by: String
        package let at: Moment

        package init(id: SuspensionID, from: LegalDate, reason: String, by: String, at: Moment) {
            self.id = id
            self.from = from
            self.reason = reason
            self.by = by
            self.at = at
        }
    }

    /// Nil for one that was noted before days and reasons were kept: it holds on every day until it is lifted.
    package let entry: Entry?
    /// The last day, included; nil while it is open.
    package let until: LegalDate?
    /// Nil while nobody lifted it.
    package let lifting: Lifting?

    package init(_ entry: Entry?, until: LegalDate? = nil, lifting: Lifting? = nil) {
        self.entry = entry
        self.until = until
        self.lifting = lifting
    }

    /// The last day on which it holds; nil where none is known. The day of its lifting is one of the certificate again.
    package var lastDay: LegalDate? {
        let lifted = lifting.map { $0.at.date.adding(days: -1) }
        guard let until, let lifted else { return until ?? lifted }
        return min(until, lifted)
    }

    /// Whether it holds on a day.
    package func holds(on day: LegalDate) -> Bool { overlaps(day, day) }

    /// Whether it holds on any day from one to another; without an end, on any from there on.
    package func overlaps(_ from: LegalDate, _ until: LegalDate?) -> Bool {
        if let lastDay, lastDay < from { return false }
        guard let entry else { return true }
        if let lastDay, lastDay < entry.from { return false }
        return until.map { entry.from <= $0 } ?? true
    }

    /// Whether there is something left to lift.
    package func canBeLifted(on day: LegalDate) -> Bool { lifting == nil && until.map { day <= $0 } ?? true }
}
