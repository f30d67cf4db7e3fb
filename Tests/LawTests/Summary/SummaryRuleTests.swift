import Law
import Testing

struct SummaryRuleTests {
    @Test(
        arguments: [
            (.fine, .person, 20_000), (.fine, .organisation, 300_000), (.fine, .unknown, 20_000),
            (.collection, .person, 10_000), (.collection, .organisation, 10_000),
        ] as [(SummarySubject, PenaltyParty, Int64)])
    func `a sum is the one of the party, the lower one where nobody knows what it is`(
        subject: SummarySubject, party: PenaltyParty, fen: Int64
    ) throws {
        let row = try #require(SummaryRules.row(subject, on: try day("2026-11-23")))
        #expect(row.most?.line(for: party) == Money(minor: fen))
        #expect(row.standing.confidence == .read)
    }

    @Test func `a warning knows no sum`() throws {
        #expect(try #require(SummaryRules.row(.warning, on: try day("2026-11-23"))).most == nil)
    }

    @Test func `nothing is known of the days before the law of 2021`() throws {
        #expect(SummaryRules.row(.fine, on: try day("2021-07-14")) == nil)
        #expect(SummaryRules.row(.fine, on: try day("2021-07-15")) != nil)
    }

    @Test func `the report for the record is due in seven working days and stands from memory`() throws {
        let row = try #require(TimeLimits.row(.summaryRecord, on: try day("2026-11-23")))
        #expect(row.amount == .workingDays(7))
        #expect(row.standing.confidence == .fromMemory)
        #expect(row.standing.article == RuleStanding.articleNotRead)
    }

    private func day(_ text: String) throws -> LegalDate { try #require(LegalDate(text)) }
}
