import Testing

@testable import Screening

struct CalibrationTests {
    /// Verdicts whose chance of being confirmed is the square of the score.
    static func verdicts(_ count: Int, seed: UInt64) -> [Verdict] {
        var random = Generator(seed: seed)
        return (0..<count).map { _ in
            let score = (Double.random(in: 0...1, using: &random) * 1000).rounded() / 1000
            return Verdict(score: score, isConfirmed: Double.random(in: 0...1, using: &random) < score * score)
        }
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `the curve rises, and follows how often scores were confirmed`(seed: UInt64) throws {
        let one = try Calibration(fitting: Self.verdicts(5_000, seed: seed), version: 1, ruleSet: "x")
        for (a, b) in zip(one.points, one.points.dropFirst()) {
            #expect(a.score < b.score && a.probability <= b.probability)
        }
        #expect(one.points.map(\.verdicts).reduce(0, +) == 5_000)
        for step in 1..<10 {
            let score = Double(step) / 10
            #expect(abs(one.probability(of: score) - score * score) < 0.1, "at \(score)")
        }
        #expect(one.error < one.errorOfScores)
        #expect((0...1).contains(one.probability(of: -1)) && (0...1).contains(one.probability(of: 2)))
    }

    @Test func `pooled neighbours have the share of all their verdicts`() throws {
        // Of score 0.2 half, of 0.4 a fifth, of 0.8 all but one: the first two break the order and are one step.
        let groups = [(0.2, 20, 10), (0.4, 20, 4), (0.8, 20, 19)]
        let verdicts = groups.flatMap { score, count, hits in
            (0..<count).map { Verdict(score: score, isConfirmed: $0 < hits) }
        }
        let one = try Calibration(fitting: verdicts, version: 1, ruleSet: "x")
        #expect(one.points.map(\.score) == [0.3, 0.8])
        #expect(one.points.map(\.probability) == [0.35, 0.95])
        #expect(one.probability(of: 0.55) == 0.65)
    }

    @Test func `too few verdicts, or all of one kind, teach nothing`() {
        #expect(throws: Calibration.Fault.tooFew(49)) {
            try Calibration(fitting: Self.verdicts(49, seed: 1), version: 1, ruleSet: "x")
        }
        let all = (0..<60).map { Verdict(score: Double($0) / 60, isConfirmed: true) }
        #expect(throws: Calibration.Fault.oneSided) { try Calibration(fitting: all, version: 1, ruleSet: "x") }
    }

    @Test func `a new version leaves the old ones as they were`() throws {
        var history = CalibrationHistory()
        let first = try history.learn(from: Self.verdicts(100, seed: 1), ruleSet: "a")
        let second = try history.learn(from: Self.verdicts(200, seed: 2), ruleSet: "b")
        #expect(history.versions == [first, second])
        #expect(history.current == second && history.version(1) == first && history.version(3) == nil)
        #expect(second.version == 2 && second.ruleSet == "b")
    }

    @Test func `a verdict is a line with a score and what the officer said`() {
        var file = VerdictsFile()
        let text = """
            {"id":"1","score":0.7,"findings":[],"verdict":"confirmed"}

            {"score":0.2,"verdict":"dismissed"}
            {"score":2,"verdict":"dismissed"}
            {"score":0.5}
            {"score":0.5,"verdict":"maybe"}
            no
            """
        let rows = file.feed(Array(text.utf8)) + file.finish()
        #expect(
            rows.prefix(2) == [
                .verdict(Verdict(score: 0.7, isConfirmed: true), line: 1),
                .verdict(Verdict(score: 0.2, isConfirmed: false), line: 3),
            ])
        let problems = rows.compactMap { row -> String? in
            if case .problem(let problem) = row { "\(problem.line) \(problem.cause.rawValue)" } else { nil }
        }
        #expect(problems == ["4 wrong-type", "5 missing", "6 wrong-type", "7 not-json"])
    }
}
