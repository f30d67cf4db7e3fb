extension TimeLimitID {
    /// A violation may no longer be punished.
    public static let penaltyLimitation = TimeLimitID("penalty.limitation")
    /// The same where life, health or finance was harmed.
    public static let penaltyLimitationHarm = TimeLimitID("penalty.limitation-harm")
    /// A published decision that no longer stands is withdrawn.
    public static let penaltyWithdrawal = TimeLimitID("penalty.withdrawal")
    /// Evidence registered for keeping is dealt with.
    public static let evidenceRegistration = TimeLimitID("penalty.evidence-registration")
    /// A case is decided, as the law says for every organ.
    public static let penaltyDecision = TimeLimitID("penalty.decision")
    /// The decision is served.
    public static let penaltyService = TimeLimitID("penalty.service")
    /// The party asks for a hearing.
    public static let hearingRequest = TimeLimitID("hearing.request")
    /// The party is told when and where the hearing is.
    public static let hearingNotice = TimeLimitID("hearing.notice")
    /// The fine is paid.
    public static let penaltyPayment = TimeLimitID("penalty.payment")
    /// A fine collected on the spot is handed in.
    public static let cashHandIn = TimeLimitID("penalty.cash-hand-in")
    /// The organ pays it into the bank.
    public static let cashDeposit = TimeLimitID("penalty.cash-deposit")
}

/// 行政处罚法: evidence, hearing, decision, service, payment.
enum PenaltyLawLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .penaltyLimitation,
            Wording("违法行为未被发现的，不再给予行政处罚", "A violation not found out may no longer be punished"),
            since: Wording("违法行为发生；连续或者继续的，行为终了", "the violation, or the end of a continuing one"),
            .years(2),
            standing: .read(.penaltyLaw, "第三十六条")),
        TimeLimit(
            .penaltyLimitationHarm,
            Wording(
                "涉及公民生命健康安全、金融安全且有危害后果的，不再给予行政处罚",
                "The same where life, health or financial safety was harmed"),
            since: Wording("违法行为发生；连续或者继续的，行为终了", "the violation, or the end of a continuing one"),
            .years(5),
            standing: .read(.penaltyLaw, "第三十六条")),
        TimeLimit(
            .penaltyWithdrawal,
            Wording(
                "撤回被变更、撤销、确认违法或者无效的处罚决定信息",
                "Withdraw a published decision changed or annulled, with reasons"),
            since: Wording("决定被变更、撤销、确认违法或者无效", "the change or annulment"), .workingDays(3),
            standing: .read(
                .penaltyLaw, "第四十八条第二款",
                note: Wording("第八十五条：三日为工作日", "Art. 85: three days are working days"))),
        TimeLimit(
            .evidenceRegistration,
            Wording("对先行登记保存的证据作出处理决定", "Decide on evidence registered for keeping"),
            since: Wording("先行登记保存", "the registration"), .workingDays(7),
            standing: .read(
                .penaltyLaw, "第五十六条", note: Wording("第八十五条：七日为工作日", "Art. 85: seven days are working days"))
        ),
        TimeLimit(
            .penaltyDecision,
            Wording(
                "作出行政处罚决定（法律、法规、规章另有规定的从其规定）",
                "Decide on the penalty, unless a law, regulation or rule says otherwise"),
            since: Wording("立案", "the case is filed"), .calendarDays(90),
            standing: .read(
                .penaltyLaw, "第六十条",
                note: Wording("市场监管案件见 case.decision", "for market supervision see case.decision"))),
        TimeLimit(
            .penaltyService,
            Wording("当事人不在场的，送达行政处罚决定书", "Serve the decision on a party that was not present"),
            since: Wording("作出决定", "the decision"), .workingDays(7),
            standing: .read(
                .penaltyLaw, "第六十一条第一款",
                note: Wording("第八十五条：七日为工作日", "Art. 85: seven days are working days"))),
        TimeLimit(
            .hearingRequest, Wording("当事人要求听证", "The party asks for a hearing"),
            since: Wording("行政机关告知", "the party is told"), .workingDays(5),
            standing: .read(
                .penaltyLaw, "第六十四条第一项",
                note: Wording("第八十五条：五日为工作日", "Art. 85: five days are working days"))),
        TimeLimit(
            .hearingNotice,
            Wording("通知当事人及有关人员听证的时间、地点", "Tell the party when and where the hearing is held"),
            since: Wording("举行听证", "the hearing"), .workingDays(7), .before,
            standing: .read(
                .penaltyLaw, "第六十四条第二项",
                note: Wording("第八十五条：七日为工作日", "Art. 85: seven days are working days"))),
        TimeLimit(
            .penaltyPayment, Wording("当事人缴纳罚款", "The party pays the fine"),
            since: Wording("收到行政处罚决定书", "the decision is received"), .calendarDays(15),
            standing: .read(
                .penaltyLaw, "第六十七条第三款",
                note: Wording(
                    "最后一日为节假日时是否顺延，本法未作规定",
                    "the law does not say whether a last day that is a holiday is moved"))),
        TimeLimit(
            .cashHandIn, Wording("执法人员将当场收缴的罚款交至行政机关", "Officers hand in a fine collected on the spot"),
            since: Wording("收缴罚款；在水上的，抵岸", "the collection, or landing"), .workingDays(2),
            standing: .read(
                .penaltyLaw, "第七十一条", note: Wording("第八十五条：二日为工作日", "Art. 85: two days are working days"))),
        TimeLimit(
            .cashDeposit,
            Wording("行政机关将当场收缴的罚款缴付指定的银行", "The organ pays a fine collected on the spot into the bank"),
            since: Wording("收到执法人员交来的罚款", "the fine is handed in"), .workingDays(2),
            standing: .read(
                .penaltyLaw, "第七十一条", note: Wording("第八十五条：二日为工作日", "Art. 85: two days are working days"))),
    ]
}
