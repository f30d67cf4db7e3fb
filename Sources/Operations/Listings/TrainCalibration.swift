import Enforcement
import Law
import Screening
import Storage

/// Trains a new calibration of the actor's unit from the verdicts that officers have given.
///
/// It changes no score and no finding: it says how often such a score was confirmed. Older versions stay, so that what they
/// said of a listing can be explained.
package struct TrainCalibration: Operation {
    package static let name = "listing.train-calibration"
    /// Characters of a reason.
    package static let longestReason = 500

    /// The version that was in force when one looked; 0 for none.
    package let after: Int
    package let reason: String

    package init(after: Int, reason: String) {
        self.after = after
        self.reason = reason
    }

    /// - Returns: the number of the new version.
    /// - Throws: `Refusal`: `notAllowed`; `versionConflict` where somebody else has trained meanwhile; `invalidInput` without a
    ///   reason and without new verdicts; `too-few-verdicts`, `one-sided-verdicts`.
    package func perform(in work: Work) throws -> Int {
        try Authority.require(.listingThreshold, by: work.actor, on: nil)
        guard let reason = SubjectRules.filled(reason), reason.count <= TrainCalibration.longestReason else {
            throw Refusal.invalid("reason", Wording("请写明理由，不超过500字", "Say why, at most 500 characters"))
        }
        let current = try UnitCalibration.current(of: work.actor.unitID, in: work.access)
        guard current?.version ?? 0 == after else { throw Refusal.versionConflict(.listing) }
        let judged = try JudgedScores(for: work.actor, in: work.access)
        let (curve, reliability) = try judged.trained(after: current)
        try work.write(
            "calibration",
            """
            INSERT INTO calibration (id, unit_id, version, curve, reliability, reason, trained_by, trained_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), work.actor.unitID, curve.version,
                try JSONText.encode(curve), try JSONText.encode(reliability), reason, work.actor.userID, work.now,
            ])
        return curve.version
    }
}
