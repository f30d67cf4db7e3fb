/// What the law says of one crime on the facts of a case.
public struct Assessment: Hashable, Sendable, Codable {
    /// The crime: the raw value is the article of the 刑法.
    public let crime: Crime
    /// Its name.
    public let name: Wording
    /// The article of the 刑法.
    public let source: LegalSource
    /// What it comes to under the rules that govern.
    public let outcome: ThresholdOutcome
    /// The range reached, or close.
    public let tier: Tier?
    /// The reading that governs.
    public let governing: ThresholdReading
    /// Readings under the law of another day of the case, where it differed.
    public let others: [ThresholdReading]
    /// Why the governing reading governs.
    public let choice: GoverningChoice
    /// Whether reasonable suspicion is enough, said apart from the figures.
    public let suspicion: SuspicionReading
    /// What else must be said.
    public let remarks: [Wording]
}

/// Why one reading governs.
public struct GoverningChoice: Hashable, Sendable, Codable {
    /// The reason in one sentence.
    public let reason: Wording
    /// The act and article it rests on, where the law differed; nil where one law governs all days.
    public let source: LegalSource?
    /// How sure the product is of it.
    public let confidence: Confidence
}

/// Reasonable suspicion (合理嫌疑): enough for a transfer in intellectual property, and never said without a reason.
public struct SuspicionReading: Hashable, Sendable, Codable {
    /// Whether it is claimed and may be.
    public let answer: SuspicionAnswer
    /// The reason the officer gave.
    public let reason: String?
    /// The act and article, where the rule is in force for the crime.
    public let source: LegalSource?
    /// The answer in words.
    public let text: Wording
}

/// What can be said of reasonable suspicion.
public enum SuspicionAnswer: String, Hashable, Sendable, Codable, CaseIterable {
    /// Claimed, with a reason, for a crime it is enough for.
    case stated
    /// Claimed without a reason.
    case needsReason
    /// Open to the officer, not claimed.
    case available
    /// Not enough for this crime, or not on this day.
    case notAvailable
}
