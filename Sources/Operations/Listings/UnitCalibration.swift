package import Enforcement
package import Law
import Screening
package import Storage

/// How often officers confirmed what had a score, as a unit has learnt it: one version, never changed.
package struct UnitCalibration: Sendable {
    /// From 1, each unit for itself.
    package let version: Int
    /// Why, in the words of whoever trained it.
    package let reason: String
    package let by: String
    package let at: Moment
    /// The curve with what it was fitted to.
    package let curve: ScoreCurve
    /// How the curve fared as it was trained: each fifth of the verdicts foretold by the curve of the others.
    package let asTrained: [ReliabilityLine]

    /// What a unit has trained, the latest first; the first one is in force.
    package static func history(
        of unit: UnitID, limit: Int = 50, in access: any ReadAccess
    ) throws -> [UnitCalibration] {
        try access.query(
            """
            SELECT calibration.*, account.name
            FROM   calibration
            JOIN   account ON account.id = calibration.trained_by
            WHERE  calibration.unit_id = $1
            ORDER  BY calibration.version DESC
            LIMIT  $2
            """, [unit, limit]
        ).map(UnitCalibration.init)
    }

    /// The version in force.
    package static func current(of unit: UnitID, in access: any ReadAccess) throws -> UnitCalibration? {
        try history(of: unit, limit: 1, in: access).first
    }

    private init(_ row: Row) throws {
        let reliability: Reliability = try JSONText.decode(row.get("reliability"))
        version = try row.get("version")
        reason = try row.get("reason")
        by = try row.get("name")
        at = try row.get("trained_at")
        curve = ScoreCurve(try JSONText.decode(row.get("curve")))
        asTrained = reliability.bands.map(ReliabilityLine.init)
    }
}

/// A fitted curve from scores to probabilities.
package struct ScoreCurve: Sendable {
    /// One step of it.
    package struct Point: Sendable, Hashable {
        package let score: Double
        package let probability: Double
        /// How many verdicts it stands for.
        package let verdicts: Int
    }

    let calibration: Calibration

    init(_ calibration: Calibration) {
        self.calibration = calibration
    }

    /// The set of weights that had made the scores.
    package var ruleSet: String { calibration.ruleSet }
    /// How many verdicts it was fitted to, and how many of them had confirmed.
    package var verdicts: Int { calibration.verdicts }
    package var confirmed: Int { calibration.confirmed }
    /// Mean squared error of the probabilities for verdicts they were not fitted to.
    package var error: Double { calibration.error }
    /// The same of the scores taken as probabilities.
    package var errorOfScores: Double { calibration.errorOfScores }
    package var points: [Point] {
        calibration.points.map { Point(score: $0.score, probability: $0.probability, verdicts: $0.verdicts) }
    }

    /// The probability that an officer confirms what has a score.
    package func probability(of score: Double) -> Double { calibration.probability(of: score) }
}

/// The verdicts whose probability lay within a tenth: what was foretold beside what came.
package struct ReliabilityLine: Sendable, Hashable {
    /// The lower end of the tenth in hundredths.
    package let from: Int
    /// The mean of the probabilities, 0 to 1.
    package let foretold: Double
    package let confirmed: Int
    package let dismissed: Int
    /// Wilson's interval for 95 in 100.
    package let low: Double
    package let high: Double
    /// Whether the interval holds what was foretold.
    package let isWithin: Bool

    package var verdicts: Int { confirmed + dismissed }

    init(_ band: Reliability.Band) {
        from = band.from
        foretold = band.foretold
        confirmed = band.confirmed
        dismissed = band.dismissed
        low = band.precision.interval.lowerBound
        high = band.precision.interval.upperBound
        isWithin = band.isWithin
    }
}

/// What a unit's calibrations say of a listing's score: those of the set of weights that had made it.
package struct ForetoldShare: Sendable, Hashable {
    /// What one version says.
    package struct Saying: Sendable, Hashable {
        package let version: Int
        /// 0 to 1.
        package let probability: Double

        package init(version: Int, probability: Double) {
            self.version = version
            self.probability = probability
        }
    }

    /// The latest version.
    package let now: Saying
    /// The one that was in force when the listing was captured, where that was another.
    package let then: Saying?

    package init(now: Saying, then: Saying?) {
        self.now = now
        self.then = then
    }

    /// Nil where the unit has trained none for this set.
    init?(
        of listing: Listing, scoredBy ruleSet: String?, unit: UnitID, in access: any ReadAccess
    ) throws {
        guard let score = listing.score, score > 0, let ruleSet else { return nil }
        let versions = try UnitCalibration.history(of: unit, in: access).filter { $0.curve.ruleSet == ruleSet }
        guard let latest = versions.first else { return nil }
        func saying(_ one: UnitCalibration) -> Saying {
            Saying(version: one.version, probability: one.curve.probability(of: score))
        }
        let earlier = versions.first { $0.at < listing.capturedAt }
        now = saying(latest)
        then = earlier.flatMap { $0.version == latest.version ? nil : saying($0) }
    }
}
