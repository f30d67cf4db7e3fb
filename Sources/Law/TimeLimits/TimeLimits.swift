/// Every time limit the product knows, as dated rows.
public enum TimeLimits {
    /// All rows, statute by statute, in the order of docs/rules.md.
    public static let all: [TimeLimit] = groups.flatMap(\.self)

    /// The row of this id that is in force on a day, or nil where the law has none.
    ///
    /// Choose by the day of the conduct the rule is about, not by today.
    ///
    /// - Complexity: O(1) on average.
    public static func row(_ id: TimeLimitID, on date: LegalDate) -> TimeLimit? {
        byID[id]?.last { $0.standing.isInForce(on: date) }
    }

    /// The same, where a region's own rows go before the nation's.
    ///
    /// A region's row counts only where the nation's row of that day leaves the region the choice.
    public static func row(_ id: TimeLimitID, on date: LegalDate, regional: [TimeLimit]) -> TimeLimit? {
        guard let national = row(id, on: date) else { return nil }
        guard national.isRegional else { return national }
        return regional.last { $0.id == id && $0.standing.isInForce(on: date) } ?? national
    }

    /// Every dated row of one id, oldest first.
    public static func rows(_ id: TimeLimitID) -> [TimeLimit] { byID[id] ?? [] }

    static let groups: [[TimeLimit]] = [
        CaseTransferLimits.rows,
        SharingPlatformLimits.rows,
        ClueFeedbackLimits.rows,
        PoliceProcedureLimits.rows,
        PoliceAcceptanceLimits.rows,
        ProcuratorateLimits.rows,
        CriminalProcedureLimits.rows,
        MarketProcedureLimits.rows,
        PenaltyLawLimits.rows,
        CompulsionLawLimits.rows,
        RetestLimits.rows,
        RemedyLimits.rows,
        PenaltyPublicationLimits.rows,
        CreditRepairLimits.rows,
        ComplaintLimits.rows,
        RewardLimits.rows,
        PlatformLimits.rows,
        CustomsProtectionLimits.rows,
    ]

    private static let byID = Dictionary(grouping: all, by: \.id)
        .mapValues { rows in rows.sorted { $0.standing.from < $1.standing.from } }
}
