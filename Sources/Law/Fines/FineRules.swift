/// Every range of fines the product knows, as dated rows.
public enum FineRules {
    /// All rows.
    public static let all: [FineRule] = rights + competition + quality + seeds + platforms

    /// The row on a violation that is in force on a day, or nil where there is none on file.
    public static func row(_ conduct: FineConduct, on date: LegalDate) -> FineRule? {
        all.last { $0.conduct == conduct && $0.standing.isInForce(on: date) }
    }

    /// The row of this name, or nil.
    public static func row(named id: String) -> FineRule? { all.first { $0.id == id } }

    private static let upTo250Thousand = FineBand(.always, .none, .amount(.yuan(250_000)))

    private static let rights: [FineRule] = [
        FineRule(
            "fine.trademark.2019", .trademark, base: .business,
            [FineBand(.from(.yuan(50_000)), .none, .share(500)), upTo250Thousand],
            isOptional: true, heavierFrom: 2, innocentSeller: .noFine, standing: .read(.trademarkLaw2019, "第六十条第二款")),
        FineRule(
            "fine.trademark.2026", .trademark, base: .business,
            [FineBand(.from(.yuan(50_000)), .none, .share(500)), upTo250Thousand],
            isOptional: true, heavierFrom: 2, innocentSeller: .noFine, standing: .read(.trademarkLaw2026, "第七十四条")),
        FineRule(
            "fine.patent", .patent, base: .gains,
            [FineBand(.above(.yuan(50_000)), .none, .share(500)), upTo250Thousand], isOptional: true,
            standing: .read(.patentLaw, "第六十八条")),
        FineRule(
            "fine.copyright", .copyright, base: .business,
            [FineBand(.from(.yuan(50_000)), .share(100), .share(500)), upTo250Thousand], unclearIsNone: true,
            isOptional: true,
            standing: .read(.copyrightLaw, "第五十三条")),
    ]

    private static let competition: [FineRule] = [
        FineRule(
            "fine.confusion.2025", .confusion, base: .business,
            [FineBand(.from(.yuan(50_000)), .none, .share(500)), upTo250Thousand], unclearIsNone: true,
            isOptional: true,
            standing: .read(.competitionLaw2025, "第二十三条")),
        FineRule(
            "fine.secret.2025", .secret,
            [
                FineBand(.serious, .amount(.yuan(1_000_000)), .amount(.yuan(5_000_000))),
                FineBand(.always, .amount(.yuan(100_000)), .amount(.yuan(1_000_000))),
            ],
            standing: .read(.competitionLaw2025, "第二十六条")),
    ]

    private static let quality: [FineRule] = [
        FineRule(
            "fine.product.49", .unsafeProduct, base: .goodsValue, [FineBand(.always, .share(100), .share(300))],
            innocentSeller: .lighter, standing: .read(.productQuality, "第四十九条")),
        FineRule(
            "fine.product.50", .fakeProduct, base: .goodsValue, [FineBand(.always, .share(50), .share(300))],
            innocentSeller: .lighter, standing: .read(.productQuality, "第五十条")),
        FineRule(
            "fine.product.53", .falseOrigin, base: .goodsValue, [FineBand(.always, .none, .share(100))],
            innocentSeller: .lighter, standing: .read(.productQuality, "第五十三条")),
        FineRule(
            "fine.product.63", .hidingSealed, base: .goodsValue, [FineBand(.always, .share(100), .share(300))],
            standing: .read(.productQuality, "第六十三条")),
    ]

    private static let seeds: [FineRule] = [
        FineRule(
            "fine.seed.74", .fakeSeed, base: .goodsValue,
            [
                FineBand(.from(.yuan(20_000)), .share(1_000), .share(2_000)),
                FineBand(.always, .amount(.yuan(20_000)), .amount(.yuan(200_000))),
            ],
            standing: .read(.seedLaw, "第七十四条")),
        FineRule(
            "fine.seed.75", .badSeed, base: .goodsValue,
            [
                FineBand(.from(.yuan(20_000)), .share(500), .share(1_000)),
                FineBand(.always, .amount(.yuan(10_000)), .amount(.yuan(100_000))),
            ],
            standing: .read(.seedLaw, "第七十五条")),
    ]

    private static let platforms: [FineRule] = [
        FineRule(
            "fine.platform.84", .platform,
            [
                FineBand(.seriousAndOverdue, .amount(.yuan(500_000)), .amount(.yuan(2_000_000))),
                FineBand(.overdue, .amount(.yuan(50_000)), .amount(.yuan(500_000))),
            ],
            standing: .read(.eCommerce, "第八十四条"))
    ]
}

/// The rows on fines that are not ranges.
public enum FinePrinciples {
    /// The new rule where it is lighter (从旧兼从轻).
    public static let lighter = FinePrinciple(
        id: "fine.lighter",
        statement: Wording(
            "适用违法行为发生时的规定；作出决定时规定已修改且新规定处罚较轻的，适用新规定",
            "the rule of the day of the violation; the new rule where it is lighter"),
        standing: .read(.penaltyLaw, "第三十七条"))

    /// One act, one fine, under the rule with the higher sum.
    public static let highest = FinePrinciple(
        id: "fine.highest",
        statement: Wording(
            "同一违法行为违反多个规范应当罚款的，按罚款数额高的规定处罚",
            "one act fined under several rules: the rule with the higher fine"),
        standing: .read(.penaltyLaw, "第二十九条"))

    /// Below the range, where there is a ground.
    public static let mitigation = FinePrinciple(
        id: "fine.mitigation",
        statement: Wording(
            "具有法定情形之一的，应当从轻或者减轻处罚；低于幅度的，说明情形和理由，由另一人复核",
            "where a ground of the law is given the penalty is lighter or mitigated; below the range with ground, reason and a second person"
        ),
        standing: .read(
            .penaltyLaw, "第三十二条",
            note: Wording("复核人为本系统的要求", "the second person is asked for by the product")))

    /// The value of goods, by the marked price.
    public static let goodsValue = FinePrinciple(
        id: "fine.goods-value",
        statement: Wording("货值金额以标价计算；没有标价的，按同类产品的市场价格", "value: the marked price, else the market price of the kind"),
        standing: .read(.productQuality, "第七十二条"))

    /// A seller who did not know and names the source.
    public static let innocentSeller = FinePrinciple(
        id: "fine.innocent-seller",
        statement: Wording(
            "销售者不知道且如实说明进货来源的，可以从轻或者减轻处罚", "a seller who did not know and names the source: lighter or mitigated"),
        standing: .read(.productQuality, "第五十五条"))

    /// All of them.
    public static let all =
        [lighter, highest, mitigation, goodsValue, innocentSeller, LatePayment.rule] + FinePayment.rules
}

/// A dated row about fines that is not a range.
public struct FinePrinciple: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// The rule in one sentence.
    public let statement: Wording
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding
}
