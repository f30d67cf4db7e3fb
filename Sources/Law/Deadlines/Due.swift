/// When a period ends, and why.
public struct Due: Hashable, Sendable, Codable {
    /// The last instant in time: 23:59:59.999 of the last day, or the exact moment of a limit in hours.
    public let moment: Moment
    /// The last day.
    public let date: LegalDate
    /// How the result came about, one sentence a step, in order; a page numbers them.
    public let steps: [Wording]
    /// Whether a day was counted by the weekday rule because the holiday notice of its year is not loaded.
    public let assumed: Bool
    /// Whether a suspension is still running, so that the end can only move later.
    public let isSuspended: Bool

    /// Whether the time has run out.
    public func isOver(at now: Moment) -> Bool { now > moment }
}
