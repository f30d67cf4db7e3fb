import Enforcement
import TestSupport
import Testing

/// Documents that break off in the middle, at any place.
struct PlanTruncationTests {
    @Test(arguments: PlanShape.allCases)
    func `what stands before the end of a broken document is found, and the end is named`(
        _ shape: PlanShape
    ) {
        var score = PlanScore()
        for seed in UInt64(1)...10 {
            let sketch = PlanSketch(shape, seed: seed)
            let printer = PlanPrinter(sketch)
            let all = Array(printer.text.unicodeScalars)
            var random = TestRandom(seed: seed)
            let end = Int.random(
                in: (printer.starts[1] + 12)..<(printer.ends.last ?? all.count), using: &random)
            let plan = PlanDocument.parse(text: String(String.UnicodeScalarView(all[..<end])))
            score += PlanScore(plan, against: sketch.expected(before: end, printer))
            let isNamed = plan.warnings.contains {
                [.truncated, .unclosedBracket, .noUnit, .textWithoutUnit, .missingUnit, .incompleteUnit]
                    .contains(
                        $0.code)
            }
            let opening = Set("（(—一二三四五六七八九十0123456789".unicodeScalars)
            let last = all[..<end].last { !$0.properties.isWhitespace && !opening.contains($0) } ?? "。"
            let isWhole = printer.ends.contains(end) || "）)】］；。合责".unicodeScalars.contains(last)
            #expect(
                isNamed || isWhole || !shape.endsInMark,
                "\(seed) at \(end): \(String(String.UnicodeScalarView(all[(end - 40)..<end])))")
        }
        #expect(score.units.f1 >= 0.98, "\(score)")
        #expect(score.measures.f1 >= 0.99, "\(score)")
    }
}

extension PlanShape {
    /// Whether a whole list ends in a mark, so that one without it is seen to be broken.
    var endsInMark: Bool { self != .leadLines && !isTable && self != .responsibleLines }
}

extension PlanSketch {
    /// What is to be found in the text up to a place: the measures that have begun and the names that are whole.
    func expected(before end: Int, _ printer: PlanPrinter) -> [PlanScore.Expected] {
        var place = 0
        return zip(expected, printer.marks).compactMap { measure, mark in
            let clauses = measure.clauses.map { names in
                names.filter { _ in
                    place += 1
                    return printer.ends[place - 1] <= end
                }
            }
            return mark <= end ? PlanScore.Expected(number: measure.number, clauses: clauses) : nil
        }
    }
}
