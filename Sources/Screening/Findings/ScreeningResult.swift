/// What screening says about one listing.
public struct ScreeningResult: Hashable, Sendable {
    /// The listing's id.
    public let id: String
    /// How much the listing deserves an officer's look, 0 to 1; 0 where there is nothing to weigh.
    public let score: Double
    /// The rights found, the strongest first.
    public let findings: [Finding]
    /// What else was weighed, in the order of ``Signal/Code``.
    public let signals: [Signal]
    /// The set of features and weights that was used.
    public let ruleSet: String
}
