extension TimeLimitID {
    /// A measure taken at once is reported to the head.
    public static let measureReport = TimeLimitID("measure.report")
    /// How long goods may stay seized.
    public static let seizure = TimeLimitID("measure.seizure")
    /// The party gets the freezing decision.
    public static let freezeNotice = TimeLimitID("measure.freeze-notice")
    /// How long money may stay frozen without a decision.
    public static let freeze = TimeLimitID("measure.freeze")
    /// The party performs after being called upon.
    public static let enforcementDemand = TimeLimitID("enforcement.demand")
    /// The court is asked to enforce.
    public static let enforcementApplication = TimeLimitID("enforcement.application")
    /// The court accepts the application.
    public static let enforcementAcceptance = TimeLimitID("enforcement.acceptance")
    /// The court rules on enforcement.
    public static let enforcementRuling = TimeLimitID("enforcement.ruling")
}

/// 行政强制法: seizure, freezing, enforcement.
enum CompulsionLawLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .measureReport,
            Wording("当场实施强制措施后向负责人报告并补办批准手续", "Report a measure taken at once and get approval"),
            since: Wording("当场实施", "the measure"), .hours(24), .fromTheMoment,
            standing: .read(.compulsionLaw, "第十九条")),
        TimeLimit(
            .seizure, Wording("查封、扣押", "Seizure of places or goods"),
            since: Wording("实施查封、扣押", "the seizure"), .calendarDays(30),
            Counting(
                start: .included, suspendedBy: [.testing],
                extensions: [ExtensionStep(.calendarDays(30), by: .head)]),
            standing: .read(
                .compulsionLaw, "第二十五条",
                note: Wording("自实施之日起算，当日计入，从严计算", "the day of the seizure counts: the stricter reading"))),
        TimeLimit(
            .freezeNotice, Wording("向当事人交付冻结决定书", "Deliver the freezing decision to the party"),
            since: Wording("作出冻结决定", "the decision"), .workingDays(3),
            standing: .read(
                .compulsionLaw, "第三十一条",
                note: Wording("第六十九条：十日以内为工作日", "Art. 69: ten days or less are working days"))),
        TimeLimit(
            .freeze, Wording("对冻结的存款、汇款作出处理决定或者解除冻结", "Decide on frozen money or release it"),
            since: Wording("冻结", "the freezing"), .calendarDays(30),
            Counting(start: .included, extensions: [ExtensionStep(.calendarDays(30), by: .head)]),
            standing: .read(
                .compulsionLaw, "第三十二条",
                note: Wording("自冻结之日起算，当日计入，从严计算", "the day of the freezing counts: the stricter reading"))),
        TimeLimit(
            .enforcementDemand, Wording("催告后当事人履行义务", "The party performs after being called upon"),
            since: Wording("催告书送达", "the demand is served"), .workingDays(10),
            standing: .read(
                .compulsionLaw, "第五十四条",
                note: Wording(
                    "届满后方可申请人民法院强制执行；第六十九条：十日以内为工作日",
                    "only then may the court be asked; Art. 69: ten days or less are working days"))),
        TimeLimit(
            .enforcementApplication, Wording("申请人民法院强制执行", "Ask the court to enforce"),
            since: Wording("复议、诉讼期限届满", "the time for review and suit has run out"), .months(3),
            standing: .read(.compulsionLaw, "第五十三条")),
        TimeLimit(
            .enforcementAcceptance, Wording("人民法院受理强制执行申请", "The court accepts the application"),
            since: Wording("接到申请", "the application is received"), .workingDays(5),
            standing: .read(
                .compulsionLaw, "第五十六条第一款",
                note: Wording("第六十九条：十日以内为工作日", "Art. 69: ten days or less are working days"))),
        TimeLimit(
            .enforcementRuling, Wording("人民法院作出执行裁定", "The court rules on enforcement"),
            since: Wording("受理", "the acceptance"), .workingDays(7),
            standing: .read(
                .compulsionLaw, "第五十七条",
                note: Wording("第六十九条：十日以内为工作日", "Art. 69: ten days or less are working days"))),
    ]
}
