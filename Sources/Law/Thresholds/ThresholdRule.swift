/// One dated row of the law: from where on conduct is a crime, or a graver one.
public struct ThresholdRule: Hashable, Sendable {
    /// The stable name, "213.2025.basic".
    public let id: String
    /// The crime.
    public let crime: Crime
    /// What part of the crime the row is about.
    public let scope: ThresholdScope
    /// The range of punishment it opens.
    public let tier: Tier
    /// The tests, of which one is enough; none where the conduct was not a crime.
    public let tests: [ThresholdTest]
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding

    /// One row.
    public init(
        _ id: String, _ crime: Crime, scope: ThresholdScope = .general, tier: Tier = .basic,
        _ tests: [ThresholdTest], standing: RuleStanding
    ) {
        self.id = id
        self.crime = crime
        self.scope = scope
        self.tier = tier
        self.tests = tests
        self.standing = standing
    }

    /// The act and article.
    public var source: LegalSource { standing.source }

    /// The row of a graver range whose every amount is a multiple of this row's (two halves are not multiplied).
    func multiplied(_ factor: Int64, id: String, tier: Tier, also tests: [ThresholdTest] = []) -> ThresholdRule {
        ThresholdRule(
            id, crime, scope: scope, tier: tier, self.tests.compactMap { $0.multiplied(factor) } + tests,
            standing: standing)
    }
}

/// What part of a crime a row is about.
public enum ThresholdScope: String, Hashable, Sendable, Codable, CaseIterable {
    /// Goods, and everything that has no rows of its own.
    case general
    /// Services under a mark (article 213).
    case services
    /// Tobacco monopoly goods.
    case tobacco
    /// Food and what is put into it.
    case food

    /// The scope in words.
    public var label: Wording {
        switch self {
        case .general: Wording("一般", "general")
        case .services: Wording("服务", "services")
        case .tobacco: Wording("烟草专卖品", "tobacco monopoly goods")
        case .food: Wording("食品相关", "food")
        }
    }
}

/// One test of a row.
public enum ThresholdTest: Hashable, Sendable {
    /// A figure reaches a line, and every circumstance holds.
    case reaches(Measure, Quantity, given: [Circumstance])
    /// Every circumstance holds, whatever the figures.
    case holds([Circumstance])
    /// Two of the figures each reach half of their line (数额或者数量分别达到两项以上标准一半以上).
    case twoHalves([ThresholdLine])

    /// A figure reaches a line.
    static func reaches(_ measure: Measure, _ line: Quantity, _ given: Circumstance...) -> ThresholdTest {
        .reaches(measure, line, given: given)
    }

    /// The same test with a multiple of its amount, or nil where it has none.
    func multiplied(_ factor: Int64) -> ThresholdTest? {
        guard case .reaches(let measure, let line, let given) = self else { return nil }
        return .reaches(measure, line.times(factor), given: given)
    }

    /// The test in words.
    public var wording: Wording {
        switch self {
        case .reaches(let measure, let line, let given):
            let conditions = given.map(\.label)
            let amount = line.wording
            let zh = "\(measure.label.zh)在\(amount.zh)以上"
            let en = "\(measure.label.en) of \(amount.en) or more"
            guard !conditions.isEmpty else { return Wording(zh, en) }
            return Wording(
                "\(conditions.map(\.zh).joined(separator: "，"))，\(zh)",
                "\(en), with \(conditions.map(\.en).joined(separator: "; "))")
        case .holds(let conditions):
            return Wording(
                conditions.map(\.label.zh).joined(separator: "，且"), conditions.map(\.label.en).joined(separator: "; "))
        case .twoHalves(let lines):
            return Wording(
                "下列数额、数量分别达到其中两项以上标准一半以上：\(lines.map(\.wording.zh).joined(separator: "、"))",
                "two of these each reach half: \(lines.map(\.wording.en).joined(separator: ", "))")
        }
    }
}

/// A figure and the line drawn on it.
public struct ThresholdLine: Hashable, Sendable {
    /// The figure.
    public let measure: Measure
    /// The full line; half of it counts.
    public let line: Quantity

    /// The line in words.
    public var wording: Wording {
        Wording("\(measure.label.zh)\(line.wording.zh)", "\(measure.label.en) \(line.wording.en)")
    }
}
