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
            standing: .read(
                .administrativeReview, "第二十条第一款",
                note: Wording(
                    "第八十八条：期间依照民事诉讼法，最后一日为节假日的顺延",
                    "Art. 88: counted by the Civil Procedure Law; a last day that is a holiday is moved"))),
        TimeLimit(
            .remedySuit, Wording("当事人直接提起行政诉讼", "The party sues directly"),
            since: Wording("知道或者应当知道该行政行为", "the act is known or ought to be known"), .months(6),
            Counting(rollOver: .nextWorkingDay),
            standing: .read(
                .administrativeLitigation, "第四十六条第一款", note: RemedyLimits.civilCounting)),
        TimeLimit(
            .remedySuitAfterReconsideration,
            Wording("当事人不服复议决定提起行政诉讼", "The party sues after reconsideration"),
            since: Wording("收到复议决定书", "the reconsideration decision is received"), .calendarDays(15),
            Counting(rollOver: .nextWorkingDay),
            standing: .read(
                .administrativeLitigation, "第四十五条", note: RemedyLimits.civilCounting)),
        TimeLimit(
            .serviceAnnouncement, Wording("公告送达视为送达", "Service by announcement counts as served"),
            since: Wording("发出公告", "the announcement"), .calendarDays(30),
            standing: .memory(
                .civilProcedure, "第九十五条", note: Wording("据记忆，使用前应核对", "from memory; check before use"))),
    ]

    private static let civilCounting = Wording(
        "第一百零一条：期间适用民事诉讼法，最后一日为节假日的顺延",
        "Art. 101: counted by the Civil Procedure Law; a last day that is a holiday is moved")
}
