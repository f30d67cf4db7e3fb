import Law
import Testing

/// A fine paid in parts, or in part: held against a purse of single coins that grow older day by day.
struct LateFineTests {
    @Test func `each share counts its own days, and what comes in goes to what is due first`() throws {
        let late = try #require(
            LateFine.of(
                [try part(6_000, "2026-12-31"), try part(4_000, "2026-11-30")],
                receipts: [try paid(3_000, "2026-12-10"), try paid(5_000, "2026-12-05")], asOf: try date("2027-01-10")))
        #expect(late.parts.map(\.amount) == [.yuan(4_000), .yuan(1_000), .yuan(3_000), .yuan(2_000)])
        #expect(late.parts.map { $0.paidOn?.description } == ["2026-12-05", "2026-12-05", "2026-12-10", nil])
        #expect(late.parts.map(\.late.days) == [5, 0, 0, 10])
        #expect(late.added == .yuan(600 + 600))
        #expect(late.unpaid == .yuan(2_000))
    }

    @Test(arguments: [
        // asked in time: only the new day counts; asked late: the days before the request were late.
        ("2026-12-01", "2027-02-05", 5, Int64(1_500)), ("2026-12-10", "2027-01-31", 0, 0),
        ("2026-12-15", "2027-02-05", 9, 2_700), ("2026-12-15", "2027-01-20", 4, 1_200),
    ])
    func `what is put off is late after its new day, and before the request where that came late`(
        asked: String, paidOn: String, days: Int, added: Int64
    ) throws {
        let share = FineInstalment(
            .yuan(10_000), dueOn: try date("2026-12-10"), askedOn: try date(asked),
            putOffTo: try date("2027-01-31"))
        #expect(share.lastDay == (try date("2027-01-31")))
        let late = try #require(
            LateFine.of([share], receipts: [try paid(10_000, paidOn)], asOf: try date("2027-06-01")))
        #expect(late.parts.map(\.late.days) == [days])
        #expect(late.added == .yuan(added))
        #expect(late.unpaid == .yuan(0))
    }

    @Test func `days that were put off are said in the computation`() throws {
        let share = FineInstalment(
            .yuan(10_000), dueOn: try date("2026-12-10"), askedOn: try date("2026-12-15"),
            putOffTo: try date("2027-01-31"))
        let late = try #require(LateFine.of([share], receipts: [], asOf: try date("2027-02-02")))
        #expect(late.parts.first?.late.steps.map(\.text.zh).contains("准予暂缓、分期的48日不计算") == true)
        #expect(late.parts.first?.late.steps.last?.text.zh == "10,000元 × 3% × 6日 = 1,800元")
    }

    @Test func `what comes after the day, and what exceeds the fine, changes nothing`() throws {
        let day = try date("2026-12-20")
        let one = LateFine.of([try part(1_000, "2026-12-10")], receipts: [], asOf: day)
        let other = LateFine.of([try part(1_000, "2026-12-10")], receipts: [try paid(1_000, "2026-12-21")], asOf: day)
        #expect(one == other)
        #expect(one?.added == .yuan(300))
        let over = LateFine.of([try part(1_000, "2026-12-10")], receipts: [try paid(9_000, "2026-12-11")], asOf: day)
        #expect(over?.parts.count == 1)
        #expect(over?.added == .yuan(30))
    }

    @Test func `without a fine nothing is added, and before the law of 2021 there is no row on file`() throws {
        #expect(LateFine.of([], receipts: [try paid(5, "2026-12-21")], asOf: try date("2027-01-01"))?.added == .yuan(0))
        #expect(LateFine.of([try part(1, "2021-01-01")], receipts: [], asOf: try date("2021-02-01")) == nil)
    }

    @Test(arguments: 0..<400)
    func `the sum agrees with coins that grow older day by day`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &+ 20_261_122)
        let start = try date("2026-03-01")
        let scene = Scene(from: start, &random)
        let late = try #require(
            LateFine.of(
                scene.instalments, receipts: scene.receipts, asOf: scene.day, stayed: scene.stayed))
        let slow = scene.dayByDay()
        #expect(late.added == slow.added, "\(scene)")
        #expect(late.unpaid == slow.unpaid, "\(scene)")
        // The cap of the law, whatever is paid when.
        let fine = scene.instalments.reduce(Int64(0)) { $0 + $1.amount.minor }
        #expect(late.added.minor <= fine)
        #expect(late.parts.reduce(Int64(0)) { $0 + $1.amount.minor } == fine)
        // A day later it is never less.
        let next = try #require(
            LateFine.of(
                scene.instalments, receipts: scene.receipts.filter { $0.paidOn <= scene.day },
                asOf: scene.day.adding(days: 1), stayed: scene.stayed))
        #expect(next.added >= late.added)
    }

    /// A fine in parts of whole yuan, so that three hundredths of each coin are whole fen.
    private struct Scene {
        var instalments: [FineInstalment] = []
        var receipts: [FineReceipt] = []
        var stayed: [ClosedRange<LegalDate>] = []
        let day: LegalDate

        init(from start: LegalDate, _ random: inout SeededGenerator) {
            for place in 0..<Int.random(in: 1...4, using: &random) {
                let first = start.adding(days: place * 20 + Int.random(in: 0...10, using: &random))
                let amount = Money.yuan(Int64.random(in: 1...60, using: &random))
                let isDeferred = Int.random(in: 0...2, using: &random) == 0
                instalments.append(
                    isDeferred
                        ? FineInstalment(
                            amount, dueOn: first,
                            askedOn: first.adding(days: Int.random(in: -5...9, using: &random)),
                            putOffTo: first.adding(days: Int.random(in: 10...40, using: &random)))
                        : FineInstalment(amount, dueOn: first))
            }
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                receipts.append(
                    FineReceipt(
                        .yuan(Int64.random(in: 1...50, using: &random)),
                        paidOn: start.adding(days: Int.random(in: 0...130, using: &random))))
            }
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let begin = start.adding(days: Int.random(in: 0...100, using: &random))
                stayed.append(begin...begin.adding(days: Int.random(in: 0...30, using: &random)))
            }
            day = start.adding(days: Int.random(in: 0...140, using: &random))
        }

        /// Every yuan is a coin of its own: each evening on which it is open, late and neither stayed nor put off, it has
        /// three fen more, up to a hundred; then what came in that day takes coins away, those due first before the others.
        func dayByDay() -> (added: Money, unpaid: Money) {
            struct Coin {
                let share: FineInstalment
                var isPaid = false
                var added = 0
            }
            var coins = instalments.sorted { $0.lastDay < $1.lastDay }
                .flatMap { share in (0..<(share.amount.minor / 100)).map { _ in Coin(share: share) } }
            let first = (instalments.map(\.dueOn) + receipts.map(\.paidOn) + [day]).min() ?? day
            var today = first
            while today <= day {
                for place in coins.indices where !coins[place].isPaid {
                    let share = coins[place].share
                    let counts =
                        today > share.dueOn && !stayed.contains { $0.contains(today) }
                        && !(share.deferred?.contains(today) ?? false)
                    if counts { coins[place].added = min(100, coins[place].added + 3) }
                }
                for receipt in receipts where receipt.paidOn == today {
                    for _ in 0..<(receipt.amount.minor / 100) {
                        guard let open = coins.firstIndex(where: { !$0.isPaid }) else { break }
                        coins[open].isPaid = true
                    }
                }
                today = today.adding(days: 1)
            }
            let added = coins.reduce(0) { $0 + $1.added }
            return (Money(minor: Int64(added)), .yuan(Int64(coins.filter { !$0.isPaid }.count)))
        }
    }

    private func part(_ yuan: Int64, _ day: String) throws -> FineInstalment {
        FineInstalment(.yuan(yuan), dueOn: try date(day))
    }

    private func paid(_ yuan: Int64, _ day: String) throws -> FineReceipt {
        FineReceipt(.yuan(yuan), paidOn: try date(day))
    }
}
