/// How far up the ranges of punishment a line stands.
public enum Tier: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// 基本: the line at which the conduct becomes a crime.
    case basic
    /// 加重: 情节特别严重, 数额巨大, or the second range of the article.
    case aggravated
    /// The third range, where the article has one (后果特别严重, 其他特别严重情节).
    case graver
    /// The fourth range, where the article has one (article 140 from two million yuan).
    case gravest

    /// The range in words.
    public var label: Wording {
        switch self {
        case .basic: Wording("基本", "basic")
        case .aggravated: Wording("加重", "aggravated")
        case .graver: Wording("再加重", "third range")
        case .gravest: Wording("最重", "fourth range")
        }
    }

    /// The place among the ranges: 1 is the basic one.
    var order: Int { (Tier.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// Orders ranges by severity.
    public static func < (lhs: Tier, rhs: Tier) -> Bool { lhs.order < rhs.order }
}

/// What the figures say of a crime.
public enum ThresholdOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// A line is reached.
    case met
    /// No line is reached, one of them to the share that counts as close.
    case close
    /// Every line is out of reach on the facts given.
    case notMet
    /// A fact is missing that could change the answer, or there is no rule on file.
    case cannotTell

    /// The outcome in words.
    public var label: Wording {
        switch self {
        case .met: Wording("达到", "met")
        case .close: Wording("接近", "close")
        case .notMet: Wording("未达到", "not met")
        case .cannotTell: Wording("无法判断", "cannot be told")
        }
    }
}

/// What is protected, as earlier sanctions and repeat rules speak of it.
public enum ProtectedField: String, Hashable, Sendable, Codable, CaseIterable {
    /// Conduct of articles 213 to 215.
    case trademark
    /// Conduct of article 216.
    case patent
    /// Conduct of articles 217 and 218.
    case copyright
    /// Conduct of articles 219 and 219-1.
    case secret
    /// Food safety.
    case food
    /// Drug safety.
    case drug
    /// Tobacco monopoly.
    case tobacco
    /// Product quality.
    case quality
    /// Seeds, pesticides, veterinary drugs, fertiliser.
    case agriculture
    /// Unfair competition other than trade secrets.
    case competition

    /// The field in words.
    public var label: Wording {
        switch self {
        case .trademark: Wording("商标", "trademark")
        case .patent: Wording("专利", "patent")
        case .copyright: Wording("著作权", "copyright")
        case .secret: Wording("商业秘密", "trade secret")
        case .food: Wording("食品安全", "food safety")
        case .drug: Wording("药品安全", "drug safety")
        case .tobacco: Wording("烟草专卖", "tobacco monopoly")
        case .quality: Wording("产品质量", "product quality")
        case .agriculture: Wording("农资", "agricultural inputs")
        case .competition: Wording("不正当竞争", "unfair competition")
        }
    }
}
