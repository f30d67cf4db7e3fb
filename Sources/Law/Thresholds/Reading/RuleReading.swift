/// One row of the law, put to the facts.
public struct RuleReading: Hashable, Sendable, Codable {
    /// The row's name.
    public let rule: String
    /// The part of the crime the row is about.
    public let scope: ThresholdScope
    /// The range it opens.
    public let tier: Tier
    /// The act and article.
    public let source: LegalSource
    /// From when the row is in force.
    public let from: LegalDate
    /// Until when, or nil while it is.
    public let until: LegalDate?
    /// How sure the product is of the row.
    public let confidence: Confidence
    /// What a reader must know besides.
    public let note: Wording?
    /// What the tests come to: one is enough.
    public let outcome: ThresholdOutcome
    /// The tests.
    public let tests: [TestReading]

    init(_ rule: ThresholdRule, tests: [TestReading]) {
        self.rule = rule.id
        scope = rule.scope
        tier = rule.tier
        source = rule.source
        from = rule.standing.from
        until = rule.standing.until
        confidence = rule.standing.confidence
        note = rule.standing.note
        outcome = ThresholdOutcome.anyOf(tests.map(\.outcome))
        self.tests = tests
    }
}

extension ThresholdOutcome {
    /// One of several is enough.
    static func anyOf(_ outcomes: [ThresholdOutcome]) -> ThresholdOutcome {
        let order: [ThresholdOutcome] = [.met, .close, .cannotTell]
        return order.first(where: outcomes.contains) ?? .notMet
    }
}

/// All rows on a crime that were in force on one day, put to the facts.
public struct ThresholdReading: Hashable, Sendable, Codable {
    /// The day whose rules were used.
    public let rulesOn: LegalDate
    /// Which day that is in the case.
    public let moment: ThresholdMoment
    /// What it comes to.
    public let outcome: ThresholdOutcome
    /// The highest range reached, or close where none is reached; nil where neither.
    public let tier: Tier?
    /// The rows.
    public let rules: [RuleReading]
    /// Parts of the crime on which there is no rule on file.
    public let withoutRule: [ThresholdScope]
    /// What is not known and could change the outcome, or raise the range where a line is reached.
    public let missing: [MissingFact]
    /// How sure the product is: of the least sure row that gave the outcome.
    public let confidence: Confidence

    /// Orders outcomes by what they mean for the suspect; nil where it cannot be told.
    var severity: Int? {
        switch outcome {
        case .cannotTell: nil
        case .notMet: 0
        case .close: 1
        case .met: 1 + (tier ?? .basic).order
        }
    }
}

/// Which day of the case a set of rules belongs to.
public enum ThresholdMoment: String, Hashable, Sendable, Codable, CaseIterable {
    /// The first day of the conduct.
    case conductBegan
    /// The last day of the conduct.
    case conductEnded
    /// The day on which the case is looked at.
    case judged

    /// The day in words.
    public var label: Wording {
        switch self {
        case .conductBegan: Wording("行为开始时", "when the conduct began")
        case .conductEnded: Wording("行为终了时", "when the conduct ended")
        case .judged: Wording("处理时", "when the case is judged")
        }
    }
}
