import Law

/// The conditions of the steps of an execution.
enum ExecutionGuards {
    static let secondPerson = Guard<Execution>(
        RefusalCode.secondPerson.rawValue,
        Wording("批准人不是办案人员", "Whoever approves did not work on the case")
    ) { facts, actor, _ in
        facts.investigators.contains(actor.userID)
            ? Wording("办案人员不得批准自己的案件，请由其他负责人办理", "You work on this case: another head must decide") : nil
    }

    static let reasonGiven = Guard<Execution>(
        "reasons-missing", Wording("写明情况和理由", "What happened and why is given")
    ) { facts, _, _ in
        let text: String? =
            switch facts.act {
            case .reason(let text): text
            case .ending(let ending): ending.text
            case .reduction(let reduction): reduction.agreement
            case .result(let result, _): result.text
            case .reversal(let reversal): reversal.reason
            default: nil
            }
        guard let text, CaseGuards.isBlank(text) else { return nil }
        return Wording("请写明情况和理由", "Say what happened and why")
    }

    // MARK: Money

    static let paymentSound = Guard<Execution>(
        "payment-unsound",
        Wording("缴款日期在送达之后、今天以前，有票据号", "Paid between service and today, with a receipt"), source: ExecutionLaw.payment
    ) { facts, _, moment in
        guard case .payment(let payment)? = facts.act else { return nil }
        if payment.amount.minor <= 0 { return Wording("金额应当大于零", "The amount must be more than nothing") }
        if payment.paidOn > moment.date { return Wording("日期不能晚于今天", "The day lies ahead") }
        if payment.paidOn < facts.execution.servedOn { return Wording("日期不能早于送达日期", "The day lies before the service") }
        return CaseGuards.isBlank(payment.receipt) ? Wording("请填写票据或者凭证号码", "Give the number of the receipt") : nil
    }

    static let notMoreThanOwed = Guard<Execution>(
        "more-than-owed", Wording("不超过应缴未缴的数额", "Not more than what is open"), source: ExecutionLaw.payment
    ) { facts, _, moment in
        guard case .payment(let payment)? = facts.act else { return nil }
        let open = facts.account(on: moment.date).line(payment.purpose).open
        guard payment.amount > open else { return nil }
        return Wording(
            "“\(payment.purpose.label.zh)”应缴未缴\(open)元，登记数额超出",
            "\(payment.purpose.label.en): only \(open) yuan are open")
    }

    static let somethingOver = Guard<Execution>(
        "nothing-over", Wording("有多缴的款项", "Something was paid too much"), source: ExecutionLaw.refund, selects: true
    ) { facts, _, moment in
        facts.account(on: moment.date).over.minor > 0 ? nil : Wording("没有应退还的款项", "Nothing is to be paid back")
    }

    static let notMoreThanOver = Guard<Execution>(
        "more-than-over", Wording("不超过多缴的数额", "Not more than what was paid too much"), source: ExecutionLaw.refund
    ) { facts, _, moment in
        guard case .payment(let payment)? = facts.act else { return nil }
        let over = facts.account(on: moment.date).line(payment.purpose).over
        guard payment.amount > over else { return nil }
        return Wording(
            "“\(payment.purpose.label.zh)”应退还\(over)元，登记数额超出", "\(payment.purpose.label.en): only \(over) yuan go back")
    }

    static let open = Guard<Execution>(
        "nothing-open", Wording("尚有未履行的义务", "Something is still to be performed"), source: ExecutionLaw.performance
    ) { facts, _, moment in
        facts.account(on: moment.date).open.minor > 0 || facts.hasOtherDuties
            ? nil : Wording("款项已缴清", "Everything is paid")
    }

    static let moneyOpen = Guard<Execution>(
        "nothing-open", Wording("尚有未缴的款项", "Something is still to be paid"), source: ExecutionLaw.payment
    ) { facts, _, moment in
        facts.account(on: moment.date).open.minor > 0 ? nil : Wording("没有未缴的款项", "Nothing is to be paid")
    }

