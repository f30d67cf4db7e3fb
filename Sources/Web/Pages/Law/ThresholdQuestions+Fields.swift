import Law

extension ThresholdQuestions {
    /// A sum of money that is asked for.
    struct MoneyField: Sendable {
        let name: String
        let label: Wording
        let path: any WritableKeyPath<ActFigures, Money?> & Sendable
        /// The measures that are computed from it.
        let measures: Set<Measure>
        /// Whether it follows from lines of goods where there are any.
        var isOfGoods = false
    }

    /// A number that is asked for under the name of its measure.
    struct CountField: Sendable {
        let measure: Measure
        let path: any WritableKeyPath<ActFigures, Int64?> & Sendable
    }

    static let money: [MoneyField] = [
        MoneyField(
            name: "business", label: Measure.business.label, path: \.business, measures: [.business], isOfGoods: true),
        MoneyField(
            name: "sales", label: Measure.sales.label, path: \.sales,
            measures: [.sales, .soldAndUnsold, .tripledSales],
            isOfGoods: true),
        MoneyField(
            name: "unsoldValue", label: Measure.unsoldValue.label, path: \.unsoldValue,
            measures: [.unsoldValue, .soldAndUnsold, .tripledSales], isOfGoods: true),
        MoneyField(name: "output", label: Measure.output.label, path: \.output, measures: [.output], isOfGoods: true),
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

    /// The parts of a stock: the end of the field's name, the word, and where it is kept.
    static let parts: [(String, Wording, any KeyPath<Stock, Int64> & Sendable)] = [
        ("Made", ThresholdText.made, \.made), ("Sold", ThresholdText.sold, \.sold),
        ("Unsold", ThresholdText.unsold, \.unsold),
    ]

    /// The field in which a fact that is missing is given; nil where the form has none for it.
    static func field(of fact: MissingFact) -> String? {
        let parts = fact.path.split { $0 == "." || $0 == "[" }.map(String.init)
        switch parts.first {
        case "figures" where parts.count == 2:
            return stockNames.contains(parts[1]) ? parts[1] + "Made" : parts[1]
        case "findings": return parts.last
        case "conduct": return "to"
        case "sanctions": return "sanction"
        case "marks", "patents": return parts.first
        default: return nil
        }
    }

    /// Whether a fact that is missing stands in a line of goods.
    static func isOfGoods(_ fact: MissingFact) -> Bool { fact.path.hasPrefix("figures.goods") }

    private static let stockNames: Set<String> = ["labels", "copies"]
}

extension ThresholdFacts {
    /// Nothing is known yet.
    static let unknown = ThresholdFacts(crimes: [], conduct: nil)
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
