/// Where a rule row stands: the act, the article, from when to when, and how sure the product is of it.
public struct RuleStanding: Hashable, Sendable, Codable {
    /// The act.
    public let act: LegalAct
    /// The article as cited in Chinese.
    public let article: String
    /// The first day on which the rule applies.
    public let from: LegalDate
    /// The last day on which it applies, or nil while it is in force.
    public let until: LegalDate?
    /// How sure the product is.
    public let confidence: Confidence
    /// What a reader must know besides, or nil.
    public let note: Wording?

    /// A row's standing; the dates are the act's own unless given.
    public init(
        _ act: LegalAct, _ article: String, confidence: Confidence, from: LegalDate? = nil,
        until: LegalDate? = nil,
        note: Wording? = nil
    ) {
        self.act = act
        self.article = article
        self.from = from ?? act.from
        self.until = until ?? act.until
        self.confidence = confidence
        self.note = note
    }

    /// Stands where a rule is known but the number of its article has not been read.
    public static let articleNotRead = "（条号未核）"

    /// The text was read.
    static func read(_ act: LegalAct, _ article: String, note: Wording? = nil) -> RuleStanding {
        RuleStanding(act, article, confidence: .read, note: note)
    }

    /// A source confirms part of it.
    static func partly(_ act: LegalAct, _ article: String = articleNotRead, note: Wording)
        -> RuleStanding
    {
        RuleStanding(act, article, confidence: .partlyConfirmed, note: note)
    }

    /// From memory.
    static func memory(_ act: LegalAct, _ article: String = articleNotRead, note: Wording)
        -> RuleStanding
    {
        RuleStanding(act, article, confidence: .fromMemory, note: note)
    }

    /// The act and article, as cited.
    public var source: LegalSource { LegalSource(law: act.name, article: article) }

    /// Whether the rule applies on a day.
    public func isInForce(on date: LegalDate) -> Bool {
        from <= date && until.map { date <= $0 } ?? true
    }
}

extension Wording {
    /// The figures are confirmed by a source; the numbers of their articles stand as remembered.
    static let articleUnread = Wording(
        "数额经来源证实，条号据记忆，未核", "the amounts are confirmed; the number of the article is from memory, unverified")
}
