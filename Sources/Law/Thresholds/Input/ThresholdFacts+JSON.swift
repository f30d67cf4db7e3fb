public import Foundation

extension ThresholdFacts {
    /// Reads facts from JSON as docs/thresholds.md describes it.
    ///
    /// - Throws: `FactsFaults`, naming by its path every field that is unknown, missing, negative or of the wrong unit.
    /// - Complexity: O(n) in the length of the text.
    public init(json: some DataProtocol) throws {
        self = try FactsReader.read(json, ThresholdFacts.read)
    }

    private static func read(_ reader: FactsReader) -> ThresholdFacts? {
        let crimes = reader.choices("crimes", Crime.self) ?? []
        if !reader.has("crimes") { reader.fault("crimes", FactsReader.required) }
        if reader.has("crimes"), crimes.isEmpty {
            reader.fault("crimes", Wording("至少写明一个罪名的条号", "name at least one crime by its article"))
        }
        return ThresholdFacts(
            suspect: reader.choice("suspect", SuspectKind.self) ?? .person, crimes: crimes,
            product: reader.choice("product", ProductKind.self) ?? .ordinary, conduct: conduct(reader),
            marks: reader.list("marks") { mark in
                mark.requiredText("name").map { MarkUsed(name: $0, holder: mark.text("holder")) }
            },
            patents: reader.count("patents"),
            figures: reader.object("figures", ActFigures.init(reader:)) ?? ActFigures(),
            earlier: reader.list("earlier", EarlierAct.init(reader:)) ?? [],
            sanctions: reader.list("sanctions", Sanction.init(reader:)),
            findings: reader.entries("findings", ThresholdFinding.self) { $0.flag($1) } ?? [:],
            suspicion: reader.object("suspicion") { $0.text("reason") ?? "" })
    }

    private static func conduct(_ reader: FactsReader) -> ClosedRange<LegalDate>? {
        reader.object("conduct") { inner in
            let to = inner.requiredDate("to")
            let from = inner.has("from") ? inner.date("from") : to
            guard let from, let to else { return nil }
            guard from <= to else {
                inner.fault("from", Wording("开始日期晚于结束日期", "the first day lies after the last"))
                return nil
            }
            return from...to
        }
    }
}

extension ActFigures {
    init?(reader: FactsReader) {
        goods = reader.list("goods", GoodsLine.init(reader:)) ?? []
        business = reader.money("business")
        sales = reader.money("sales")
        unsoldValue = reader.money("unsoldValue")
        output = reader.money("output")
        gains = reader.money("gains")
        serviceGains = reader.money("serviceGains")
        purchaseCost = reader.money("purchaseCost")
        fees = reader.money("fees")
        loss = reader.money("loss")
        labels = reader.object("labels", Stock.init(reader:))
        copies = reader.object("copies", Stock.init(reader:))
        works = reader.count("works")
        downloads = reader.count("downloads")
        clicks = reader.count("clicks")
        members = reader.count("members")
        cigarettes = reader.count("cigarettes")
        deaths = reader.count("deaths")
        seriousInjuries = reader.count("seriousInjuries")
        lightInjuries = reader.count("lightInjuries")
        let sums = [("business", business), ("sales", sales), ("unsoldValue", unsoldValue), ("output", output)]
        for (name, sum) in sums where sum != nil && !goods.isEmpty {
            reader.fault(name, Wording("已列商品明细的，不得再写合计", "goods are listed: the sum follows from them"))
        }
        if gains != nil, purchaseCost != nil {
            reader.fault("gains", Wording("违法所得与成本只能写其一", "give the gains or the cost, not both"))
        }
    }
}

extension GoodsLine {
    init?(reader: FactsReader) {
        guard let description = reader.requiredText("description") else { return nil }
        let sales =
            reader.list("sales") { sale in
                sale.requiredCount("quantity").map { Sale($0, at: sale.money("unitPrice")) }
            } ?? []
        self.init(
            description: description, sales: sales, unsold: reader.count("unsold") ?? 0,
            prices: reader.entries("prices", PriceBasis.self) { $0.money($1) } ?? [:])
    }
}

extension Stock {
    init?(reader: FactsReader) {
        self.init(
            made: reader.count("made") ?? 0, sold: reader.count("sold") ?? 0, unsold: reader.count("unsold") ?? 0)
    }
}

extension EarlierAct {
    init?(reader: FactsReader) {
        let on = reader.requiredDate("on")
        let dealtWith = reader.flag("dealtWith")
        if !reader.has("dealtWith") { reader.fault("dealtWith", FactsReader.required) }
        let figures = reader.object("figures", ActFigures.init(reader:)) ?? ActFigures()
        guard let on, let dealtWith else { return nil }
        self.init(on: on, dealtWith: dealtWith, figures: figures)
    }
}

extension Sanction {
    init?(reader: FactsReader) {
        let effectiveOn = reader.requiredDate("effectiveOn")
        for name in ["kind", "field"] where !reader.has(name) { reader.fault(name, FactsReader.required) }
        let kind = reader.choice("kind", SanctionKind.self)
        let field = reader.choice("field", ProtectedField.self)
        guard let effectiveOn, let kind, let field else { return nil }
        self.init(effectiveOn: effectiveOn, kind: kind, field: field)
    }
}
