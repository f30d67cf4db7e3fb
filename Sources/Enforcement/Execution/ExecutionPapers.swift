package import Law

/// Payment 缴款: what came in on a decision, or went back to the party.
package struct Payment: Sendable, Hashable, Codable {
    package let purpose: PaymentPurpose
    /// More than nothing.
    package let amount: Money
    package let paidOn: LegalDate
    package let channel: PaymentChannel
    /// The number of the receipt or of the transfer.
    package let receipt: String
    /// Whether it went back to the party.
    package let isRefund: Bool

    package init(
        _ purpose: PaymentPurpose, _ amount: Money, paidOn: LegalDate, channel: PaymentChannel, receipt: String,
        isRefund: Bool = false
    ) {
        self.purpose = purpose
        self.amount = amount
        self.paidOn = paidOn
        self.channel = channel
        self.receipt = receipt
        self.isRefund = isRefund
    }
}

/// A recorded payment that is taken back because its entry was wrong (冲正): both entries stay, and neither counts.
package struct PaymentReversal: Sendable, Hashable {
    package let payment: Payment
    /// Whether that was done before.
    package let isReversed: Bool
    /// What was wrong.
    package let reason: String

    package init(_ payment: Payment, isReversed: Bool, reason: String) {
        self.payment = payment
        self.isReversed = isReversed
        self.reason = reason
    }
}

/// What a payment is for.
package enum PaymentPurpose: String, CaseIterable, Hashable, Sendable, Codable {
    case fine, gains, addition

    package var label: Wording {
        switch self {
        case .fine: Wording("罚款", "Fine")
        case .gains: Wording("没收违法所得", "Gains confiscated")
        case .addition: Wording("加处罚款", "Additional fine")
        }
    }
}

/// How money came in: not into the hands of the organ that decided, but for a small fine that officers collect on the spot.
///
/// - Source: 行政处罚法 (2021) Art 67, 68, 72(1); 行政强制法 Art 60.
package enum PaymentChannel: String, CaseIterable, Hashable, Sendable, Codable {
    case bank, electronic, sale, court, onSpot

    package var label: Wording {
        switch self {
        case .bank: Wording("指定银行", "Appointed bank")
        case .electronic: Wording("电子支付系统", "Electronic payment")
        case .sale: Wording("拍卖查封、扣押财物抵缴", "Sale of what was seized")
        case .court: Wording("人民法院执行到位", "Collected by the court")
        case .onSpot: Wording("当场收缴", "Collected on the spot")
        }
    }
}

/// Payment put off or divided, as the party asked for it.
///
/// - Source: 行政处罚法 (2021) Art 66(2).
package struct Deferral: Sendable, Hashable, Codable {
    /// One part with its last day.
    package struct Part: Sendable, Hashable, Codable {
        package let amount: Money
        package let dueOn: LegalDate

        package init(_ amount: Money, dueOn: LegalDate) {
            self.amount = amount
            self.dueOn = dueOn
        }
    }

    package let askedOn: LegalDate
    /// The economic difficulty, as the party showed it.
    package let reason: String
    /// One part where payment is put off, several where it is divided.
    package let parts: [Part]
    /// Whether the head granted it.
    package let isGranted: Bool

    package init(askedOn: LegalDate, reason: String, parts: [Part], isGranted: Bool = false) {
        self.askedOn = askedOn
        self.reason = reason
        self.parts = parts.sorted { $0.dueOn < $1.dueOn }
        self.isGranted = isGranted
    }

    /// The same, granted.
    package var granted: Deferral { Deferral(askedOn: askedOn, reason: reason, parts: parts, isGranted: true) }
    /// The end of the deferral.
    package var lastDay: LegalDate? { parts.last?.dueOn }
    /// The sum of its parts; nil where it cannot be represented.
    package var total: Money? { parts.reduce(Money(minor: 0)) { $0?.adding($1.amount) } }
}

