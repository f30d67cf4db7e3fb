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
    package init(amount: Money?, goods: [CaseGoods], conductOn: LegalDate?) {
        self.init(
            conducts: [], conductOn: conductOn, business: amount, goodsValue: goods.isEmpty ? amount : nil,
            goods: goods.map(\.goodsLine))
    }
}