    static let fineOpen = Guard<Execution>(
        "no-fine-open", Wording("尚有未缴的罚款", "Part of the fine is open"), source: ExecutionLaw.deferral
    ) { facts, _, moment in
        facts.account(on: moment.date).line(.fine).open.minor > 0 ? nil : Wording("没有未缴的罚款", "No fine is open")
    }

    static let settled = Guard<Execution>(
        "not-settled", Wording("款项缴清、多缴的已退还", "Everything is paid, and what was too much went back"),
        source: ExecutionLaw.performance
    ) { facts, _, moment in
        let account = facts.account(on: moment.date)
        if account.open.minor > 0 {
            return Wording("尚欠\(account.open)元，未执行完毕", "\(account.open) yuan are open")
        }
        return account.over.minor > 0
            ? Wording("尚有\(account.over)元应退还当事人", "\(account.over) yuan are to go back to the party") : nil
    }

    static let paidBack = Guard<Execution>(
        "not-paid-back", Wording("多缴的已退还", "What was paid too much went back"), source: ExecutionLaw.refund
    ) { facts, _, moment in
        let over = facts.account(on: moment.date).over
        return over.minor > 0 ? Wording("尚有\(over)元应退还当事人", "\(over) yuan are to go back to the party") : nil
    }

    static let additionOpen = Guard<Execution>(
        "no-addition-open", Wording("有未缴的加处罚款", "Part of the additional fine is open"),
        source: ExecutionLaw.reduction, selects: true
    ) { facts, _, moment in
        facts.account(on: moment.date).line(.addition).open.minor > 0
            ? nil : Wording("没有未缴的加处罚款", "No additional fine is open")
    }

    static let notMoreThanAdded = Guard<Execution>(
        "more-than-added", Wording("不超过未缴的加处罚款", "Not more than what is open of the additional fine"),
        source: ExecutionLaw.reduction
    ) { facts, _, moment in
        guard case .reduction(let reduction)? = facts.act else { return nil }
        let open = facts.account(on: moment.date).line(.addition).open
        if reduction.amount.minor <= 0 { return Wording("金额应当大于零", "The amount must be more than nothing") }
        return reduction.amount > open
            ? Wording("未缴的加处罚款为\(open)元，减免数额超出", "Only \(open) yuan of the additional fine are open") : nil
    }

    // MARK: Deferral

    static let planSound = Guard<Execution>(
        "plan-unsound",
        Wording("各期日期在申请之后，合计等于未缴罚款", "Each part lies after the request, together they are what is open of the fine"),
        source: ExecutionLaw.deferral
    ) { facts, _, moment in
        guard case .deferral(let deferral)? = facts.act else { return nil }
        if CaseGuards.isBlank(deferral.reason) {
            return Wording("请写明经济困难的情况", "Say what the economic difficulty is")
        }
        if deferral.askedOn > moment.date { return Wording("申请日期不能晚于今天", "The day of the request lies ahead") }
        if deferral.askedOn < facts.execution.servedOn {
            return Wording("申请日期不能早于送达日期", "The request lies before the service")
        }
        guard let first = deferral.parts.first, first.dueOn > deferral.askedOn else {
            return Wording("各期缴纳日期应当晚于申请日期", "Each part is due after the request")
        }
        if Set(deferral.parts.map(\.dueOn)).count < deferral.parts.count {
            return Wording("同一日期只列一期", "One part for each day")
        }
        if deferral.parts.contains(where: { $0.amount.minor <= 0 }) {
            return Wording("每期金额应当大于零", "Each part must be more than nothing")
        }
        let open = facts.account(on: moment.date).line(.fine).open
        guard deferral.total != open else { return nil }
        return Wording("各期合计应当等于未缴罚款\(open)元", "The parts must together be the \(open) yuan that are open")
    }
}
