/// The amounts below which no line of a crime can be reached: what is far below is not read line by line.
///
/// Over all cases of a region nearly every one lies below; the bound makes reading them all unnecessary and leaves out
/// none that a reading would call met, or close.
public enum ThresholdFloor {
    /// Whether a reading could find a line of one of the crimes reached.
    ///
    /// - Complexity: O(c + g) for c crimes and g goods lines, earlier acts included.
    public static func mayBeMet(_ facts: ThresholdFacts) -> Bool { mayReach(facts, hundredths: 100) }

    /// Whether a reading could find a line of one of the crimes reached, or close.
    ///
    /// - Complexity: O(c + g) for c crimes and g goods lines, earlier acts included.
    public static func mayBeClose(_ facts: ThresholdFacts) -> Bool { mayReach(facts, hundredths: closeShare) }

    /// The least share of a line that any row calls close, in hundredths.
    static let closeShare: Int64 =
        ComputationRules.all.filter { $0.topic == .closeShare }.map(\.number).min() ?? 100

    private static func mayReach(_ facts: ThresholdFacts, hundredths: Int64) -> Bool {
        let acts = [facts.figures] + facts.earlier.map(\.figures)
        guard facts.findings.isEmpty, facts.patents == nil, acts.allSatisfy(\.speaksOfMoneyOnly) else {
            return share(facts) >= leastShare
        }
        let most = acts.reduce(Int64(0)) { $0.saturatingPlus($1.mostMoney) }
        let several = Set((facts.marks ?? []).map(\.name)).count >= 2
        let repeated = !(facts.sanctions ?? []).isEmpty
        var crimes = facts.crimes
        if facts.touchesSpecialGoods { crimes.append(.substandardProducts) }
        return crimes.contains { crime in
            guard let floor = floors[Key(crime: crime, severalMarks: several, repeated: repeated)] else { return false }
            return most >= floor.scaled(hundredths, over: 100)
        }
    }

    private struct Key: Hashable {
        let crime: Crime
        let severalMarks: Bool
        let repeated: Bool
    }

    /// The lowest line of each crime in fen, by what else may hold; none where no line asks for money from goods.
    private static let floors: [Key: Int64] = {
        var floors: [Key: Int64] = [:]
        for rule in ThresholdRules.all {
            for several in [false, true] {
                for repeated in [false, true] {
                    let key = Key(crime: rule.crime, severalMarks: several, repeated: repeated)
                    for test in rule.tests {
                        guard let line = test.floor(several, repeated) else { continue }
                        floors[key] = min(floors[key] ?? .max, line)
                    }
                }
            }
        }
        return floors
    }()
}

extension ThresholdTest {
    /// The least amount of money from goods at which the test could be reached; nil where it cannot be by such an amount.
    fileprivate func floor(_ severalMarks: Bool, _ repeated: Bool) -> Int64? {
        switch self {
        case .reaches(let measure, let line, let given):
            guard given.allSatisfy({ $0.mayHold(severalMarks, repeated) }) else { return nil }
            return measure.floor(of: line)
        case .holds: return nil
        case .twoHalves(let lines):
            return lines.compactMap { part in part.measure.floor(of: part.line).map { $0 / 2 } }.min()
        }
    }
}

extension Circumstance {
    fileprivate func mayHold(_ severalMarks: Bool, _ repeated: Bool) -> Bool {
        switch self {
        case .severalMarks: severalMarks
        case .repeated, .convictedOrPenalised: repeated
        case .severalMarksOrRepeated: severalMarks || repeated
        case .severalPatents, .finding: false
        }
    }
}

extension Measure {
    /// The amount of money from goods that brings the measure to its line; nil where it is made of something else.
    fileprivate func floor(of line: Quantity) -> Int64? {
        switch self {
        case .business, .sales, .unsoldValue, .soldAndUnsold, .output: line.amount
        case .tripledSales: line.amount / 3
        default: nil
        }
    }
}

extension ActFigures {
    /// Whether nothing is said but goods and sums of money they are worth.
    fileprivate var speaksOfMoneyOnly: Bool {
        var bare = ActFigures(goods: goods)
        (bare.business, bare.sales, bare.unsoldValue, bare.output) = (business, sales, unsoldValue, output)
        return bare == self
    }

    /// More than this no measure of money from goods can come to.
    var mostMoney: Int64 {
        let stated = [business, sales, unsoldValue, output].compactMap { $0?.minor }.reduce(Int64(0)) {
            $0.saturatingPlus($1)
        }
        guard !goods.isEmpty else { return stated }
        var dearest: Int64 = 0
        var pieces: Int64 = 0
        for line in goods {
            for (basis, price) in line.prices {
                // The leaf and half of it again: no basis makes more of a price.
                dearest = max(dearest, basis == .leafAndHalf ? price.minor.saturatingTimes(2) : price.minor)
            }
            for sale in line.sales {
                dearest = max(dearest, sale.unitPrice?.minor ?? 0)
                pieces = pieces.saturatingPlus(sale.quantity)
            }
            pieces = pieces.saturatingPlus(line.unsold)
        }
        return stated.saturatingPlus(pieces.saturatingTimes(dearest))
    }
}
