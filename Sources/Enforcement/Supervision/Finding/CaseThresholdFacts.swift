package import Law

extension ThresholdFacts {
    /// What a file says of the facts that thresholds ask for; nil where it gives neither an amount nor goods, or where nothing
    /// in it says what the conduct may be.
    ///
    /// Goods under a mark are read under articles 213 and 214. For other goods, and for an amount alone, the file's own
    /// words decide; goods without a mark of which they say nothing are read under article 140.
    ///
    /// - Parameters:
    ///   - told: the crimes that the conduct may be by the file's words (`Crime.told`).
    ///   - sanctions: earlier penalties of the party that are on record; none on record says nothing, for they may be on
    ///     record elsewhere.
    package init?(
        amount: Money?, goods: [CaseGoods], told: [Crime], conductOn: LegalDate?, sanctions: [Sanction] = []
    ) {
        var figures = ActFigures(goods: goods.map(\.goodsLine))
        if goods.isEmpty { figures.business = amount }
        guard !goods.isEmpty || figures.business != nil else { return nil }
        let marks = goods.compactMap { line in line.mark.map { MarkUsed(name: $0, holder: line.holder) } }
        let crimes: [Crime]
        switch (marks.isEmpty, told.isEmpty) {
        case (false, _): crimes = Crime.ofMarks
        case (true, false): crimes = told
        case (true, true) where goods.isEmpty: return nil
        case (true, true): crimes = [.substandardProducts]
        }
        self.init(
            crimes: crimes,
            conduct: conductOn.map { $0...$0 }, marks: marks.isEmpty ? nil : marks, figures: figures,
            sanctions: sanctions.isEmpty ? nil : sanctions)
    }
}

extension ThresholdFacts {
    /// What was set down for the thresholds, together with what the file itself says; what the file says where nothing was.
    ///
    /// Goods and their sums come from the lines of goods alone, the business amount from the amount of the file where it has
    /// one; crimes, marks and penalties that the file speaks of stand whatever was set down.
    package init?(
        sheet: ThresholdFacts?, amount: Money?, goods: [CaseGoods], told: [Crime], conductOn: LegalDate?,
        sanctions: [Sanction] = []
    ) {
        let file = ThresholdFacts(
            amount: amount, goods: goods, told: told, conductOn: conductOn, sanctions: sanctions)
        guard var facts = sheet else {
            guard let file else { return nil }
            self = file
            return
        }
        facts.crimes += (file?.crimes ?? []).filter { !facts.crimes.contains($0) }
        facts.conduct = facts.conduct ?? conductOn.map { $0...$0 }
        facts.figures.goods = goods.map(\.goodsLine)
        if goods.isEmpty {
            facts.figures.business = amount ?? facts.figures.business
        } else {
            for sum in ActFigures.sumsOfGoods { facts.figures[keyPath: sum.path] = nil }
        }
        facts.marks = ThresholdFacts.united(facts.marks, file?.marks)
        facts.sanctions = ThresholdFacts.united(facts.sanctions, sanctions.isEmpty ? nil : sanctions)
        self = facts
    }

    /// What is in one list or the other; not known where neither is.
    private static func united<Element: Equatable>(_ one: [Element]?, _ other: [Element]?) -> [Element]? {
        guard let one, let other else { return one ?? other }
        return one + other.filter { !one.contains($0) }
    }

    /// What a file says already and is not set down again: the path of the field, and where it is entered instead.
    package func saidTwice(amount: Money?, goods: [CaseGoods]) -> (path: String, message: Wording)? {
        if !figures.goods.isEmpty {
            return (
                "figures.goods",
                Wording("物品在“登记涉案物品”中逐项登记，不在此重复填写", "goods are recorded line by line on the file, not here again")
            )
        }
        if !goods.isEmpty, let sum = ActFigures.sumsOfGoods.first(where: { figures[keyPath: $0.path] != nil }) {
            return (
                "figures.\(sum.name)",
                Wording("已登记涉案物品的，不再填写合计，金额由物品明细得出", "goods are on file: the sum follows from them")
            )
        }
        if amount != nil, figures.business != nil {
            return (
                "figures.business",
                Wording("本案已登记涉案金额，需要更正的请更正案情", "the amount stands on the file: correct it there")
            )
        }
        return nil
    }
}

extension ActFigures {
    /// The sums that follow from lines of goods.
    package static let sumsOfGoods: [(name: String, path: any WritableKeyPath<ActFigures, Money?> & Sendable)] = [
        ("business", \.business), ("sales", \.sales), ("unsoldValue", \.unsoldValue), ("output", \.output),
    ]
}

extension Crime {
    static let ofMarks: [Crime] = [.counterfeitMark, .sellingCounterfeits]

    /// The words by which a file says what kind of conduct it is about, the particular before the general: 假冒 alone is
    /// said of marks.
    private static let tellingWords: [(words: [[UInt8]], crimes: [Crime])] = [
        (["商业秘密"], [Crime.tradeSecret]),
        (["假冒专利", "冒充专利", "假冒他人专利"], [.counterfeitPatent]),
        (["著作权", "版权", "盗版", "侵权复制品"], [.copyright, .sellingCopies]),
        (["商标标识"], [.markLabels]),
        (["商标"], ofMarks),
        (["不合格", "以次充好", "以假充真", "掺杂", "掺假", "伪劣"], [.substandardProducts]),
        (["假冒"], ofMarks),
    ].map { words, crimes in (words.map { Array($0.utf8) }, crimes) }

    /// The crimes that the conduct may be by the words of the first text that tells it; none where no text does.
    ///
    /// - Complexity: O(*n*) in the length of the texts: cases are read by the million.
    package static func told(in texts: String...) -> [Crime] {
        for text in texts {
            let bytes = Array(text.utf8)
            if let telling = tellingWords.first(where: { $0.words.contains(where: bytes.holds) }) {
                return telling.crimes
            }
        }
        return []
    }
}

extension [UInt8] {
    /// Whether the bytes of a word stand in these.
    fileprivate func holds(_ word: [UInt8]) -> Bool {
        guard let first = word.first, count >= word.count else { return false }
        return (0...(count - word.count)).contains { self[$0] == first && self[$0...].starts(with: word) }
    }
}

extension FineFacts {
    /// What a file says of the facts that a fine is built on, but for the violation itself.
    ///
    /// - Parameter sheet: what was set down for the thresholds: it knows the gains.
    package init(amount: Money?, goods: [CaseGoods], conductOn: LegalDate?, sheet: ThresholdFacts? = nil) {
        self.init(
            conducts: [], conductOn: conductOn ?? sheet?.conduct?.upperBound,
            business: amount ?? sheet?.figures.business, goodsValue: goods.isEmpty ? amount : nil,
            gains: sheet?.figures.gains, goods: goods.map(\.goodsLine))
    }
}
