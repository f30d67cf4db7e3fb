/// What is added to a fine that comes in parts, or comes in part: each part counts its own days.
///
/// What comes in goes to the part that is due first. A part is a share of the fine that was paid on one day, or that is open on
/// the day for which it is asked; so the sum of all additions never exceeds the fine.
public struct LateFine: Hashable, Sendable, Codable {
    /// One share of the fine, with its own addition.
    public struct Part: Hashable, Sendable, Codable {
        /// How much of the fine.
        public let amount: Money
        /// The last day for paying it.
        public let dueOn: LegalDate
        /// The day on which it came in; nil while it is open.
        public let paidOn: LegalDate?
        /// Its addition, line by line.
        public let late: LatePayment
    }

    /// The shares, in the order in which they were due.
    public let parts: [Part]
    /// The sum of the additions.
    public let added: Money
    /// What is open of the fine on that day.
    public let unpaid: Money

    /// Works out the addition on a day.
    ///
    /// - Parameters:
    ///   - instalments: the fine, divided as it is due; amounts not negative, all in one currency.
    ///   - receipts: what came in on the fine; what came after the day is left aside, and so is what exceeds the fine.
    ///   - day: the day for which it is asked.
    ///   - stayed: days of review or suit, which do not count.
    /// - Returns: nil where the row was not in force or an amount cannot be represented.
    /// - Complexity: O((i + r) log (i + r) + (i + r) · s log s) for i instalments, r receipts and s stays.
    public static func of(
        _ instalments: [FineInstalment], receipts: [FineReceipt], asOf day: LegalDate,
        stayed: [ClosedRange<LegalDate>] = []
    ) -> LateFine? {
        var purse = Purse(receipts.filter { $0.paidOn <= day }.sorted { $0.paidOn < $1.paidOn })
        var parts: [Part] = []
        var (added, unpaid) = (Money(minor: 0), Money(minor: 0))
        for instalment in instalments.sorted(by: { $0.lastDay < $1.lastDay }) {
            for share in purse.shares(of: instalment.amount) {
                let late = LatePayment.of(
                    share.amount, dueOn: instalment.dueOn, paidOn: share.paidOn ?? day, stayed: stayed,
                    deferred: instalment.deferred)
                guard let late, let sum = added.adding(late.added) else { return nil }
                added = sum
                if share.paidOn == nil {
                    guard let open = unpaid.adding(share.amount) else { return nil }
                    unpaid = open
                }
                parts.append(
                    Part(amount: share.amount, dueOn: instalment.lastDay, paidOn: share.paidOn, late: late))
            }
        }
        return LateFine(parts: parts, added: added, unpaid: unpaid)
    }
}

/// A share of a fine with the day by which it is to be paid.
public struct FineInstalment: Hashable, Sendable, Codable {
    /// How much, not negative.
    public let amount: Money
    /// The last day for paying it, from which lateness counts.
    public let dueOn: LegalDate
    /// Days for which its payment was put off after that day; nil where it was not.
    public let deferred: ClosedRange<LegalDate>?

    /// A share of a fine.
    public init(_ amount: Money, dueOn: LegalDate, deferred: ClosedRange<LegalDate>? = nil) {
        self.amount = amount
        self.dueOn = dueOn
        self.deferred = deferred
    }

    /// A share of a fine whose payment was put off on request.
    ///
    /// Where the party asked before the first last day was over, only the new one counts. Where it asked later, the days up to
    /// its request were late already, and those from the request to the new last day do not count.
    public init(_ amount: Money, dueOn first: LegalDate, askedOn: LegalDate, putOffTo last: LegalDate) {
        if askedOn > first, last >= askedOn {
            self.init(amount, dueOn: first, deferred: askedOn...last)
        } else {
            self.init(amount, dueOn: last)
        }
    }

    /// The last day for paying it, with what was put off.
    public var lastDay: LegalDate { max(dueOn, deferred?.upperBound ?? dueOn) }
}

/// What came in on a fine on one day.
public struct FineReceipt: Hashable, Sendable, Codable {
    /// How much, not negative.
    public let amount: Money
    /// When.
    public let paidOn: LegalDate

    /// A payment.
    public init(_ amount: Money, paidOn: LegalDate) {
        self.amount = amount
        self.paidOn = paidOn
    }
}

/// What came in and has not been reckoned yet.
private struct Purse {
    /// A share of an instalment, and the day on which it came in; nil where it has not.
    struct Share {
        let amount: Money
        let paidOn: LegalDate?
    }

    private let receipts: [FineReceipt]
    private var place = 0
    /// What is left of the receipt at the place.
    private var left: Int64

    init(_ receipts: [FineReceipt]) {
        self.receipts = receipts
        left = receipts.first?.amount.minor ?? 0
    }

    /// Takes an amount out, receipt by receipt; what the purse does not hold is the last share.
    mutating func shares(of amount: Money) -> [Share] {
        var shares: [Share] = []
        var open = amount.minor
        while open > 0, place < receipts.count {
            let taken = min(open, left)
            if taken > 0 {
                shares.append(Share(amount: Money(minor: taken), paidOn: receipts[place].paidOn))
            }
            (open, left) = (open - taken, left - taken)
            guard left == 0 else { continue }
            place += 1
            left = place < receipts.count ? receipts[place].amount.minor : 0
        }
        return open > 0 ? shares + [Share(amount: Money(minor: open), paidOn: nil)] : shares
    }
}
