/// What was foretold beside what came: how often officers confirmed findings to which a calibration had given a probability.
public struct Reliability: Hashable, Sendable, Codable {
    /// The decisions whose probability lies within a tenth.
    public struct Band: Hashable, Sendable, Codable {
        /// The lower end of the tenth in hundredths: 0, 10, … 90.
        ///
        /// The upper end belongs to the next one.
        public let from: Int
        /// The mean of the probabilities, 0 to 1.
        public let foretold: Double
        /// How many decisions confirmed.
        public let confirmed: Int
        /// How many dismissed.
        public let dismissed: Int

        /// How often was confirmed, and between which shares the true one lies.
        public var precision: Precision { Precision(confirmed: confirmed, dismissed: dismissed) }
        /// Whether the mean of the probabilities lies within the interval of what came.
        public var isWithin: Bool { precision.interval.contains(foretold) }
    }

    /// The tenths with decisions, by rising probability.
    public let bands: [Band]
    /// Mean squared difference between probability and outcome, 0 to 1; nil without decisions.
    public let error: Double?

    /// Counts decisions by the probability that each had been given.
    /// - Complexity: O(*n*), *n* the decisions.
    public init(_ decisions: [(probability: Double, isConfirmed: Bool)]) {
        var sums = [(probability: Double, confirmed: Int, all: Int)](repeating: (0, 0, 0), count: 10)
        var error = 0.0
        for one in decisions {
            let band = min(9, max(0, Int(one.probability * 10)))
            sums[band].probability += one.probability
            sums[band].confirmed += one.isConfirmed ? 1 : 0
            sums[band].all += 1
            let off = one.probability - (one.isConfirmed ? 1 : 0)
            error += off * off
        }
        bands = sums.enumerated().filter { $0.element.all > 0 }.map { number, sum in
            Band(
                from: number * 10, foretold: Reliability.rounded(sum.probability / Double(sum.all)),
                confirmed: sum.confirmed, dismissed: sum.all - sum.confirmed)
        }
        self.error = decisions.isEmpty ? nil : Reliability.rounded(error / Double(decisions.count))
    }

    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

extension Calibration {
    /// How this version fares on decisions that it was not fitted to.
    /// - Complexity: O(*n*), *n* the decisions times the points.
    public func reliability(on verdicts: [Verdict]) -> Reliability {
        Reliability(verdicts.map { (probability(of: $0.score), $0.isConfirmed) })
    }

    /// How a curve fares that is fitted to decisions: each fifth of them foretold by the curve of the others.
    ///
    /// On the decisions it was fitted to, a curve is always right: that says nothing.
    /// - Complexity: O(*n* log *n*), *n* the decisions.
    public static func crossReliability(of verdicts: [Verdict]) -> Reliability {
        Reliability(crossed(verdicts).sorted { $0.place < $1.place }.map { ($0.probability, $0.isConfirmed) })
    }
}
