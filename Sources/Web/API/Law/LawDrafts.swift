package import Law

/// Facts and the day on which they are looked at.
struct ThresholdQuestion: APIValue {
    let on: LegalDate
    let facts: ThresholdFactsDraft

    static let schemaName = "ThresholdQuestion"
    static let example = ThresholdQuestion(on: .example, facts: .example)
    static let rules = ["on": FieldRule("A day before the end of the conduct counts as its end.")]
}

/// Facts as docs/thresholds.md describes them; a value left out is not known.
struct ThresholdFactsDraft: APIValue {
    struct Conduct: Codable, Sendable {
        let from: LegalDate?
        let to: LegalDate
    }
    struct Suspicion: Codable, Sendable { let reason: String }

    let suspect: SuspectKind?
    let crimes: [Crime]
    let product: ProductKind?
    let conduct: Conduct?
    let marks: [MarkUsed]?
    let patents: Int64?
    let figures: ActFiguresDraft?
    let earlier: [EarlierActDraft]?
    let sanctions: [Sanction]?
    let findings: [String: Bool]?
    let suspicion: Suspicion?

    static let schemaName = "ThresholdFacts"
    static let example = ThresholdFactsDraft(
        suspect: .person, crimes: [.sellingCounterfeits], product: nil, conduct: .init(from: nil, to: .example),
        marks: nil, patents: nil, figures: .example, earlier: nil, sanctions: [], findings: nil, suspicion: nil)
    static let rules = [
        "crimes": FieldRule("Articles of the Criminal Law.", most: 19), "marks": FieldRule(most: 1_000),
        "earlier": FieldRule("Those not dealt with are added up.", most: 1_000),
        "sanctions": FieldRule("An empty list says that there were none.", most: 1_000),
        "patents": FieldRule("Patents of others.", least: 0),
        "findings": FieldRule("What was found to be so or not, by its name."),
    ]
}

/// The amounts and numbers of one act.
struct ActFiguresDraft: APIValue {
    struct Goods: Codable, Sendable {
        struct Sold: Codable, Sendable {
            let quantity: Int64
            let unitPrice: Money?
        }
        let description: String
        let sales: [Sold]?
        let unsold: Int64?
        let prices: [String: Money]?
    }

    let goods: [Goods]?
    let business: Money?
    let sales: Money?
    let unsoldValue: Money?
    let output: Money?
    let gains: Money?
    let serviceGains: Money?
    let purchaseCost: Money?
    let fees: Money?
    let loss: Money?
    let labels: Stock?
    let copies: Stock?
    let works: Int64?
    let downloads: Int64?
    let clicks: Int64?
    let members: Int64?
    let cigarettes: Int64?
    let deaths: Int64?
    let seriousInjuries: Int64?
    let lightInjuries: Int64?

    static let schemaName = "ActFigures"
    static let example = ActFiguresDraft(
        goods: [
            Goods(
                description: "丝巾", sales: [.init(quantity: 100, unitPrice: Money(minor: 20_000))], unsold: 650,
                prices: ["marked": Money(minor: 99_900)])
        ],
        business: nil, sales: nil, unsoldValue: nil, output: nil, gains: Money(minor: 0), serviceGains: nil,
        purchaseCost: nil, fees: nil, loss: nil, labels: nil, copies: nil, works: nil, downloads: nil, clicks: nil,
        members: nil, cigarettes: nil, deaths: nil, seriousInjuries: nil, lightInjuries: nil)
    static let rules = [
        "goods": FieldRule("Goods lines; amounts that follow from them are computed.", most: 10_000),
        "business": FieldRule("A sum, where no goods are listed."),
        "sales": FieldRule("A sum, where no goods are listed."),
        "unsoldValue": FieldRule("A sum, where no goods are listed."),
        "output": FieldRule("A sum, where no goods are listed."),
    ]
}

/// An act before the one in question.
struct EarlierActDraft: APIValue {
    let on: LegalDate
    let dealtWith: Bool
    let figures: ActFiguresDraft

    static let schemaName = "EarlierAct"
    static let example = EarlierActDraft(on: .example, dealtWith: false, figures: .example)
}

/// One answer per crime.
struct ThresholdAnswers: APIValue {
    let on: LegalDate
    let assessments: [Assessment]

    static let schemaName = "ThresholdAnswers"
    static let example = ThresholdAnswers(on: .example, assessments: [.example])
}

extension Assessment: APIValue {
    package static var schemaName: String { "Assessment" }
    /// 150,000 yuan of goods sold and not sold.
    package static var example: Assessment {
        var figures = ActFigures()
        figures.sales = .yuan(20_000)
        figures.unsoldValue = .yuan(130_000)
        figures.gains = Money(minor: 0)
        let facts = ThresholdFacts(
            crimes: [.sellingCounterfeits], conduct: LegalDate.example...LegalDate.example, figures: figures,
            sanctions: [])
        guard let answer = Thresholds.assess(facts, on: .example).first else {
            preconditionFailure("a crime was asked about")
        }
        return answer
    }
}
