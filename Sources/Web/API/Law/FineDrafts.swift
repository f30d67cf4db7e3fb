import Law

/// Facts about a violation, the day of the decision, and the fine that is proposed.
struct FineQuestion: APIValue {
    let on: LegalDate
    let proposed: Money?
    let facts: FineFactsDraft

    static let schemaName = "FineQuestion"
    static let example = FineQuestion(on: .example, proposed: .yuan(80_000), facts: .example)
    static let rules = ["proposed": FieldRule("Without one the range alone is answered.")]
}

/// Facts as docs/thresholds.md describes them; a value left out is not known.
struct FineFactsDraft: APIValue {
    let conducts: [FineConduct]
    let conductOn: LegalDate?
    let business: Money?
    let goodsValue: Money?
    let gains: Money?
    let goods: [ActFiguresDraft.Goods]?
    let unclear: Bool?
    let serious: Bool?
    let overdue: Bool?
    let innocentSeller: Bool?
    let sanctions: [Sanction]?
    let mitigation: Mitigation?

    static let schemaName = "FineFacts"
    static let example = FineFactsDraft(
        conducts: [.trademark], conductOn: .example, business: .yuan(60_000), goodsValue: nil, gains: nil, goods: nil,
        unclear: nil, serious: nil, overdue: nil, innocentSeller: nil, sanctions: nil, mitigation: nil)
    static let rules = [
        "conducts": FieldRule("What the act may be; of several the higher fine governs.", most: 12),
        "goods": FieldRule("Goods lines: their value is formed by the marked price.", most: 10_000),
        "sanctions": FieldRule("Sanctions before it.", most: 1_000),
        "unclear": FieldRule("The amount cannot be computed."),
        "mitigation": FieldRule("Why the fine lies below its range."),
    ]
}

/// The range, and what the law says of the fine proposed.
struct FineAnswer: APIValue {
    let on: LegalDate
    let range: FineRange
    let check: FineCheck?

    static let schemaName = "FineAnswer"
    static var example: FineAnswer {
        let facts = FineFacts(conducts: [.trademark], conductOn: .example, business: .yuan(60_000))
        guard let check = FineCheck.check(.yuan(80_000), facts, on: .example) else {
            preconditionFailure("a violation was asked about")
        }
        return FineAnswer(on: .example, range: check.range, check: check)
    }
    static let rules = ["check": FieldRule("Left out where no fine was proposed.")]
}
