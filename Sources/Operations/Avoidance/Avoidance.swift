package import Enforcement
package import Law
import Storage

/// That somebody should keep out of a case, and what was decided on it.
package struct Avoidance: Sendable, Hashable {
    /// What was decided, by whom and when.
    package struct Decision: Sendable, Hashable {
        package let outcome: AvoidanceOutcome
        /// Nil where the person stays on the case.
        package let earlier: EarlierActs?
        package let reasons: String
        /// The meeting of the heads; nil where one head decided.
        package let meeting: DiscussionMeeting?
        package let by: String
        package let at: Moment
    }

    package let id: String
    /// The case in which it was asked for; another one where that was merged into this, or this was split off it.
    package let caseID: CaseID
    package let caseNumber: String
    package let person: UserID
    package let name: String
    /// Whether it is about a head of the unit.
    package let isHead: Bool
    package let origin: AvoidanceOrigin
    /// Who of the party's side applied; nil where nobody did.
    package let applicant: String?
    package let ground: AvoidanceGround
    package let reasons: String
    package let askedOn: LegalDate
    package let askedBy: String
    package let askedAt: Moment
    /// Nil while it is not decided.
    package let decision: Decision?

    /// Where applications stand.
    static func standing(_ all: [Avoidance], of id: CaseID) -> AvoidanceStanding {
        let open = all.filter { $0.decision == nil && $0.caseID == id }
        return AvoidanceStanding(
            open: Dictionary(open.map { ($0.person, $0.isHead) }) { first, _ in first },
            avoiding: Set(all.filter { $0.decision?.outcome == .avoids }.map(\.person)))
    }

    /// The applications in a case and in those from which it comes, in the order in which they were entered.
    static func all(of id: CaseID, in access: any ReadAccess) throws -> [Avoidance] {
        try access.query(
            """
            \(origins)
            SELECT    avoidance.*, case_file.number AS case_number, person.name AS person_name,
                      asker.name AS asker_name, decider.name AS decider_name
            FROM      avoidance
            JOIN      origin ON origin.id = avoidance.case_id
            JOIN      case_file ON case_file.id = avoidance.case_id
            JOIN      account AS person ON person.id = avoidance.person_id
            JOIN      account AS asker ON asker.id = avoidance.asked_by
            LEFT JOIN account AS decider ON decider.id = avoidance.decided_by
            ORDER BY  avoidance.asked_at, avoidance.id
            """, [id]
        ).map(avoidance)
    }

    /// Those who keep out of a case, and so of what hangs on it.
    static func people(avoiding id: CaseID, in access: any ReadAccess) throws -> Set<UserID> {
        Set(
            try access.query(
                """
                \(origins)
                SELECT person_id FROM avoidance JOIN origin ON origin.id = avoidance.case_id
                WHERE  avoidance.outcome = 'avoids'
                """, [id]
            ).map { try $0.get("person_id") })
    }

    /// The case of `$1` and those that were merged into it or handed over to it, or off which it was split, however far back.
    private static let origins = """
        WITH RECURSIVE origin (id) AS (
            SELECT id FROM case_file WHERE id = $1
            UNION
            SELECT case_bond.from_id FROM case_bond JOIN origin ON origin.id = case_bond.to_id
        )
        """

    private static func avoidance(_ row: Row) throws -> Avoidance {
        let decidedAt: Moment? = try row.get("decided_at")
        let meeting: String? = try row.get("meeting")
        return Avoidance(
            id: try row.get("id"), caseID: try row.get("case_id"), caseNumber: try row.get("case_number"),
            person: try row.get("person_id"), name: try row.get("person_name"), isHead: try row.get("head"),
            origin: try row.get("origin"), applicant: try row.get("applicant"), ground: try row.get("ground"),
            reasons: try row.get("reasons"), askedOn: try row.get("asked_on"), askedBy: try row.get("asker_name"),
            askedAt: try row.get("asked_at"),
            decision: try decidedAt.map { moment in
                Decision(
                    outcome: try row.get("outcome"), earlier: try row.get("earlier"), reasons: try row.get("opinion"),
                    meeting: try meeting.map { try JSONText.decode($0) }, by: try row.get("decider_name"), at: moment)
            })
    }
}

extension Avoidance {
    /// Enters an application or an order.
    static func write(
        _ request: AvoidanceRequest, applicant: String?, askedOn: LegalDate, on id: CaseID, in work: Work
    ) throws {
        try work.write(
            "avoidance",
            """
            INSERT INTO avoidance (id, case_id, person_id, head, origin, applicant, ground, reasons, asked_on, asked_by,
                                   asked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id, request.person, request.isHead, request.origin, applicant,
                request.ground, request.reasons, askedOn, work.actor.userID, work.now,
            ])
    }

    /// Writes what was decided on the open application about a person.
    static func write(_ decision: AvoidanceDecision, on id: CaseID, in work: Work) throws {
        try work.write(
            "avoidance",
            """
            UPDATE avoidance
            SET    outcome = $3, earlier = $4, opinion = $5, meeting = $6, decided_by = $7, decided_at = $8
            WHERE  case_id = $1 AND person_id = $2 AND decided_at IS NULL
            RETURNING *
            """,
            [
                id, decision.person, decision.outcome, decision.earlier, decision.reasons,
                try decision.meeting.map { try JSONText.encode($0) }, work.actor.userID, work.now,
            ])
    }

    /// Takes a person off a case and off the transfers of it.
    static func takeOff(_ person: UserID, _ id: CaseID, in work: Work) throws {
        try work.write(
            "assignment",
            """
            UPDATE assignment
            SET    until = $1
            WHERE  user_id = $2 AND until IS NULL
            AND    ((record_kind = 'case' AND record_id = $3)
                    OR (record_kind = 'transfer'
                        AND record_id IN (SELECT transfer.id FROM transfer WHERE transfer.case_id = $3)))
            RETURNING *
            """, [work.now, person, id])
    }
}

extension AvoidanceOrigin: SQLConvertible {}
extension AvoidanceGround: SQLConvertible {}
extension AvoidanceOutcome: SQLConvertible {}
extension EarlierActs: SQLConvertible {}
