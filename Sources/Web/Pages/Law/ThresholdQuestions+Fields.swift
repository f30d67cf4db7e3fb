import Law

extension ThresholdQuestions {
    /// A sum of money that is asked for.
    struct MoneyField: Sendable {
        let name: String
        let label: Wording
        let path: any WritableKeyPath<ActFigures, Money?> & Sendable
        /// The measures that are computed from it.
        let measures: Set<Measure>
    }

    /// A number that is asked for under the name of its measure.
    struct CountField: Sendable {
        let measure: Measure
        let path: any WritableKeyPath<ActFigures, Int64?> & Sendable
    }

    static let money: [MoneyField] = [
        MoneyField(name: "business", label: Measure.business.label, path: \.business, measures: [.business]),
        MoneyField(
            name: "sales", label: Measure.sales.label, path: \.sales, measures: [.sales, .soldAndUnsold, .tripledSales]),
        MoneyField(
            name: "unsoldValue", label: Measure.unsoldValue.label, path: \.unsoldValue,
            measures: [.unsoldValue, .soldAndUnsold, .tripledSales]),
        MoneyField(name: "output", label: Measure.output.label, path: \.output, measures: [.output]),
        MoneyField(name: "gains", label: Measure.gains.label, path: \.gains, measures: [.gains]),
        MoneyField(
            name: "serviceGains", label: Wording("服务的违法所得数额", "illegal gains of services"), path: \.serviceGains,
            measures: [.serviceGains]),
        MoneyField(name: "loss", label: Measure.loss.label, path: \.loss, measures: [.loss]),
    ]

    static let counts: [CountField] = [
        CountField(measure: .works, path: \.works), CountField(measure: .downloads, path: \.downloads),
        CountField(measure: .clicks, path: \.clicks), CountField(measure: .members, path: \.members),
        CountField(measure: .cigarettes, path: \.cigarettes), CountField(measure: .deaths, path: \.deaths),
        CountField(measure: .seriousInjuries, path: \.seriousInjuries),
        CountField(measure: .lightInjuries, path: \.lightInjuries),
    ]

    static let numbers = counts.map(\.measure)

    /// The parts of a stock: the end of the field's name, and the word.
    static let parts: [(String, Wording)] = [
        ("Made", ThresholdText.made), ("Sold", ThresholdText.sold), ("Unsold", ThresholdText.unsold),
    ]
}

extension ProductKind {
    /// The kind in words.
    var label: Wording {
        switch self {
        case .ordinary: Wording("一般商品", "ordinary goods")
        case .tobacco: Wording("烟草专卖品", "tobacco monopoly goods")
        case .food: Wording("食品及食品原料", "food and what is put into it")
        }
    }
}

extension SuspectKind: QueryValue {}
extension ProductKind: QueryValue {}
