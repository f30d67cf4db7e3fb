package import Law

extension TimeLimitID {
    /// Periods that run for somebody outside the office, and that the office waits for: when one is over nobody is late,
    /// it is the office's turn.
    package static let awaited: Set<TimeLimitID> = [
        .caseStatement, .penaltyPayment, .executionInstalment, .enforcementDemand, .enforcementAcceptance,
        .enforcementRuling, .productRetest, .foodRetest, .inquiryAnswer,
    ]

    package var isAwaited: Bool { TimeLimitID.awaited.contains(self) }
}

extension Light {
    /// The light of a clock in the office: a period that is waited for turns yellow at its end and never red.
    package static func ofClock(
        _ limit: TimeLimitID, due: Moment, from start: Moment, asOf now: Moment, done: Moment? = nil,
        yellow: YellowShare = .third
    ) -> Light {
        guard limit.isAwaited else { return of(due: due, from: start, asOf: now, done: done, yellow: yellow) }
        return done == nil && now > due ? .yellow : .green
    }
}
