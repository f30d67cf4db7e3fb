package import Enforcement
package import Law
package import Storage

/// The SQL of consultations.
package enum ConsultationStore {
    /// One consultation with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Consultation
        package let scope: RecordScope
        package let unitName: String
        package let adviserName: String
        package let askedByName: String
        package let caseNumber: String
        package let caseTitle: String
        /// What the guards look at, with nothing handed in.
        package let facts: ConsultationFacts
    }

    /// Loads a consultation that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: ConsultationID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("\(columns) WHERE consultation.id = $1", [id]) else {
            throw Refusal.notFound(.consultation)
        }
        let record = try record(row)
        let scope = RecordScope(
            kind: .consultation, unitID: record.unitID, region: record.region, parties: [record.adviserID],
            avoiding: try Avoidance.people(avoiding: record.caseID, in: access))
        try Authority.require(.consultationRead, by: actor, on: scope)
        return Loaded(
            record: record, scope: scope, unitName: try row.get("unit_name"), adviserName: try row.get("adviser_name"),
            askedByName: try row.get("asked_by_name"), caseNumber: try row.get("case_number"),
            caseTitle: try row.get("case_title"), facts: ConsultationFacts(adviser: record.adviserID))
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Consultation
        package let unitName: String
        package let adviserName: String
        package let caseNumber: String
        package let caseTitle: String
        package let clock: CaseList.RunningClock?
    }

    /// Which consultations a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<ConsultationState> = []
        package var after: ConsultationID?
        package var limit = 50

        package init() {}
    }

    /// The newest first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let list = try NewestRecords<ConsultationStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        return try list.lines(columns, in: access) { row, clock in
            Line(
                record: try record(row), unitName: try row.get("unit_name"), adviserName: try row.get("adviser_name"),
                caseNumber: try row.get("case_number"), caseTitle: try row.get("case_title"), clock: clock)
        }
    }

    /// What was asked about a case, and of whom; the case's own authority is the caller's to ask for.
    static func records(of id: CaseID, in access: any ReadAccess) throws -> [Asked] {
        try access.query("\(columns) WHERE consultation.case_id = $1 ORDER BY consultation.id", [id]).map { row in
            Asked(record: try record(row), adviserName: try row.get("adviser_name"))
        }
    }

    /// What was asked about a case.
    package struct Asked: Sendable, Hashable {
        package let record: Consultation
        package let adviserName: String

        /// What they hold, in words; nil while they have not answered.
        package var finding: Wording? { record.opinion?.finding.label }
    }

    /// Who may be asked about a case of a region: the police and the procuratorates over it.
    static func advisers(over region: String, in access: any ReadAccess) throws -> [Unit] {
        try OrganisationStore.units(in: access).filter { unit in
            (unit.kind == .police || unit.kind == .procuratorate) && unit.active
                && RegionScope.contains(region, within: unit.region)
        }
    }

    /// The condition that leaves only what the actor may see.
    package static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "consultation.unit_id", region: "consultation.region", record: "consultation.id",
            kind: .consultation, parties: "(consultation.adviser_id = %)")
    }

    private static let columns = """
        SELECT consultation.*, unit.name AS unit_name, adviser.name AS adviser_name, account.name AS asked_by_name,
               case_file.number AS case_number, case_file.title AS case_title
        FROM   consultation
        JOIN   unit ON unit.id = consultation.unit_id
        JOIN   unit AS adviser ON adviser.id = consultation.adviser_id
        JOIN   account ON account.id = consultation.asked_by
        JOIN   case_file ON case_file.id = consultation.case_id
        """

    static func record(_ row: Row) throws -> Consultation {
        Consultation(
            id: try row.get("id"), number: try row.get("number"), state: try row.get("state"),
            caseID: try row.get("case_id"), unitID: try row.get("unit_id"), region: try row.get("region"),
            adviserID: try row.get("adviser_id"), crime: try row.get("crime"), facts: try row.get("facts"),
            question: try row.get("question"), opinion: try row.json("opinion"), askedBy: try row.get("asked_by"),
            askedAt: try row.get("asked_at"), answeredAt: try row.get("answered_at"), version: try row.get("version"))
    }
}

extension ConsultationState: SQLConvertible {}
