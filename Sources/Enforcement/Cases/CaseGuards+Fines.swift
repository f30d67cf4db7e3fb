package import Law

extension CaseGuards {
    /// A fine outside the range of the provisions applied is refused, when it is proposed, notified and decided; where the
    /// range cannot be told the page says so.
    ///
    /// Below the range it needs a ground of the law, the reason and a second person, who neither proposes nor decides it. A
    /// report has its second person still before it: the review.
    static let fineInRange = Guard<Case>(
        "fine-outside-range",
        Wording(
            "罚款在所适用规定的幅度之内；低于幅度的有法定减轻情形、理由，并经提出人、决定人以外的人审核",
            "The fine lies in the range of the provisions applied, or below it with a ground, a reason and a second person"
        )
    ) { facts, actor, moment in
        guard let proposed = facts.proposedFine else { return nil }
        let second = facts.isReport ? reviewToCome : facts.secondPerson(for: proposed.fine, besides: actor)
        guard let check = proposed.check(facts.fine, on: moment.date, second: second) else { return nil }
        switch check.verdict {
        case .inside, .mitigated, .cannotTell: return nil
        case .above: return check.text
        case .needsReason:
            guard proposed.mitigation != nil, second == nil else { return check.text }
            return Wording(
                "罚款\(proposed.fine)元低于法定幅度，须经提出人和决定人以外的人审核：审核人员或者集体讨论均未同意过这一数额",
                "\(proposed.fine) yuan lies below the range: neither a reviewer nor a discussion, other than who proposes and decides, has agreed to it"
            )
        }
    }

    /// A line of a crime is met and nothing was transferred: whoever decides says why, for the procuratorate to read.
    static let transferExplained = Guard<Case>(
        "no-transfer-unexplained",
        Wording(
            "已达到刑事追诉标准而没有移送的，写明理由", "Where a line of a crime is met and nothing was transferred, the reason is given"),
        source: CaseLaw.noPenaltyInstead
    ) { facts, _, moment in
        guard let decision = facts.decision, isBlank(decision.withoutTransfer ?? ""),
            let met = facts.untransferred(on: moment.date).first
        else { return nil }
        let line = "\(met.source.citation.zh)\(met.name.zh)"
        return Wording(
            "按已登记的事实，已达到\(line)的追诉标准而没有移送记录：请先移送，或者写明不移送的理由",
            "On the facts on file a line of \(met.source.citation.en) is met and nothing was transferred: transfer it, or say why not"
        )
    }

    private static let reviewToCome = "案件审核人员"
}

extension CaseFacts {
    /// Whether a report is handed in, which goes to the review next.
    fileprivate var isReport: Bool { if case .conclusion? = act { true } else { false } }

    /// The crimes whose line is met by the facts on file, where the police were never asked.
    package func untransferred(on day: LegalDate) -> [Assessment] {
        guard let thresholds, !transfers.contains(where: { $0.blocksPenalty || $0.wentToPolice }) else { return [] }
        return Thresholds.assess(thresholds, on: day).filter { $0.outcome == .met }
    }
}
