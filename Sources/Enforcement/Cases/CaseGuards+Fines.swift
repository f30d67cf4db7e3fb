import Law

extension CaseGuards {
    /// A fine outside the range of the provisions applied is refused; where the range cannot be told the page says so.
    static let fineInRange = Guard<Case>(
        "fine-outside-range",
        Wording(
            "罚款在所适用规定的幅度之内，低于幅度的有法定减轻情形",
            "The fine lies in the range of the provisions applied, or below it with a ground")
    ) { facts, actor, moment in
        guard let decision = facts.decision,
            let check = decision.fineCheck(facts.fine, on: moment.date, by: actor.name)
        else { return nil }
        switch check.verdict {
        case .inside, .mitigated, .cannotTell: return nil
        case .above, .needsReason: return check.text
        }
    }
}
