extension TimeLimitID {
    /// The police answer a demand for reasons.
    public static let supervisionReasons = TimeLimitID("supervision.reasons")
    /// The police file on the procuratorate's notice.
    public static let supervisionFiling = TimeLimitID("supervision.filing")
    /// The unit answers an opinion or a notice of correction.
    public static let supervisionReply = TimeLimitID("supervision.reply")
    /// The organ told to penalise answers the procuratorate.
    public static let linkageReply = TimeLimitID("linkage.reply")
    /// The police or the procuratorate answer what they are asked about a case.
    public static let consultationReply = TimeLimitID("consultation.reply")
    /// Criminal prosecutors pass a case of no prosecution to administrative prosecutors.
    public static let reverseReferral = TimeLimitID("reverse.referral")
    /// Administrative prosecutors finish their review.
    public static let reverseReview = TimeLimitID("reverse.review")
}

/// The procuratorate's supervision of filing, and cases handed back for a penalty.
enum ProcuratorateLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .supervisionReasons,
            Wording("公安机关书面答复不立案理由", "The police answer in writing why the case was not filed"),
            since: Wording("收到《要求说明不立案理由通知书》", "the demand for reasons is received"), .calendarDays(7),
            .criminal,
            standing: .read(.procuratorateTransfer, "第十条")),
        TimeLimit(
            .supervisionFiling, Wording("公安机关按照《通知立案书》决定立案", "The police file as notified"),
            since: Wording("收到《通知立案书》", "the notice to file is received"), .calendarDays(15), .criminal,
            standing: .read(.procuratorateTransfer, "第十条")),
        TimeLimit(
            .supervisionReply,
            Wording("有关单位书面回复检察意见、纠正通知", "The unit answers the opinion or the notice of correction in writing"),
            since: Wording("收到检察意见、纠正通知", "the opinion or notice is received"), .calendarDays(15),
            standing: .memory(
                .procuratorateLinkage,
                note: Wording(
                    "对建议移送、纠正的检察意见，已读的规定未写明回复期限；15日为本系统默认值，由各地自行设定",
                    "no rule read sets a time for answering an opinion to transfer; 15 days is this product's setting, for each region to change"
                )), isRegional: true),
        TimeLimit(
            .linkageReply, Wording("主管机关书面回复处理结果", "The organ answers in writing what it did"),
            since: Wording("收到检察意见", "the procuratorate's opinion is received"), .months(2),
            standing: .partly(
                .procuratorateLinkage,
                note: Wording("期限经二手来源证实", "the period is confirmed by a secondary source"))),
        TimeLimit(
            .consultationReply,
            Wording("公安机关、人民检察院答复案件咨询", "The police or the procuratorate answer a consultation"),
            since: Wording("收到咨询或者补充的材料", "the question, or what was added to it, is received"),
            .calendarDays(7),
            standing: .memory(
                .timelyTransfer,
                note: Wording(
                    "期限据记忆，未核；各地可以自行设定", "the period is from memory, unverified; each region may set its own")),
            isRegional: true),
        TimeLimit(
            .reverseReferral,
            Wording(
                "刑事检察部门移送行政检察部门审查", "Criminal prosecutors pass the case to administrative prosecutors"),
            since: Wording("作出不起诉决定", "the decision not to prosecute"), .workingDays(3),
            standing: .partly(
                .reverseLinkage,
                note: Wording("期限经来源证实，条号未核", "the period is confirmed; the article has not been read"))),
        TimeLimit(
            .reverseReview, Wording("行政检察部门审查终结", "Administrative prosecutors finish the review"),
            since: Wording("收到案件", "the case is received"), .workingDays(10),
            Counting(extensions: [ExtensionStep(nil, by: .chiefProcurator)]),
            standing: .partly(
                .reverseLinkage,
                note: Wording(
                    "经检察长批准可以延长，条号未核", "the chief procurator may extend it; the article has not been read"))),
    ]
}
