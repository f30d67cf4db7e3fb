/// How often officers confirmed what had a score: it turns a score into a probability.
///
/// Fitted by isotonic regression: the probability never falls as the score rises, and nothing else is assumed. A version is never
/// changed once it is written, so that an old probability can be explained.
///
/// - Source: Zadrozny and Elkan, *Transforming classifier scores into accurate multiclass probability estimates*, KDD 2002; the
///   pool-adjacent-violators algorithm of Ayer et al., 1955.
public struct Calibration: Hashable, Sendable, Codable {
    /// One step of the curve.
    public struct Point: Hashable, Sendable, Codable {
        /// The mean score of the verdicts it stands for.
        public let score: Double
        /// The share of them that was confirmed.
        public let probability: Double
        /// How many they were.
        public let verdicts: Int
    }

    /// Why verdicts teach nothing.
    public enum Fault: Error, Hashable {
        /// There are fewer verdicts than ``Calibration/fewest``.
        case tooFew(Int)
        /// All were confirmed, or none.
        case oneSided
    }

    /// The number of this version, from 1.
    public let version: Int
    /// The set of weights that had made the scores.
    public let ruleSet: String
    /// How many verdicts it was fitted to, and how many of them had confirmed.
    public let verdicts: Int
    /// How many of the verdicts had confirmed.
    public let confirmed: Int
    /// Mean squared error of the probabilities for verdicts they were not fitted to, in five parts.
    public let error: Double
    /// The same of the scores taken as probabilities.
    public let errorOfScores: Double
    /// The curve, rising.
    public let points: [Point]

    /// The fewest verdicts that a curve is fitted to.
    public static let fewest = 50
    private static let parts = 5

    /// Fits a curve.
    /// - Throws: ``Fault``.
    /// - Complexity: O(*n* log *n*), *n* the verdicts.
    public init(fitting verdicts: [Verdict], version: Int, ruleSet: String) throws(Fault) {
        guard verdicts.count >= Calibration.fewest else { throw .tooFew(verdicts.count) }
        let confirmed = verdicts.count(where: \.isConfirmed)
        guard confirmed > 0, confirmed < verdicts.count else { throw .oneSided }
        self.version = version
        self.ruleSet = ruleSet
        self.verdicts = verdicts.count
        self.confirmed = confirmed
        points = Calibration.curve(verdicts)
        error = Calibration.rounded(Calibration.crossError(verdicts))
        errorOfScores = Calibration.rounded(Calibration.error(verdicts, \.score))
    }

    /// The probability that an officer confirms what has a score; between the points in proportion.
    /// - Complexity: O(*n*), *n* the points.
    public func probability(of score: Double) -> Double { Calibration.value(points, score) }

    // MARK: Fitting

    private static func curve(_ verdicts: [Verdict]) -> [Point] {
        var blocks: [(sum: Double, hits: Double, count: Double)] = []
        for group in grouped(verdicts) {
            blocks.append(group)
            while blocks.count > 1, let last = blocks.last,
                blocks[blocks.count - 2].hits * last.count >= last.hits * blocks[blocks.count - 2].count
            {
                blocks.removeLast()
                blocks[blocks.count - 1].sum += last.sum
                blocks[blocks.count - 1].hits += last.hits
                blocks[blocks.count - 1].count += last.count
            }
        }
        // Nothing is certain: no probability beyond what so many verdicts can show.
        let (low, high) = (1 / Double(verdicts.count + 2), 1 - 1 / Double(verdicts.count + 2))
        return blocks.map { block in
            Point(
                score: rounded(block.sum / block.count),
                probability: rounded(min(high, max(low, block.hits / block.count))),
                verdicts: Int(block.count))
        }
    }

    /// Verdicts of one score together, by rising score.
    private static func grouped(_ verdicts: [Verdict]) -> [(sum: Double, hits: Double, count: Double)] {
        Dictionary(grouping: verdicts, by: \.score).sorted { $0.key < $1.key }.map { score, ones in
            (score * Double(ones.count), Double(ones.count(where: \.isConfirmed)), Double(ones.count))
        }
    }

    private static func value(_ points: [Point], _ score: Double) -> Double {
        guard let first = points.first, let last = points.last else { return score }
        if score <= first.score { return first.probability }
        if score >= last.score { return last.probability }
        guard let at = points.firstIndex(where: { $0.score >= score }), at > 0 else { return first.probability }
        let (a, b) = (points[at - 1], points[at])
        return a.probability + (b.probability - a.probability) * (score - a.score) / (b.score - a.score)
    }

    // MARK: Errors

    private static func error(_ verdicts: [Verdict], _ estimate: (Verdict) -> Double) -> Double {
        verdicts.reduce(0) { sum, one in
            let off = estimate(one) - (one.isConfirmed ? 1 : 0)
            return sum + off * off
        } / Double(verdicts.count)
    }

    /// Each fifth of the verdicts judged by the curve of the others.
    private static func crossError(_ verdicts: [Verdict]) -> Double {
        crossed(verdicts).reduce(0) { sum, one in
            let off = one.probability - (one.isConfirmed ? 1 : 0)
            return sum + off * off
        } / Double(verdicts.count)
    }

    /// Each verdict, by its place, with what the curve of the other four fifths says of it.
    static func crossed(_ verdicts: [Verdict]) -> [(place: Int, probability: Double, isConfirmed: Bool)] {
        (0..<parts).flatMap { part in
            let others = curve(verdicts.indices.filter { $0 % parts != part }.map { verdicts[$0] })
            return verdicts.indices.filter { $0 % parts == part }.map {
                (place: $0, probability: value(others, verdicts[$0].score), isConfirmed: verdicts[$0].isConfirmed)
            }
        }
    }

    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
