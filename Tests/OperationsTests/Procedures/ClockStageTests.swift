import Law
import TestSupport
import Testing

@testable import Operations

struct ClockStageTests {
    private func period(_ start: Moment, hours: Int, _ yellow: YellowShare = .third) -> ClockPeriod {
        ClockPeriod(start: start, due: start.adding(hours: hours), yellow: yellow)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `yellow begins at the very millisecond at which the light turns`(seed: UInt64) throws {
        let random = TestRandom(seed: seed)
        let whole = Int64(random.next() % 1_000_000_000) + 1
        let shares = Int(random.next() % 9) + 1
        let yellow = try #require(YellowShare(shares, of: 10))
        let start = TestClock.mondayMorning
        let due = start.adding(milliseconds: whole)
        let from = ClockPeriod(start: start, due: due, yellow: yellow).yellowFrom
        #expect(Light.of(due: due, from: start, asOf: from, yellow: yellow) == .yellow)
        #expect(Light.of(due: due, from: start, asOf: from.adding(milliseconds: -1), yellow: yellow) == .green)
    }

    /// Walking from turn to turn tells every stage that there is, at its first moment, in order.
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `from turn to turn nothing is missed and nothing is told early`(seed: UInt64) {
        let random = TestRandom(seed: seed)
        let start = TestClock.mondayMorning.adding(milliseconds: Int64(random.next() % 500_000_000))
        let period = period(start, hours: Int(random.next() % 400) + 1)
        var (told, now, stages) = (ClockStage.none, start, [ClockStage]())
        while let turn = told.nextTurn(of: period, from: now) {
            if turn > now { #expect(ClockStage.of(period, at: turn.adding(milliseconds: -1)) == told) }
            now = turn
            let stage = ClockStage.of(period, at: now)
            #expect(stage > told)
            #expect(stage.beginning(in: period) == now)
            told = stage
            stages.append(stage)
        }
        #expect(stages.last == .overdue)
        #expect(stages == stages.sorted())
        #expect(now == period.due.adding(milliseconds: 1))
    }

    @Test func `the day it is due is Beijing's`() throws {
        let start = try #require(Moment("2026-11-20T00:00:00+08:00"))
        let due = try #require(Moment("2026-11-23T23:59:59.999+08:00"))
        let period = ClockPeriod(start: start, due: due, yellow: .third)
        let midnight = try #require(Moment("2026-11-23T00:00:00+08:00"))
        #expect(ClockStage.of(period, at: midnight) == .today)
        #expect(ClockStage.of(period, at: midnight.adding(milliseconds: -1)) == .yellow)
    }
}
