package import Enforcement
import Law
package import Screening
package import Storage

/// What a unit has learnt of its scores, how it holds, and what it would learn now.
package struct CalibrationReport: Sendable {
    /// A curve that is not kept yet.
    package struct Candidate: Sendable {
        package let curve: ScoreCurve
        package let reliability: [ReliabilityLine]
    }

    /// The latest first; the first one is in force.
    package let history: [UnitCalibration]
    /// How the one in force fared on verdicts given since it was trained.
    package let since: [ReliabilityLine]
    /// The set of weights that makes scores now.
    package let ruleSet: String
    /// Verdicts on listings that this set has scored: what a new version would be fitted to.
    package let verdicts: Int
    package let confirmed: Int
    /// Verdicts that say nothing of this set: another one had scored the listing.
    package let ofOtherSets: Int
    /// What training would give now; nil where it would be refused.
    package let candidate: Candidate?
    /// Why it would be refused.
    package let obstacle: Refusal?

    package var current: UnitCalibration? { history.first }

    /// The fewest verdicts that a curve is fitted to.
    package static let fewest = Calibration.fewest

    /// - Throws: `Refusal` with `notAllowed`.
    /// - Complexity: one reading of all verdicts that the actor may see.
    package init(for actor: Actor, in access: any ReadAccess) throws {
        let history = try UnitCalibration.history(of: actor.unitID, in: access)
        let judged = try JudgedScores(for: actor, in: access)
        self.history = history
        since =
            history.first.map { current in
                current.curve.calibration.reliability(on: judged.verdicts(since: current.at)).bands.map(
                    ReliabilityLine.init)
            } ?? []
        ruleSet = judged.ruleSet
        verdicts = judged.all.count
        confirmed = judged.all.count { $0.verdict.isConfirmed }
        ofOtherSets = judged.ofOtherSets
        do throws(Refusal) {
            let (curve, reliability) = try judged.trained(after: history.first)
            candidate = Candidate(curve: ScoreCurve(curve), reliability: reliability.bands.map(ReliabilityLine.init))
            obstacle = nil
        } catch {
            (candidate, obstacle) = (nil, error)
        }
    }
}

/// The last verdicts, yes or no, on listings that an actor may see, with the scores that the set in use had given.
struct JudgedScores {
    let ruleSet: String
    /// In the order in which they were given.
    let all: [(verdict: Verdict, at: Moment)]
    /// Verdicts on listings that another set had scored.
    let ofOtherSets: Int

    /// - Throws: `Refusal` with `notAllowed`.
    init(for actor: Actor, in access: any ReadAccess) throws {
        let ruleSet = Weights.current.ruleSet
        let sight = try Sight(of: .listingRead, for: actor, first: 1)
        var conditions = ListConditions(arguments: sight.arguments)
        conditions.add(
            sight.condition(unit: "listing.unit_id", region: "listing.region", record: "listing.id", kind: .listing))
        conditions.add(
            """
            listing.score > 0 AND verdict.verdict <> 'unsure' AND NOT EXISTS (
                SELECT 1 FROM verdict AS later WHERE later.listing_id = verdict.listing_id AND later.id > verdict.id)
            """)
        var (all, others): ([(Verdict, Moment)], Int) = ([], 0)
        try access.each(
            """
            SELECT listing.score, listing.rule_set, verdict.verdict, verdict.given_at
            FROM   verdict
            JOIN   listing ON listing.id = verdict.listing_id
            WHERE  \(conditions.text)
            ORDER  BY verdict.id
            """, conditions.arguments
        ) { row in
            guard try row.get("rule_set") == ruleSet else {
                others += 1
                return
            }
            let verdict: ListingStatus = try row.get("verdict")
            all.append(
                (Verdict(score: try row.get("score"), isConfirmed: verdict == .suspected), try row.get("given_at")))
        }
        (self.ruleSet, self.all, ofOtherSets) = (ruleSet, all, others)
    }

    func verdicts(since moment: Moment) -> [Verdict] { all.filter { $0.at > moment }.map(\.verdict) }

    /// The version that comes after one, with how it fares on verdicts it was not fitted to.
    ///
    /// - Throws: `Refusal`: `tooFewVerdicts`, `oneSidedVerdicts`; `invalidInput` where it would be the same once more.
    func trained(after current: UnitCalibration?) throws(Refusal) -> (Calibration, Reliability) {
        let verdicts = all.map(\.verdict)
        let next: Calibration
        do {
            next = try Calibration(fitting: verdicts, version: (current?.version ?? 0) + 1, ruleSet: ruleSet)
        } catch {
            throw Refusal(error)
        }
        if let old = current?.curve.calibration, old.points == next.points, old.ruleSet == ruleSet {
            throw Refusal.invalid(
                "verdicts",
                Wording(
                    "现行校准之后没有新的判读，重新训练得到的结果相同",
                    "There are no new verdicts since the calibration in force; training again gives the same"))
        }
        return (next, Calibration.crossReliability(of: verdicts))
    }
}

extension Refusal {
    /// Why verdicts teach nothing, in words.
    package init(_ fault: Calibration.Fault) {
        switch fault {
        case .tooFew(let count):
            self.init(
                RefusalCode("too-few-verdicts"),
                Wording(
                    "只有 \(count) 条结论，至少需要 \(Calibration.fewest) 条",
                    "There are \(count) verdicts; at least \(Calibration.fewest) are needed"))
        case .oneSided:
            self.init(
                RefusalCode("one-sided-verdicts"),
                Wording("结论全部相同，无法学习", "All verdicts are the same; there is nothing to learn"))
        }
    }
}
