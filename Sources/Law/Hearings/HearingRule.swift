/// A heavy penalty before which the party may ask for a hearing (听证).
public enum HearingTrigger: String, Hashable, Sendable, Codable, CaseIterable {
    /// A larger fine (较大数额罚款).
    case fine
    /// A larger sum of illegal gains or a larger value of goods confiscated (没收较大数额违法所得、较大价值非法财物).
    case confiscation
    /// A qualification lowered, a licence revoked (降低资质等级、吊销许可证件).
    case licence
    /// Business stopped or closed (责令停产停业、责令关闭).
    case business
    /// A profession or activity restricted (限制从业).
    case restriction

    /// The penalty in words.
    public var wording: Wording {
        switch self {
        case .fine: Wording("较大数额罚款", "a larger fine")
        case .confiscation: Wording("没收较大数额违法所得、较大价值非法财物", "a larger confiscation")
        case .licence: Wording("降低资质等级、吊销许可证件", "a licence lowered or revoked")
        case .business: Wording("责令停产停业、责令关闭", "business stopped or closed")
        case .restriction: Wording("限制从业", "an activity or profession restricted")
        }
    }
}

/// One dated row of the law: a penalty before which the party is told that it may ask for a hearing.
public struct HearingRule: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// The penalty.
    public let trigger: HearingTrigger
    /// From which sums on, or nil where every penalty of the kind counts.
    public let lines: PartyLines?
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding

    init(_ id: String, _ trigger: HearingTrigger, lines: PartyLines? = nil, standing: RuleStanding) {
        self.id = id
        self.trigger = trigger
        self.lines = lines
        self.standing = standing
    }

    /// Whether a region may set its own sums.
    public var isRegional: Bool { lines != nil }

    /// The row with a region's own sums; itself where the law leaves the region no choice.
    public func configured(_ lines: PartyLines) -> HearingRule {
        isRegional ? HearingRule(id, trigger, lines: lines, standing: standing) : self
    }
}

/// Every row on the right to a hearing.
public enum HearingRules {
    /// The sums of the State Administration's measures, as remembered.
    public static let nationalLines = PartyLines(person: .yuan(10_000), organisation: .yuan(100_000))

    /// All rows, in the order of docs/rules.md.
    public static let all: [HearingRule] = [
        HearingRule("hearing.fine", .fine, lines: nationalLines, standing: .memory(.marketHearing, "第五条", note: sums)),
        HearingRule(
            "hearing.confiscation", .confiscation, lines: nationalLines,
            standing: .memory(.marketHearing, "第五条", note: sums)),
        HearingRule("hearing.licence", .licence, standing: .read(.penaltyLaw, "第六十三条第一款第三项")),
        HearingRule("hearing.business", .business, standing: .read(.penaltyLaw, "第六十三条第一款第四项")),
        HearingRule("hearing.restriction", .restriction, standing: .read(.penaltyLaw, "第六十三条第一款第四项")),
    ]

    /// The rows in force on a day.
    ///
    /// - Complexity: O(n) in the number of rows.
    public static func rows(on date: LegalDate) -> [HearingRule] {
        all.filter { $0.standing.isInForce(on: date) }
    }

    private static let sums = Wording(
        "行政处罚法第六十三条只说“较大”；数额据记忆，各地可另行规定，使用前应核对",
        "the law itself says “larger” only; the sums are from memory, regions may set their own: check before use")
}
