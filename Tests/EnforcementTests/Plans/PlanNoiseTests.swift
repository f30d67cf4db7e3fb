import Enforcement
import TestSupport
import Testing

/// Plans of every shape under every kind of noise, against what was put into them.
struct PlanNoiseTests {
    private static let seeds: ClosedRange<UInt64> = 1...6

    @Test(arguments: PlanNoise.allCases)
    func `measures and units are found under noise`(_ noise: PlanNoise) {
        var total = PlanScore()
        for shape in PlanShape.allCases {
            var score = PlanScore()
            for seed in PlanNoiseTests.seeds {
                var random = TestRandom(seed: seed &* 977)
                let (text, sketch) = noise.applied(to: PlanSketch(shape, seed: seed), &random)
                let plan = PlanDocument.parse(text: text)
                let result = PlanScore(
                    plan, against: sketch.expected, folding: noise == .fullAndHalf ? PlanNoise.narrow : { $0 })
                score += result
                let missing = sketch.measures.flatMap(\.clauses).map(\.missing).reduce(0, +)
                #expect(plan.warnings.count { $0.code == .missingUnit } >= missing, "\(shape) \(seed)")
            }
            #expect(score.units.f1 >= 0.98, "\(noise) \(shape): \(score)")
            #expect(score.measures.f1 >= 0.99, "\(noise) \(shape): \(score)")
            total += score
        }
        #expect(total.units.f1 >= 0.98)
        #expect(total.measures.f1 >= 0.99)
    }
}
