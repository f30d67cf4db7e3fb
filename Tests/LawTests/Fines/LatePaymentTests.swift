import Law
import Testing

struct LatePaymentTests {
    private func late(
        _ yuan: Int64, due: String, paid: String, stayed: [(String, String)] = []
    ) throws -> LatePayment {
        let stays = try stayed.map { try date($0.0)...date($0.1) }
        return try #require(LatePayment.of(.yuan(yuan), dueOn: date(due), paidOn: date(paid), stayed: stays))
    }

    @Test(arguments: [
        ("2026-03-16", 0, Int64(0)), ("2026-03-17", 1, 300), ("2026-04-18", 33, 9_900), ("2026-04-19", 34, 10_000),
        ("2027-04-19", 399, 10_000), ("2026-03-01", 0, 0),
    ])
    func `three hundredths a day from the day after the last, and never more than the fine`(
        paid: String, days: Int, added: Int64
    ) throws {
        let answer = try late(10_000, due: "2026-03-16", paid: paid)
        #expect(answer.days == days)
        #expect(answer.added == .yuan(added))
    }

    @Test func `days of review and suit do not count, and none twice`() throws {
        let answer = try late(
            10_000, due: "2026-03-16", paid: "2026-03-26",
            stayed: [("2026-03-10", "2026-03-18"), ("2026-03-18", "2026-03-20"), ("2026-03-25", "2026-05-01")])
        #expect(answer.days == 4)
        #expect(answer.added == .yuan(1_200))
        #expect(answer.steps.map(\.text.zh).contains("复议、诉讼期间6日不计算"))
        #expect(answer.steps.last?.text.zh == "10,000元 × 3% × 4日 = 1,200元")
    }

    @Test func `the cap is said where it bites`() throws {
        let answer = try late(10_000, due: "2026-03-16", paid: "2026-12-31")
        #expect(answer.steps.last?.text.zh == "10,000元 × 3% × 290日 = 10,000元（以罚款数额为限）")
    }

    @Test func `before the law of 2021 there is no row on file`() throws {
        #expect(LatePayment.of(.yuan(1), dueOn: try date("2021-07-14"), paidOn: try date("2021-07-20")) == nil)
    }
}
