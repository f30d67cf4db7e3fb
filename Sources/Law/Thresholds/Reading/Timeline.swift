/// Chooses between the rules of the days of a case, where the law changed among them.
struct Timeline {
    let facts: ThresholdFacts
    let crime: Crime
    let date: LegalDate
    let closeShare: ComputationRule?

    func choose() -> (governing: ThresholdReading, others: [ThresholdReading], choice: GoverningChoice) {
        guard let conduct = conduct else {
            let reading = reader(date).read(at: .judged)
            return (reading, [], unchanged)
        }
        let end = reader(conduct.upperBound)
        let judged = reader(max(date, conduct.upperBound))
        let began = reader(conduct.lowerBound)
        var others: [ThresholdReading] = []
        if began.ruleNames != end.ruleNames { others.append(began.read(at: .conductBegan)) }
        let old = end.read(at: .conductEnded)
        guard judged.ruleNames != end.ruleNames else {
            return (old, others, others.isEmpty ? unchanged : across)
        }
        let new = judged.read(at: .judged)
        if isLighter(new, than: old) { return (new, others + [old], lighter) }
        return (old, others + [new], older(old, new))
    }

    /// The outcome: it cannot be told where the other law of two might be the lighter one and cannot be read.
    func outcome(_ governing: ThresholdReading, _ others: [ThresholdReading]) -> ThresholdOutcome {
        let rivals = others.filter { $0.moment != .conductBegan }
        if governing.outcome == .notMet { return .notMet }
        return rivals.contains { $0.severity == nil } ? .cannotTell : governing.outcome
    }

    /// From the first act that counts to the last day.
    private var conduct: ClosedRange<LegalDate>? {
        guard let conduct = facts.conduct else { return nil }
        let acts = facts.earlier.filter { !$0.dealtWith }.map(\.on)
        return min(acts.min() ?? conduct.lowerBound, conduct.lowerBound)...conduct.upperBound
    }

    private func reader(_ date: LegalDate) -> RuleReader {
        RuleReader(facts: facts, crime: crime, date: date, closeShare: closeShare)
    }

    private func isLighter(_ new: ThresholdReading, than old: ThresholdReading) -> Bool {
        guard let after = new.severity else { return false }
        return old.severity.map { after < $0 } ?? (after == 0)
    }

    private var unchanged: GoverningChoice {
        GoverningChoice(
            reason: Wording("行为时与处理时的规定相同", "the same rules were in force on every day of the case"), source: nil,
            confidence: .read)
    }

    private var across: GoverningChoice { choice(.acrossChange) }

    private var lighter: GoverningChoice {
        choice(.lighterRule, Wording("新规定较轻，适用新规定", "the new rules are lighter and apply"))
    }

    private func older(_ old: ThresholdReading, _ new: ThresholdReading) -> GoverningChoice {
        let why =
            old.severity == nil || new.severity == nil
            ? Wording(
                "两个时期的规定不能都得出结论，暂按行为时的规定", "one of the two laws gives no answer: shown under the law of the conduct")
            : Wording("新规定并不更轻，适用行为时的规定", "the new rules are not lighter: those of the conduct apply")
        return choice(.lighterRule, why)
    }

    private func choice(_ topic: ComputationTopic, _ why: Wording? = nil) -> GoverningChoice {
        let rule = ComputationRules.row(topic, crime, on: date)
        let statement = rule?.statement ?? Wording("", "")
        return GoverningChoice(
            reason: why.map { Wording("\(statement.zh)：\($0.zh)", "\(statement.en): \($0.en)") } ?? statement,
            source: rule?.standing.source, confidence: rule?.standing.confidence ?? .fromMemory)
    }
}
