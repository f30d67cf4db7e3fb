import Enforcement
import Law

/// What the execution of a decision says that forms 47 to 49 take from it.
extension FormFacts {
    mutating func note(_ execution: ExecutionStore.Contents, on day: LegalDate) {
        let record = execution.record
        note(.openDuties, FormFacts.open(execution, on: day).joined(separator: "\n"))
        note(.openSum, FormFacts.sums(execution, on: day))
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

    /// What is still to be performed, a line each: sums, and duties that are not paid in money.
    private static func open(_ execution: ExecutionStore.Contents, on day: LegalDate) -> [String] {
        let money = execution.account(on: day).lines.filter { $0.open.minor > 0 }.map {
            "\($0.purpose.label.zh)\($0.open.onPaper)"
        }
        let record = execution.record
        guard !record.isRevoked, !record.state.isOver else { return money }
        return money + record.penalty.kinds.filter { Penalty(kinds: [$0]).hasOtherDuties }.map(\.label.zh)
    }

    /// The sums that are open, with what they make together; nil where nothing is.
    private static func sums(_ execution: ExecutionStore.Contents, on day: LegalDate) -> String? {
        let account = execution.account(on: day)
        let parts = account.lines.filter { $0.open.minor > 0 }.map { "\($0.purpose.label.zh)\($0.open.onPaper)" }
        guard parts.count > 1 else { return parts.first }
        return parts.joined(separator: "，") + "，合计\(account.open.onPaper)"
    }
}
