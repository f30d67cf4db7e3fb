/// Why the heads of the organ decide on a penalty together (集体讨论).
public enum DiscussionTrigger: String, Hashable, Sendable, Codable, CaseIterable {
    /// The circumstances are complex (情节复杂).
    case complex
    /// The violation is a major one (重大违法行为).
    case major

    /// The reason in words.
    public var wording: Wording {
        switch self {
        case .complex: Wording("情节复杂", "complex circumstances")
        case .major: Wording("重大违法行为", "a major violation")
        }
    }
}

/// One dated row of the law: a penalty that the heads of the organ decide on together.
public struct DiscussionRule: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// The reason.
    public let trigger: DiscussionTrigger
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding
}

/// Why the heads decide together on one penalty: a row that it reaches.
public struct DiscussionGround: Hashable, Sendable, Codable {
    /// The row's name.
    public let rule: String
    /// The comparison in one sentence.
    public let text: Wording
    /// The act and article.
    public let source: LegalSource
}

/// Every row on collective discussion.
///
/// The law names the reasons and no sum: the head says of a case that it is complex or major, and a region may set sums from
/// which on a penalty counts as one for a major violation.
public enum DiscussionRules {
    /// All rows, in the order of docs/rules.md.
    public static let all: [DiscussionRule] = [
        DiscussionRule(id: "discussion.complex", trigger: .complex, standing: .read(.penaltyLaw, "第五十七条")),
        DiscussionRule(
            id: "discussion.major", trigger: .major,
            standing: .read(
                .penaltyLaw, "第五十七条",
                note: Wording(
                    "本法未规定“重大”的数额；由负责人认定，各地可另行规定数额",
                    "the law sets no sum for “major”: the head says so, and regions may set a sum"))),
    ]

    /// The row of a reason that is in force on a day, or nil where the product knows none.
    ///
    /// - Complexity: O(n) in the number of rows.
    public static func row(_ trigger: DiscussionTrigger, on date: LegalDate) -> DiscussionRule? {
        all.last { $0.trigger == trigger && $0.standing.isInForce(on: date) }
    }

    /// The sums of a region that an intended penalty reaches; empty where the region has set none.
    ///
    /// - Parameters:
    ///   - penalty: what is intended.
    ///   - party: whose penalty.
    ///   - date: the day on which the party is told.
    ///   - regional: from which sums on a penalty counts as major, or nil where the region has set none.
    /// - Returns: one ground for each sum that reaches its line.
    public static func grounds(
        for penalty: IntendedPenalty, of party: PenaltyParty, on date: LegalDate, regional: PartyLines?
    ) -> [DiscussionGround] {
        guard let line = regional?.line(for: party), let row = row(.major, on: date) else { return [] }
        let sums = [
            (penalty.fine, Wording("罚款", "fine")), (penalty.confiscated, Wording("没收", "confiscation")),
        ]
        return sums.compactMap { sum, word in
            guard let sum, sum >= line else { return nil }
            return DiscussionGround(
                rule: row.id,
                text: Wording(
                    "\(word.zh)\(sum)元，达到本地区重大案件标准\(line)元（\(party.wording.zh)）",
                    "\(word.en) of \(sum) yuan reaches the region's line of \(line) for major cases (\(party.wording.en))"
                ),
                source: row.standing.source)
        }
    }
}
