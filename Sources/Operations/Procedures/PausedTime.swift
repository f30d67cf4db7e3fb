package import Enforcement
package import Law

/// Whose clocks a step holds or lets run besides those of its own record, from when, and on whose account.
package struct PausedTime: Sendable {
    /// The case on which the record hangs, and those in which it goes on.
    let cases: [RecordReference]
    /// Nil stands for the moment of the step.
    let at: Moment?
    /// The number of the record on whose account time does not count; nil for the record's own clocks.
    let cause: String?

    package init(cases: [RecordReference] = [], at: Moment? = nil, cause: String? = nil) {
        self.cases = cases
        self.at = at
        self.cause = cause
    }

    /// The records whose clocks a row speaks of.
    func targets(of pause: ClockPause, on record: RecordReference) -> [RecordReference] {
        guard pause.owner == .theCase else { return [record] }
        precondition(!cases.isEmpty, "no case is named whose \(pause.limit) does not count")
        return cases
    }
}
