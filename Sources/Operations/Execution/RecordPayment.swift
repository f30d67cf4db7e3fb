package import Enforcement
import Law
import Storage

/// Records what came in on a decision, or what went back to the party.
///
/// - Source: 行政处罚法 (2021) Art 67; 行政强制法 Art 41.
package struct RecordPayment: Operation {
    package static let name = "execution.record-payment"

    package let id: ExecutionID
    package let version: Int?
    package let payment: Payment

    package init(_ id: ExecutionID, version: Int? = nil, _ payment: Payment) {
        self.id = id
        self.version = version
        self.payment = payment
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ExecutionVersion {
        let step = try ExecutionStep(id, version: version, in: work)
        try CaseInput.limitLength("receipt", payment.receipt, Wording("票据号码", "the receipt"), atMost: 200)
        let result = try step.take(
            payment.isRefund ? .recordRefund : .recordPayment, .payment(payment),
            reason: "\(payment.purpose.label.zh)\(payment.amount)元，\(payment.paidOn.inChinese)，\(payment.receipt)")
        try step.enter(payment)
        try step.moveInstalment(step.loaded.contents.standing.map(\.payment) + [payment])
        return result
    }
}

extension ActStep where S == Execution {
    /// Writes an entry: a payment, a refund, or what takes one of them back.
    func enter(_ payment: Payment, reversing entry: String? = nil, because reason: String? = nil) throws {
        try work.write(
            "case_payment",
            """
            INSERT INTO case_payment (id, execution_id, purpose, amount_minor, paid_on, channel, receipt, refund,
                                      recorded_by, recorded_at, reverses, reason)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), record.id, payment.purpose, payment.amount.minor,
                payment.paidOn, payment.channel, payment.receipt, payment.isRefund, work.actor.userID, work.now, entry,
                reason,
            ])
    }

    /// The part of a fine paid in parts that is due next is the one that its payments leave open.
    func moveInstalment(_ payments: [Payment]) throws {
        guard record.state == .deferred else { return }
        let account = ExecutionAccount(record, payments: payments, remedies: loaded.contents.remedies, on: work.today)
        guard let next = account.next else { return }
        try work.moveClock(.executionInstalment, on: loaded.reference, to: next.on)
    }
}

extension RecordPayment {
    static let act = Act<Execution>(
        "payment", "recordPayment", on: .recordPayment,
        asking: purpose(start: { $0.openPurpose }),
        amount(start: { record in record.openPurpose.map { record.account.line($0).open } }), paidOn, channel, receipt
    ) { id, version, purpose, amount, paidOn, channel, receipt in
        RecordPayment(
            id, version: version, Payment(purpose, amount, paidOn: paidOn, channel: channel, receipt: receipt))
    }

    static let refundAct = Act<Execution>(
        "refund", "recordRefund", on: .recordRefund, told: \.party,
        asking: purpose(start: { $0.overPurpose }),
        amount(start: { record in record.overPurpose.map { record.account.line($0).over } }), paidOn, channel, receipt
    ) { id, version, purpose, amount, paidOn, channel, receipt in
        RecordPayment(
            id, version: version,
            Payment(purpose, amount, paidOn: paidOn, channel: channel, receipt: receipt, isRefund: true))
    }

    private static func purpose(
        start: @escaping @Sendable (ExecutionInHand) -> PaymentPurpose?
    ) -> Ask<Execution, PaymentPurpose> {
        .one("purpose", Wording("款项", "For"), \.label, few: true, example: .fine, start: start)
    }

    private static func amount(start: @escaping @Sendable (ExecutionInHand) -> Money?) -> Ask<Execution, Money> {
        .yuan("amount", Wording("金额（元）", "Amount (yuan)"), example: "20000", start: start)
    }

    private static let paidOn = Ask<Execution, LegalDate>.day("paidOn", Wording("缴款日期", "Paid on"))
    private static let channel = Ask<Execution, PaymentChannel>.one(
        "channel", Wording("缴款方式", "How"), \.label, few: true, example: .bank, start: { _ in .bank })
    private static let receipt = Ask<Execution, String>.line(
        "receipt", Wording("票据或者凭证号码", "Number of the receipt"), example: "云财票0012345")
}
