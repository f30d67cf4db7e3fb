/// Every threshold of a crime the product knows, as dated rows.
public enum ThresholdRules {
    /// All rows, crime by crime.
    public static let all: [ThresholdRule] = GoodsRules.rows + MarkRules.rows + WorkRules.rows + BusinessRules.rows

    /// The rows of a part of a crime that are in force on a day, by range; empty where there is no rule on file.
    ///
    /// - Complexity: O(n) in the rows of the crime.
    public static func rows(_ crime: Crime, _ scope: ThresholdScope, on date: LegalDate) -> [ThresholdRule] {
        (byCrime[crime] ?? []).filter { $0.scope == scope && $0.standing.isInForce(on: date) }
            .sorted { $0.tier < $1.tier }
    }

    private static let byCrime = Dictionary(grouping: all, by: \.crime)
}
