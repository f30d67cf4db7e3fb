import Law

/// The words of the execution of decisions.
enum ExecutionText {
    static let executions = Wording("执行", "Execution")
    static let lead = Wording(
        "处罚决定送达后的缴款、暂缓和分期、加处罚款、催告、申请法院强制执行，以及复议、诉讼",
        "What follows a served decision: payment, deferral, the additional fine, the demand, the court, review and suit"
    )
    static let standing = Wording("履行情况", "Where it stands")
    static let theCase = Wording("案件", "Case")
    static let party = Wording("当事人", "Party")
    static let penalty = Wording("处罚", "Penalty")
    static let servedOn = Wording("决定送达", "Decision served")
    static let payBy = Wording("缴纳期限", "Pay by")
    static let owed = Wording("应缴", "Owed")
    static let paid = Wording("已缴", "Paid")
    static let open = Wording("未缴", "Open")
    static let over = Wording("应退", "To go back")
    static let purpose = Wording("款项", "For")
    static let account = Wording("应缴与已缴", "Owed and paid")
    static let payments = Wording("缴款记录", "Payments")
    static let paidOn = Wording("日期", "Date")
    static let receipt = Wording("票据号码", "Receipt")
    static let refund = Wording("退款", "refund")
    static let reversed = Wording("已冲正，不计入", "reversed, does not count")
    static let reversal = Wording("冲正", "reversal")
    static let noPayments = Wording("尚无缴款", "Nothing was paid yet")
    static let noPaymentsNext = Wording("收到银行或者财政票据后登记", "Record it when the receipt is there")
    static let arithmetic = Wording("加处罚款的计算", "How the additional fine comes about")
    static let reduced = Wording("减免", "Let off")
    static let sum = Wording("加处罚款合计", "Additional fine in all")
    static let deferral = Wording("暂缓、分期缴纳", "Paid later or in parts")
    static let askedOn = Wording("申请日期", "Asked on")
    static let difficulty = Wording("经济困难情况", "Economic difficulty")
    static let plan = Wording("缴纳计划", "Plan")
    static let granted = Wording("已批准", "Granted")
    static let notGranted = Wording("未批准", "Not granted")
    static let court = Wording("催告和申请强制执行", "Demand and court")
    static let demandedOn = Wording("催告书送达", "Called upon")
    static let demanded = Wording("催缴数额", "Sum named")
    static let statement = Wording("当事人的陈述和申辩", "What the party said")
    static let courtName = Wording("人民法院", "Court")
    static let appliedOn = Wording("申请日期", "Asked on")
    static let asked = Wording("申请执行数额", "Sum to enforce")
    static let acceptedOn = Wording("受理", "Accepted")
    static let ruledOn = Wording("裁定", "Ruled")
    static let courtRefusal = Wording("不予受理、不予执行", "Refused")
    static let remedies = Wording("复议和诉讼", "Review and suit")
    static let pending = Wording("未审结", "Pending")
    static let filedOn = Wording("提起", "Filed")
    static let ending = Wording("执行结果", "How it ended")
    static let endedAt = Wording("结束时间", "Ended")
    static let ground = Wording("终结情形", "Ground")
    static let forms = Wording("催告书、申请书等文书在案件中制作", "Demand, application and other forms are made in the case")
    static let none = Wording("没有符合条件的执行", "No execution matches")
    static let noneNext = Wording("处罚决定送达后自动列入", "A decision is listed when it is served")

    static let settled = Wording("款项已缴清", "Everything is paid")
    static let noMoney = Wording("没有应缴的款项", "No money is owed")
    static let revoked = Wording("决定已被撤销，不再执行", "The decision was revoked")
    static let duties = Wording("另有非金钱义务待履行", "There are duties besides the money")

    /// What is to be paid, and until when.
    static func due(_ sum: String, _ until: String, _ left: String) -> Wording {
        Wording("应在\(until)前缴纳\(sum)（\(left)）", "\(sum) to be paid by \(until) (\(left))")
    }

    /// What should have been paid.
    static func overdue(_ sum: String, _ until: String, days: Int) -> Wording {
        Wording(
            "期限\(until)，已逾期\(days)天，未缴\(sum)",
            "Due by \(until), \(days) \(days == 1 ? "day" : "days") overdue, \(sum) open")
    }

    /// What was open when enforcement ended.
    static func terminated(_ sum: String) -> Wording {
        Wording("已终结执行，未缴\(sum)", "Enforcement ended with \(sum) open")
    }

    /// The addition is all that is open.
    static func additionOpen(_ sum: String) -> Wording {
        Wording("罚款逾期缴纳，尚欠加处罚款\(sum)", "Paid late: \(sum) of additional fine open")
    }

    /// How much of what is open was added.
    static func withAddition(_ sum: String) -> Wording {
        Wording("其中加处罚款\(sum)", "of which additional fine \(sum)")
    }

    /// What goes back to the party.
    static func toGoBack(_ sum: String) -> Wording {
        Wording("应退还当事人\(sum)", "\(sum) to go back to the party")
    }

    /// That a remedy is pending, and what it does.
    static func pending(_ kind: Wording, since day: String) -> Wording {
        Wording(
            "\(kind.zh)自\(day)起未审结：处罚不停止执行，期间不计算加处罚款",
            "\(kind.en) pending since \(day): the penalty goes on, nothing is added meanwhile")
    }

    /// One share of the fine with its days.
    static func share(_ sum: String, _ due: String, _ paid: String?) -> Wording {
        Wording(
            "\(sum)，期限\(due)，\(paid.map { "\($0)缴纳" } ?? "未缴")",
            "\(sum), due by \(due), \(paid.map { "paid on \($0)" } ?? "open")")
    }

    /// How many lines a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 项", count == 1 ? "1 on this page" : "\(count) on this page")
    }
}
