package import Enforcement
import Storage

/// What an officer has answered for: how many cases as what, and the latest of them.
package struct OfficerRecord: Sendable, Hashable {
    /// Cases on which the officer led the team, each counted once.
    package let led: Int
    /// Cases in whose team the officer was beside the lead.
    package let assisted: Int
    /// Cases whose review the officer ended.
    package let reviewed: Int
    /// Cases at whose hearing the officer presided.
    package let hosted: Int
    /// Cases that the officer decided.
    package let decided: Int
    /// The latest that the reader may see, the newest first.
    package let cases: [Line]

    /// How many cases are named at most.
    package static let most = 50

    /// A case with what the officer was in it.
    package struct Line: Sendable, Hashable {
        package let id: CaseID
        package let number: String
        package let title: String
        package let state: CaseState
        package let roles: [ResponsibilityRole]
    }
}

extension OfficerRecord {
    /// Reads what one officer has answered for, as a reader may see it.
    init(of person: UserID, for actor: Actor, in access: any ReadAccess) throws {
        let row = try access.first(
            """
            SELECT (SELECT COUNT(DISTINCT record_id) FROM assignment
                    WHERE  user_id = $1 AND record_kind = 'case' AND part = 'lead') AS led,
                   (SELECT COUNT(DISTINCT record_id) FROM assignment
                    WHERE  user_id = $1 AND record_kind = 'case' AND part = 'officer') AS assisted,
                   \(OfficerRecord.count(CaseEvent.reviewEvents)) AS reviewed,
                   \(OfficerRecord.count([.holdHearing])) AS hosted,
                   \(OfficerRecord.count([.decide])) AS decided
            """, [person])
        func number(_ column: String) throws -> Int {
            let found: Int? = try row?.get(column)
            return found ?? 0
        }
        led = try number("led")
        assisted = try number("assisted")
        reviewed = try number("reviewed")
        hosted = try number("hosted")
        decided = try number("decided")
        cases = try OfficerRecord.lines(of: person, for: actor, in: access)
    }

    /// The number of cases on which the person of `$1` brought one of the events about.
    private static func count(_ events: [CaseEvent]) -> String {
        let list = events.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return """
            (SELECT COUNT(DISTINCT record_id) FROM step
             WHERE  actor_id = $1 AND record_kind = 'case' AND event IN (\(list)))
            """
    }

    /// The newest cases in which somebody had a part, of those that the reader may see; none where that is not one of the
    /// reader's duties.
    private static func lines(of person: UserID, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        guard Authority.decide(.caseRead, by: actor, on: nil) == .allowed else { return [] }
        let sight = try Sight(of: .caseRead, for: actor, first: 3)
        let own: [any SQLConvertible] = [person, most]
        let rows = try access.query(
            """
            SELECT case_file.id, case_file.number, case_file.title, case_file.state
            FROM   case_file
            WHERE  case_file.id IN (
                       SELECT record_id FROM assignment WHERE user_id = $1 AND record_kind = 'case'
                       UNION
                       SELECT record_id FROM step WHERE actor_id = $1 AND record_kind = 'case')
              AND  \(CaseList.seen(by: sight))
            ORDER  BY case_file.id DESC
            LIMIT  $2
            """, own + sight.arguments)
        return try rows.map { row in
            let id: CaseID = try row.get("id")
            return Line(
                id: id, number: try row.get("number"), title: try row.get("title"), state: try row.get("state"),
                roles: try roles(of: person, in: id, access))
        }
    }

    /// What somebody was in a case.
    private static func roles(
        of person: UserID, in id: CaseID, _ access: any ReadAccess
    ) throws -> [ResponsibilityRole] {
        let terms = try CaseTerm.all(of: id, in: access)
        let steps = try access.query(
            """
            SELECT event, from_state, at FROM step
            WHERE  record_kind = 'case' AND record_id = $1 AND actor_id = $2
            """, [id, person])
        let deeds = try steps.compactMap { row in
            ResponsibilityDeed(
                try row.get("event"), from: try row.get("from_state"), of: .case,
                leads: CaseTerm.leads(person, at: try row.get("at"), among: terms))?.role
        }
        let found = Set(terms.filter { $0.person == person }.map(\.role) + deeds)
        return ResponsibilityRole.allCases.filter(found.contains)
    }
}
