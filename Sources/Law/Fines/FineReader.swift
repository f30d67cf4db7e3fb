/// Puts the rows on one violation to the facts.
struct FineReader {
    let facts: FineFacts
    let conduct: FineConduct

    func choose(on date: LegalDate) -> FineRange {
        guard let conductOn = facts.conductOn else {
            let fact = MissingFact("conductOn", Wording("违法行为日期", "the day of the violation"))
            let reading = read(FineRules.row(conduct, on: date))
            return FineRange(
                governing: reading.result == .range ? reading.lacking(fact) : reading, others: [], choice: unchanged)
        }
        let old = FineRules.row(conduct, on: conductOn)
        let new = FineRules.row(conduct, on: max(date, conductOn))
        let before = read(old)
        guard old != new else { return FineRange(governing: before, others: [], choice: unchanged) }
        let after = read(new)
        let isLighter = after.result != .cannotTell && before.result != .cannotTell && before.outranks(after)
        let rule = FinePrinciples.lighter
        let why =
            isLighter
            ? Wording("新规定较轻", "the new rule is lighter") : Wording("新规定并不更轻", "the new rule is not lighter")
        return FineRange(
            governing: isLighter ? after : before, others: [isLighter ? before : after],
            choice: GoverningChoice(
                reason: Wording("\(rule.statement.zh)：\(why.zh)", "\(rule.statement.en): \(why.en)"),
                source: rule.standing.source, confidence: rule.standing.confidence))
    }

    private var unchanged: GoverningChoice {
        GoverningChoice(
            reason: Wording("行为时与决定时的规定相同", "one rule from the violation to the decision"), source: nil,
            confidence: .read)
    }

    private func read(_ rule: FineRule?) -> FineReading {
        guard let rule else {
            return FineReading(
                conduct: conduct, rule: nil, source: nil, confidence: .read, result: .cannotTell, least: nil,
                most: nil, isHeavier: false, mayGoBelow: false, steps: [],
                missing: [
                    MissingFact(
                        "conducts",
                        Wording("该日期尚无规则入库：\(conduct.label.zh)", "no rule on file for that day: \(conduct.label.en)"))
                ])
        }
        var work = FineWork(rule: rule, facts: facts)
        return work.reading()
    }
}

/// The computation of one row.
struct FineWork {
    let rule: FineRule
    let facts: FineFacts
    private var steps: [ComputationStep] = []

    init(rule: FineRule, facts: FineFacts) {
        self.rule = rule
        self.facts = facts
    }

    mutating func reading() -> FineReading {
        if rule.innocentSeller == .noFine, facts.isInnocentSeller {
            steps.append(
                ComputationStep(
                    .note,
                    Wording(
                        "销售者不知情且能说明来源：责令停止销售，不予罚款",
                        "a seller who did not know and names the source: told to stop, not fined")))
            return result(.noFine)
        }
        let base: Money?
        switch amount() {
        case .known(let money): base = money
        case .none: base = nil
        case .missing(let fact): return result(.cannotTell, missing: [fact])
        }
        guard let band = rule.bands.first(where: { applies($0.condition, base) }) else {
            steps.append(
                ComputationStep(
                    .note, Wording("本条各项条件均不具备，不予罚款", "none of the conditions of the article is given: no fine")))
            return result(.noFine)
        }
        let range = band.wording(base: rule.base)
        steps.append(
            ComputationStep(
                .note,
                Wording(
                    "\(rule.standing.source.citation.zh)：\(range.zh)",
                    "\(rule.standing.source.citation.en): \(range.en)")))
        guard let least = value(of: band.least, base), let most = value(of: band.most, base) else {
            return result(.cannotTell, missing: [FineWork.tooLarge])
        }
        if isHeavier {
            steps.append(
                ComputationStep(
                    .note,
                    Wording(
                        "五年内实施\(acts)次同类违法行为：从重处罚", "\(acts) acts of the kind within five years: heavier")))
        }
        return result(.range, least: least, most: most)
    }

    private enum Amount { case known(Money), none, missing(MissingFact) }

    private mutating func amount() -> Amount {
        guard let base = rule.base else { return .none }
        if let stated = stated(base) {
            let quantity = Quantity(stated)
            steps.append(
                ComputationStep(
                    .stated, Wording("\(base.label.zh)\(stated)元", "\(base.label.en) \(stated) yuan"),
                    [Operand(base.label, quantity)], result: quantity))
            return .known(stated)
        }
        if base == .goodsValue, !facts.goods.isEmpty { return markedValue() }
        if facts.isUnclear, rule.unclearIsNone {
            steps.append(
                ComputationStep(
                    .note,
                    Wording("\(base.label.zh)无法计算，按没有计", "\(base.label.en) cannot be computed and counts as none")))
            return .none
        }
        return .missing(MissingFact(base.rawValue, base.label))
    }

