/// What the summary procedure (简易程序) allows.
public enum SummarySubject: String, Hashable, Sendable, Codable, CaseIterable {
    /// A fine decided on the spot (当场处以罚款).
    case fine
    /// A warning given on the spot (当场给予警告).
    case warning
    /// A fine collected on the spot (当场收缴罚款).
    case collection

    /// The subject in words.
    public var wording: Wording {
        switch self {
        case .fine: Wording("当场作出的罚款", "a fine decided on the spot")
        case .warning: Wording("当场作出的警告", "a warning given on the spot")
        case .collection: Wording("当场收缴的罚款", "a fine collected on the spot")
        }
    }
}

/// One dated row of the law: what may be decided or collected on the spot, and up to which sum.
public struct SummaryRule: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// What it allows.
    public let subject: SummarySubject
    /// Up to which sum, that sum included; nil where no sum matters.
    public let most: PartyLines?
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding

    init(_ id: String, _ subject: SummarySubject, most: PartyLines? = nil, standing: RuleStanding) {
        self.id = id
        self.subject = subject
        self.most = most
        self.standing = standing
    }
}

/// Every row on the summary procedure.
public enum SummaryRules {
    /// All rows, in the order of docs/rules.md.
    public static let all: [SummaryRule] = [
        SummaryRule(
            "summary.fine", .fine, most: PartyLines(person: .yuan(200), organisation: .yuan(3_000)),
            standing: .read(.penaltyLaw, "第五十一条")),
        SummaryRule("summary.warning", .warning, standing: .read(.penaltyLaw, "第五十一条")),
        SummaryRule(
            "summary.collection", .collection, most: PartyLines(person: .yuan(100), organisation: .yuan(100)),
            standing: .read(.penaltyLaw, "第六十八条")),
    ]

    /// The row on a subject that is in force on a day, or nil where the product knows none.
    ///
    /// - Complexity: O(n) in the number of rows.
    public static func row(_ subject: SummarySubject, on date: LegalDate) -> SummaryRule? {
        all.last { $0.subject == subject && $0.standing.isInForce(on: date) }
    }
}
