import Law
import Testing

struct DiscussionRuleTests {
    private static let lines = PartyLines(person: .yuan(50_000), organisation: .yuan(200_000))

    @Test(
        arguments: [
            (4_999_999, nil, .person, 0), (5_000_000, nil, .person, 1), (5_000_000, nil, .organisation, 0),
            (20_000_000, 20_000_000, .organisation, 2), (nil, 5_000_000, .unknown, 1), (nil, nil, .person, 0),
        ] as [(Int64?, Int64?, PenaltyParty, Int)])
    func `a penalty that reaches the sum of the region is for the heads together`(
        fine: Int64?, confiscated: Int64?, party: PenaltyParty, count: Int
    ) throws {
        let penalty = IntendedPenalty(
            fine: fine.map { Money(minor: $0) }, confiscates: confiscated != nil,
            confiscated: confiscated.map { Money(minor: $0) })
        let grounds = DiscussionRules.grounds(for: penalty, of: party, on: try day("2026-11-23"), regional: Self.lines)
        #expect(grounds.count == count)
        #expect(grounds.allSatisfy { $0.rule == "discussion.major" && $0.source.article == "第五十七条" })
    }

    @Test func `where the region has set no sum none counts`() throws {
        let penalty = IntendedPenalty(fine: .yuan(9_000_000), confiscates: false, confiscated: nil)
        #expect(DiscussionRules.grounds(for: penalty, of: .person, on: try day("2026-11-23"), regional: nil) == [])
    }

    @Test func `the law gives both reasons and no sum`() throws {
        for trigger in DiscussionTrigger.allCases {
            #expect(DiscussionRules.row(trigger, on: try day("2026-11-23"))?.standing.confidence == .read)
        }
    }

    private func day(_ text: String) throws -> LegalDate { try #require(LegalDate(text)) }
}
