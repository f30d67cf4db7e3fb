extension ThresholdFacts: Encodable {
    private enum Key: String, CodingKey {
        case suspect, crimes, product, conduct, marks, patents, figures, earlier, sanctions, findings, suspicion
    }

    /// Writes the facts as `init(json:)` reads them; what is not known is left out.
    ///
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(suspect, forKey: .suspect)
        try fields.encode(crimes, forKey: .crimes)
        try fields.encode(product, forKey: .product)
        try fields.encodeIfPresent(
            conduct.map { ["from": $0.lowerBound, "to": $0.upperBound] }, forKey: .conduct)
        try fields.encodeIfPresent(marks, forKey: .marks)
        try fields.encodeIfPresent(patents, forKey: .patents)
        try fields.encode(figures, forKey: .figures)
        try fields.encode(earlier, forKey: .earlier)
        try fields.encodeIfPresent(sanctions, forKey: .sanctions)
        try fields.encode(named(findings), forKey: .findings)
        try fields.encodeIfPresent(suspicion.map { ["reason": $0] }, forKey: .suspicion)
    }
}

extension ActFigures: Encodable {
    private enum Key: String, CodingKey {
        case goods, business, sales, unsoldValue, output, gains, serviceGains, purchaseCost, fees, loss, labels, copies
        case works, downloads, clicks, members, cigarettes, deaths, seriousInjuries, lightInjuries
    }

    /// Writes the figures as a file of facts has them; what is not known is left out.
    ///
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        if !goods.isEmpty { try fields.encode(goods, forKey: .goods) }
        let sums: [(Key, Money?)] = [
            (.business, business), (.sales, sales), (.unsoldValue, unsoldValue), (.output, output), (.gains, gains),
            (.serviceGains, serviceGains), (.purchaseCost, purchaseCost), (.fees, fees), (.loss, loss),
        ]
        for (key, sum) in sums { try fields.encodeIfPresent(sum, forKey: key) }
        try fields.encodeIfPresent(labels, forKey: .labels)
        try fields.encodeIfPresent(copies, forKey: .copies)
        let counts: [(Key, Int64?)] = [
            (.works, works), (.downloads, downloads), (.clicks, clicks), (.members, members),
            (.cigarettes, cigarettes), (.deaths, deaths), (.seriousInjuries, seriousInjuries),
            (.lightInjuries, lightInjuries),
        ]
        for (key, count) in counts { try fields.encodeIfPresent(count, forKey: key) }
    }
}

extension GoodsLine: Encodable {
    private enum Key: String, CodingKey {
        case description, sales, unsold, prices
    }

    private struct Sold: Encodable {
        let quantity: Int64
        let unitPrice: Money?
    }

    /// Writes the line as a file of facts has it.
    ///
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(description, forKey: .description)
        try fields.encode(sales.map { Sold(quantity: $0.quantity, unitPrice: $0.unitPrice) }, forKey: .sales)
        try fields.encode(unsold, forKey: .unsold)
        try fields.encode(named(prices), forKey: .prices)
    }
}

extension EarlierAct: Encodable {
    private enum Key: String, CodingKey {
        case on, dealtWith, figures
    }

    /// Writes the act as a file of facts has it.
    ///
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(on, forKey: .on)
        try fields.encode(dealtWith, forKey: .dealtWith)
        try fields.encode(figures, forKey: .figures)
    }
}

/// Values by the names of their keys, as an object of JSON has them.
private func named<Key: RawRepresentable<String> & Hashable, Value>(_ values: [Key: Value]) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
}
