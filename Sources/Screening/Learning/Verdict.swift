/// What an officer decided about one finding or listing that screening had scored.
public struct Verdict: Hashable, Sendable {
    /// The score it had, 0 to 1.
    public let score: Double
    /// Whether the officer confirmed it.
    public let isConfirmed: Bool

    /// A verdict from its parts.
    public init(score: Double, isConfirmed: Bool) {
        self.score = score
        self.isConfirmed = isConfirmed
    }
}
