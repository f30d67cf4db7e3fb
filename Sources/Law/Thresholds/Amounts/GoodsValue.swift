/// The value of goods, line by line, under one valuation rule.
struct GoodsValue {
    /// The amount proved.
    private(set) var amount: Int64 = 0
    private(set) var missing: [MissingFact] = []
    private(set) var steps: [ComputationStep] = []

    /// 销售金额: every piece sold at its actual price.
    static func sold(_ goods: [GoodsLine], path: String) -> GoodsValue {
        var value = GoodsValue()
        for (index, line) in goods.enumerated() {
            for (number, sale) in line.sales.enumerated() where sale.quantity > 0 {
                guard let price = sale.unitPrice else {
                    value.missing.append(
                        MissingFact(
                            "\(path).goods[\(index)].sales[\(number)].unitPrice",
                            Wording(
                                "\(line.description.quoted)的实际销售价格", "the actual price of \(line.description.quoted)")))
                    continue
                }
                value.add(
                    line.description, sale.quantity, Wording("已销售", "sold"), price, Wording("实际销售价格", "actual price"))
            }
        }
        return value
    }

    /// 货值金额 of what is not sold, each piece at the first price known in the order of the rule.
    static func unsold(_ goods: [GoodsLine], rule: ValuationRule?, path: String) -> GoodsValue {
        var value = GoodsValue()
        guard goods.contains(where: { $0.unsold > 0 }) else { return value }
        guard let rule else {
            value.missing.append(
                MissingFact(
                    "\(path).unsoldValue",
                    Wording("未销售商品的计价规则（尚无规则入库）", "how unsold goods are valued: no rule on file")))
            return value
        }
        value.steps.append(
            ComputationStep(
                .note,
                Wording(
                    "计价依据\(rule.standing.source.citation.zh)：\(rule.statement.zh)\(rule.standing.confidence.flag.zh)",
                    "valued under \(rule.standing.source.citation.en): \(rule.statement.en)\(rule.standing.confidence.flag.en)"
                )))
        var byAverage: [String: Int64] = [:]
        var order: [String] = []
        for (index, line) in goods.enumerated() where line.unsold > 0 {
            let average = AveragePrice(of: line.description, in: goods)
            switch rule.choice(for: line, average: average) {
            case .price(let price, let basis, let other):
                value.add(line.description, line.unsold, Wording("未销售", "unsold"), price, basis.label)
                if let other { value.steps.append(other) }
            case .average(let other):
                if byAverage[line.description] == nil { order.append(line.description) }
                byAverage[line.description, default: 0] = (byAverage[line.description] ?? 0).saturatingPlus(line.unsold)
                if let other { value.steps.append(other) }
            case .none:
                value.missing.append(
                    MissingFact(
                        "\(path).goods[\(index)].prices",
                        Wording(
                            "\(line.description.quoted)的\(rule.wanted.zh)",
                            "of \(line.description.quoted): \(rule.wanted.en)")))
            }
        }
        for name in order {
            value.add(byAverage: byAverage[name] ?? 0, of: name, AveragePrice(of: name, in: goods))
        }
        return value
    }

    private mutating func add(_ name: String, _ count: Int64, _ state: Wording, _ price: Money, _ basis: Wording) {
        let product = count.saturatingTimes(price.minor)
        amount = amount.saturatingPlus(product)
        let result = Quantity(product, .fen)
        steps.append(
            ComputationStep(
                .value,
                Wording(
                    "\(name)：\(state.zh)\(Money.grouped(count.magnitude))件 × \(basis.zh)\(price)元 = \(result.wording.zh)",
                    "\(name): \(Money.grouped(count.magnitude)) \(state.en) × \(basis.en) \(price) = \(result.wording.en)"
                ),
                [Operand(state, Quantity(count, .piece)), Operand(basis, Quantity(price))], result: result))
    }

    private mutating func add(byAverage count: Int64, of name: String, _ average: AveragePrice) {
        let product = count.scaled(average.amount, over: average.quantity)
        amount = amount.saturatingPlus(product)
        let result = Quantity(product, .fen)
        let sold = Quantity(average.amount, .fen)
        let pieces = Money.grouped(average.quantity.magnitude)
        let unsold = Money.grouped(count.magnitude)
        steps.append(
            ComputationStep(
                .value,
                Wording(
                    "\(name)：未销售\(unsold)件 × 实际销售平均价格（\(sold.wording.zh) ÷ \(pieces)件） = \(result.wording.zh)",
                    "\(name): \(unsold) unsold × average actual price (\(sold.wording.en) ÷ \(pieces)) = \(result.wording.en)"
                ),
                [
                    Operand(Wording("未销售", "unsold"), Quantity(count, .piece)),
                    Operand(Wording("已售金额", "sold for"), sold),
                    Operand(Wording("已售数量", "sold"), Quantity(average.quantity, .piece)),
                ], result: result))
    }
}

/// What goods of one description were sold for, over all their lines.
struct AveragePrice {
    /// Fen.
    let amount: Int64
    let quantity: Int64

    init(of description: String, in goods: [GoodsLine]) {
        var amount: Int64 = 0
        var quantity: Int64 = 0
        for sale in goods.filter({ $0.description == description }).flatMap(\.sales) {
            guard let price = sale.unitPrice, sale.quantity > 0 else { continue }
            amount = amount.saturatingPlus(sale.quantity.saturatingTimes(price.minor))
            quantity = quantity.saturatingPlus(sale.quantity)
        }
        self.amount = amount
        self.quantity = quantity
    }

    var isKnown: Bool { quantity > 0 }
}

/// The price a rule takes for a line.
enum PriceChoice {
    /// A known price, and what another price of equal rank would have been.
    case price(Money, PriceBasis, ComputationStep?)
    /// The average of the sales.
    case average(ComputationStep?)
    /// No price of the rule is known.
    case none
}

extension ValuationRule {
    /// Every price the rule asks for, in its order.
    var wanted: Wording {
        let labels = unsold.joined().map(\.label)
        return Wording(labels.map(\.zh).joined(separator: "或者"), labels.map(\.en).joined(separator: " or "))
    }

    func choice(for line: GoodsLine, average: AveragePrice) -> PriceChoice {
        func isKnown(_ basis: PriceBasis) -> Bool {
            line.prices[basis] != nil || basis == .averageActual && average.isKnown
        }
        guard let group = unsold.first(where: { $0.contains(where: isKnown) }),
            let basis = group.first(where: isKnown)
        else { return .none }
        let other = group.first { $0 != basis && isKnown($0) }.map { other in
            ComputationStep(
                .note,
                Wording(
                    "\(line.description.quoted)另有\(other.label.zh)，法律未定先后，此处按\(basis.label.zh)",
                    "\(line.description.quoted) also has a known \(other.label.en); the law leaves the choice, taken: \(basis.label.en)"
                ))
        }
        guard let price = line.prices[basis] else { return .average(other) }
        return .price(basis == .leafAndHalf ? price.percent(150) ?? price : price, basis, other)
    }
}

extension Confidence {
    /// What is added to every sentence that rests on a rule that was not read; empty for one that was.
    public var flag: Wording {
        switch self {
        case .read: Wording("", "")
        case .partlyConfirmed: Wording("【部分证实】", " [partly confirmed]")
        case .fromMemory: Wording("【据记忆，未核】", " [from memory, unverified]")
        }
    }
}
