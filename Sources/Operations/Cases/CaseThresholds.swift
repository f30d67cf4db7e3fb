import Enforcement
package import Law

extension CaseStore.Loaded {
    /// What the file says of the facts that thresholds ask for; nil where it gives neither an amount nor goods.
    ///
    /// Goods under a mark, and an amount alone, are read under articles 213 and 214; other goods under article 140.
    package var thresholdFacts: ThresholdFacts? {
        var figures = ActFigures(goods: goods.map(\.goodsLine))
        if goods.isEmpty { figures.business = record.amount }
        guard !goods.isEmpty || figures.business != nil else { return nil }
        let marks = goods.compactMap { line in line.mark.map { MarkUsed(name: $0, holder: line.holder) } }
        let isMarked = goods.isEmpty || !marks.isEmpty
        return ThresholdFacts(
            crimes: isMarked ? [.counterfeitMark, .sellingCounterfeits] : [.substandardProducts],
            conduct: record.conductOn.map { $0...$0 }, marks: marks.isEmpty ? nil : marks, figures: figures)
    }

}

extension FineFacts {
    /// What a file says of the facts that a fine is built on, but for the violation itself.
    init(_ record: Case, goods: [CaseGoods]) {
        self.init(
            conducts: [], conductOn: record.conductOn, business: record.amount,
            goodsValue: goods.isEmpty ? record.amount : nil, goods: goods.map(\.goodsLine))
    }
}
