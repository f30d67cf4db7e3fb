/// One dated row of the law: within what time somebody must act.
public struct TimeLimit: Hashable, Sendable, Codable {
    /// The stable name; rows of different dates share it.
    public let id: TimeLimitID
    /// Who does what, without the time.
    public let title: Wording
    /// The event from which the time runs (before which, where `counting.direction` is before).
    public let since: Wording
    /// The length of time.
    public let amount: TimeAmount
    /// How it is counted.
    public let counting: Counting
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding
    /// Whether a region may set its own amount.
    public let isRegional: Bool

    /// One row.
    public init(
        _ id: TimeLimitID, _ title: Wording, since: Wording, _ amount: TimeAmount,
        _ counting: Counting = .days,
        standing: RuleStanding, isRegional: Bool = false
    ) {
        self.id = id
        self.title = title
        self.since = since
        self.amount = amount
        self.counting = counting
        self.standing = standing
        self.isRegional = isRegional
    }

    /// The act and article.
    public var source: LegalSource { standing.source }

    /// The row with a region's own amount, or nil where the law leaves the region no choice.
    public func configured(amount: TimeAmount, standing: RuleStanding) -> TimeLimit? {
        guard isRegional else { return nil }
        return TimeLimit(
            id, title, since: since, amount, counting, standing: standing, isRegional: true)
    }
}
