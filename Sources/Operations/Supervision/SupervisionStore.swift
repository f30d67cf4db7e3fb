package import Enforcement
import Law
package import Storage

/// The SQL of the procuratorate's letters.
package enum SupervisionStore {
    /// One letter with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Supervision
        package let scope: RecordScope
        package let unitName: String
        package let addresseeName: String
        package let caseNumber: String
        package let caseTitle: String
        package let transferNumber: String?
        /// What the guards look at, with nothing handed in.
        package let facts: SupervisionFacts
    }

    /// Loads a letter that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: SupervisionID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("\(columns) WHERE supervision.id = $1", [id]) else {
            throw Refusal.notFound(.supervision)
        }
        let record = try record(row)
        let scope = RecordScope(
            kind: .supervision, unitID: record.unitID, region: record.region,
            parties: record.isSent ? [record.addresseeID] : [])
        try Authority.require(.supervisionRead, by: actor, on: scope)
        let clock = try access.first(
            """
            SELECT due_at
            FROM   clock
            WHERE  record_kind = 'supervision' AND record_id = $1 AND stopped_at IS NULL
            """, [id])
        return Loaded(
            record: record, scope: scope, unitName: try row.get("unit_name"),
            addresseeName: try row.get("addressee_name"), caseNumber: try row.get("case_number"),
            caseTitle: try row.get("case_title"), transferNumber: try row.get("transfer_number"),
            facts: SupervisionFacts(
                kind: record.kind, sender: record.unitID, addressee: record.addresseeID,
                dueAt: try clock?.get("due_at")))
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Supervision
        package let unitName: String
        package let addresseeName: String
        package let caseNumber: String
        package let caseTitle: String
        package let clock: CaseList.RunningClock?
    }

    /// Which letters a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<SupervisionState> = []
        package var caseID: CaseID?
        package var omissionID: OmissionID?
        package var after: SupervisionID?
        package var limit = 50

        package init() {}
    }

    /// The newest letters first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var list = try NewestRecords<SupervisionStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        list.narrow("case_id", to: filter.caseID)
        list.narrow("omission_id", to: filter.omissionID)
        return try list.lines(columns, in: access) { row, clock in
            Line(
                record: try record(row), unitName: try row.get("unit_name"),
                addresseeName: try row.get("addressee_name"), caseNumber: try row.get("case_number"),
                caseTitle: try row.get("case_title"), clock: clock)
        }
    }

    /// The condition that leaves only what the actor may see: the unit to which a letter goes sees it once it is sent.
    package static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "supervision.unit_id", region: "supervision.region", record: "supervision.id", kind: .supervision,
            parties: "(supervision.addressee_id = % AND supervision.sent_at IS NOT NULL)")
    }

    private static let columns = """
        SELECT    supervision.*, unit.name AS unit_name, addressee.name AS addressee_name,
                  case_file.number AS case_number, case_file.title AS case_title, transfer.number AS transfer_number
        FROM      supervision
        JOIN      unit ON unit.id = supervision.unit_id
        JOIN      unit AS addressee ON addressee.id = supervision.addressee_id
        JOIN      case_file ON case_file.id = supervision.case_id
        LEFT JOIN transfer ON transfer.id = supervision.transfer_id
        """

    static func record(_ row: Row) throws -> Supervision {
        Supervision(
            id: try row.get("id"), number: try row.get("number"), kind: try row.get("kind"),
            state: try row.get("state"), unitID: try row.get("unit_id"), region: try row.get("region"),
            addresseeID: try row.get("addressee_id"), caseID: try row.get("case_id"),
            transferID: try row.get("transfer_id"), omissionID: try row.get("omission_id"),
            grounds: try row.get("grounds"), demand: try row.get("demand"), answer: try row.get("answer"),
            draftedAt: try row.get("drafted_at"), sentAt: try row.get("sent_at"),
            answeredAt: try row.get("answered_at"), endedAt: try row.get("ended_at"), version: try row.get("version"))
    }
}

extension SupervisionState: SQLConvertible {}
extension SupervisionKind: SQLConvertible {}
