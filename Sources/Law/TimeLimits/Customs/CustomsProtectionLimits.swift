extension TimeLimitID {
    /// Customs decides on recordation.
    public static let customsRecordation = TimeLimitID("customs.recordation")
    /// A recordation is valid this long.
    public static let customsValidity = TimeLimitID("customs.validity")
    /// The holder reports a change.
    public static let customsChange = TimeLimitID("customs.change")
    /// The holder applies for detention and gives security.
    public static let customsApplication = TimeLimitID("customs.application")
    /// Customs finds whether the goods infringe.
    public static let customsFinding = TimeLimitID("customs.finding")
    /// Goods detained on application are released.
    public static let customsReleaseApplication = TimeLimitID("customs.release-application")
    /// Goods detained by office are released.
    public static let customsReleaseOffice = TimeLimitID("customs.release-office")
}

/// 知识产权海关保护条例: recordation, detention, release.
enum CustomsProtectionLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .customsRecordation, Wording("海关总署决定是否准予备案", "Customs decides on recordation"),
            since: Wording("收到全部申请文件", "all documents are received"), .workingDays(30),
            standing: .read(.customsProtection, "第八条")),
        TimeLimit(
            .customsValidity, Wording("知识产权海关保护备案有效期", "A recordation stays valid"),
            since: Wording("准予备案", "the recordation"), .years(10),
            standing: .read(
                .customsProtection, "第十条",
                note: Wording(
                    "届满前6个月内可以续展，每次10年", "renewable within 6 months before the end, by 10 years each time"))),
        TimeLimit(
            .customsChange, Wording("办理备案变更或者注销", "Report a change or cancel the recordation"),
            since: Wording("备案情况改变", "the change"), .workingDays(30),
            standing: .read(.customsProtection, "第十一条")),
        TimeLimit(
            .customsApplication,
            Wording("权利人提出扣留申请并提供担保", "The rights holder applies for detention and gives security"),
            since: Wording("通知送达", "the notice is served"), .workingDays(3),
            standing: .read(.customsProtection, "第十六条")),
        TimeLimit(
            .customsFinding, Wording("调查、认定扣留货物是否侵权", "Find whether the detained goods infringe"),
            since: Wording("扣留", "the detention"), .workingDays(30),
            standing: .read(.customsProtection, "第二十条")),
        TimeLimit(
            .customsReleaseApplication,
            Wording(
                "未收到法院协助执行通知的，放行（依申请扣留）", "Release goods detained on application without a court order"),
            since: Wording("扣留", "the detention"), .workingDays(20),
            standing: .read(.customsProtection, "第二十四条第一项")),
        TimeLimit(
            .customsReleaseOffice,
            Wording(
                "未收到法院协助执行通知且不能认定侵权的，放行（依职权扣留）",
                "Release goods detained by office without a court order or finding"),
            since: Wording("扣留", "the detention"), .workingDays(50),
            standing: .read(.customsProtection, "第二十四条第二项")),
    ]
}
