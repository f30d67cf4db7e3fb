/// Whether a case has reached the line of a crime: the one evaluator of all thresholds.
public enum Thresholds {
    /// One answer per crime the facts name, each with its rows, articles and arithmetic.
    ///
    /// The rules are those of the day on which the conduct ended; where they changed until `date`, the lighter ones.
    /// Goods of articles 141 to 148 are also read under article 140, as article 149 asks.
    ///
    /// - Parameters:
    ///   - facts: what is known.
    ///   - date: the day on which the case is looked at; a day before the end of the conduct counts as its end.
    ///   - closeShare: the office's own share that counts as close; the law's row unless given.
    /// - Returns: the answers in the order of the crimes.
    /// - Complexity: O(r · g) for r rows of the crimes and g goods lines.
    public static func assess(
        _ facts: ThresholdFacts, on date: LegalDate, closeShare: ComputationRule? = nil
    ) -> [Assessment] {
        var crimes = facts.crimes
        if crimes.contains(where: Crime.specialGoods.contains), !crimes.contains(.substandardProducts) {
            crimes.append(.substandardProducts)
        }
        return crimes.map { assess($0, facts, on: date, closeShare: closeShare) }
    }

    private static func assess(
        _ crime: Crime, _ facts: ThresholdFacts, on date: LegalDate, closeShare: ComputationRule?
    ) -> Assessment {
        let timeline = Timeline(facts: facts, crime: crime, date: date, closeShare: closeShare)
        let (governing, others, choice) = timeline.choose()
        let outcome = facts.conduct == nil ? ThresholdOutcome.cannotTell : timeline.outcome(governing, others)
        return Assessment(
            crime: crime, name: crime.label, source: crime.source, outcome: outcome,
            tier: outcome == governing.outcome ? governing.tier : nil, governing: governing, others: others,
            choice: choice, suspicion: suspicion(crime, facts, on: date),
            remarks: remarks(crime, facts, outcome, on: date))
    }

    private static func suspicion(_ crime: Crime, _ facts: ThresholdFacts, on date: LegalDate) -> SuspicionReading {
        guard let rule = ComputationRules.row(.reasonableSuspicion, crime, on: date) else {
            return SuspicionReading(
                answer: .notAvailable, reason: facts.suspicion, source: nil,
                text: Wording("合理嫌疑不适用于本罪或者该日期", "reasonable suspicion is not enough for this crime on this day"))
        }
        let source = rule.standing.source
        guard let reason = facts.suspicion else {
            return SuspicionReading(answer: .available, reason: nil, source: source, text: rule.statement)
        }
        let isBlank = reason.allSatisfy(\.isWhitespace)
        return SuspicionReading(
            answer: isBlank ? .needsReason : .stated, reason: isBlank ? nil : reason, source: source,
            text: isBlank
                ? Wording("主张合理嫌疑应当说明理由", "reasonable suspicion needs its reason")
                : Wording("存在犯罪的合理嫌疑：\(reason)", "reasonable suspicion: \(reason)"))
    }

    private static func remarks(
        _ crime: Crime, _ facts: ThresholdFacts, _ outcome: ThresholdOutcome, on date: LegalDate
    ) -> [Wording] {
        var remarks: [Wording] = []
        if facts.conduct == nil {
            remarks.append(
                Wording("缺少违法行为日期，无法确定适用哪一时期的规定", "without the day of the conduct the law in force cannot be chosen"))
        }
        let penalties = (facts.sanctions ?? []).count { $0.kind == .administrative }
        if outcome == .close, penalties >= 2 {
            remarks.append(
                Wording(
                    "数额接近标准，且此前受过\(penalties)次行政处罚",
                    "close to the line, with \(penalties) administrative penalties before"))
        }
        if !facts.earlier.isEmpty, ComputationRules.row(.accumulation, crime, on: date) == nil {
            remarks.append(
                Wording(
                    "本罪的累计计算规则尚未入库，此前行为未计入", "no rule on file on adding earlier acts for this crime: they are left out")
            )
        }
        if Crime.specialGoods.contains(crime) || crime == .substandardProducts && facts.touchesSpecialGoods {
            remarks += ComputationRules.all.filter { $0.topic == .otherGoods }.map(\.statement)
        }
        return remarks
    }
}

extension ThresholdFacts {
    /// Whether a crime of articles 141 to 148 is asked about.
    var touchesSpecialGoods: Bool { crimes.contains(where: Crime.specialGoods.contains) }
}
