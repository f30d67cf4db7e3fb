/// Puts every row on a crime to the facts, under the rules of one day.
struct RuleReader {
    let facts: ThresholdFacts
    let crime: Crime
    let date: LegalDate
    /// The share that counts as close, where the office has its own.
    let closeShare: ComputationRule?

    /// The names of all rows that can bear on the answer: two days with the same names have the same law.
    var ruleNames: [String] {
        let thresholds = facts.scopes(of: crime).flatMap { ThresholdRules.rows(crime, $0, on: date) }.map(\.id)
        let topics: [ComputationTopic] = [.accumulation, .unitFactor, .marksBySource, .gainsLessCost]
        let computations = topics.compactMap { ComputationRules.row($0, crime, on: date)?.id }
        let valuation = ValuationRules.row(crime, facts.product, on: date).map { [$0.id] } ?? []
        return thresholds + computations + valuation
    }

    func read(at moment: ThresholdMoment) -> ThresholdReading {
        let reader = TestReader(
            figures: FigureBook(facts: facts, crime: crime, date: date),
            circumstances: CircumstanceBook(facts: facts, crime: crime, date: date), factor: factor,
            closeShare: (closeShare ?? ComputationRules.row(.closeShare, crime, on: date))?.number ?? 100)
        var readings: [RuleReading] = []
        var withoutRule: [ThresholdScope] = []
        for scope in facts.scopes(of: crime) {
            let rules = ThresholdRules.rows(crime, scope, on: date)
            if rules.isEmpty { withoutRule.append(scope) }
            readings += rules.map { RuleReading($0, tests: $0.tests.map(reader.read)) }
        }
        return reading(of: readings, withoutRule: withoutRule, at: moment)
    }

    private var factor: Int64 {
        guard facts.suspect == .unit else { return 1 }
        return ComputationRules.row(.unitFactor, crime, on: date)?.number ?? 1
    }

    private func reading(
        of rules: [RuleReading], withoutRule: [ThresholdScope], at moment: ThresholdMoment
    ) -> ThresholdReading {
        let reached = rules.filter { $0.outcome == .met }
        var outcome = ThresholdOutcome.anyOf(rules.filter { $0.tier == .basic }.map(\.outcome))
        if !reached.isEmpty { outcome = .met }
        if !withoutRule.isEmpty, outcome == .notMet { outcome = .cannotTell }
        let deciding = rules.filter { outcome == .notMet ? $0.tier == .basic : $0.outcome == outcome }
        let tier = outcome == .met ? reached.map(\.tier).max() : outcome == .close ? .basic : nil
        let open = rules.filter { rule in
            outcome == .met ? rule.tier > (tier ?? .basic) : rule.tier == .basic
        }
        var missing: [MissingFact] = []
        for fact in open.flatMap(\.tests).flatMap(\.missing) where !missing.contains(fact) { missing.append(fact) }
        return ThresholdReading(
            rulesOn: date, moment: moment, outcome: outcome, tier: tier, rules: rules, withoutRule: withoutRule,
            missing: missing, confidence: RuleReader.least(deciding))
    }

    /// The confidence of the least sure row among those that decided.
    private static func least(_ rules: [RuleReading]) -> Confidence {
        let order: [Confidence] = [.fromMemory, .partlyConfirmed]
        return order.first { confidence in rules.contains { $0.confidence == confidence } } ?? .read
    }
}
