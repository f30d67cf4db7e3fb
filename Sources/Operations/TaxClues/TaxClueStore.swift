package import Enforcement
package import Law
package import Storage

/// The SQL of tax clues.
package enum TaxClueStore {
    /// One tax clue with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: TaxClue
        package let scope: RecordScope
        package let unitName: String
        package let authorityName: String
        package let handedByName: String
        package let caseNumber: String
        package let caseTitle: String
        /// What the guards look at, with nothing handed in.
        package let facts: TaxClueFacts
    }

    /// Loads a tax clue that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: TaxClueID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("\(columns) WHERE tax_clue.id = $1", [id]) else {
            throw Refusal.notFound(.taxClue)
        }
        let record = try record(row)
        let scope = RecordScope(
            kind: .taxClue, unitID: record.unitID, region: record.region, parties: [record.authorityID])
        try Authority.require(.taxClueRead, by: actor, on: scope)
        return Loaded(
            record: record, scope: scope, unitName: try row.get("unit_name"),
            authorityName: try row.get("authority_name"),
            handedByName: try row.get("handed_by_name"), caseNumber: try row.get("case_number"),
            caseTitle: try row.get("case_title"), facts: TaxClueFacts(authority: record.authorityID))
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: TaxClue
        package let unitName: String
        package let authorityName: String
        package let caseNumber: String
        package let caseTitle: String
        package let clock: CaseList.RunningClock?
    }

    /// Which tax clues a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<TaxClueState> = []
        package var after: TaxClueID?
        package var limit = 50

        package init() {}
    }

    /// The newest first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let list = try NewestRecords<TaxClueStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        return try list.lines(columns, in: access) { row, clock in
            Line(
                record: try record(row), unitName: try row.get("unit_name"),
                authorityName: try row.get("authority_name"),
                caseNumber: try row.get("case_number"), caseTitle: try row.get("case_title"), clock: clock)
        }
    }

    /// What was handed over from a case, and to whom; the case's own authority is the caller's to ask for.
    static func records(of id: CaseID, in access: any ReadAccess) throws -> [Handed] {
        try access.query("\(columns) WHERE tax_clue.case_id = $1 ORDER BY tax_clue.id", [id]).map { row in
            Handed(record: try record(row), authorityName: try row.get("authority_name"))
        }
    }

    /// What was handed over from a case.
    package struct Handed: Sendable, Hashable {
        package let record: TaxClue
        package let authorityName: String

        /// What came of it, in words; nil while nothing is known.
        package var outcome: Wording? { record.feedback?.outcome.label }
    }

    /// The tax authorities over a region, the nearest first.
    static func authorities(over region: String, in access: any ReadAccess) throws -> [Unit] {
        try OrganisationStore.units(in: access)
            .filter { $0.kind == .tax && $0.active && RegionScope.contains(region, within: $0.region) }
            .sorted { RegionScope.prefix(of: $0.region).count > RegionScope.prefix(of: $1.region).count }
    }

    /// The condition that leaves only what the actor may see.
    package static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "tax_clue.unit_id", region: "tax_clue.region", record: "tax_clue.id",
            kind: .taxClue, parties: "(tax_clue.authority_id = %)")
    }

    private static let columns = """
        SELECT tax_clue.*, unit.name AS unit_name, authority.name AS authority_name, account.name AS handed_by_name,
               case_file.number AS case_number, case_file.title AS case_title
        FROM   tax_clue
        JOIN   unit ON unit.id = tax_clue.unit_id
        JOIN   unit AS authority ON authority.id = tax_clue.authority_id
        JOIN   account ON account.id = tax_clue.handed_by
        JOIN   case_file ON case_file.id = tax_clue.case_id
        """

    static func record(_ row: Row) throws -> TaxClue {
        TaxClue(
            id: try row.get("id"), number: try row.get("number"), state: try row.get("state"),
            caseID: try row.get("case_id"), unitID: try row.get("unit_id"), region: try row.get("region"),
            authorityID: try row.get("authority_id"), finding: try JSONText.decode(row.get("finding")),
            reason: try row.get("reason"), feedback: try row.json("feedback"), handedBy: try row.get("handed_by"),
            handedAt: try row.get("handed_at"), answeredAt: try row.get("answered_at"),
            version: try row.get("version"))
    }
}

extension TaxClueState: SQLConvertible {}
