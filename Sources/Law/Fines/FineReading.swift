/// One row on fines, put to the facts.
public struct FineReading: Hashable, Sendable, Codable {
    /// The violation.
    public let conduct: FineConduct
    /// The row's name, or nil where there is none on file.
    public let rule: String?
    /// The act and article, or nil where there is no row.
    public let source: LegalSource?
    /// How sure the product is of the row.
    public let confidence: Confidence
    /// What came of it.
    public let result: FineResult
    /// The least fine of the range; nil where no range could be formed.
    public let least: Money?
    /// The most; nil where no range could be formed.
    public let most: Money?
    /// Whether repeats make the penalty heavier (从重).
    public let isHeavier: Bool
    /// Whether the law lets the penalty go below the range for this seller.
    public let mayGoBelow: Bool
    /// The computation, line by line.
    public let steps: [ComputationStep]
    /// What is not known and decides.
    public let missing: [MissingFact]
}

/// What came of a row on fines.
public enum FineResult: String, Hashable, Sendable, Codable, CaseIterable {
    /// A range.
    case range
    /// No fine under this row, for the reason in the steps.
    case noFine
    /// A fact is missing, or there is no rule on file.
    case cannotTell
}

/// The range of fines of a case.
public struct FineRange: Hashable, Sendable, Codable {
    /// The reading that governs.
    public let governing: FineReading
    /// Readings that do not: of other violations by the same act, and of the law of another day.
    public let others: [FineReading]
    /// Why the governing one governs.
    public let choice: GoverningChoice

    /// The range for facts, as of a day.
    ///
    /// Under each violation the row of the day of the act, or the row of `date` where it is lighter; of several
    /// violations by one act the one with the higher fine.
    ///
    /// - Parameters:
    ///   - facts: what is known; at least one violation.
    ///   - date: the day of the decision.
    /// - Returns: the range, or nil where the facts name no violation.
    /// - Complexity: O(n) in violations and goods lines.
    public static func of(_ facts: FineFacts, on date: LegalDate) -> FineRange? {
        let chosen = facts.conducts.map { FineReader(facts: facts, conduct: $0).choose(on: date) }
        guard var best = chosen.first else { return nil }
        for next in chosen.dropFirst() where next.governing.outranks(best.governing) { best = next }
        let others = best.others + chosen.filter { $0 != best }.flatMap { [$0.governing] + $0.others }
        guard chosen.count > 1 else { return best }
        let rule = FinePrinciples.highest
        return FineRange(
            governing: best.governing, others: others,
            choice: GoverningChoice(
                reason: Wording(
                    "\(rule.statement.zh)：\(best.governing.conduct.label.zh)",
                    "\(rule.statement.en): \(best.governing.conduct.label.en)"),
                source: rule.standing.source, confidence: rule.standing.confidence))
    }
}

extension FineReading {
    /// Whether it fines more than another; what cannot be told goes first, for it may be the higher.
    func outranks(_ other: FineReading) -> Bool {
        func rank(_ reading: FineReading) -> (Int, Int64, Int64) {
            switch reading.result {
            case .noFine: (0, 0, 0)
            case .range: (1, reading.most?.minor ?? 0, reading.least?.minor ?? 0)
            case .cannotTell: (2, 0, 0)
            }
        }
        return rank(self) > rank(other)
    }
}
