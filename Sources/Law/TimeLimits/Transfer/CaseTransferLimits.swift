extension TimeLimitID {
    /// The head decides whether to transfer.
    public static let transferHeadDecision = TimeLimitID("transfer.head-decision")
    /// The case is handed to the police of the same level.
    public static let transferHandOver = TimeLimitID("transfer.hand-over")
    /// Police without jurisdiction pass the case on.
    public static let transferForward = TimeLimitID("transfer.forward")
    /// The police decide whether to file the case.
    public static let transferFilingDecision = TimeLimitID("transfer.filing-decision")
    /// The sender asks the police to reconsider.
    public static let transferReconsiderationRequest = TimeLimitID("transfer.reconsideration-request")
    /// The sender asks the procuratorate to supervise the filing.
    public static let transferSupervisionRequest = TimeLimitID("transfer.supervision-request")
    /// The police decide on the reconsideration.
    public static let transferReconsiderationDecision = TimeLimitID(
        "transfer.reconsideration-decision")
    /// The sender turns to the procuratorate after the reconsideration.
    public static let transferSupervisionAfterReconsideration = TimeLimitID(
        "transfer.supervision-after-reconsideration")
    /// Goods and materials are handed to the police.
    public static let transferGoods = TimeLimitID("transfer.goods")
}

/// 国务院令第310号: from the head's decision to the hand-over of the goods.
enum CaseTransferLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .transferHeadDecision,
            Wording("正职负责人或者主持工作的负责人决定是否批准移送", "The head decides whether to approve the transfer"),
            since: Wording("接到移送报告", "the written report is received"), .calendarDays(3),
            standing: .read(
                .caseTransfer, "第五条第二款",
                note: Wording("“3日”未写明为工作日，按自然日计算", "the act says 3 days without saying working days"))),
        TimeLimit(
            .transferHandOver,
            Wording("决定批准移送后向同级公安机关移送", "Hand the case over to the police of the same level"),
            since: Wording("批准移送", "the transfer is approved"), .hours(24), .fromTheMoment,
            standing: .read(.caseTransfer, "第五条第二款")),
        TimeLimit(
            .transferForward,
            Wording(
                "公安机关将不属于本机关管辖的案件转送有管辖权的机关",
                "Police without jurisdiction forward the case and tell the sender"),
            since: Wording("收到移送案件", "the case is received"), .hours(24), .fromTheMoment,
            standing: .read(.caseTransfer, "第七条")),
        TimeLimit(
            .transferFilingDecision,
            Wording("公安机关审查并决定是否立案", "The police examine the case and decide on filing"),
            since: Wording("接受移送的案件", "the case is accepted"), .calendarDays(3),
            standing: .read(
                .caseTransfer, "第八条",
                note: Wording(
                    "“3日”未写明为工作日，按自然日计算；公安机关一方另见 police.transfer-decision",
                    "the act says 3 days without saying working days; see police.transfer-decision for the police's own rule"
                ))),
        TimeLimit(
            .transferReconsiderationRequest,
            Wording("移送机关提请公安机关复议", "The sender asks the police to reconsider"),
            since: Wording("接到不予立案通知书", "the notice of not filing is received"), .calendarDays(3),
            standing: .read(.caseTransfer, "第九条第一款")),
        TimeLimit(
            .transferSupervisionRequest,
            Wording("移送机关建议人民检察院立案监督", "The sender asks the procuratorate for filing supervision"),
            since: Wording("接到不予立案通知书", "the notice of not filing is received"), .calendarDays(3),
            standing: .read(
                .caseTransfer, "第九条第一款",
                note: Wording(
                    "“三日内”系于提请复议一项，建议立案监督是否同受其限存在不同理解，从严计算",
                    "the three days stand with the request to reconsider; the stricter reading is used for supervision too"
                ))),
        TimeLimit(
            .transferReconsiderationDecision,
            Wording("公安机关作出复议决定", "The police decide on the reconsideration"),
            since: Wording("收到提请复议的文件", "the request is received"), .calendarDays(3),
            standing: .read(.caseTransfer, "第九条第二款")),
        TimeLimit(
            .transferSupervisionAfterReconsideration,
            Wording(
                "对复议决定仍有异议，建议人民检察院立案监督",
                "Still objecting, the sender asks the procuratorate for filing supervision"),
            since: Wording("收到复议决定通知书", "the notice of the reconsideration is received"),
            .calendarDays(3),
            standing: .read(.caseTransfer, "第九条第二款")),
        TimeLimit(
            .transferGoods,
            Wording(
                "向公安机关移交涉案物品和材料并办结交接手续", "Hand goods and materials to the police and finish the formalities"
            ),
            since: Wording("接到立案通知书", "the notice of filing is received"), .calendarDays(3),
            standing: .read(
                .caseTransfer, "第十二条",
                note: Wording("法律、行政法规另有规定的依照其规定", "unless a law or regulation says otherwise"))),
    ]
}