/// How the party was called upon to perform (履行催告书, form 48).
///
/// - Source: 行政强制法 Art 54.
package struct PaymentDemand: Sendable, Hashable, Codable {
    /// The day on which the party received it: the ten working days count from there.
    package let servedOn: LegalDate
    /// The sum it names, with what was added until then.
    package let amount: Money
    /// What the party said on it.
    package let statement: String

    package init(servedOn: LegalDate, amount: Money, statement: String) {
        self.servedOn = servedOn
        self.amount = amount
        self.statement = statement
    }
}

/// The application to the court, and what the court made of it (强制执行申请书, form 49).
///
/// - Source: 行政强制法 Art 53 to 57.
package struct CourtApplication: Sendable, Hashable, Codable {
    package let court: String
    package let appliedOn: LegalDate
    /// The sum that is to be enforced; nil where no money is.
    package let amount: Money?
    /// The number under which the court has it; nil before it accepted.
    package let courtNumber: String?
    package let acceptedOn: LegalDate?
    package let ruledOn: LegalDate?
    /// Why the court did not accept it, or ruled against it; nil where it did not.
    package let refusal: String?

    package init(
        court: String, appliedOn: LegalDate, amount: Money?, courtNumber: String? = nil, acceptedOn: LegalDate? = nil,
        ruledOn: LegalDate? = nil, refusal: String? = nil
    ) {
        self.court = court
        self.appliedOn = appliedOn
        self.amount = amount
        self.courtNumber = courtNumber
        self.acceptedOn = acceptedOn
        self.ruledOn = ruledOn
        self.refusal = refusal
    }

    /// The same, accepted under a number.
    package func accepted(_ number: String, on day: LegalDate) -> CourtApplication {
        CourtApplication(
            court: court, appliedOn: appliedOn, amount: amount, courtNumber: number, acceptedOn: day,
            ruledOn: ruledOn, refusal: refusal)
    }

    /// The same with the ruling, or without one where the court did not even accept it.
    package func ruled(on day: LegalDate, refusal: String? = nil) -> CourtApplication {
        CourtApplication(
            court: court, appliedOn: appliedOn, amount: amount, courtNumber: courtNumber, acceptedOn: acceptedOn,
            ruledOn: day, refusal: refusal)
    }
}

/// What was let off of the additional fine, under an agreement (执行协议).
///
/// - Source: 行政强制法 Art 42(1).
package struct FineReduction: Sendable, Hashable, Codable {
    package let amount: Money
    /// What was agreed, and what the party made good.
    package let agreement: String

    package init(amount: Money, agreement: String) {
        self.amount = amount
        self.agreement = agreement
    }
}

/// Why enforcement ends though not everything was performed.
///
/// - Source: 行政强制法 Art 40, 58.
package enum TerminationGround: String, CaseIterable, Hashable, Sendable, Codable {
    case death, dissolution, objectLost, revoked, court, other

    package var label: Wording {
        switch self {
        case .death: Wording("公民死亡，无遗产可供执行，又无义务承受人", "Died; no estate and nobody who takes over")
        case .dissolution: Wording("法人或者其他组织终止，无财产可供执行，又无义务承受人", "Dissolved; no assets and nobody who takes over")
        case .objectLost: Wording("执行标的灭失", "What was to be enforced is lost")
        case .revoked: Wording("据以执行的行政决定被撤销", "The decision was revoked")
        case .court: Wording("人民法院裁定不予执行或者终结执行", "The court ruled against it or ended it")
        case .other: Wording("其他需要终结执行的情形", "Another reason to end it")
        }
    }
}

/// How execution ended.
package struct ExecutionEnding: Sendable, Hashable, Codable {
    /// Nil where everything was performed.
    package let ground: TerminationGround?
    /// How it was performed, or what stands behind the ground.
    package let text: String

    package init(ground: TerminationGround? = nil, text: String) {
        self.ground = ground
        self.text = text
    }
}
