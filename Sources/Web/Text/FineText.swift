import Law

/// The words of the fine calculator.
enum FineText {
    static let title = Wording("罚款幅度测算", "Range of fines")
    static let lead = Wording(
        "选择违法行为，填写已查明的金额，列明法定幅度、计算过程和尚缺的事实；填写拟罚款的，同时核对是否在幅度之内。结果不替代法律判断。",
        "Choose the violation and enter the amounts found: the range, the arithmetic and what is missing. A fine proposed is held against it. It does not replace a lawyer."
    )
    static let conduct = Wording("违法行为和日期", "Violation and days")
    static let conducts = Wording("违法行为", "Violation")
    static let conductsHint = Wording("同一行为违反多个规定的可以多选，从高适用", "Several for one act: the higher fine governs")
    static let conductOn = Wording("行为终了日期", "Last day of the act")
    static let on = Wording("决定日期", "Day of the decision")
    static let amounts = Wording("金额", "Amounts")
    static let circumstances = Wording("情节", "Circumstances")
    static let unclear = Wording("金额无法计算", "The amount cannot be computed")
    static let serious = Wording("情节严重", "The circumstances are serious")
    static let overdue = Wording("逾期不改正", "Not put right in the time set")
    static let innocentSeller = Wording("销售不知道是侵权商品并能说明提供者", "A seller who did not know and names the source")
    static let sanctionOn = Wording("五年内同类处罚的生效日期", "A sanction of the kind in effect since")
    static let sanctionHint = Wording("没有的不填", "Leave empty for none")
    static let proposal = Wording("拟罚款", "The fine proposed")
    static let proposed = Wording("拟罚款金额（元）", "Fine proposed (yuan)")
    static let ground = Wording("减轻处罚的法定情形", "Ground for going below the range")
    static let reason = Wording("减轻的理由", "The reason")
    static let second = Wording("复核人", "The second person")
    static let secondHint = Wording("提出人和决定人以外的人", "Neither who proposes it nor who decides")
    static let check = Wording("测算", "Work it out")
    static let result = Wording("测算结果", "What the law says")
    static let range = Wording("法定幅度", "Range")
    static func between(_ least: String, _ most: String) -> Wording {
        Wording("\(least)至\(most)", "\(least) to \(most)")
    }
    static let noFine = Wording("不予罚款", "No fine")
    static let cannotTell = Wording("尚不能确定", "Cannot be told")
    static let others = Wording("未适用的幅度", "Ranges that do not govern")
    static let choose = Wording("请至少选择一种违法行为。", "Choose one violation at least.")
}
