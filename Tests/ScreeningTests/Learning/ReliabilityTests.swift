import TestSupport
import Testing

@testable import Screening

struct ReliabilityTests {
    @Test func `decisions stand in the tenth of their probability`() {
        let found = Reliability([(0, false), (0.0999, true), (0.1, true), (0.95, true), (1, true), (1, false)])
        #expect(found.bands.map(\.from) == [0, 10, 90])
        #expect(found.bands.map(\.confirmed) == [1, 1, 2])
        #expect(found.bands.map(\.dismissed) == [1, 0, 1])
        #expect(found.bands.last?.foretold == 0.9833)
        // 0 + 0.9001² + 0.9² + 0.05² + 0 + 1, divided by six.
        #expect(found.error == 0.4371)
    }

    @Test func `without decisions there is nothing`() {
        #expect(Reliability([]).bands.isEmpty && Reliability([]).error == nil)
    }

    @Test func `a probability is within where the interval of what came holds it`() throws {
        let half = Reliability((0..<100).map { (0.55, $0 < 55) })
        #expect(try #require(half.bands.first).isWithin)
        let off = Reliability((0..<100).map { (0.55, $0 < 90) })
        #expect(try !#require(off.bands.first).isWithin)
    }

    /// Scores that say what they are: confirmed as often as they promise.
    private func honest(_ count: Int, seed: UInt64) -> [Verdict] {
        let random = TestRandom(seed: seed)
        func share() -> Double { Double(random.next() % 10_000) / 10_000 }
        return (0..<count).map { _ in
            let score = (share() * 1000).rounded() / 1000
            return Verdict(score: score, isConfirmed: share() < score)
        }
    }

    @Test func `each fifth foretold by the others errs as the calibration says it does`() throws {
        let verdicts = honest(800, seed: 41)
        let fitted = try Calibration(fitting: verdicts, version: 1, ruleSet: "x")
        let crossed = Calibration.crossReliability(of: verdicts)
        #expect(crossed.error == fitted.error)
        #expect(crossed.bands.map { $0.confirmed + $0.dismissed }.reduce(0, +) == 800)
        let off = crossed.bands.filter { !$0.isWithin }
        #expect(off.count <= 2)
    }

    @Test func `on its own decisions a curve is right, on others it need not be`() throws {
        let (own, others) = (
            honest(400, seed: 42), honest(400, seed: 43).map { Verdict(score: $0.score, isConfirmed: true) }
        )
        let fitted = try Calibration(fitting: own, version: 1, ruleSet: "x")
        let (offOwn, offOthers) = (
            fitted.reliability(on: own).bands.filter { !$0.isWithin },
            fitted.reliability(on: others).bands.filter { !$0.isWithin }
        )
        #expect(offOwn.isEmpty && !offOthers.isEmpty)
    }
}
