/// How often officers confirmed what was found, and between which shares the true one lies.
public struct Precision: Hashable, Sendable {
    /// Findings that officers said are right.
    public var confirmed: Int
    /// Findings that officers said are wrong.
    public var dismissed: Int

    /// Counts of verdicts, neither below zero.
    public init(confirmed: Int = 0, dismissed: Int = 0) {
        self.confirmed = max(0, confirmed)
        self.dismissed = max(0, dismissed)
    }

    /// All verdicts.
    public var verdicts: Int { confirmed + dismissed }

    /// The confirmed ones among all, 0 to 1; nil without verdicts.
    public var share: Double? { verdicts == 0 ? nil : Double(confirmed) / Double(verdicts) }

    /// Wilson's score interval without continuity correction for 95 in 100; from 0 to 1 without verdicts.
    ///
    /// It keeps its promise for few verdicts and for shares near 0 and 1, where share ± 1.96 standard errors does not.
    /// - Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
    public var interval: ClosedRange<Double> {
        guard let share else { return 0...1 }
        let (n, z) = (Double(verdicts), Precision.deviate)
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, middle - half)...min(1, middle + half)
    }

    /// The normal deviate that leaves 2.5 in 100 on each side.
    private static let deviate = 1.959_963_984_540_054
}
