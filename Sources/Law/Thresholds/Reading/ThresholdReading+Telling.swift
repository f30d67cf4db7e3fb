extension ThresholdReading {
    /// The tests that tell why: those that gave the outcome, or, where no line is reached, the one reached furthest.
    public var telling: [(rule: RuleReading, test: TestReading)] {
        let all = rules.flatMap { rule in rule.tests.map { (rule: rule, test: $0) } }
        if outcome == .notMet {
            let basic = all.filter { $0.rule.tier == .basic }
            let open = basic.filter { $0.test.conditions != .no }
            return (open.isEmpty ? basic : open).max { ($0.test.percent ?? 0) < ($1.test.percent ?? 0) }.map { [$0] }
                ?? []
        }
        return all.filter { pair in
            pair.test.outcome == outcome && (outcome != .met || pair.rule.tier == tier)
                && (outcome == .met || pair.rule.tier == .basic)
        }
    }
}

extension Assessment {
    /// The outcome and the range in words: "达到（加重）", "met (aggravated)".
    public var headline: Wording {
        guard outcome == .met, let tier else { return outcome.label }
        return Wording("\(outcome.label.zh)（\(tier.label.zh)）", "\(outcome.label.en) (\(tier.label.en))")
    }
}
