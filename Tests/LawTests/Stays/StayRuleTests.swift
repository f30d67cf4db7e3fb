import Law
import Testing

struct StayRuleTests {
    @Test func `every ground has its row, and says that it stands from memory`() {
        let rows =
            StayGround.allCases.map { StayRules.row($0) } + DiscontinuationGround.allCases.map { StayRules.row($0) }
        #expect(rows == StayRules.all)
        #expect(Set(rows.map(\.id)).count == rows.count)
        #expect(rows.allSatisfy { $0.standing.confidence == .fromMemory && $0.standing.note != nil })
        #expect(rows.allSatisfy { $0.standing.article == RuleStanding.articleNotRead })
    }

    @Test func `the time for the decision leaves out a stay`() throws {
        let day = try #require(LegalDate("2026-11-23"))
        #expect(try #require(TimeLimits.row(.caseDecision, on: day)).counting.suspendedBy.contains(.stay))
    }
}
