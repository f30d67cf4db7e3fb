import Law
import Operations

/// One revision of the facts that were set down for the thresholds of a case.
struct ThresholdSheetView: APIValue {
    let revision: Int
    let facts: ThresholdFactsDraft
    let reason: String
    let recordedBy: String
    let recordedAt: Moment

    init(_ sheet: ThresholdSheet) {
        revision = sheet.revision
        facts = ThresholdFactsDraft(sheet.facts)
        reason = sheet.reason
        recordedBy = sheet.recordedBy
        recordedAt = sheet.recordedAt
    }

    private init(example facts: ThresholdFactsDraft) {
        revision = 1
        self.facts = facts
        reason = ""
        recordedBy = "李梅"
        recordedAt = .example
    }

    static let schemaName = "CaseThresholdFacts"
    static let example = ThresholdSheetView(example: .example)
    static let rules = [
        "facts": FieldRule("Goods and the amount stand on the case itself."),
        "reason": FieldRule("Empty where none was needed."),
    ]
}

extension ThresholdFactsDraft {
    init(_ facts: ThresholdFacts) {
        self.init(
            suspect: facts.suspect, crimes: facts.crimes, product: facts.product,
            conduct: facts.conduct.map { Conduct(from: $0.lowerBound, to: $0.upperBound) }, marks: facts.marks,
            patents: facts.patents, figures: ActFiguresDraft(facts.figures),
            earlier: facts.earlier.map {
                EarlierActDraft(on: $0.on, dealtWith: $0.dealtWith, figures: ActFiguresDraft($0.figures))
            }, sanctions: facts.sanctions,
            findings: Dictionary(uniqueKeysWithValues: facts.findings.map { ($0.key.rawValue, $0.value) }),
            suspicion: facts.suspicion.map { Suspicion(reason: $0) })
    }
}

extension ActFiguresDraft {
    init(_ figures: ActFigures) {
        let goods = figures.goods.map { line in
            Goods(
                description: line.description,
                sales: line.sales.map { .init(quantity: $0.quantity, unitPrice: $0.unitPrice) }, unsold: line.unsold,
                prices: Dictionary(uniqueKeysWithValues: line.prices.map { ($0.key.rawValue, $0.value) }))
        }
        self.init(
            goods: goods.isEmpty ? nil : goods, business: figures.business, sales: figures.sales,
            unsoldValue: figures.unsoldValue, output: figures.output, gains: figures.gains,
            serviceGains: figures.serviceGains, purchaseCost: figures.purchaseCost, fees: figures.fees,
            loss: figures.loss, labels: figures.labels, copies: figures.copies, works: figures.works,
            downloads: figures.downloads, clicks: figures.clicks, members: figures.members,
            cigarettes: figures.cigarettes, deaths: figures.deaths, seriousInjuries: figures.seriousInjuries,
            lightInjuries: figures.lightInjuries)
    }
}
