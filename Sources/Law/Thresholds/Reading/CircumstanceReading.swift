/// Whether something holds, as far as the facts say.
public enum Holding: String, Hashable, Sendable, Codable, CaseIterable {
    /// It holds.
    case yes
    /// It does not.
    case no
    /// The facts do not say.
    case unknown

    /// Both.
    func and(_ other: Holding) -> Holding {
        self == .no || other == .no ? .no : self == .yes && other == .yes ? .yes : .unknown
    }

    /// Either.
    func or(_ other: Holding) -> Holding {
        self == .yes || other == .yes ? .yes : self == .no && other == .no ? .no : .unknown
    }

    init(_ known: Bool?) {
        self = known.map { $0 ? .yes : .no } ?? .unknown
    }
}

/// Reads circumstances from the facts, under the rules of one day.
struct CircumstanceBook {
    let facts: ThresholdFacts
    let crime: Crime
    let date: LegalDate

    func holding(_ circumstance: Circumstance) -> Holding {
        switch circumstance {
        case .severalMarks: severalMarks
        case .severalPatents: Holding(facts.patents.map { $0 >= 2 })
        case .repeated(let field, let years, let sanctions, let administrativeOnly):
            Holding(
                facts.sanctions.map { all in
                    all.count { sanction in
                        sanction.field == field && (!administrativeOnly || sanction.kind == .administrative)
                            && isWithin(years, sanction)
                    } >= sanctions
                })
        case .severalMarksOrRepeated(let field): severalMarks.or(holding(.repeated(field)))
        case .convictedOrPenalised(let field):
            Holding(
                facts.sanctions.map { all in
                    all.contains { $0.field == field && ($0.kind == .criminal ? isBefore($0) : isWithin(2, $0)) }
                })
        case .finding(let finding): Holding(facts.findings[finding])
        }
    }

    /// What to find out about a circumstance that the facts do not speak of.
    func missing(_ circumstance: Circumstance) -> [MissingFact] {
        guard holding(circumstance) == .unknown else { return [] }
        switch circumstance {
        case .severalMarks: return [marksMissing]
        case .severalPatents: return [MissingFact("patents", Wording("涉及他人专利的项数", "how many patents"))]
        case .repeated, .convictedOrPenalised: return [sanctionsMissing]
        case .severalMarksOrRepeated(let field):
            return missing(.severalMarks) + missing(.repeated(field))
        case .finding(let finding):
            return [
                MissingFact(
                    "findings.\(finding.rawValue)", Wording("是否\(finding.label.zh)", "whether: \(finding.label.en)"))
            ]
        }
    }

    /// Two names are two marks; since marks are counted by their source, two holders.
    private var severalMarks: Holding {
        guard let marks = facts.marks else { return .unknown }
        let names = Set(marks.map(\.name))
        guard names.count >= 2 else { return .no }
        guard ComputationRules.row(.marksBySource, crime, on: date) != nil else { return .yes }
        let holders = Set(marks.compactMap(\.holder))
        if holders.count >= 2 { return .yes }
        return marks.contains { $0.holder == nil } ? .unknown : .no
    }

    private var marksMissing: MissingFact {
        facts.marks == nil
            ? MissingFact("marks", Wording("涉及哪些注册商标", "which registered marks"))
            : MissingFact("marks.holder", Wording("各注册商标的权利人", "whose marks they are"))
    }

    private var sanctionsMissing: MissingFact {
        MissingFact("sanctions", Wording("此前受过的刑事处罚、行政处罚", "earlier convictions and penalties"))
    }

    /// Whether a day of the conduct lies after the sanction took effect and not more than so many years after it.
    private func isWithin(_ years: Int, _ sanction: Sanction) -> Bool {
        guard let conduct = facts.conduct, isBefore(sanction) else { return false }
        let last = sanction.effectiveOn.adding(months: 12 * years).date
        return max(conduct.lowerBound, sanction.effectiveOn.adding(days: 1)) <= last
    }

    private func isBefore(_ sanction: Sanction) -> Bool {
        facts.conduct.map { sanction.effectiveOn < $0.upperBound } ?? false
    }
}
