import Law
import Testing

/// Every situation of Cases/thresholds.tsv, written from the law.
struct ThresholdTableTests {
    @Test func `the table holds hundreds of situations, every crime and both periods`() throws {
        #expect(ThresholdCase.all.count >= 600)
        #expect(Set(ThresholdCase.all.map(\.crime)) == Set(Crime.allCases))
        let change = try date("2025-04-26")
        for crime in Crime.allCases where crime.isIntellectualProperty {
            let days = ThresholdCase.all.filter { $0.crime == crime }.map(\.conduct.upperBound)
            #expect(days.contains { $0 < change } && days.contains { $0 >= change }, "\(crime)")
        }
        for outcome in ThresholdOutcome.allCases { #expect(ThresholdCase.all.contains { $0.outcome == outcome }) }
    }

    @Test(arguments: ThresholdCase.all)
    func `the outcome, the range, the article and the figure are those of the law`(example: ThresholdCase) throws {
        let answer = try example.assessment()
        #expect(answer.outcome == example.outcome, "\(answer.governing.missing.map(\.path))")
        #expect(answer.tier == example.tier)
        if example.outcome == .cannotTell {
            if example.article.isEmpty {
                #expect(!answer.governing.withoutRule.isEmpty, "no rule is on file")
            } else {
                #expect(answer.governing.missing.contains { $0.path == example.article })
            }
            return
        }
        let rules = answer.governing.rules.filter { rule in
            rule.source.article.contains(example.article) && (rule.outcome == example.outcome || example.tier == nil)
        }
        if !example.article.isEmpty { #expect(!rules.isEmpty, "no row of \(example.article) decides") }
        guard let measure = example.measure else { return }
        let figure = try #require(example.quantity(example.figure))
        let line = try #require(example.quantity(example.line))
        let tests = (example.article.isEmpty ? answer.governing.rules : rules).flatMap(\.tests)
        #expect(
            tests.contains { test in
                test.figure?.measure == measure && test.figure?.quantity.amount == figure
                    && test.line?.amount == line
            },
            "\(tests.filter { $0.figure?.measure == measure }.map { "\($0.figure?.quantity.amount ?? -1)/\($0.line?.amount ?? -1)" })"
        )
    }

    @Test(arguments: ThresholdCase.all)
    func `every answer explains itself in both languages, and flags what was not read`(example: ThresholdCase) throws {
        let answer = try example.assessment()
        for rule in answer.governing.rules {
            for test in rule.tests {
                #expect(!test.test.zh.isEmpty && !test.test.en.isEmpty)
                #expect(test.outcome != .met || test.figure == nil || test.steps.contains { $0.kind == .compared })
                for step in test.steps { #expect(!step.text.zh.isEmpty && !step.text.en.isEmpty) }
            }
            if rule.confidence != .read { #expect(rule.note != nil) }
        }
        #expect(!answer.choice.reason.zh.isEmpty)
        if answer.outcome == .cannotTell {
            #expect(
                !answer.governing.missing.isEmpty || !answer.governing.withoutRule.isEmpty || !answer.remarks.isEmpty
                    || answer.others.contains { $0.outcome == .cannotTell })
        }
    }
}
