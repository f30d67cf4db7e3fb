extension TimeLimitID {
    /// The party applies for administrative reconsideration.
    public static let remedyReconsideration = TimeLimitID("remedy.reconsideration")
    /// The party sues without reconsideration.
    public static let remedySuit = TimeLimitID("remedy.suit")
    /// The party sues after reconsideration.
    public static let remedySuitAfterReconsideration = TimeLimitID(
        "remedy.suit-after-reconsideration")
    /// Service by announcement takes effect.
    public static let serviceAnnouncement = TimeLimitID("service.announcement")
}

/// Reconsideration, litigation and service by announcement.
enum RemedyLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .remedyReconsideration,
            Wording("当事人申请行政复议", "The party applies for administrative reconsideration"),
            since: Wording("知道或者应当知道该行政行为", "the act is known or ought to be known"), .calendarDays(60),
            Counting(rollOver: .nextWorkingDay),
            standing: .partly(
                .administrativeReview, "第二十条",
                note: Wording(
                    "期限经来源证实，条号据记忆；期间依照民事诉讼法，最后一日为节假日的顺延",
                    "the period is confirmed, the article is from memory; counted by the Civil Procedure Law")
            )),
        TimeLimit(
            .remedySuit, Wording("当事人直接提起行政诉讼", "The party sues directly"),
            since: Wording("知道或者应当知道该行政行为", "the act is known or ought to be known"), .months(6),
            Counting(rollOver: .nextWorkingDay),
            standing: .partly(
                .administrativeLitigation, "第四十六条",
                note: Wording("期限经来源证实，条号据记忆", "the period is confirmed; the article is from memory"))),
        TimeLimit(
            .remedySuitAfterReconsideration,
            Wording("当事人不服复议决定提起行政诉讼", "The party sues after reconsideration"),
            since: Wording("收到复议决定书", "the reconsideration decision is received"), .calendarDays(15),
            Counting(rollOver: .nextWorkingDay),
            standing: .partly(
                .administrativeLitigation, "第四十五条",
                note: Wording("期限经来源证实，条号据记忆", "the period is confirmed; the article is from memory"))),
        TimeLimit(
            .serviceAnnouncement, Wording("公告送达视为送达", "Service by announcement counts as served"),
            since: Wording("发出公告", "the announcement"), .calendarDays(30),
            standing: .memory(
                .civilProcedure, "第九十五条", note: Wording("据记忆，使用前应核对", "from memory; check before use"))),
    ]
}
