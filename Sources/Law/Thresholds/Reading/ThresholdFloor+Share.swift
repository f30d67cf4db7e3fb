extension ThresholdFloor {
    /// The share of a line, in hundredths, below which nothing can be met or close: two halves make a line.
    public static let leastShare: Int64 = min(50, closeShare)

    /// No figure of the facts comes to more than this share of any line on it, in hundredths; the largest number where the
    /// facts name a circumstance that is enough by itself.
    ///
    /// The crimes and the days of the facts are not asked, so that shares of several cases add up to a bound of them all.
    ///
    /// - Complexity: O(g) for g goods lines, earlier acts included.
    public static func share(_ facts: ThresholdFacts) -> Int64 {
        guard !sufficient.contains(where: { facts.findings[$0] == true }) else { return .max }
        let acts = [facts.figures] + facts.earlier.map(\.figures)
        let shares = acts.map { act in
            bounds.reduce(Int64(0)) { most, bound in
                let figure = act.most(of: bound.measure)
                return max(most, figure == 0 ? 0 : figure.scaled(100, over: bound.line).saturatingPlus(1))
            }
        }
        return shares.reduce(0) { $0.saturatingPlus($1) }
    }

    /// The lowest line that any row draws on each measure.
    private static let bounds: [(measure: Measure, line: Int64)] = {
        var lines: [Measure: Int64] = [:]
        for test in ThresholdRules.all.flatMap(\.tests) {
            for (measure, line) in test.lines { lines[measure] = min(lines[measure] ?? .max, line.amount) }
        }
        return Measure.allCases.compactMap { measure in lines[measure].map { (measure, $0) } }
    }()

    /// What is enough by itself where an officer finds it.
    private static let sufficient: Set<ThresholdFinding> = {
        var findings: Set<ThresholdFinding> = []
        for case .holds(let given) in ThresholdRules.all.flatMap(\.tests) {
            for case .finding(let finding) in given { findings.insert(finding) }
        }
        return findings
    }()
}

extension ThresholdTest {
    /// The lines that it draws, each on its measure.
    fileprivate var lines: [(Measure, Quantity)] {
        switch self {
        case .reaches(let measure, let line, _): [(measure, line)]
        case .holds: []
        case .twoHalves(let lines): lines.map { ($0.measure, $0.line) }
        }
    }
}

extension ActFigures {
    /// More than this the measure of the act cannot come to.
    fileprivate func most(of measure: Measure) -> Int64 {
        switch measure {
        case .business, .sales, .unsoldValue, .soldAndUnsold, .output: mostMoney
        case .tripledSales: mostMoney.saturatingTimes(3)
        case .gains: mostGains
        case .serviceGains: mostGains.saturatingPlus(serviceGains?.minor ?? 0)
        case .loss: loss?.minor ?? 0
        case .labels, .unsoldLabels, .soldAndUnsoldLabels: labels?.most ?? 0
        case .copies, .soldCopies, .unsoldCopies, .soldAndUnsoldCopies: copies?.most ?? 0
        case .works: works ?? 0
        case .downloads: downloads ?? 0
        case .clicks: clicks ?? 0
        case .members: members ?? 0
        case .cigarettes: cigarettes ?? 0
        case .deaths: deaths ?? 0
        case .seriousInjuries: seriousInjuries ?? 0
        case .lightInjuries: lightInjuries ?? 0
        }
    }

    /// Gains as stated, or all income where only the cost is.
    private var mostGains: Int64 {
        if let gains { return gains.minor }
        return purchaseCost == nil ? 0 : mostMoney.saturatingPlus(fees?.minor ?? 0)
    }
}

extension Stock {
    fileprivate var most: Int64 { made.saturatingPlus(sold).saturatingPlus(unsold) }
}
