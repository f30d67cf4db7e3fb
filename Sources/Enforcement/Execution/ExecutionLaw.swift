import Law

/// The articles on which execution rests.
enum ExecutionLaw {
    /// The decision is performed in the time it names (行政处罚法 66).
    static let performance = penalty("第六十六条第一款")
    /// Paid later or in parts (66).
    static let deferral = FinePayment.deferral.standing.source
    /// Fifteen days, to the bank or electronically (67).
    static let payment = penalty("第六十七条第三款")
    /// A small fine decided on the spot may be collected there (68).
    static let collection = SummaryRules.all.first { $0.subject == .collection }?.standing.source
    /// Three hundredths a day (72).
    static let addition = LatePayment.rule.standing.source
    /// What was added may be let off (行政强制法 42).
    static let reduction = FinePayment.reduction.standing.source
    /// Enforcement ends (40).
    static let termination = compulsion("第四十条")
    /// What was paid on a decision that no longer stands goes back (41).
    static let refund = compulsion("第四十一条")
    /// Three months after the time for review and suit (53).
    static let application = compulsion("第五十三条")
    /// Called upon before, ten days (54).
    static let demand = compulsion("第五十四条")
    /// What goes to the court, signed by the head (55).
    static let papers = compulsion("第五十五条")
    /// The court accepts, or does not (56).
    static let acceptance = compulsion("第五十六条")
    /// The court rules (57).
    static let ruling = compulsion("第五十七条")
    /// Review and suit: the right to them (行政处罚法 7).
    static let remedies = penalty("第七条第一款")
    /// Review or suit, not both at a time (行政复议法 29).
    static let oneRemedy = review("第二十九条")
    /// Not to the disadvantage of whoever asked for review (63).
    static let notHeavier = review("第六十三条第二款")
    /// Upheld on review (68), changed (63), revoked (64).
    static let upheld = review("第六十八条")
    static let changed = review("第六十三条")
    static let revoked = review("第六十四条")
    /// Who enforces a decision after review (78).
    static let afterReview = review("第七十八条")
    /// The suit is dismissed (行政诉讼法 69).
    static let dismissed = suit("第六十九条")
    /// A judgment is enforced by the court of first instance (95).
    static let judgment = suit("第九十五条")

    private static func penalty(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.penaltyLaw.name, article: article)
    }

    private static func compulsion(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.compulsionLaw.name, article: article)
    }

    private static func review(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.administrativeReview.name, article: article)
    }

    private static func suit(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.administrativeLitigation.name, article: article)
    }
}
