import Enforcement
package import Law
package import Operations

/// Foretold beside came: the verdicts whose probability lay within a tenth.
package struct ReliabilityBand: APIValue, Hashable {
    package let from: Int
    package let foretold: Double
    package let confirmed: Int
    package let dismissed: Int
    package let low: Double
    package let high: Double
    package let within: Bool

    package init(_ line: ReliabilityLine) {
        self.init(
            from: line.from, foretold: line.foretold, confirmed: line.confirmed, dismissed: line.dismissed,
            low: line.low, high: line.high, within: line.isWithin)
    }

    private init(
        from: Int, foretold: Double, confirmed: Int, dismissed: Int, low: Double, high: Double, within: Bool
    ) {
        self.from = from
        self.foretold = foretold
        self.confirmed = confirmed
        self.dismissed = dismissed
        self.low = (low * 10_000).rounded() / 10_000
        self.high = (high * 10_000).rounded() / 10_000
        self.within = within
    }

    package static let schemaName = "ReliabilityBand"
    package static let example = ReliabilityBand(
        from: 60, foretold: 0.64, confirmed: 41, dismissed: 19, low: 0.5569, high: 0.7886, within: true)
    package static let rules = [
        "from": FieldRule("The lower end of the tenth in hundredths: 0, 10 … 90."),
        "foretold": FieldRule("The mean of the probabilities."),
        "low": FieldRule("Where Wilson's interval for 95 in 100 of what came begins."),
        "high": FieldRule("Where it ends."),
        "within": FieldRule("Whether the interval holds what was foretold."),
    ]
}

/// One step of a curve from scores to probabilities.
package struct CurvePoint: APIValue, Hashable {
    package let score: Double
    package let probability: Double
    package let verdicts: Int

    package static let schemaName = "CurvePoint"
    package static let example = CurvePoint(score: 0.72, probability: 0.64, verdicts: 60)
}

/// A curve with what it was fitted to and how it fares.
package struct CalibrationCurve: APIValue, Hashable {
    package let ruleSet: String
    package let verdicts: Int
    package let confirmed: Int
    package let error: Double
    package let errorOfScores: Double
    package let points: [CurvePoint]
    package let reliability: [ReliabilityBand]

    package init(_ curve: ScoreCurve, _ reliability: [ReliabilityLine]) {
        self.init(
            ruleSet: curve.ruleSet, verdicts: curve.verdicts, confirmed: curve.confirmed, error: curve.error,
            errorOfScores: curve.errorOfScores,
            points: curve.points.map {
                CurvePoint(score: $0.score, probability: $0.probability, verdicts: $0.verdicts)
            }, reliability: reliability.map(ReliabilityBand.init))
    }

    private init(
        ruleSet: String, verdicts: Int, confirmed: Int, error: Double, errorOfScores: Double, points: [CurvePoint],
        reliability: [ReliabilityBand]
    ) {
        self.ruleSet = ruleSet
        self.verdicts = verdicts
        self.confirmed = confirmed
        self.error = error
        self.errorOfScores = errorOfScores
        self.points = points
        self.reliability = reliability
    }

    package static let schemaName = "CalibrationCurve"
    package static let example = CalibrationCurve(
        ruleSet: "2026-11-f", verdicts: 412, confirmed: 268, error: 0.141, errorOfScores: 0.187, points: [.example],
        reliability: [.example])
    package static let rules = [
        "error": FieldRule("Mean squared error of the probabilities for verdicts they were not fitted to."),
        "errorOfScores": FieldRule("The same of the scores taken as probabilities."),
        "reliability": FieldRule("Each fifth of the verdicts foretold by the curve of the others."),
    ]
}

/// A version of the unit's calibration.
package struct CalibrationVersion: APIValue, Hashable {
    package let version: Int
    package let reason: String
    package let by: String
    package let at: Moment
    package let curve: CalibrationCurve

    package init(_ calibration: UnitCalibration) {
        self.init(
            version: calibration.version, reason: calibration.reason, by: calibration.by, at: calibration.at,
            curve: CalibrationCurve(calibration.curve, calibration.asTrained))
    }

    private init(version: Int, reason: String, by: String, at: Moment, curve: CalibrationCurve) {
        self.version = version
        self.reason = reason
        self.by = by
        self.at = at
        self.curve = curve
    }

    package static let schemaName = "CalibrationVersion"
    package static let example = CalibrationVersion(
        version: 2, reason: "第三季度判读已满", by: "马骏", at: .example, curve: .example)
}

/// What the unit has learnt of its scores, and what it would learn now.
package struct CalibrationSummary: APIValue, Hashable {
    package let versions: [CalibrationVersion]
    package let since: [ReliabilityBand]
    package let ruleSet: String
    package let verdicts: Int
    package let confirmed: Int
    package let fewest: Int
    package let candidate: CalibrationCurve?
    package let obstacle: String?

    package init(_ report: CalibrationReport) {
        self.init(
            versions: report.history.map(CalibrationVersion.init), since: report.since.map(ReliabilityBand.init),
            ruleSet: report.ruleSet, verdicts: report.verdicts, confirmed: report.confirmed,
            candidate: report.candidate.map { CalibrationCurve($0.curve, $0.reliability) },
            obstacle: report.obstacle?.code.rawValue)
    }

    private init(
        versions: [CalibrationVersion], since: [ReliabilityBand], ruleSet: String, verdicts: Int, confirmed: Int,
        candidate: CalibrationCurve?, obstacle: String?
    ) {
        self.versions = versions
        self.since = since
        self.ruleSet = ruleSet
        self.verdicts = verdicts
        self.confirmed = confirmed
        fewest = CalibrationReport.fewest
        self.candidate = candidate
        self.obstacle = obstacle
    }

    package static let schemaName = "CalibrationSummary"
    package static let example = CalibrationSummary(
        versions: [.example], since: [.example], ruleSet: "2026-11-f", verdicts: 455, confirmed: 290,
        candidate: .example, obstacle: nil)
    package static let rules = [
        "versions": FieldRule("The latest first; the first one is in force."),
        "since": FieldRule("How the one in force fared on verdicts given since it was trained."),
        "ruleSet": FieldRule("The set of weights that makes scores now."),
        "verdicts": FieldRule("Verdicts on scores of this set: what a new version would be fitted to."),
        "fewest": FieldRule("The fewest verdicts that a curve is fitted to."),
        "candidate": FieldRule("What training would give now; missing where it would be refused."),
        "obstacle": FieldRule("Why it would be refused: too-few-verdicts, one-sided-verdicts, invalid-input."),
    ]
}

/// A training as it is asked for.
package struct CalibrationOrder: APIValue, Hashable {
    package let after: Int
    package let reason: String

    package static let schemaName = "CalibrationOrder"
    package static let example = CalibrationOrder(after: 1, reason: "第三季度判读已满")
    package static let rules = [
        "after": FieldRule("The version in force when one looked; 0 for none."),
        "reason": FieldRule.text(500, "Why, for the file."),
    ]
}
