import Law
import Testing

struct HearingRightTests {
    /// What is intended, for whom, and the rows it reaches.
    struct Situation: Sendable, CustomTestStringConvertible {
        let name: String
        let penalty: IntendedPenalty
        let party: PenaltyParty
        let rules: [String]

        var testDescription: String { name }
    }

    static let situations: [Situation] = [
        Situation(name: "a person one fen below the line", penalty: fine(999_999), party: .person, rules: []),
        Situation(name: "a person at the line", penalty: fine(1_000_000), party: .person, rules: ["hearing.fine"]),
        Situation(
            name: "an organisation at a person's line", penalty: fine(1_000_000), party: .organisation, rules: []),
        Situation(
            name: "an organisation at its line", penalty: fine(10_000_000), party: .organisation,
            rules: ["hearing.fine"]),
        Situation(
            name: "a party of unknown kind at the lower line", penalty: fine(1_000_000), party: .unknown,
            rules: ["hearing.fine"]),
        Situation(
            name: "confiscation of a known sum below the line",
            penalty: IntendedPenalty(fine: nil, confiscates: true, confiscated: .yuan(9_999)), party: .person, rules: []
        ),
        Situation(
            name: "confiscation of a known sum at the line",
            penalty: IntendedPenalty(fine: nil, confiscates: true, confiscated: .yuan(10_000)), party: .person,
            rules: ["hearing.confiscation"]),
        Situation(
            name: "confiscation of a sum nobody knows",
            penalty: IntendedPenalty(fine: nil, confiscates: true, confiscated: nil), party: .organisation,
            rules: ["hearing.confiscation"]),
        Situation(
            name: "a sum that is not confiscated",
            penalty: IntendedPenalty(fine: nil, confiscates: false, confiscated: .yuan(1_000_000)), party: .person,
            rules: []),
        Situation(
            name: "a licence and the business, whatever the sum",
            penalty: IntendedPenalty(
                fine: .yuan(1), confiscates: false, confiscated: nil, others: [.licence, .business, .restriction]),
            party: .organisation, rules: ["hearing.licence", "hearing.business", "hearing.restriction"]),
    ]

    @Test(arguments: situations) func `a penalty gives the right where it reaches a row`(situation: Situation) throws {
        let grounds = HearingRight.grounds(for: situation.penalty, of: situation.party, on: try date("2026-11-23"))
        #expect(grounds.map(\.rule) == situation.rules)
    }

    @Test func `a region's sums go before the nation's, and only where there are sums`() throws {
        let region = PartyLines(person: .yuan(5_000), organisation: .yuan(50_000))
        let penalty = IntendedPenalty(
            fine: .yuan(5_000), confiscates: false, confiscated: nil, others: [.licence])
        let grounds = HearingRight.grounds(for: penalty, of: .person, on: try date("2026-11-23"), regional: region)
        #expect(grounds.map(\.rule) == ["hearing.fine", "hearing.licence"])
        #expect(grounds.first?.text.zh == "较大数额罚款：5,000元，达到5,000元（自然人（含个体工商户））")
    }

    @Test func `the sums are known from memory and say so, the kinds were read`() throws {
        let penalty = IntendedPenalty(
            fine: .yuan(20_000), confiscates: false, confiscated: nil, others: [.business])
        let grounds = HearingRight.grounds(for: penalty, of: .person, on: try date("2026-11-23"))
        #expect(grounds.map(\.confidence) == [.fromMemory, .read])
    }

    @Test func `before the law of 2021 there is no row on file`() throws {
        let penalty = IntendedPenalty(fine: .yuan(1_000_000), confiscates: false, confiscated: nil)
        #expect(HearingRight.grounds(for: penalty, of: .person, on: try date("2021-07-14")).isEmpty)
    }

    private static let codes: [(String?, PenaltyParty)] = [
        ("92990100MA9100071Y", .person), ("91990100MA9300348T", .organisation), ("11010519491231002X", .person),
        ("914403001922038217", .unknown), (nil, .unknown),
    ]

    @Test(arguments: codes)
    func `a code tells what a party is`(code: String?, party: PenaltyParty) {
        #expect(PenaltyParty(code: code) == party)
    }

    private static func fine(_ fen: Int64) -> IntendedPenalty {
        IntendedPenalty(fine: Money(minor: fen), confiscates: false, confiscated: nil)
    }
}
