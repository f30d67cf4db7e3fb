extension LegalAct {
    /// The Trademark Law as amended in 2019, to the end of 2026.
    public static let trademarkLaw2019 = LegalAct(
        id: "trademark-law-2019", name: Wording("商标法", "Trademark Law (2019)"), title: "中华人民共和国商标法（2019年修正）",
        from: .on(2019, 11, 1), until: .on(2026, 12, 31),
        confidence: .partlyConfirmed, note: .amendmentDateUnread)

    /// The Trademark Law as revised in 2026, from 1 January 2027.
    public static let trademarkLaw2026 = LegalAct(
        id: "trademark-law-2026", name: Wording("商标法（2026年修订）", "Trademark Law (2026)"),
        title: "中华人民共和国商标法（2026年修订）", from: .on(2027, 1, 1))

    /// The Patent Law as amended in 2020.
    public static let patentLaw = LegalAct(
        id: "patent-law", name: Wording("专利法", "Patent Law"), title: "中华人民共和国专利法", from: .on(2021, 6, 1),
        confidence: .partlyConfirmed, note: .amendmentDateUnread)

    /// The Copyright Law as amended in 2020.
    public static let copyrightLaw = LegalAct(
        id: "copyright-law", name: Wording("著作权法", "Copyright Law"), title: "中华人民共和国著作权法",
        from: .on(2021, 6, 1),
        confidence: .partlyConfirmed, note: .amendmentDateUnread)

    /// The Anti-Unfair Competition Law as revised in 2025.
    public static let competitionLaw2025 = LegalAct(
        id: "competition-law-2025", name: Wording("反不正当竞争法", "Anti-Unfair Competition Law (2025)"),
        title: "中华人民共和国反不正当竞争法", from: .on(2025, 10, 15))

    /// The Product Quality Law as amended in 2018.
    public static let productQuality = LegalAct(
        id: "product-quality", name: Wording("产品质量法", "Product Quality Law"), title: "中华人民共和国产品质量法",
        from: .on(2018, 12, 29),
        confidence: .partlyConfirmed, note: .amendmentDateUnread)

    /// The Food Safety Law as amended in 2021.
    public static let foodSafety = LegalAct(
        id: "food-safety", name: Wording("食品安全法", "Food Safety Law"), title: "中华人民共和国食品安全法",
        from: .on(2021, 4, 29),
        confidence: .fromMemory, note: .amendmentDateUnread)

    /// The Seed Law as amended in 2021.
    public static let seedLaw = LegalAct(
        id: "seed-law", name: Wording("种子法", "Seed Law"), title: "中华人民共和国种子法", from: .on(2022, 3, 1),
        confidence: .partlyConfirmed, note: .amendmentDateUnread)
}
