/// A violation for which the law fines by the amount or within fixed sums.
public enum FineConduct: String, Hashable, Sendable, Codable, CaseIterable {
    /// Infringing a registered mark.
    case trademark
    /// Passing off a patent.
    case patent
    /// Infringing copyright, public interest harmed.
    case copyright
    /// Confusion with the goods or the name of another.
    case confusion
    /// Infringing a trade secret.
    case secret
    /// Products below the standards for health and safety.
    case unsafeProduct
    /// Adulterated, fake, substandard or failed products sold as good ones.
    case fakeProduct
    /// Forged origin, another's factory name or address, a forged quality mark.
    case falseOrigin
    /// Hiding, moving, selling or destroying goods under seal.
    case hidingSealed
    /// Fake seed.
    case fakeSeed
    /// Bad seed.
    case badSeed
    /// A platform that takes no measures against infringement.
    case platform

    /// The violation in words.
    public var label: Wording {
        switch self {
        case .trademark: Wording("侵犯注册商标专用权", "trademark infringement")
        case .patent: Wording("假冒专利", "passing off a patent")
        case .copyright: Wording("侵犯著作权并损害公共利益", "copyright infringement, public interest harmed")
        case .confusion: Wording("实施混淆行为", "confusion")
        case .secret: Wording("侵犯商业秘密", "trade secret infringement")
        case .unsafeProduct: Wording("生产、销售不符合保障健康、安全标准的产品", "products below health and safety standards")
        case .fakeProduct: Wording("掺杂掺假、以假充真、以次充好、以不合格冒充合格", "adulterated, fake or substandard products")
        case .falseOrigin: Wording("伪造产地、冒用厂名厂址、冒用质量标志", "forged origin, name, address or quality mark")
        case .hidingSealed: Wording("隐匿、转移、变卖、损毁被查封、扣押的物品", "hiding or selling goods under seal")
        case .fakeSeed: Wording("生产经营假种子", "fake seed")
        case .badSeed: Wording("生产经营劣种子", "bad seed")
        case .platform: Wording("平台经营者未采取必要措施", "a platform that took no measures")
        }
    }

    /// The field in which an earlier sanction counts as a repeat.
    public var field: ProtectedField {
        switch self {
        case .trademark: .trademark
        case .patent: .patent
        case .copyright: .copyright
        case .confusion, .platform: .competition
        case .secret: .secret
        case .unsafeProduct, .fakeProduct, .falseOrigin, .hidingSealed: .quality
        case .fakeSeed, .badSeed: .agriculture
        }
    }
}

/// On what amount a fine is built.
public enum FineBase: String, Hashable, Sendable, Codable, CaseIterable {
    /// 违法经营额.
    case business
    /// 货值金额.
    case goodsValue
    /// 违法所得.
    case gains

    /// The amount as the law calls it.
    public var label: Wording {
        switch self {
        case .business: Wording("违法经营额", "illegal business amount")
        case .goodsValue: Wording("货值金额", "value of the goods")
        case .gains: Wording("违法所得", "illegal gains")
        }
    }
}
