package import Law

/// What is owed of a decision on one day, what came in, and what is open.
package struct ExecutionAccount: Sendable, Hashable {
    /// One purpose: what is owed for it, and what came in less what went back.
    package struct Line: Sendable, Hashable {
        package let purpose: PaymentPurpose
        package let owed: Money
        package let paid: Money

        package init(purpose: PaymentPurpose, owed: Money, paid: Money) {
            self.purpose = purpose
            self.owed = owed
            self.paid = paid
        }

        /// What is still to be paid.
        package var open: Money { Money(minor: max(0, owed.minor - paid.minor)) }
        /// What is to go back to the party.
        package var over: Money { Money(minor: max(0, paid.minor - owed.minor)) }
    }

    /// What falls due next, or fell due first of what is open.
    package struct Due: Sendable, Hashable {
        package let amount: Money
        package let on: LegalDate

        package init(amount: Money, on day: LegalDate) {
            self.amount = amount
            on = day
        }
    }

    /// The day for which it was reckoned.
    package let day: LegalDate
    /// One line for each purpose for which something is owed or came in.
    package let lines: [Line]
    /// How the addition comes about; nil where there is no fine, or no row of the law for it.
    package let late: LateFine?
    /// What was let off of the addition.
    package let reduced: Money
    package let next: Due?

    package init(
        day: LegalDate, lines: [Line] = [], late: LateFine? = nil, reduced: Money = Money(minor: 0), next: Due? = nil
    ) {
        self.day = day
        self.lines = lines
        self.late = late
        self.reduced = reduced
        self.next = next
    }

    package func line(_ purpose: PaymentPurpose) -> Line {
        lines.first { $0.purpose == purpose }
            ?? Line(purpose: purpose, owed: Money(minor: 0), paid: Money(minor: 0))
    }

    package var owed: Money { sum(\.owed) }
    package var paid: Money { sum(\.paid) }
    package var open: Money { sum(\.open) }
    package var over: Money { sum(\.over) }
    /// Whether nothing is to be paid and nothing to go back.
    package var isSettled: Bool { open.minor == 0 && over.minor == 0 }
    /// Whether the last day of something that is open is over.
    package var isOverdue: Bool { next.map { $0.on < day } ?? (line(.addition).open.minor > 0) }

    private func sum(_ part: (Line) -> Money) -> Money { Money(minor: lines.reduce(0) { $0 + part($1).minor }) }
}

extension ExecutionAccount {
    /// Reckons the account of a decision on a day.
    package init(_ execution: Execution, payments: [Payment], remedies: [Remedy], on day: LegalDate) {
        let fine = execution.isRevoked ? nil : execution.penalty.fine
        let gains = execution.isRevoked ? nil : execution.penalty.confiscated
        let known = payments.filter { $0.paidOn <= day }
        func paid(_ purpose: PaymentPurpose) -> Money {
            Money(
                minor: known.filter { $0.purpose == purpose }
                    .reduce(0) { $0 + ($1.isRefund ? -$1.amount.minor : $1.amount.minor) })
        }
        var late: LateFine?
        if let fine, let payBy = execution.payBy {
            late = LateFine.of(
                ExecutionAccount.instalments(of: fine, payBy: payBy, execution.deferral),
                receipts: known.filter { $0.purpose == .fine && !$0.isRefund }.map {
                    FineReceipt($0.amount, paidOn: $0.paidOn)
                }, asOf: day, stayed: remedies.compactMap { $0.stay(asOf: day) })
        }
        let reduced = execution.isRevoked ? Money(minor: 0) : execution.reduction?.amount ?? Money(minor: 0)
        let added = Money(minor: max(0, (late?.added.minor ?? 0) - reduced.minor))
        let lines = [
            Line(purpose: .fine, owed: fine ?? Money(minor: 0), paid: paid(.fine)),
            Line(purpose: .gains, owed: gains ?? Money(minor: 0), paid: paid(.gains)),
            Line(purpose: .addition, owed: added, paid: paid(.addition)),
        ].filter { $0.owed.minor != 0 || $0.paid.minor != 0 }
        self.init(day: day, lines: lines, late: late, reduced: reduced)
        self = ExecutionAccount(
            day: day, lines: lines, late: late, reduced: reduced, next: firstDue(payBy: execution.payBy))
    }

    /// The fine as it is due: whole by the last day, or what is left of it by the days of a deferral.
    ///
    /// Where the fine was lowered after the deferral, the last parts shrink.
    package static func instalments(of fine: Money, payBy: LegalDate, _ deferral: Deferral?) -> [FineInstalment] {
        guard let deferral, deferral.isGranted, let total = deferral.total else {
            return [FineInstalment(fine, dueOn: payBy)]
        }
        let before = fine.minor - total.minor
        var instalments = before > 0 ? [FineInstalment(Money(minor: before), dueOn: payBy)] : []
        var left = min(fine.minor, total.minor)
        for part in deferral.parts {
            let share = min(left, part.amount.minor)
            guard share > 0 else { break }
            left -= share
            instalments.append(
                FineInstalment(
                    Money(minor: share), dueOn: payBy, askedOn: deferral.askedOn,
                    putOffTo: max(part.dueOn, payBy)))
        }
        return instalments
    }

    private func firstDue(payBy: LegalDate?) -> Due? {
        let open = late?.parts.filter { $0.paidOn == nil } ?? []
        let gains = line(.gains).open
        let days = open.map(\.dueOn) + (gains.minor > 0 ? [payBy].compactMap(\.self) : [])
        guard let first = days.min() else { return nil }
        let fines = open.filter { $0.dueOn == first }.reduce(Int64(0)) { $0 + $1.amount.minor }
        return Due(amount: Money(minor: fines + (payBy == first ? gains.minor : 0)), on: first)
    }
}
