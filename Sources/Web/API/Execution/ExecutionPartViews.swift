import Enforcement
import Law
import Operations

/// What is owed for one purpose, what came in, what is open.
struct ExecutionAccountLineView: APIValue {
    let purpose: PaymentPurpose
    let owed: Money
    let paid: Money
    let open: Money
    let over: Money

    init(_ line: ExecutionAccount.Line) {
        (purpose, owed, paid, open, over) = (line.purpose, line.owed, line.paid, line.open, line.over)
    }

    static let schemaName = "ExecutionAccountLine"
    static let example = ExecutionAccountLineView(.init(purpose: .fine, owed: .yuan(20_000), paid: .yuan(5_000)))
    static let rules = ["over": FieldRule("What goes back to the party.")]
}

/// One share of a fine with what was added to it.
struct LateFinePartView: APIValue {
    let amount: Money
    let dueOn: LegalDate
    let paidOn: LegalDate?
    let days: Int
    let added: Money
    let steps: [Wording]

    init(_ part: LateFine.Part) {
        (amount, dueOn, paidOn) = (part.amount, part.dueOn, part.paidOn)
        (days, added, steps) = (part.late.days, part.late.added, part.late.steps.map(\.text))
    }

    private init(example days: Int) {
        (amount, dueOn, paidOn) = (.yuan(20_000), .example, nil)
        (self.days, added) = (days, .yuan(6_000))
        steps = [Wording("20,000元 × 3% × 10日 = 6,000元", "20,000 × 3% × 10 days = 6,000 yuan")]
    }

    static let schemaName = "LateFinePart"
    static let example = LateFinePartView(example: 10)
    static let rules = [
        "paidOn": FieldRule("Left out while it is open."),
        "days": FieldRule("Days that count, without those of review or suit."),
        "steps": FieldRule("The computation, line by line."),
    ]
}

/// What came in on a decision, or went back, or takes such an entry back.
struct ExecutionPaymentView: APIValue {
    let id: String
    let purpose: PaymentPurpose
    let amount: Money
    let paidOn: LegalDate
    let channel: PaymentChannel
    let receipt: String
    let refund: Bool
    let reverses: String?
    let reason: String?
    let counts: Bool

    init(_ line: ExecutionStore.PaymentLine, counts: Bool) {
        self.init(line.id, line.payment, reverses: line.reverses, reason: line.reason, counts: counts)
    }

    private init(_ id: String, _ payment: Payment, reverses: String?, reason: String?, counts: Bool) {
        self.id = id
        (purpose, amount, paidOn) = (payment.purpose, payment.amount, payment.paidOn)
        (channel, receipt, refund) = (payment.channel, payment.receipt, payment.isRefund)
        (self.reverses, self.reason, self.counts) = (reverses, reason, counts)
    }

    static let schemaName = "ExecutionPayment"
    static let example = ExecutionPaymentView(
        RecordExample.id, Payment(.fine, .yuan(5_000), paidOn: .example, channel: .bank, receipt: "云财票0012345"),
        reverses: nil, reason: nil, counts: true)
    static let rules = [
        "refund": FieldRule("Whether it went back to the party."),
        "reverses": FieldRule("The entry that it takes back, because of `reason`; left out for any other."),
        "counts": FieldRule("Not where it was taken back, or takes one back: both stay on record."),
    ]
}

/// Payment put off or divided.
struct DeferralView: APIValue {
    let askedOn: LegalDate
    let reason: String
    let granted: Bool
    let parts: [DeferralPartView]

    init(_ deferral: Deferral) {
        (askedOn, reason, granted) = (deferral.askedOn, deferral.reason, deferral.isGranted)
        parts = deferral.parts.map(DeferralPartView.init)
    }

    static let schemaName = "Deferral"
    static let example = DeferralView(
        Deferral(
            askedOn: .example, reason: "停业整顿，资金周转困难", parts: [.init(.yuan(20_000), dueOn: .example)], isGranted: true))
}

/// One part of a fine that is paid in parts.
struct DeferralPartView: APIValue {
    let amount: Money
    let dueOn: LegalDate

    init(_ part: Deferral.Part) {
        (amount, dueOn) = (part.amount, part.dueOn)
    }

    static let schemaName = "DeferralPart"
    static let example = DeferralPartView(.init(.yuan(20_000), dueOn: .example))
}

/// How the party was called upon.
struct PaymentDemandView: APIValue {
    let servedOn: LegalDate
    let amount: Money
    let statement: String

    init(_ demand: PaymentDemand) {
        (servedOn, amount, statement) = (demand.servedOn, demand.amount, demand.statement)
    }

    static let schemaName = "PaymentDemand"
    static let example = PaymentDemandView(
        PaymentDemand(servedOn: .example, amount: .yuan(29_000), statement: "请求宽限"))
    static let rules = ["amount": FieldRule("The sum it names, with what was added until then.")]
}

/// The application to the court, and what the court made of it.
struct CourtApplicationView: APIValue {
    let court: String
    let appliedOn: LegalDate
    let amount: Money?
    let courtNumber: String?
    let acceptedOn: LegalDate?
    let ruledOn: LegalDate?
    let refusal: String?

    init(_ application: CourtApplication) {
        (court, appliedOn, amount) = (application.court, application.appliedOn, application.amount)
        (courtNumber, acceptedOn) = (application.courtNumber, application.acceptedOn)
        (ruledOn, refusal) = (application.ruledOn, application.refusal)
    }

    static let schemaName = "CourtApplication"
    static let example = CourtApplicationView(
        CourtApplication(court: "青石县人民法院", appliedOn: .example, amount: .yuan(43_000)))
    static let rules = ["refusal": FieldRule("Why the court did not accept it, or ruled against it.")]
}

/// A review or a suit against the decision.
struct RemedyView: APIValue {
    let kind: RemedyKind
    let body: String
    let matter: String
    let filedOn: LegalDate
    let outcome: RemedyOutcome?
    let endedOn: LegalDate?
    let detail: String?

    init(_ remedy: Remedy) {
        (kind, body, matter, filedOn) = (remedy.kind, remedy.body, remedy.number, remedy.filedOn)
        (outcome, endedOn, detail) = (remedy.result?.outcome, remedy.result?.endedOn, remedy.result?.text)
    }

    static let schemaName = "Remedy"
    static let example = RemedyView(
        Remedy(
            id: "", kind: .review, body: "青石县人民政府", number: "青政复〔2026〕8号", filedOn: .example,
            result: RemedyResult(.upheld, endedOn: .example, text: "维持原行政处罚决定")))
    static let rules = ["outcome": FieldRule("Left out while it is pending.")]
}

/// How an execution ended.
struct ExecutionEndingView: APIValue {
    let ground: TerminationGround?
    let detail: String

    init(_ ending: ExecutionEnding) {
        (ground, detail) = (ending.ground, ending.text)
    }

    static let schemaName = "ExecutionEnding"
    static let example = ExecutionEndingView(ExecutionEnding(text: "罚款、没收款已缴清，票据附卷"))
    static let rules = ["ground": FieldRule("Left out where everything was performed.")]
}