    private func stated(_ base: FineBase) -> Money? {
        switch base {
        case .business: facts.business
        case .goodsValue: facts.goodsValue
        case .gains: facts.gains
        }
    }

    /// The value of all goods, sold or not, at the marked price.
    private mutating func markedValue() -> Amount {
        var total = Money(minor: 0)
        for (index, line) in facts.goods.enumerated() {
            let count = line.sales.map(\.quantity).reduce(line.unsold) { $0.saturatingPlus($1) }
            guard count > 0 else { continue }
            let basis: PriceBasis = line.prices[.marked] != nil ? .marked : .marketMiddle
            guard let price = line.prices[basis] else {
                return .missing(
                    MissingFact(
                        "goods[\(index)].prices",
                        Wording(
                            "\(line.description.quoted)的标价或者市场价格",
                            "the marked or market price of \(line.description.quoted)")
                    ))
            }
            guard let value = price.times(count), let sum = total.adding(value) else {
                return .missing(FineWork.tooLarge)
            }
            total = sum
            steps.append(
                ComputationStep(
                    .value,
                    Wording(
                        "\(line.description)：\(count)件 × \(basis.label.zh)\(price)元 = \(value)元",
                        "\(line.description): \(count) × \(basis.label.en) \(price) = \(value) yuan"),
                    [Operand(Wording("数量", "number"), Quantity(count, .piece)), Operand(basis.label, Quantity(price))],
                    result: Quantity(value)))
        }
        steps.append(
            ComputationStep(
                .sum,
                Wording(
                    "货值金额\(total)元（\(FinePrinciples.goodsValue.standing.source.citation.zh)）",
                    "value of the goods \(total) yuan (\(FinePrinciples.goodsValue.standing.source.citation.en))"),
                result: Quantity(total)))
        return .known(total)
    }

    private func applies(_ condition: FineCondition, _ base: Money?) -> Bool {
        switch condition {
        case .always: true
        case .from(let line): base.map { $0 >= line } ?? false
        case .above(let line): base.map { $0 > line } ?? false
        case .serious: facts.isSerious
        case .overdue: facts.isOverdue
        case .seriousAndOverdue: facts.isSerious && facts.isOverdue
        }
    }

    private mutating func value(of term: FineTerm, _ base: Money?) -> Money? {
        switch term {
        case .none: return Money(minor: 0)
        case .amount(let money): return money
        case .share(let percent):
            guard let base, let value = base.percent(percent) else { return nil }
            steps.append(
                ComputationStep(
                    .product, Wording("\(base)元 × \(percent)% = \(value)元", "\(base) × \(percent)% = \(value) yuan"),
                    [Operand(rule.base?.label ?? Wording("", ""), Quantity(base))], result: Quantity(value)))
            return value
        }
    }

    /// Acts of the kind within five years before this one, and this one.
    private var acts: Int {
        guard let day = facts.conductOn else { return 1 }
        return 1
            + facts.sanctions.count { sanction in
                sanction.field == rule.conduct.field && sanction.effectiveOn < day
                    && day <= sanction.effectiveOn.adding(months: 12 * FineRule.repeatYears).date
            }
    }

    private var isHeavier: Bool { rule.heavierFrom.map { acts >= $0 } ?? false }

    private static let tooLarge = MissingFact("", Wording("数额超出可计算的范围", "the amount is too large to compute"))

    private func result(
        _ result: FineResult, least: Money? = nil, most: Money? = nil, missing: [MissingFact] = []
    ) -> FineReading {
        FineReading(
            conduct: rule.conduct, rule: rule.id, source: rule.standing.source, confidence: rule.standing.confidence,
            result: result, least: least, most: most, isHeavier: result == .range && isHeavier,
            mayGoBelow: rule.innocentSeller == .lighter && facts.isInnocentSeller, steps: steps, missing: missing)
    }
}

extension FineReading {
    /// The same with a fact missing, so that nothing can be told.
    func lacking(_ fact: MissingFact) -> FineReading {
        FineReading(
            conduct: conduct, rule: rule, source: source, confidence: confidence, result: .cannotTell, least: nil,
            most: nil, isHeavier: isHeavier, mayGoBelow: mayGoBelow, steps: steps, missing: missing + [fact])
    }
}
