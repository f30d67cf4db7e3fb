import Enforcement
import Foundation
import TestSupport
import Testing

/// Plans of every shape, printed once and more often in every way, under every kind of noise, against what was put into
/// them.
struct PlanNoiseTests {
    /// So many plans of each shape under each noise; `QINGYUAN_TEST_SEEDS=20` holds more against what was put in.
    private static let seeds =
        1...(ProcessInfo.processInfo.environment["QINGYUAN_TEST_SEEDS"].flatMap(UInt64.init) ?? 2)

    @Test(arguments: PlanCopies.allCases)
    func `measures and units are found under every noise in every shape`(_ copies: PlanCopies) {
        var table: [[PlanScore]] = []
        for shape in PlanShape.allCases {
            let scores = PlanNoise.allCases.map { score(shape, copies, $0) }
            for (noise, score) in zip(PlanNoise.allCases, scores) {
                #expect(score.units.f1 >= 0.98, "\(copies) \(noise) \(shape): \(score)")
                #expect(score.measures.f1 >= 0.99, "\(copies) \(noise) \(shape): \(score)")
            }
            table.append(scores)
        }
        PlanNoiseTests.show(table, copies)
    }

    private func score(_ shape: PlanShape, _ copies: PlanCopies, _ noise: PlanNoise) -> PlanScore {
        var score = PlanScore()
        for seed in PlanNoiseTests.seeds {
            var random = TestRandom(seed: seed &* 977)
            let (text, sketch) = copies.printed(PlanSketch(shape, seed: seed), under: noise, &random)
            let plan = PlanDocument.parse(text: text)
            score += PlanScore(
                plan, against: sketch.expected, folding: noise == .fullAndHalf ? PlanNoise.narrow : { $0 })
            let missing = sketch.measures.flatMap(\.clauses).map(\.missing).reduce(0, +)
            #expect(
                plan.warnings.count { $0.code == .missingUnit } >= missing,
                "\(copies) \(noise) \(shape) \(seed)")
            if copies != .once {
                #expect(
                    plan.warnings.contains { $0.code == .secondCopy }, "\(copies) \(noise) \(shape) \(seed)")
            }
        }
        return score
    }

    /// Prints F1 of measures and of units in per cent, a line for each shape, a column for each noise.
    private static func show(_ table: [[PlanScore]], _ copies: PlanCopies) {
        func cell(_ text: String) -> String {
            text.prefix(12) + String(repeating: " ", count: max(1, 13 - text.count))
        }
        func percent(_ value: Double) -> String { String(Int((value * 1000).rounded(.down))) }
        var lines = [cell(copies.rawValue) + PlanNoise.allCases.map { cell($0.rawValue) }.joined()]
        for (shape, scores) in zip(PlanShape.allCases, table) {
            lines.append(
                cell(shape.rawValue)
                    + scores.map { cell("\(percent($0.measures.f1))/\(percent($0.units.f1))") }.joined())
        }
        print(lines.joined(separator: "\n"))
    }
}
