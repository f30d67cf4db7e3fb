package import Enforcement
import Law
package import Storage

/// The SQL of requests for assistance.
package enum AssistanceStore {
    /// One request with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Assistance
        package let scope: RecordScope
        package let unitName: String
        /// Who is asked, in this house or outside.
        package let helperName: String
        package let askedByName: String
        package let caseNumber: String
        package let caseTitle: String
        /// What the guards look at, with nothing handed in.
        package let facts: AssistanceFacts
    }

    /// Loads a request that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: AssistanceID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("\(columns) WHERE assistance.id = $1", [id]) else {
            throw Refusal.notFound(.assistance)
        }
        let record = try record(row)
        let scope = RecordScope(
            kind: .assistance, unitID: record.unitID, region: record.region,
            parties: Set([record.helperID].compactMap(\.self)))
        try Authority.require(.assistanceRead, by: actor, on: scope)
        let clock = try access.first(
            "SELECT due_at FROM clock WHERE record_kind = 'assistance' AND record_id = $1 AND stopped_at IS NULL", [id])
        return Loaded(
            record: record, scope: scope, unitName: try row.get("unit_name"), helperName: try helper(row),
            askedByName: try row.get("asked_by_name"), caseNumber: try row.get("case_number"),
            caseTitle: try row.get("case_title"),
            facts: AssistanceFacts(helper: record.helperID, dueAt: try clock?.get("due_at")))
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Assistance
        package let unitName: String
        package let helperName: String
        package let caseTitle: String
        package let clock: CaseList.RunningClock?
    }

    /// Which requests a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<AssistanceState> = []
        package var after: AssistanceID?
        package var limit = 50

        package init() {}
    }

    /// The newest first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let list = try NewestRecords<AssistanceStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        return try list.lines(columns, in: access) { row, clock in
            Line(
                record: try record(row), unitName: try row.get("unit_name"), helperName: try helper(row),
                caseTitle: try row.get("case_title"), clock: clock)
        }
    }

    /// What was asked of whom for a case; the case's own authority is the caller's to ask for.
    static func records(of id: CaseID, in access: any ReadAccess) throws -> [Asked] {
        try access.query("\(columns) WHERE assistance.case_id = $1 ORDER BY assistance.id", [id]).map { row in
            Asked(record: try record(row), helperName: try helper(row))
        }
    }

    /// What was asked for a case.
    package struct Asked: Sendable, Hashable {
        package let record: Assistance
        package let helperName: String
    }

    /// The condition that leaves only what the actor may see.
    package static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "assistance.unit_id", region: "assistance.region", record: "assistance.id", kind: .assistance,
            parties: "(assistance.helper_id = %)")
    }

    private static func helper(_ row: Row) throws -> String {
        try row.get("helper_name") ?? row.get("outsider") ?? ""
    }

    private static let columns = """
        SELECT assistance.*, unit.name AS unit_name, helper.name AS helper_name, account.name AS asked_by_name,
               case_file.number AS case_number, case_file.title AS case_title
        FROM   assistance
        JOIN   unit ON unit.id = assistance.unit_id
        LEFT   JOIN unit AS helper ON helper.id = assistance.helper_id
        JOIN   account ON account.id = assistance.asked_by
        JOIN   case_file ON case_file.id = assistance.case_id
        """

    static func record(_ row: Row) throws -> Assistance {
        Assistance(
            id: try row.get("id"), number: try row.get("number"), kind: try row.get("kind"),
            state: try row.get("state"), caseID: try row.get("case_id"), unitID: try row.get("unit_id"),
            region: try row.get("region"), helperID: try row.get("helper_id"), outsider: try row.get("outsider"),
            facts: try row.get("facts"), matters: try row.get("matters"), basis: try row.get("basis"),
            promisedOn: try row.get("promised_on"), reply: try row.json("reply"), askedBy: try row.get("asked_by"),
            askedAt: try row.get("asked_at"), answeredAt: try row.get("answered_at"), version: try row.get("version"))
    }
}

extension AssistanceState: SQLConvertible {}
extension AssistanceKind: SQLConvertible {}
