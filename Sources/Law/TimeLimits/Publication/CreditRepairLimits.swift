extension TimeLimitID {
    /// A repair is decided (2021 to 2025).
    public static let creditRepairDecision = TimeLimitID("credit.repair-decision")
    /// A repair is pushed to another province.
    public static let creditRepairPush = TimeLimitID("credit.repair-push")
    /// A slight penalty is shown at most this long.
    public static let creditShowMinorMost = TimeLimitID("credit.show-minor-most")
    /// An ordinary penalty is shown at least this long.
    public static let creditShowOrdinaryLeast = TimeLimitID("credit.show-ordinary-least")
    /// An ordinary penalty is shown at most this long.
    public static let creditShowOrdinaryMost = TimeLimitID("credit.show-ordinary-most")
    /// A serious penalty is shown at least this long.
    public static let creditShowSeriousLeast = TimeLimitID("credit.show-serious-least")
    /// A serious penalty is shown at most this long.
    public static let creditShowSeriousMost = TimeLimitID("credit.show-serious-most")
}

/// Credit repair: how long a penalty is shown, and when a repair is decided.
enum CreditRepairLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .creditRepairDecision, Wording("作出信用修复决定", "Decide on a credit repair"),
            since: Wording("受理申请", "the application is accepted"), .workingDays(15),
            standing: .partly(
                .creditRepair2021,
                note: Wording("期限经二手来源证实", "the period is confirmed by a secondary source"))),
        TimeLimit(
            .creditRepairDecision, Wording("作出信用修复决定", "Decide on a credit repair"),
            since: Wording("受理申请", "the application is accepted"), .workingDays(7),
            standing: .partly(
                .creditRepair2025,
                note: Wording("期限经二手来源证实", "the period is confirmed by a secondary source"))),
        TimeLimit(
            .creditRepairPush, Wording("向外省推送信用修复结果", "Push a repair to another province"),
            since: Wording("作出修复决定", "the decision"), .workingDays(3),
            standing: .partly(
                .creditRepair2025,
                note: Wording("期限经二手来源证实", "the period is confirmed by a secondary source"))),
        TimeLimit(
            .creditShowMinorMost, Wording("轻微失信信息最长公示期", "Longest showing of a slight matter"),
            since: Wording("公示", "the publication"), .months(3),
            standing: .partly(
                .creditRepair2025,
                note: Wording(
                    "原则上不公示；分类清单未核", "in principle not shown; the list of classes has not been read"))),
        TimeLimit(
            .creditShowOrdinaryLeast, Wording("一般失信信息最短公示期", "Shortest showing of an ordinary matter"),
            since: Wording("公示", "the publication"), .months(3),
            standing: .partly(
                .creditRepair2025,
                note: Wording(
                    "届满后方可申请修复；分类清单未核",
                    "repair may be asked for after it; the list of classes has not been read"))),
        TimeLimit(
            .creditShowOrdinaryMost, Wording("一般失信信息最长公示期", "Longest showing of an ordinary matter"),
            since: Wording("公示", "the publication"), .years(1),
            standing: .partly(
                .creditRepair2025,
                note: Wording("届满自动停止公示；分类清单未核", "it ends by itself; the list of classes has not been read")
            )),
        TimeLimit(
            .creditShowSeriousLeast, Wording("严重失信信息最短公示期", "Shortest showing of a serious matter"),
            since: Wording("公示", "the publication"), .years(1),
            standing: .partly(
                .creditRepair2025,
                note: Wording(
                    "届满后方可申请修复；分类清单未核",
                    "repair may be asked for after it; the list of classes has not been read"))),
        TimeLimit(
            .creditShowSeriousMost, Wording("严重失信信息最长公示期", "Longest showing of a serious matter"),
            since: Wording("公示", "the publication"), .years(3),
            standing: .partly(
                .creditRepair2025,
                note: Wording("届满自动停止公示；分类清单未核", "it ends by itself; the list of classes has not been read")
            )),
    ]
}
