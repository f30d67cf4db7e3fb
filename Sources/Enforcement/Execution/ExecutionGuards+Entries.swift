import Law

extension ExecutionGuards {
    /// What officers take themselves: a small fine that was decided on the spot, there and then.
    ///
    /// The other ground of Art 68, a fine that could hardly be collected afterwards, is not among the rows of the law: such a fine
    /// goes to the bank.
    static let collectedOnSpot = Guard<Execution>(
        "not-collected-on-spot",
        Wording(
            "当场收缴的，是当场作出、不超过限额的罚款，收缴日期为处罚当日",
            "Collected on the spot: a fine decided there, within the limit, on that day"),
        source: ExecutionLaw.collection
    ) { facts, _, _ in
        guard case .payment(let payment)? = facts.act, payment.channel == .onSpot else { return nil }
        guard let spot = facts.spot, !payment.isRefund, payment.purpose == .fine else {
            return Wording(
                "只有当场处罚的罚款可以当场收缴，其他款项应当缴至指定银行",
                "Only a fine decided on the spot is collected there: the rest goes to the bank")
        }
        if payment.paidOn != spot.at.date {
            return Wording(
                "当场收缴的日期应当是处罚当日\(spot.at.date)，以后应当缴至指定银行",
                "Collected on the day of the decision, \(spot.at.date), or paid to the bank")
        }
        return limitPassed(facts.execution.penalty.fine, spot)
    }

    private static func limitPassed(_ fine: Money?, _ spot: SpotRecord) -> Wording? {
        guard let most = SummaryRules.row(.collection, on: spot.at.date)?.most?.line(for: spot.party) else {
            return Wording("该日适用的当场收缴限额未入库，请缴至指定银行", "No limit is on file for that day: it goes to the bank")
        }
        guard let fine, fine > most else { return nil }
        return Wording(
            "罚款\(fine)元超过可以当场收缴的限额\(most)元，应当缴至指定银行",
            "A fine of \(fine) yuan exceeds the \(most) that may be collected on the spot: it goes to the bank")
    }

    static let somethingEntered = Guard<Execution>(
        "nothing-entered", Wording("有缴款记录", "A payment is on record"), selects: true
    ) { facts, _, _ in
        facts.payments.isEmpty ? Wording("没有可以冲正的缴款记录", "No payment is on record") : nil
    }

    static let reversible = Guard<Execution>(
        "not-reversible", Wording("该笔记录未被冲正，冲正后收支不为负", "It was not reversed before, and not less than nothing is left")
    ) { facts, _, _ in
        guard case .reversal(let reversal)? = facts.act else { return nil }
        if reversal.isReversed { return Wording("该笔记录已经冲正", "That entry was reversed already") }
        let payment = reversal.payment
        let paid = facts.payments.filter { $0.purpose == payment.purpose }.reduce(Int64(0)) { $0 + $1.signed }
        guard paid - payment.signed < 0 else { return nil }
        return Wording(
            "“\(payment.purpose.label.zh)”已有退款，冲正后为负数，请先冲正退款记录",
            "\(payment.purpose.label.en): money went back on it; reverse the refund first")
    }
}

extension Payment {
    /// What it does to the sum of its purpose, in minor units: a refund lessens it.
    fileprivate var signed: Int64 { isRefund ? -amount.minor : amount.minor }
}
