import Enforcement
import Law

/// What the execution of a decision says that forms 47 to 49 take from it.
extension FormFacts {
    mutating func note(_ execution: ExecutionStore.Contents, on day: LegalDate) {
        let (record, account) = (execution.record, execution.account(on: day))
        let sums = account.lines.filter { $0.open.minor > 0 }.map { "\($0.purpose.label.zh)\($0.open.onPaper)" }
        note(.openDuties, (sums + FormFacts.otherDuties(record)).joined(separator: "\n"))
        let total = sums.count > 1 ? "，合计\(account.open.onPaper)" : ""
        note(.openSum, sums.isEmpty ? nil : sums.joined(separator: "，") + total)
        if let deferral = record.deferral { note(deferral) }
        note(.reminder, record.demand.map { "于\($0.servedOn.onPaper)送达履行催告书" })
        note(.court, record.application?.court)
    }

    private mutating func note(_ deferral: Deferral) {
        note(.deferralWay, deferral.parts.count > 1 ? "分期" : "延期")
        note(.deferralReason, deferral.reason)
        note(
            .deferralParts,
            rows: deferral.parts.enumerated().map { place, part in
                ["第\(place + 1)期", part.dueOn.onPaper, part.amount.onPaper]
            })
    }

    /// What is still to be performed and is not paid in money, a line each.
    private static func otherDuties(_ record: Execution) -> [String] {
        guard !record.isRevoked, !record.state.isOver else { return [] }
        return record.penalty.kinds.filter { Penalty(kinds: [$0]).hasOtherDuties }.map(\.label.zh)
    }
}
