import Law
import Testing

struct ThresholdRulesTests {
    @Test func `every row has a name of its own`() {
        #expect(Set(ThresholdRules.all.map(\.id)).count == ThresholdRules.all.count)
        #expect(Set(ComputationRules.all.map(\.id)).count == ComputationRules.all.count)
        #expect(Set(ValuationRules.all.map(\.id)).count == ValuationRules.all.count)
    }

    @Test(
        arguments: ThresholdRules.all.map(\.standing) + ComputationRules.all.map(\.standing)
            + ValuationRules.all.map(\.standing))
    func `every row says where it stands`(standing: RuleStanding) {
        #expect(LegalActs.all.contains(standing.act))
        #expect(standing.from >= standing.act.from)
        if let until = standing.until { #expect(standing.from <= until) }
        if standing.confidence == .read {
            #expect(standing.article != RuleStanding.articleNotRead)
        } else {
            #expect(standing.note != nil, "what was not read must be flagged in words")
        }
    }

    @Test(arguments: Crime.allCases)
    func `the day before and the day after the change have each their own rows`(crime: Crime) throws {
        let before = try date("2025-04-25")
        let after = try date("2025-04-26")
        let old = ThresholdRules.rows(crime, .general, on: before)
        let new = ThresholdRules.rows(crime, .general, on: after)
        if crime.isIntellectualProperty, crime != .tradeSecretAbroad {
            #expect(Set(old.map(\.id)).isDisjoint(with: new.map(\.id)))
            #expect(new.allSatisfy { $0.standing.act == .ipCrimes2025 })
            #expect(old.allSatisfy { $0.standing.until == before })
        } else {
            #expect(old == new)
        }
    }

    @Test func `every row of 2025 is flagged as not read`() {
        let rows = ThresholdRules.all.filter { $0.standing.act == .ipCrimes2025 }
        #expect(rows.count == 14)
        #expect(rows.allSatisfy { $0.standing.confidence == .partlyConfirmed })
    }

    @Test func `no range of a crime is easier to reach than the one below it`() {
        for rule in ThresholdRules.all where rule.tier > .basic {
            for day in [rule.standing.from, rule.standing.until ?? rule.standing.from.adding(days: 300)] {
                let lower = ThresholdRules.rows(rule.crime, rule.scope, on: day).filter { $0.tier < rule.tier }
                #expect(!lower.isEmpty, "\(rule.id) has no range below it on \(day)")
                for case .reaches(let measure, let line, let given) in rule.tests {
                    for case .reaches(measure, let below, given) in lower.flatMap(\.tests) {
                        #expect(below.amount < line.amount, "\(rule.id) \(measure)")
                    }
                }
            }
        }
    }

    @Test func `figures of a row are counted in the unit of their measure`() {
        for rule in ThresholdRules.all {
            for case .reaches(let measure, let line, _) in rule.tests {
                #expect(line.unit == measure.unit, "\(rule.id)")
                #expect(line.amount > 0)
            }
        }
    }
}
