extension TimeLimitID {
    /// A clue is checked and filing decided.
    public static let clueCheck = TimeLimitID("clue.check")
    /// The file is reviewed before the decision.
    public static let caseReview = TimeLimitID("case.review")
    /// The party states its case or asks for a hearing.
    public static let caseStatement = TimeLimitID("case.statement")
    /// The case is decided.
    public static let caseDecision = TimeLimitID("case.decision")
    /// A penalty decided on the spot is reported for the record.
    public static let summaryRecord = TimeLimitID("summary.record")
    /// The superior designates the unit that has jurisdiction.
    public static let caseDesignation = TimeLimitID("case.designation")
    /// Evidence registered for keeping at once is reported to the head.
    public static let keepingReport = TimeLimitID("measure.keeping-report")
    /// The organ asked for assistance answers.
    public static let assistanceReply = TimeLimitID("assistance.reply")
}

/// 市场监督管理行政处罚程序规定: from the clue to the decision.
enum MarketProcedureLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .clueCheck, Wording("核查违法行为线索并决定是否立案", "Check a clue and decide whether to file a case"),
            since: Wording("发现线索或者收到材料", "the clue is found or the material received"), .workingDays(15),
            Counting(
                suspendedBy: [.testing, .identification],
                extensions: [ExtensionStep(.workingDays(15), by: .head)]),
            standing: .partly(
                .marketProcedure, "第十八条",
                note: Wording(
                    "期限与延长经来源证实，条号据记忆", "the periods are confirmed; the number of the article is from memory")
            )),
        TimeLimit(
            .caseReview,
            Wording("审核机构完成案件审核或者法制审核", "The reviewers finish the case review or legal review"),
            since: Wording("收到审核材料", "the file is received"), .workingDays(10),
            Counting(extensions: [ExtensionStep(nil, by: .head)]),
            standing: .partly(
                .marketProcedure,
                note: Wording("期限经来源证实，条号未核", "the period is confirmed; the article has not been read"))),
        TimeLimit(
            .caseStatement, Wording("当事人陈述、申辩或者要求听证", "The party states its case or asks for a hearing"),
            since: Wording("告知书送达", "the notice of the intended penalty is served"), .workingDays(5),
            standing: .partly(
                .marketProcedure, "第五十七条",
                note: Wording(
                    "期限经来源证实，条号据记忆", "the period is confirmed; the number of the article is from memory"))),
        TimeLimit(
            .caseDecision, Wording("作出行政处理决定", "Decide the case"),
            since: Wording("立案", "the case is filed"), .calendarDays(90),
            Counting(
                suspendedBy: [.testing, .identification, .hearing, .announcement, .stay, .refund],
                extensions: [
                    ExtensionStep(.calendarDays(30), by: .head), ExtensionStep(nil, by: .collective),
                ]),
            standing: .partly(
                .marketProcedure, "第六十四条",
                note: Wording(
                    "期限与延长经来源证实，条号据记忆；集体讨论决定继续延期的同时确定期限",
                    "the periods are confirmed; the number of the article is from memory; a collective decision fixes its own period"
                ))),
        TimeLimit(
            .summaryRecord, Wording("将当场处罚的决定和材料报所属单位备案", "Report a penalty decided on the spot for the record"),
            since: Wording("当场作出处罚决定", "the decision on the spot"), .workingDays(7),
            standing: .memory(
                .marketProcedure,
                note: Wording("期限据记忆，条号未核", "the period is from memory, its article has not been read"))),
        TimeLimit(
            .caseDesignation, Wording("上一级单位确定案件的管辖单位", "The superior decides which unit has jurisdiction"),
            since: Wording("收到报送材料", "the material is received"), .workingDays(7),
            standing: .memory(
                .marketProcedure,
                note: Wording("期限据记忆，条号未核", "the period is from memory, its article has not been read"))),
        TimeLimit(
            .keepingReport,
            Wording("当场先行登记保存后向负责人报告并补办批准手续", "Report evidence kept at once and get approval"),
            since: Wording("当场先行登记保存", "the registration"), .hours(24), .fromTheMoment,
            standing: .partly(
                .marketProcedure,
                note: Wording("期限经来源证实，条号未核", "the period is confirmed; the article has not been read"))),
        TimeLimit(
            .assistanceReply, Wording("协助机关完成协查事项", "The organ asked for assistance answers"),
            since: Wording("收到协助调查函", "the request is received"), .workingDays(15),
            standing: .partly(
                .marketProcedure,
                note: Wording(
                    "期限届满前不能完成的应当提前说明；条号未核",
                    "to say so before the period ends where longer is needed; the article has not been read"))
        ),
    ]
}
