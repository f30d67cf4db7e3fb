import Law
import Testing

struct TrainingRuleTests {
    @Test(arguments: [("2023-08-08", nil), ("2023-08-09", 60), ("2026-11-23", 60)] as [(String, Int?)])
    func `the hours of a year follow the row in force`(text: String, hours: Int?) throws {
        #expect(TrainingRules.row(on: try day(text))?.hours == hours)
    }

    @Test func `no row claims an article that was not read`() {
        for rule in TrainingRules.all where rule.standing.confidence != .read {
            #expect(rule.standing.article == RuleStanding.articleNotRead && rule.standing.note != nil)
        }
    }

    private func day(_ text: String) throws -> LegalDate { try #require(LegalDate(text)) }
}
