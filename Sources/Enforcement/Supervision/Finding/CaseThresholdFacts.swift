package import Law

extension ThresholdFacts {
    /// What a file says of the facts that thresholds ask for; nil where it gives neither an amount nor goods.
    ///
    /// Goods under a mark, and an amount alone, are read under articles 213 and 214; other goods under article 140.
    ///
    /// - Parameter sanctions: earlier penalties of the party that are on record; none on record says nothing, for they may
    ///   be on record elsewhere.
    package init?(amount: Money?, goods: [CaseGoods], conductOn: LegalDate?, sanctions: [Sanction] = []) {
        var figures = ActFigures(goods: goods.map(\.goodsLine))
        if goods.isEmpty { figures.business = amount }
        guard !goods.isEmpty || figures.business != nil else { return nil }
        let marks = goods.compactMap { line in line.mark.map { MarkUsed(name: $0, holder: line.holder) } }
        let isMarked = goods.isEmpty || !marks.isEmpty
        self.init(
            crimes: isMarked ? [.counterfeitMark, .sellingCounterfeits] : [.substandardProducts],
            conduct: conductOn.map { $0...$0 }, marks: marks.isEmpty ? nil : marks, figures: figures,
            sanctions: sanctions.isEmpty ? nil : sanctions)
    }
}

extension FineFacts {
    /// What a file says of the facts that a fine is built on, but for the violation itself.
    package init(amount: Money?, goods: [CaseGoods], conductOn: LegalDate?) {
        self.init(
            conducts: [], conductOn: conductOn, business: amount, goodsValue: goods.isEmpty ? amount : nil,
            goods: goods.map(\.goodsLine))
    }
}
