package import Enforcement
import Law
import Storage

/// Takes a wrong entry back (冲正): both stay on record, and what is owed is reckoned as if neither were there.
package struct ReversePayment: Operation {
    package static let name = "execution.reverse-payment"

    package let id: ExecutionID
    package let version: Int?
    /// Its id, or the number of its receipt where one entry that counts bears it.
    package let entry: String
    /// What was wrong.
    package let reason: String

    package init(_ id: ExecutionID, version: Int? = nil, entry: String, reason: String) {
        self.id = id
        self.version = version
        self.entry = entry
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` where there is no such entry, or several.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        try CaseInput.limitLength("reason", reason, Wording("冲正的理由", "what was wrong"), atMost: 2_000)
        let contents = step.loaded.contents
        // Where the procedure allows no reversal at all, that is said before an entry is looked for.
        guard let line = line(in: contents) else {
            guard Execution.procedure.transition(from: step.record.state, on: .reversePayment) != nil else {
                return try step.take(.reversePayment)
            }
            throw Refusal.invalid(
                "entry", Wording("没有这样一笔缴款记录，或者票据号码不止一笔", "There is no such entry, or several bear that receipt"))
        }
        let payment = line.payment
        let result = try step.take(
            .reversePayment,
            .reversal(PaymentReversal(payment, isReversed: contents.isReversed(line), reason: reason)),
            reason:
                "\(payment.purpose.label.zh)\(payment.amount)元，\(payment.paidOn.inChinese)，\(payment.receipt)：\(reason)"
        )
        try step.enter(payment, reversing: line.id, because: reason)
        try step.moveInstalment(contents.standing.filter { $0.id != line.id }.map(\.payment))
        return result
    }

    private func line(in contents: ExecutionStore.Contents) -> ExecutionStore.PaymentLine? {
        let entries = contents.payments.filter { $0.reverses == nil }
        if let known = entries.first(where: { $0.id == entry }) { return known }
        let bearing = contents.standing.filter { $0.payment.receipt == entry }
        return bearing.count == 1 ? bearing.first : nil
    }
}

extension ReversePayment {
    static let act = Act<Execution>(
        "payment-reversal", "reversePayment", on: .reversePayment,
        consequence: Wording(
            "原记录和冲正记录都保留，均不再计入；应缴、未缴和加处罚款重新计算",
            "Both entries stay and neither counts; what is owed, with what was added, is reckoned anew"),
        isWayOut: true, asking: entry, .reason(most: 2_000, rows: 3, example: "误将他案缴款登记到本案")
    ) { id, version, entry, reason in
        ReversePayment(id, version: version, entry: entry, reason: reason)
    }

    private static let entry = Ask<Execution, String>.line(
        "entry", Wording("冲正的记录", "Which entry"), example: "云财票0012345",
        help: Wording("缴款记录的编号，或者票据号码", "The id of the entry, or the number of its receipt"),
        options: { record in record.loaded.contents.standing.map(\.choice) })
}

extension ExecutionStore.PaymentLine {
    fileprivate var choice: Choice {
        let words = [payment.purpose.label, payment.isRefund ? Wording("退款", "refund") : nil].compactMap(\.self)
        return Choice(
            id,
            Wording(
                "\(payment.paidOn) \(words.map(\.zh).joined())\(payment.amount)元 \(payment.receipt)",
                "\(payment.paidOn) \(words.map(\.en).joined(separator: ", ")) \(payment.amount) yuan \(payment.receipt)"
            ))
    }
}

/// Opens an execution again that was ended on a wrong entry.
package struct ReopenExecution: Operation {
    package static let name = "execution.reopen"

    package let id: ExecutionID
    package let version: Int?
    package let reason: String

    package init(_ id: ExecutionID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        let result = try step.take(
            .reopen, .reason(reason), reason: reason,
            setting: [("ending", String?.none), ("ended_at", Moment?.none)])
        let reference = step.loaded.reference
        // It ended with the execution: whoever worked on it takes it up again.
        try work.assignTeam(step.loaded.team.map(\.userID), to: reference)
        if step.record.penalty.owesMoney {
            try work.backdateClock(.penaltyPayment, on: reference, to: Moment(step.record.servedOn))
        } else {
            try work.voidClocks(of: .penaltyPayment, on: reference)
        }
        try step.settleWindow()
        return result
    }
}

extension ReopenExecution {
    static let act = Act<Execution>(
        "reopening", "reopenExecution", on: .reopen,
        consequence: Wording(
            "回到待履行，各期限自决定送达之日起算；已结案的案件不变",
            "It is to be performed again, its periods counting from the service; a closed case stays closed"),
        isWayOut: true, told: { $0.team },
        asking: .reason(most: 2_000, rows: 3, example: "误将他案缴款登记到本案，实际尚未缴清")
    ) { id, version, reason in
        ReopenExecution(id, version: version, reason: reason)
    }
}
