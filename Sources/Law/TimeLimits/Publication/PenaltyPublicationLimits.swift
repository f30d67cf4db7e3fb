extension TimeLimitID {
    /// A penalty is published where the party is of the same province.
    public static let publicationOwnProvince = TimeLimitID("publication.own-province")
    /// A penalty is pushed to the party's home province.
    public static let publicationPush = TimeLimitID("publication.push")
    /// The home province publishes what was pushed.
    public static let publicationPushed = TimeLimitID("publication.pushed")
    /// A penalty that no longer stands is taken down.
    public static let publicationWithdrawal = TimeLimitID("publication.withdrawal")
    /// A low fine or circulated criticism stops being shown.
    public static let publicationEndLow = TimeLimitID("publication.end-low")
    /// Any other penalty stops being shown.
    public static let publicationEnd = TimeLimitID("publication.end")
}

/// 总局令第45号: publication of penalties.
enum PenaltyPublicationLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .publicationOwnProvince,
            Wording("公示行政处罚信息（当事人在本省）", "Publish a penalty (party of the same province)"),
            since: Wording("作出处罚决定", "the decision"), .workingDays(20),
            standing: .read(.penaltyPublication, "第九条")),
        TimeLimit(
            .publicationPush,
            Wording("将处罚信息推送至当事人登记地（当事人在外省）", "Push a penalty to the party's home province"),
            since: Wording("作出处罚决定", "the decision"), .workingDays(10),
            standing: .read(.penaltyPublication, "第十条")),
        TimeLimit(
            .publicationPushed,
            Wording("登记地协助公示收到的处罚信息", "The home province publishes a penalty received"),
            since: Wording("收到处罚信息", "the penalty is received"), .workingDays(10),
            standing: .read(.penaltyPublication, "第十条")),
        TimeLimit(
            .publicationWithdrawal,
            Wording("撤回被变更、撤销、确认违法或者无效的公示信息", "Take down a penalty changed or annulled, with reasons"),
            since: Wording("决定被变更、撤销、确认违法或者无效", "the change or annulment"), .workingDays(3),
            standing: .read(.penaltyPublication, "第十一条")),
        TimeLimit(
            .publicationEndLow,
            Wording("停止公示仅受到通报批评或者较低数额罚款的信息", "Stop showing a circulated criticism or low fine"),
            since: Wording("公示", "the publication"), .months(3),
            standing: .read(
                .penaltyPublication, "第十三条",
                note: Wording(
                    "较低数额由省级市场监管部门规定；2025-12-25起另按信用修复办法分类",
                    "what is low is set by the province; since 2025-12-25 see also the classes of credit repair"
                ))),
        TimeLimit(
            .publicationEnd, Wording("停止公示其他处罚信息", "Stop showing any other penalty"),
            since: Wording("公示", "the publication"), .years(3),
            standing: .read(
                .penaltyPublication, "第十三条",
                note: Wording(
                    "限制类处罚期限更长的从其期限；2025-12-25起另按信用修复办法分类",
                    "longer bans keep their own length; since 2025-12-25 see also the classes of credit repair"
                ))),
    ]
}
