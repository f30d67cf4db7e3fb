import Law
import Testing

@testable import Operations

struct KnownAssessmentsTests {
    private func facts(_ yuan: Int64) -> ThresholdFacts {
        var figures = ActFigures()
        figures.business = .yuan(yuan)
        let day = LegalDate("2026-11-02")
        return ThresholdFacts(crimes: [.counterfeitMark], conduct: day.map { $0...$0 }, figures: figures)
    }

    @Test func `an answer is that of the rules, for the facts and for the day`() throws {
        let known = KnownAssessments()
        let (day, other) = (try #require(LegalDate("2026-11-23")), try #require(LegalDate("2003-01-02")))
        for amount in [1_000, 62_000, 900_000] as [Int64] {
            for date in [day, other, day, other] {
                #expect(known.answers(to: facts(amount), on: date) == Thresholds.assess(facts(amount), on: date))
            }
        }
        #expect(known.count == 6)
    }

    @Test func `no more are kept than the limit`() throws {
        let known = KnownAssessments(limit: 3)
        let day = try #require(LegalDate("2026-11-23"))
        for amount in 1...10 as ClosedRange<Int64> {
            #expect(known.answers(to: facts(amount), on: day) == Thresholds.assess(facts(amount), on: day))
            #expect(known.count <= 3)
        }
    }
}
