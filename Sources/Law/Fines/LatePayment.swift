/// What is added to a fine that is not paid in time: so many hundredths of it a day, never more than the fine.
public struct LatePayment: Hashable, Sendable, Codable {
    /// Days that count.
    public let days: Int
    /// What is added.
    public let added: Money
    /// The act and article.
    public let source: LegalSource
    /// The computation, line by line.
    public let steps: [ComputationStep]

    /// The row: three hundredths a day, capped at the fine.
    public static let rule = FinePrinciple(
        id: "fine.late",
        statement: Wording(
            "到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处数额不超出罚款数额；复议、诉讼期间不计算",
            "not paid in time: 3 % of the fine a day, at most the fine itself; not while review or suit is pending"),
        standing: .read(.penaltyLaw, "第七十二条第一款第一项、第七十三条第三款"))

    /// Hundredths of the fine a day.
    static let dailyPercent: Int64 = 3

    /// What is added to a fine by the day it is paid.
    ///
    /// - Parameters:
    ///   - fine: the fine, not negative.
    ///   - dueOn: the last day for paying it.
    ///   - paidOn: the day of payment, or the day for which it is asked.
    ///   - stayed: days of review or suit, which do not count.
    ///   - deferred: days for which payment was put off after the last day for it; they do not count either.
    /// - Returns: the addition, or nil where the row was not in force or the amount cannot be represented.
    /// - Complexity: O(s log s) for s stays.
    public static func of(
        _ fine: Money, dueOn: LegalDate, paidOn: LegalDate, stayed: [ClosedRange<LegalDate>] = [],
        deferred: ClosedRange<LegalDate>? = nil
    ) -> LatePayment? {
        guard rule.standing.isInForce(on: dueOn), fine.minor >= 0 else { return nil }
        let late = max(0, paidOn.dayNumber - dueOn.dayNumber)
        let left = leftOut(stayed, after: dueOn, through: paidOn)
        let putOff = leftOut(stayed + [deferred].compactMap(\.self), after: dueOn, through: paidOn) - left
        let days = late - left - putOff
        guard let percent = Optional(Int64(days) * dailyPercent), let asked = fine.percent(min(percent, 100)) else {
            return nil
        }
        let added = min(asked, fine)
        let uncapped = percent > 100
        let text = Wording(
            "\(fine)元 × 3% × \(days)日 = \(added)元" + (uncapped ? "（以罚款数额为限）" : ""),
            "\(fine) × 3% × \(days) days = \(added) yuan" + (uncapped ? " (capped at the fine)" : ""))
        var steps = [
            ComputationStep(
                .note,
                Wording(
                    "自\(dueOn.inChinese)次日至\(paidOn.inChinese)共\(late)日",
                    "from the day after \(dueOn) through \(paidOn): \(late) days")
            )
        ]
        if left > 0 {
            steps.append(
                ComputationStep(.leftOut, Wording("复议、诉讼期间\(left)日不计算", "\(left) days of review or suit do not count")))
        }
        if putOff > 0 {
            steps.append(
                ComputationStep(
                    .leftOut,
                    Wording("准予暂缓、分期的\(putOff)日不计算", "\(putOff) days for which payment was put off do not count")))
        }
        steps.append(
            ComputationStep(.product, text, [Operand(Wording("罚款", "fine"), Quantity(fine))], result: Quantity(added)))
        return LatePayment(days: days, added: added, source: rule.standing.source, steps: steps)
    }

    /// Days of the stays that lie in the time late, each counted once.
    private static func leftOut(_ stays: [ClosedRange<LegalDate>], after due: LegalDate, through last: LegalDate) -> Int
    {
        var cursor = due.dayNumber
        var count = 0
        for stay in stays.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let from = max(stay.lowerBound.dayNumber, cursor + 1)
            let to = min(stay.upperBound.dayNumber, last.dayNumber)
            guard from <= to else { continue }
            count += to - from + 1
            cursor = to
        }
        return count
    }
}
